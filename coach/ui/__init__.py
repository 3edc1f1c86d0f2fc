"""The window: PySide6's widgets live here and nowhere else."""
