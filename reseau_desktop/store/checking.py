"""Whether a file is sound: its pages, its keys, and its index against the lines it is made of."""

from __future__ import annotations

import apsw


def faults(connection: apsw.Connection) -> str:
    """What is wrong, on one line; empty when it is sound. Reads all of it."""
    try:
        check = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
        if check != ["ok"]:
            return "; ".join(check).replace("\n", " ")
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            return "foreign keys"
        connection.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
    except apsw.Error as error:
        return "" if isinstance(error, apsw.BusyError) else str(error)  # busy is no fault
    return ""
