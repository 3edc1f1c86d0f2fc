"""The Balance screen: how much was talked and how much was sent, and what the posts were for."""
