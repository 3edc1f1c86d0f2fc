"""Numbers as people write them."""


def spoken_number(value: int, language: str) -> str:
    """A whole number with the sign that "nl" or "en" puts between the thousands."""
    return f"{value:,}".replace(",", "." if language == "nl" else ",")
