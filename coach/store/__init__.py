"""The history: one SQLite file. The only place that knows SQLAlchemy, Alembic and sqlite3."""
