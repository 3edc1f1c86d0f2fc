"""Post Coach: looks along while you write a post, and keeps the balance of talking and sending."""

__version__ = "0.1.0"
