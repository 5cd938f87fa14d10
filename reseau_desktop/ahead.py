"""What the next pages need, loaded in small bites once the first one stands: opening them then only builds them."""

from __future__ import annotations

import contextlib
import gc
import sys
import time
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, SignalInstance

from reseau_desktop.widgets.task import Tasks

LATER, BETWEEN = 1_200, 10  # ms: until the first page has its answers; between two bites
BITE = 0.0015  # s after which no further module follows: what one does meanwhile is answered after it
CALM = 600  # ms after one went to a page: it is still getting its answers
MODULES: Final = (  # each loads, with what it needs and those before it have not loaded, in some milliseconds
    "reseau_desktop.network.spellings",
    "reseau_desktop.store.indexing",  # of the first thing that is written
    "reseau_desktop.pages.contacts",
    "reseau_desktop.network.filter_values",
    "reseau_desktop.insights.carriers",
    "reseau_desktop.insights.filtering",
    "reseau_desktop.wording.filters",
    "reseau_desktop.pages.contacts.asked",
    "reseau_desktop.network.line_reading",
    "reseau_desktop.network.line_calendar",
    "reseau_desktop.network.line_days",
    "reseau_desktop.network.line_stretches",
    "reseau_desktop.network.line_words",
    "reseau_desktop.network.line_dates",
    "reseau_desktop.network.line_again",
    "reseau_desktop.network.lines",
    "reseau_desktop.network.line_names",
    "reseau_desktop.network.line_sought",
    "reseau_desktop.network.line_grammar",
    "reseau_desktop.pages.contacts.heard",
    "reseau_desktop.widgets.row_delegate",
    "reseau_desktop.widgets.line_model",
    "reseau_desktop.pages.person_chooser",
    "reseau_desktop.widgets.forms",
    "reseau_desktop.pages.form_parts",
    "reseau_desktop.pages.contacts.log_field",
    "reseau_desktop.pages.contacts.drafts",
    "reseau_desktop.pages.contacts.list_page",
    "reseau_desktop.pages.contacts.listing_job",
    "reseau_desktop.pages.contacts.new_contact",
    "reseau_desktop.pages.contacts.filter_menus",
    "reseau_desktop.pages.contacts.filter_bar",
    "reseau_desktop.pages.contacts.list_head",
    "reseau_desktop.pages.contacts.people_model",
    "reseau_desktop.network.hits",
    "reseau_desktop.pages.contacts.marked",
    "reseau_desktop.pages.contacts.table_cells",
    "reseau_desktop.pages.contacts.table_header",
    "reseau_desktop.pages.contacts.people_table",
    "reseau_desktop.pages.contacts.people_views",
    "reseau_desktop.pages.contacts.people_list",
    "reseau_desktop.pages.contacts.facts_card",
    "reseau_desktop.pages.contacts.figures",
    "reseau_desktop.pages.contacts.why_words",
    "reseau_desktop.pages.contacts.balance_popover",
    "reseau_desktop.pages.in_place.card_calls",
    "reseau_desktop.insights.timeline",
    "reseau_desktop.pages.in_place.fields_editor",
    "reseau_desktop.pages.in_place.note_text",
    "reseau_desktop.pages.in_place.note_view",
    "reseau_desktop.pages.in_place.fact",
    "reseau_desktop.pages.contacts.section",
    "reseau_desktop.pages.contacts.fact_sections",
    "reseau_desktop.pages.contacts.follow_up_rows",
    "reseau_desktop.pages.contacts.stream_filter",
    "reseau_desktop.pages.contacts.timeline",
    "reseau_desktop.pages.contacts.exchanges",
    "reseau_desktop.pages.in_place.chip_row",
    "reseau_desktop.pages.in_place.topic_row",
    "reseau_desktop.pages.in_place.topic_facts",
    "reseau_desktop.pages.contacts.topic_pair",
    "reseau_desktop.pages.contacts.refused",
    "reseau_desktop.pages.contacts.facts_column",
    "reseau_desktop.pages.contacts.note_links",
    "reseau_desktop.pages.contacts.face",
    "reseau_desktop.pages.contacts.person_header",
    "reseau_desktop.pages.contacts.promise_popover",
    "reseau_desktop.pages.contacts.balance_cell",
    "reseau_desktop.pages.contacts.career_facts",
    "reseau_desktop.pages.contacts.together_words",
    "reseau_desktop.pages.contacts.person_page",
    "reseau_desktop.insights.batch",
    "reseau_desktop.pages.contacts.several_page",
    "reseau_desktop.pages.contacts.panes",
    "reseau_desktop.pages.contacts.picked",
    "reseau_desktop.pages.contacts.page",
    "reseau_desktop.pages.contacts.own_facts",
    "reseau_desktop.pages.contacts.reach_facts",
    "reseau_desktop.pages.contacts.tie_facts",
    "reseau_desktop.closing",
    "reseau_desktop.reminders.told",
    "reseau_desktop.reminders.subjects",
    "reseau_desktop.reminder_answers",
    "reseau_desktop.reminders.herald",
    "reseau_desktop.reminders.schedule",
    "reseau_desktop.reminders.tray_icon",
    "reseau_desktop.reminders.tray_menu",
    "reseau_desktop.reminders.tray",
    "reseau_desktop.reminders.watch",
    "reseau_desktop.reminding",
    "reseau_desktop.pages.palette",
    "reseau_desktop.pages.palette.finding",
    "reseau_desktop.pages.palette.drafting",
    "reseau_desktop.pages.palette.overlay",
    "reseau_desktop.pages.palette.parts",
    "reseau_desktop.pages.palette.part_menus",
    "reseau_desktop.pages.palette.preview",
    "reseau_desktop.pages.palette.palette",
    "reseau_desktop.pages.triage",
    "reseau_desktop.network.careers",
    "reseau_desktop.network.triage",
    "reseau_desktop.insights.triage",
    "reseau_desktop.pages.triage.end",
    "reseau_desktop.pages.triage.person_card",
    "reseau_desktop.pages.triage.rings_column",
    "reseau_desktop.pages.triage.sorting",
    "reseau_desktop.pages.triage.page",
    "reseau_desktop.circles.geometry",
    "reseau_desktop.circles.obstacles",
    "reseau_desktop.circles.pushing",
    "reseau_desktop.circles.rows",
    "reseau_desktop.circles.sizes",
    "reseau_desktop.network.directions",
    "reseau_desktop.circles.layout",
    "reseau_desktop.circles.people",
    "reseau_desktop.circles.captions",
    "reseau_desktop.circles.scene",
    "reseau_desktop.circles.flight",
    "reseau_desktop.circles.labels",
    "reseau_desktop.circles.sheets",
    "reseau_desktop.circles.traces",
    "reseau_desktop.circles.route_marks",
    "reseau_desktop.circles.screen",
    "reseau_desktop.circles.view",
    "reseau_desktop.pages.circles",
    "reseau_desktop.pages.circles.tree_model",
    "reseau_desktop.pages.circles.tree",
    "reseau_desktop.pages.circles.wires",
    "reseau_desktop.pages.circles.replay",
    "reseau_desktop.pages.circles.around",
    "reseau_desktop.pages.circles.beside",
    "reseau_desktop.pages.circles.legend",
    "reseau_desktop.pages.circles.canvas",
    "reseau_desktop.pages.circles.finder",
    "reseau_desktop.pages.circles.lights",
    "reseau_desktop.pages.circles.menus",
    "reseau_desktop.insights.links",
    "reseau_desktop.insights.bridging",
    "reseau_desktop.circles.accessible",
    "reseau_desktop.circles.hand",
    "reseau_desktop.circles.keyboard",
    "reseau_desktop.pages.circles.seen",
    "reseau_desktop.pages.circles.wishes",
    "reseau_desktop.pages.circles.dialogs",
    "reseau_desktop.pages.circles.page",
    "reseau_desktop.pages.history",
    "reseau_desktop.insights.steps",
    "reseau_desktop.pages.history.lines",
    "reseau_desktop.pages.history.work",
    "reseau_desktop.pages.history.panel",
    "reseau_desktop.pages.history.rows",
    "reseau_desktop.pages.history.page",
    "reseau_desktop.insights.organisation",
    "reseau_desktop.pages.organisation",
    "reseau_desktop.pages.organisation.passage_rows",
    "reseau_desktop.pages.organisation.head",
    "reseau_desktop.pages.organisation.passages",
    "reseau_desktop.pages.organisation.page",
    "reseau_desktop.pages.organisation.list_page",
    "reseau_desktop.pages.merging",
    "reseau_desktop.insights.merging",
    "reseau_desktop.wording.merging",
    "reseau_desktop.pages.merging.card",
    "reseau_desktop.pages.merging.page",
    "reseau_desktop.pages.agenda",
    "reseau_desktop.pages.agenda.week",
    "reseau_desktop.pages.agenda.answers",
    "reseau_desktop.insights.month",
    "reseau_desktop.pages.agenda.month_paint",
    "reseau_desktop.pages.agenda.month_grid",
    "reseau_desktop.pages.agenda.month_panel",
    "reseau_desktop.pages.agenda.month_view",
    "reseau_desktop.pages.agenda.ahead_view",
    "reseau_desktop.pages.agenda.views",
    "reseau_desktop.pages.agenda.page",
    "reseau_desktop.exchange.own_csv",
    "reseau_desktop.exchange.kept_changes",
    "reseau_desktop.exchange.changes",
    "reseau_desktop.exchange.plan",
    "reseau_desktop.exchange.encodings",
    "reseau_desktop.exchange.generic_csv",
    "reseau_desktop.exchange.reading",
)

BESIDE: Final = "phonenumbers"  # another's, and in one piece: a worker loads it


class Ahead(QObject):
    """One module at a time, or a few that are quick, with the window's events between them."""

    def __init__(self, parent: QObject, went: SignalInstance | None = None) -> None:
        """`went`: somebody went to a page."""
        super().__init__(parent)
        if went is not None:
            went.connect(lambda *_: self.wait())
        self._waiting, self._tasks = list(MODULES), Tasks(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._bite)

    def start(self) -> None:
        self._timer.start(LATER)

    def wait(self) -> None:
        """Somebody went to a page: that comes first."""
        if self._timer.isActive():
            self._timer.start(CALM)

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()

    def _bite(self) -> None:
        from reseau_desktop.widgets.breath import at_work

        if at_work():  # on a page that somebody waits for
            self._timer.start(BETWEEN)
            return
        until = time.perf_counter() + BITE
        while self._waiting:
            import_module(self._waiting.pop(0))
            if time.perf_counter() > until:
                break
        if self._waiting:
            self._timer.start(BETWEEN)
        else:
            self._tasks.run("beside", lambda _progress: import_module(BESIDE), lambda _module: _loaded())


def _loaded() -> None:
    gc.freeze()  # what was loaded stays: no sweep need walk through it
    _give_back()


def _give_back() -> None:
    """What the start needed only for itself goes back to the system, where its C library knows how."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
