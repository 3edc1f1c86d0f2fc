"""How a draft will look on its network, beside the text while it is written."""
