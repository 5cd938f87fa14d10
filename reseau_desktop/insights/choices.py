"""What a filter can offer: the names in use, the commonest first."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.carriers import NOW
from reseau_desktop.insights.keeping import kept
from reseau_desktop.network.filter_words import Key
from reseau_desktop.store import Store

MOST = 12

_COMMON = {
    Key.TAG: "SELECT t.name AS name, count(*) AS n FROM contact_tag x JOIN tag t ON t.id = x.tag"
    " JOIN person p ON p.id = x.contact GROUP BY t.id",
    Key.ORG: "SELECT o.name AS name, count(DISTINCT x.contact) AS n FROM position x JOIN organisation o"
    f" ON o.id = x.organisation JOIN person p ON p.id = x.contact WHERE {NOW} GROUP BY o.id",
    Key.SEEKS: "SELECT t.name AS name, count(*) AS n FROM seek s JOIN topic t ON t.id = s.topic"
    " JOIN person p ON p.id = s.contact WHERE s.expires IS NULL OR s.expires >= :today GROUP BY t.id",
    Key.OFFERS: "SELECT t.name AS name, count(*) AS n FROM offer s JOIN topic t ON t.id = s.topic"
    " JOIN person p ON p.id = s.contact GROUP BY t.id",
    Key.CITY: "SELECT a.city AS name, count(DISTINCT a.contact) AS n FROM address a JOIN person p ON p.id = a.contact"
    " WHERE a.city <> '' GROUP BY a.city",
}


def common(store: Store, today: date, key: Key) -> tuple[str, ...]:
    """The names that most people carry, at most twelve, by name; nothing for a filter that knows no names.

    Everybody is looked at: a matter for a worker in a large network.
    """
    if key is Key.SOURCE:
        return kept(store, ("choices", key), lambda: _sources(store))
    if key not in _COMMON:
        return ()

    def ask() -> tuple[str, ...]:
        sql = _COMMON[key].replace(":today", f"'{today.isoformat()}'")
        rows = store.rows(f"SELECT name FROM ({sql}) ORDER BY n DESC, name LIMIT ?", (MOST,))
        return tuple(sorted((str(row[0]) for row in rows), key=str.casefold))

    return kept(store, ("choices", key, today), ask)


def _sources(store: Store) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in store.rows("SELECT DISTINCT kind FROM source ORDER BY kind"))
