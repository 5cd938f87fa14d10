"""The one SQLite file: schema, migrations, connection, action, history, search, backup."""
