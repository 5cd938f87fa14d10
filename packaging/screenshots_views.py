"""The views of the window that are photographed: each leads it there, and gives what is to be seen."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import screenshots_calendar as calendar
from screenshots_past import some_days

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.window import Window

Rest = Callable[["QWidget"], object]  # waits until a widget no longer changes
FIRST_RUN = "first-run"  # needs an empty network: a window of its own
HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
OPENED = (  # lately, the latest first, as in the drawing of Contacts
    ("Ana", "Delmas"),
    ("Karim", "Haddad"),
    ("Marc", "Okafor"),
    ("Sophie", "Garnier"),
    ("Inès", "Caron"),
    ("Hugo", "Brenner"),
    ("Solène", "Garnier"),
    ("Paul", "Lindqvist"),
    ("Yann", "Kerbrat"),
    ("Rosa", "Zanetti"),
    ("Mirela", "Novak"),
    ("Maud", "Zeller"),
)
SIGNATURE = """Best wishes,

Margot Lemaître-Ohlsson
Head of exhibitions
Musée des Ondes, Nantes
──────────
T +33 2 55 00 18 40
M 06 55 00 71 22
m.lemaitre@ondes.example
linkedin.com/in/margot-lo

Consider the environment before printing."""
PICKED = (0, 1, 3, 4, 5, 7, 8, 10, 12, 14, 16, 17)  # rows of the table
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
GIVEN = "Paulo Ingrid Noé Łucja Mehdi Astrid Bruno Camila Dario Elsa Farid Greta Hana Iris Jonas".split()
FAMILIES = (
    "Saraiva Sølvberg Castelain Zarzycka Bensaïd Nyström Duarte Okoro Lindqvist Pereira Salmon Weiss".split()
)
COMPANIES = (
    "Studio Marées",
    "Fjord & Co",
    "Papeterie des Quais",
    "Wisła Press",
    "Halle 9",
    "Orme et Fils",
    "",
)
TITLES = ("Photographe", "Product Manager", "Directrice", "Editor", "Consultant")


def put_away(window: Window) -> None:
    """What lies over the pages goes before the next view."""
    palette = window.quick.palette()
    if palette.isVisible():
        palette.leave()
    for notice in window.frame.notices.shown():
        notice.leave()


def _person(window: Window, given: str, family: str) -> int:
    return int(window.store.value("SELECT id FROM contact WHERE given = ? AND family = ?", (given, family)))


def today(window: Window, rest: Rest) -> QWidget:
    window.frame.go("today")
    return window.frame


def circles(window: Window, rest: Rest) -> QWidget:
    page: Any = window.frame.go("circles")
    page.show_as("picture")
    return window.frame


def _list(window: Window, rest: Rest, query: str = "") -> Any:
    """Contacts as a list of whoever passes a filter."""
    from reseau_desktop.insights import filtering

    page: Any = window.frame.go("contacts")
    page.finish_editing()
    page.set_table(False)
    page.show_query(filtering.query(window.store, query))
    rest(window.frame)
    return page


def contacts(window: Window, rest: Rest) -> QWidget:
    find = "SELECT id FROM contact WHERE given = ? AND family = ?"
    opened = [found for name in OPENED if (found := window.store.value(find, name))]
    window.frame.screen.set("contacts/opened", opened)  # read when the page is first made
    window.frame.go("contacts", opened[0])
    return window.frame


def person(window: Window, rest: Rest) -> QWidget:
    """Further down a person's page: what happened long ago, links, note, ways to reach them."""
    page = _list(window, rest)
    page.open_person(_person(window, "Ana", "Delmas"))
    rest(window.frame)
    page.person_page.verticalScrollBar().setValue(520)
    return window.frame


def editing(window: Window, rest: Rest) -> QWidget:
    """A name, in its place."""
    page = _list(window, rest)
    page.open_person(_person(window, "Ana", "Delmas"))
    rest(window.frame)
    page.person_page.verticalScrollBar().setValue(0)
    page.person_page.head.edit_name()
    return window.frame


def filters(window: Window, rest: Rest) -> QWidget:
    _list(window, rest, "layer:wide,active warmth:cool -tag:client")
    return window.frame


def table(window: Window, rest: Rest) -> QWidget:
    """Twelve of a filtered table, and what can be done with them."""
    page = _list(window, rest, "layer:wide last:>5m")
    page.set_table(True)
    page.list.views.columns.sort_by("last", False)
    rest(window.frame)
    page.list.view.select_ids([page.list.model.id_at(row) for row in PICKED], None)
    page.list.focus_list()
    return window.frame


def settings(window: Window, rest: Rest) -> QWidget:
    page: Any = window.frame.go("settings")
    page.open_section("circles")
    return window.frame


def importing(window: Window, rest: Rest) -> QWidget:
    """The second step of an import: some known, some new, some closed profiles."""
    export = window.store.folder / "Connections.csv"
    _linkedin(window, export)
    window.import_file(export)
    page: Any = window.frame.page("importing")
    rest(window.frame)
    page.go(1)
    return window.frame


def organisation(window: Window, rest: Rest) -> QWidget:
    window.open_organisation(
        int(window.store.value("SELECT id FROM organisation WHERE name = 'Atelier Nord'"))
    )
    return window.frame


def merging(window: Window, rest: Rest) -> QWidget:
    window.merge_people([_person(window, "Sophie", "Garnier"), _person(window, "Solène", "Garnier")])
    return window.frame


def palette(window: Window, rest: Rest) -> QWidget:
    """The palette with a sentence in it, over the person whom it is about."""
    _list(window, rest)
    contacts(window, rest)
    rest(window.frame)
    french = window.spoken.language == "fr"
    window.quick.find(
        "café avec Ana hier, elle cherche une graphiste"
        if french
        else "coffee with Ana yesterday, she seeks a designer"
    )
    return window.frame


def adding(window: Window, rest: Rest) -> QWidget:
    window.quick.add(SIGNATURE)
    return window.frame


def triage(window: Window, rest: Rest) -> QWidget:
    window.frame.go("today")
    window.show_layer("inbox")
    return window.frame


def history(window: Window, rest: Rest) -> QWidget:
    """A past with an import of people in the middle, its line selected."""
    some_days(window.store, window.clock.today())
    page: Any = window.frame.go("history")
    rest(window.frame)
    step = next(entry.id for entry in window.store.history() if entry.label.verb == "imported")
    page.select(step)
    return window.frame


def guide(window: Window, rest: Rest) -> QWidget:
    window.explain("warmth")
    opened = window._guide
    assert opened is not None
    return opened


def first_run(window: Window, rest: Rest) -> QWidget:
    return window.frame


VIEWS: dict[str, Callable[[Window, Rest], QWidget]] = {
    "today": today,
    "circles": circles,
    "contacts": contacts,
    "person": person,
    "editing": editing,
    "filters": filters,
    "table": table,
    "triage": triage,
    "organisation": organisation,
    "merging": merging,
    "quick": palette,
    "adding": adding,
    "agenda": calendar.agenda,
    "month": calendar.month,
    "ahead": calendar.ahead,
    "review": calendar.review,
    "tree": calendar.tree,
    "settings": settings,
    "reminders": calendar.reminders,
    "import": importing,
    "guide": guide,
    "history": history,  # after all others: it writes
    FIRST_RUN: first_run,
}


def _linkedin(window: Window, path: Path) -> None:
    """An export in which many are known by their profile, many are new, and one has closed their profile."""
    known = window.store.rows(
        "SELECT c.given, c.family, ifnull(max(l.value), ''), ifnull(o.name, ''), p.title FROM contact c"
        " JOIN position p ON p.contact = c.id AND p.current = 1 LEFT JOIN organisation o ON o.id = p.organisation"
        " LEFT JOIN link l ON l.contact = c.id WHERE c.layer IN ('allies', 'active', 'wide') GROUP BY c.id"
    )
    people = [*known, *(_stranger(number) for number in range(120))]
    people.sort(key=lambda person: person[0])
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write('Notes:\n"When exporting your connection data, …"\n\n')
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for number, (given, family, link, company, title) in enumerate(people):
            day = f"{1 + number % 28:02d} {MONTHS[number % 12]} {2014 + number % 12}"
            writer.writerow((given, family, link, "", company, title, day))
        writer.writerow(("", "", "", "", "", "", "07 Jun 2026"))


def _stranger(number: int) -> tuple[str, str, str, str, str]:
    given, company, title = GIVEN[number % len(GIVEN)], COMPANIES[number % 7], TITLES[(number // 4) % 5]
    family = FAMILIES[(number * 7 + number // 12) % len(FAMILIES)]
    return given, family, f"https://www.linkedin.com/in/{given}-{family}-{number:02x}".lower(), company, title
