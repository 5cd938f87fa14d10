"""LinkedIn's Connections.csv, of every era (formats, 1.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from reseau_desktop.exchange import tidy, written_dates
from reseau_desktop.exchange.columns import Field
from reseau_desktop.exchange.gathering import Doubt
from reseau_desktop.exchange.records import DateRecord, Labelled, PersonRecord, PositionRecord
from reseau_desktop.exchange.written_dates import Order

_PROFILE = "https://www.linkedin.com/in/"  # how nearly all addresses begin: the short way through `_link`

_NEEDED = frozenset({Field.GIVEN, Field.FAMILY, Field.CONNECTED})
_GIVEN = _NEEDED | {Field.LINK, Field.EMAIL, Field.ORGANISATION, Field.TITLE}


def recognised(mapping: Mapping[int, Field]) -> bool:
    """Whether a header is LinkedIn's: names, the day of the connection, nothing that LinkedIn does not give.

    What somebody added beside those (a phone, a tag, a note) must not get lost: such a table is read as any other.
    """
    named = list(mapping.values())
    return _NEEDED <= set(named) <= _GIVEN and len(named) == len(set(named))


_OTHERS = tuple(
    frozenset(cells.split("|"))
    for cells in (
        "company name|title|description|location|started on|finished on",  # Positions.csv
        "name|published on|description|publisher|url",  # Publications.csv
        "school name|start date|end date|notes|degree name|activities",  # Education.csv
        "name|url|authority|started on|finished on|license number",  # Certifications.csv
        "title|description|url|started on|finished on",  # Projects.csv
        "title|description|issued on",  # Honors.csv
        "name|proficiency",  # Languages.csv
        "organization|followed on",  # Company Follows.csv
    )
)


def other_table(name: str, header: Sequence[str]) -> bool:
    """Whether it is a table of LinkedIn's export that holds no connections: what I did, wrote, learnt or follow.

    Skills.csv has the one column Name: only what the file is called tells it from a list of people.
    """
    cells = frozenset(cell.strip().lower() for cell in header if cell.strip())
    return cells in _OTHERS or (cells == {"name"} and name.lower() == "skills.csv")


class Connections:
    """Builds the person of each row. Names, organisations and dates repeat, so each is worked out once."""

    def __init__(
        self,
        columns: Sequence[str],
        mapping: Mapping[int, Field],
        exported_on: date | None,
        dates: Iterable[str],
    ) -> None:
        width = len(columns)  # the index of the empty cell that every row ends with: a column not there
        places = {field: place for place, field in reversed(list(mapping.items()))}
        self._given = places.get(Field.GIVEN, width)
        self._family = places.get(Field.FAMILY, width)
        self._url = places.get(Field.LINK, width)
        self._email = places.get(Field.EMAIL, width)
        self._company = places.get(Field.ORGANISATION, width)
        self._title = places.get(Field.TITLE, width)
        self._connected = places.get(Field.CONNECTED, width)
        self._columns = columns
        self._date_header = columns[self._connected] if self._connected < width else ""
        self._seen_on = exported_on.isoformat() if exported_on else None
        self._names = tidy.Lines()
        self._order: Order | None = None
        self._all_dates = dates
        self._dates: dict[str, tuple[DateRecord, ...] | None] = {"": ()}
        self._positions: dict[tuple[str, str], tuple[PositionRecord, ...]] = {("", ""): ()}

    def person(self, cells: list[str], doubts: list[Doubt]) -> PersonRecord | str:
        """The person of a row, or the code of why there is none."""
        given, family = self._names[cells[self._given]], self._names[cells[self._family]]
        full, key, note = "", "", ""
        links: tuple[Labelled, ...] = ()
        emails: tuple[Labelled, ...] = ()
        if url := cells[self._url]:
            links, key = self._link(url, doubts)
        if mail := cells[self._email]:
            emails = _email(mail, doubts)
        work = (cells[self._company], cells[self._title])
        positions = self._positions.get(work)
        if positions is None:
            positions = self._position(work)
        connected = cells[self._connected]
        if not given and not family:
            full = _unnamed(key, emails)
            if not full:
                return _why_nobody(cells, connected, bool(positions))
            doubts.append(("name_missing", (full,)))
        dates = self._dates[connected] if connected in self._dates else self._date(connected)
        if dates is None:
            doubts.append(("date_unreadable", (connected.strip(),)))
            dates, note = (), f"{self._date_header}: {tidy.line(connected)}"
        return PersonRecord(
            given, family, full=full, emails=emails, links=links, dates=dates, positions=positions, note=note,
            key=key, raw=dict(zip(self._columns, cells, strict=False)),
        )  # fmt: skip

    def _link(self, url: str, doubts: list[Doubt]) -> tuple[tuple[Labelled, ...], str]:
        if (
            url.startswith(_PROFILE)
            and (slug := url[len(_PROFILE) :]).isascii()
            and slug.replace("-", "").isalnum()
        ):
            return (Labelled(url, "LinkedIn"),), slug.lower()
        shown = tidy.address(url)
        if not tidy.allowed_link(shown):
            doubts.append(("link_refused", (shown,)))
            return (), ""
        return ((Labelled(shown, "LinkedIn"),) if shown else ()), tidy.slug_of(shown)

    def _position(self, work: tuple[str, str]) -> tuple[PositionRecord, ...]:
        company, title = tidy.block(work[0]), tidy.block(work[1])
        found: tuple[PositionRecord, ...] = ()
        if company or title:
            found = (PositionRecord(company, title, current=True, seen_on=self._seen_on),)
        self._positions[work] = found
        return found

    def _date(self, text: str) -> tuple[DateRecord, ...] | None:
        if self._order is None and written_dates.only_numbers(text):
            self._order = written_dates.order_of(self._all_dates, Order.MONTH)
        iso = written_dates.read_date(text, self._order or Order.MONTH)
        found = None if iso is None else (DateRecord("connected", iso),) if iso else ()
        self._dates[text] = found
        return found


def _email(text: str, doubts: list[Doubt]) -> tuple[Labelled, ...]:
    shown = tidy.address(text)
    if shown and "@" not in shown:
        doubts.append(("email_without_at", (shown,)))
    return (Labelled(shown),) if shown else ()


def _unnamed(key: str, emails: tuple[Labelled, ...]) -> str:
    """What somebody without a name is called by: the e-mail, else the words of the profile's address."""
    return emails[0].value if emails else tidy.slug_words(key)


def _why_nobody(cells: list[str], connected: str, positions: bool) -> str:
    if positions:
        return "no_name"
    if connected.strip():
        return "closed_profile"
    return "no_name" if any(cell.strip() for cell in cells) else "empty_row"
