"""Real files of each kind, a real network, and the import page over it; file dialogs answered at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.pages.importing.job import Phase
from reseau_desktop.pages.importing.page import ImportPage
from reseau_desktop.paths import shared
from reseau_desktop.store import Store
from reseau_desktop.widgets import appearance, task
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.theme import theme

TODAY = date(2026, 11, 23)
NOTE = 'Notes:\n"Some of the email addresses are missing, because their owners do not show them."\n\n'
HEADER = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
PEOPLE = [
    ["Ana", "Delmas", "https://www.linkedin.com/in/ana-d", "ana@nord.example", "Atelier Nord", "Director", "14 Mar 2019"],
    ["Étienne", "Guérin-Roy", "https://www.linkedin.com/in/etienne", "", "Musée des Ondes", "Régisseur", "02 Nov 2021"],
    ["Noémie", "Thévenet", "https://www.linkedin.com/in/noemie", "", "", "", "31 Feb 2023"],
    ["", "", "", "", "", "", "07 Jun 2026"],
]  # fmt: skip


def table(rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return stream.getvalue()


def linkedin(rows: Sequence[Sequence[str]] = PEOPLE, era: int = 2026) -> str:
    """LinkedIn's Connections.csv as it was in that year."""
    kept = [name for name in HEADER if era >= 2023 or name != "URL"]
    places = [HEADER.index(name) for name in kept]
    body = table([kept, *([row[place] for place in places] for row in rows)])
    return (NOTE if era >= 2021 else "") + body


class FixedClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 14, 12)


class Answers:
    """Stands where the system's file dialog would: what was asked, and what the user answers."""

    def __init__(self) -> None:
        self.opened: Path | None = None
        self.saved: Path | None = None
        self.asked: list[str] = []

    def to_open(self, parent: QWidget, caption: str, kinds: str) -> Path | None:
        self.asked.append(kinds)
        return self.opened

    def to_save(self, parent: QWidget, caption: str, name: str, kinds: str) -> Path | None:
        self.asked.append(name)
        return self.saved


@pytest.fixture
def files() -> SimpleNamespace:
    """Makers of files: `table(rows, delimiter)`, `linkedin(rows, era)`; `people` are four rows of LinkedIn's."""
    return SimpleNamespace(table=table, linkedin=linkedin, people=PEOPLE, header=HEADER)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path):
    found = appearance.install(qapp, shared("resources"), tmp_path / "sheet")
    found.set_mode("light")
    found.set_scale(1.0)
    yield found
    theme().set_mode("light")
    theme().set_scale(1.0)


@pytest.fixture
def signals(store: Store, qapp: QApplication):
    made = StoreSignals(store)
    yield made
    task.shutdown()
    made.stop()


@pytest.fixture
def page(qtbot, look, signals: StoreSignals, clock: FixedClock, answers: Answers) -> ImportPage:
    made = ImportPage(signals, clock, answers)
    qtbot.addWidget(made)
    made.resize(1240, 840)
    made.show()
    made.shown()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write a file; its path."""

    def put(content: str | bytes, name: str = "Connections.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return put


@pytest.fixture
def settled(qtbot) -> Callable[[ImportPage], None]:
    """Wait until nothing runs any more."""
    resting = (Phase.EMPTY, Phase.TROUBLE, Phase.READY, Phase.SAVED)

    def wait(page: ImportPage) -> None:
        qtbot.waitUntil(lambda: page.job.phase in resting, timeout=20_000)

    return wait


@pytest.fixture
def dump(store: Store) -> Callable[[], list[str]]:
    """The whole network as text, the history and its counters left out: equal means the same network."""

    def read() -> list[str]:
        hidden = ("history", "sqlite_sequence", "search")
        names = [
            name
            for (name,) in store.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith(hidden)
        ]
        return [
            f"{name}: {row}"
            for name in names
            for row in sorted(map(str, store.rows(f'SELECT * FROM "{name}"')))
        ]

    return read


@pytest.fixture
def drop() -> Callable[[QWidget, Path], None]:
    """Let go of a file on a widget."""

    def let_go(widget: QWidget, path: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        at, keys = widget.rect().center(), Qt.KeyboardModifier.NoModifier
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        entering = QDragEnterEvent(at, copy, mime, left, keys)
        QApplication.sendEvent(widget, entering)
        assert entering.isAccepted()
        dropping = QDropEvent(QPointF(at), copy, mime, left, keys)
        QApplication.sendEvent(widget, dropping)
        assert dropping.isAccepted()

    return let_go
