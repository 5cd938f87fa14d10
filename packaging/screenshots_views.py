"""The views of the window that are photographed: each leads it there, and gives what is to be seen."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

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


def _person(window: Window, given: str, family: str) -> int:
    return int(window.store.value("SELECT id FROM contact WHERE given = ? AND family = ?", (given, family)))


def today(window: Window, rest: Rest) -> QWidget:
    window.frame.go("today")
    return window.frame


def circles(window: Window, rest: Rest) -> QWidget:
    window.frame.go("circles")
    return window.frame


def contacts(window: Window, rest: Rest) -> QWidget:
    find = "SELECT id FROM contact WHERE given = ? AND family = ?"
    opened = [found for name in OPENED if (found := window.store.value(find, name))]
    window.frame.screen.set("contacts/opened", opened)  # read when the page is first made
    window.frame.go("contacts", opened[0])
    return window.frame


def agenda(window: Window, rest: Rest) -> QWidget:
    window.frame.go("agenda")
    return window.frame


def settings(window: Window, rest: Rest) -> QWidget:
    window.frame.go("settings")
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
    window.frame.go("contacts", _person(window, "Ana", "Delmas"))
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
    _past(window)
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
    "triage": triage,
    "organisation": organisation,
    "merging": merging,
    "quick": palette,
    "adding": adding,
    "agenda": agenda,
    "settings": settings,
    "history": history,
    "import": importing,
    "guide": guide,
    FIRST_RUN: first_run,
}


def _past(window: Window) -> None:
    """Some days of use, once."""
    from reseau_desktop.actions import contacts, interactions, layers, rows
    from reseau_desktop.exchange.records import Labelled, PersonRecord
    from reseau_desktop.store import Label

    store, today = window.store, window.clock.today()
    if any(entry.label.verb == "imported" for entry in store.history()):
        return
    contacts.set_flag(store, [_person(window, "Rosa", "Zanetti")], "archived", True)
    store.undo()
    interactions.log(
        store, [_person(window, given, family) for given, family in OPENED[1:4]], "meeting", today
    )
    layers.edit_layer(store, "wide", cadence=180 + 20)
    layers.edit_layer(store, "wide", cadence=180)
    with store.action(Label("imported", 14, "Connections.csv")) as act:
        came = [
            rows.person(act, PersonRecord(given=given, family=family), "inbox", today.isoformat(), None)
            for given, family in zip(GIVEN, FAMILIES, strict=False)
        ]
        for given, family in OPENED[5:7]:
            address = f"{given.lower()}@ondes.example"
            rows.labelled(act, "email", _person(window, given, family), [Labelled(address)])
    contacts.tag(store, [_person(window, given, family) for given, family in OPENED[3:9]], "Atelier")
    layers.move_to_layer(store, came[:3], "active", today)
    layers.move_to_layer(store, [_person(window, "Yann", "Kerbrat")], "active", today)
    interactions.log(store, [_person(window, "Hugo", "Brenner")], "message", today)


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
