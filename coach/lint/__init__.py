"""The linter: rules as values, the engine that asks them, and the pages that put their findings into words."""
