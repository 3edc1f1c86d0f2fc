"""A text read once: its sentences, words, links, tags, quotations, language and lengths."""
