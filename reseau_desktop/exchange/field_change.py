"""One value that a record brings to somebody known."""

from __future__ import annotations

from dataclasses import dataclass

OWN = "field:"  # before the name of a field of the user's own


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that the record brings. `old` is empty for something added.

    Fields: given, family, organisation, title (the last two: a new position, the old one closed), email,
    phone, link, address, tag, note, messenger, language, seek, offer, `field:` and the name of a field of the user's
    own, birthday, connected and other kinds of dates. `kept`: the store's value stays, because it was changed by hand
    or comes from elsewhere.
    """

    field: str
    old: str
    new: str
    kept: bool = False
