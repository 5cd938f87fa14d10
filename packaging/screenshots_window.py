"""One window of Réseau, led through its views and photographed in each: a process of `screenshots.py`."""

from __future__ import annotations

import csv
import shutil
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.window import Window

TODAY = date(2026, 11, 23)  # the day of the mockups
SIZES = {1: ((1440, 900), (1024, 700)), 2: ((1440, 900),)}  # by scale
THEMES = ("light", "dark")
FIRST_RUN = "first-run"  # needs an empty network: a window of its own
PATIENCE = 8.0  # seconds until a view must have come to rest
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


def today(window: Window) -> QWidget:
    window.frame.go("today")
    return window.frame


def circles(window: Window) -> QWidget:
    window.frame.go("circles")
    return window.frame


def contacts(window: Window) -> QWidget:
    find = "SELECT id FROM contact WHERE given = ? AND family = ?"
    opened = [found for name in OPENED if (found := window.store.value(find, name))]
    window.frame.screen.set("contacts/opened", opened)  # read when the page is first made
    window.frame.go("contacts", opened[0])
    return window.frame


def agenda(window: Window) -> QWidget:
    window.frame.go("agenda")
    return window.frame


def settings(window: Window) -> QWidget:
    window.frame.go("settings")
    return window.frame


def importing(window: Window) -> QWidget:
    """The second step of an import: some known, some new, some closed profiles."""
    export = window.store.folder / "Connections.csv"
    _linkedin(window, export)
    window.import_file(export)
    page: Any = window.frame.page("importing")
    rest(window.frame)
    page.go(1)
    return window.frame


def guide(window: Window) -> QWidget:
    window.explain("warmth")
    opened = window._guide
    assert opened is not None
    return opened


def first_run(window: Window) -> QWidget:
    return window.frame


VIEWS: dict[str, Callable[[Window], QWidget]] = {
    "today": today,
    "circles": circles,
    "contacts": contacts,
    "agenda": agenda,
    "settings": settings,
    "import": importing,
    "guide": guide,
    FIRST_RUN: first_run,
}


def photograph(window: Window, folder: Path, language: str, scale: int, views: list[str]) -> None:
    """Every view in every theme and size of this scale."""
    from reseau_desktop.widgets.theme import theme

    theme().reduced_motion = True
    for view in views:
        for size in SIZES[scale]:
            window.frame.resize(*size)
            for mode in THEMES:
                theme().set_mode(mode)
                shown = VIEWS[view](window)
                picture = rest(shown)
                name = f"{view}-{mode}-{language}-{size[0]}x{size[1]}{'@2' if scale == 2 else ''}.png"
                if not picture.save(str(folder / name)):
                    raise SystemExit(f"{folder / name} could not be written.")
                if shown is not window.frame:
                    shown.close()


def rest(shown: QWidget) -> Any:
    """The picture of a widget once it no longer changes: work has come back, movements are over."""
    from PySide6.QtCore import QEventLoop, QTimer

    before = None
    until = time.monotonic() + PATIENCE
    while True:
        loop = QEventLoop()
        QTimer.singleShot(250, loop.quit)
        loop.exec()
        picture = shown.grab().toImage()
        if picture == before:
            return picture
        if time.monotonic() > until:
            print(f"{shown.windowTitle()}: still changing after {PATIENCE:.0f} s", file=sys.stderr)
            return picture
        before = picture


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


def show(folder: Path, network: Path, language: str, scale: int, views: list[str]) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reseau_desktop import app
    from reseau_desktop.clock import Clock

    troubles: list[BaseException] = []

    def ready(window: Window) -> None:
        QApplication.setCursorFlashTime(0)

        def work() -> None:
            try:
                rest(window.frame)
                photograph(window, folder, language, scale, views)
            except BaseException as trouble:  # Qt would swallow it, and the window stay open for ever
                troubles.append(trouble)
            finally:
                window.frame.quit()

        QTimer.singleShot(0, work)

    code = app.run(network, Clock(TODAY), language, ready=ready)
    if troubles:
        raise troubles[0]
    return code


def main(words: list[str]) -> int:
    folder, network, language, scale, *views = words
    populated = [view for view in views if view != FIRST_RUN]
    code = show(Path(folder), Path(network), language, int(scale), populated) if populated else 0
    if FIRST_RUN in views and code == 0:
        empty = Path(network).with_name("empty")
        shutil.rmtree(empty, ignore_errors=True)
        code = show(Path(folder), empty, language, int(scale), [FIRST_RUN])
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
