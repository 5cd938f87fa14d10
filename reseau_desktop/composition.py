"""The pages of the window, each made when it is first shown, and where their wishes go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.window import Window

translate = QCoreApplication.translate


def add_pages(window: Window) -> None:
    """Name every page and say how it is made."""
    add = window.frame.add_page
    add("today", "today", lambda: translate("Pages", "Today"), lambda: _today(window))
    add("circles", "circles", lambda: translate("Pages", "Circles"), lambda: _circles(window))
    add("contacts", "contacts", lambda: translate("Pages", "Contacts"), lambda: _contacts(window))
    add("agenda", "agenda", lambda: translate("Pages", "Agenda"), lambda: _agenda(window))
    add(
        "settings", "settings", lambda: translate("Pages", "Settings"), lambda: _settings(window), bottom=True
    )
    _add_hidden(window)


def _add_hidden(window: Window) -> None:
    add = window.frame.add_hidden
    add("adding", lambda: translate("Pages", "New contact"), window.quick.adding_page)
    add("importing", lambda: translate("Pages", "Import"), lambda: _importing(window))
    add("history", lambda: translate("Pages", "History"), lambda: _history(window))
    add("first_run", lambda: translate("Pages", "Welcome"), lambda: _first_run(window))
    add("triage", lambda: translate("Pages", "To sort"), lambda: _triage(window), "layer:inbox")
    add("organisation", lambda: translate("Pages", "Organisation"), lambda: _organisation(window), "contacts")
    add(
        "organisations",
        lambda: translate("Pages", "Organisations"),
        lambda: _organisations(window),
        "contacts",
    )
    add("exchanges", lambda: translate("Pages", "All exchanges"), lambda: _exchanges(window), "contacts")
    add("review", lambda: translate("Pages", "Weekly review"), lambda: _review(window), "today")
    add("merging", lambda: translate("Pages", "Merge cards"), lambda: _merging(window), "contacts")


def _today(window: Window) -> QWidget:
    from reseau_desktop.pages.today.page import TodayPage

    page = TodayPage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    page.counted.connect(lambda cards, _load: window.menu.show_morning(cards))
    page.asked.connect(window.ask)
    page.person_opened.connect(window.open_person)
    page.circles_opened.connect(lambda: window.frame.go("circles"))
    page.agenda_opened.connect(window.open_agenda)
    page.import_wanted.connect(lambda: window.import_file())
    page.review_wanted.connect(lambda: window.frame.go("review"))
    _leads_on(window, page.answers)
    return page


def _review(window: Window) -> QWidget:
    from reseau_desktop.pages.review.page import ReviewPage

    page = ReviewPage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    page.asked.connect(window.ask)
    page.person_opened.connect(window.open_person)
    page.agenda_opened.connect(window.open_agenda)
    page.closed.connect(lambda: window.frame.go("today"))
    _leads_on(window, page.answers)
    return page


def _circles(window: Window) -> QWidget:
    from reseau_desktop.pages.circles.page import CirclesPage

    page = CirclesPage(window.signals, window.clock, window.frame.screen, window.frame.pages)
    _hear(window, page)
    page.open_wanted.connect(window.open_person)
    page.layer_wanted.connect(window.show_layer)
    page.lights.query_wanted.connect(lambda typed: window.lists.show(typed))
    page.import_wanted.connect(lambda: window.import_file())
    page.settings_wanted.connect(window.layer_settings)
    for piece in (page.around.replay.bar, page.around.paths.bar, page.canvas.zoom):
        window.frame.notices.spare(piece)
    page.beside.person.organisation_wanted.connect(window.open_organisation)
    page.beside.person.out_wanted.connect(page.wishes.outings.go)
    page.wishes.outings.back.connect(page.dialogs.offer_log)
    page.dialogs.asked.connect(window.ask)
    window.moves.hear(page.wishes)
    _leads_on(window, page.wishes)
    return page


def _contacts(window: Window) -> QWidget:
    from reseau_desktop.pages.contacts.page import ContactsPage

    page = ContactsPage(window.signals, window.clock, window.frame.screen, window.frame.pages)
    page.notice.connect(window.say)
    page.trouble.connect(window.complain)
    page.asked.connect(window.ask)
    page.import_asked.connect(lambda: window.import_file())
    page.organisation_asked.connect(window.open_organisation)
    page.guide_asked.connect(window.explain)
    page.export_asked.connect(window.menu.export_people)
    window.moves.hear(page.wishes)
    _leads_on(window, page.wishes)
    page.sort_asked.connect(lambda: window.show_layer("inbox"))
    page.list.asked.changed.connect(lambda: window.lists.relight())
    window.signals.changed.connect(page.forget_gone)
    page.forget_gone()
    page.pasted.connect(window.quick.add)
    page.circles_asked.connect(lambda typed, _ids: window.lists.light(typed))
    page.import_into_asked.connect(lambda query: window.lists.import_for(query))
    page.save_asked.connect(lambda typed, anchor: window.lists.save(typed, anchor))
    return page


def _organisation(window: Window) -> QWidget:
    from reseau_desktop.pages.organisation.page import OrganisationPage

    page = OrganisationPage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    page.person_wanted.connect(window.open_person)
    page.organisation_wanted.connect(window.open_organisation)
    page.asked.connect(window.ask)
    page.list_wanted.connect(window.show_organisation)
    _leads_on(window, page.wishes)
    page.back_wanted.connect(window.frame.back)
    page.gone.connect(lambda: window.frame.go("contacts"))
    return page


def _organisations(window: Window) -> QWidget:
    from reseau_desktop.pages.organisation.list_page import OrganisationsPage

    page = OrganisationsPage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    page.organisation_wanted.connect(window.open_organisation)
    page.list_wanted.connect(window.show_organisation)
    page.back_wanted.connect(window.leave)
    return page


def _exchanges(window: Window) -> QWidget:
    from reseau_desktop.pages.stream.page import AllExchangesPage

    page = AllExchangesPage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    page.person_wanted.connect(window.open_person)
    page.organisation_wanted.connect(window.open_organisation)
    page.back_wanted.connect(window.leave)
    _leads_on(window, page.wishes)
    return page


def _merging(window: Window) -> QWidget:
    from reseau_desktop.pages.merging.page import MergingPage

    page = MergingPage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    window.frame.notices.spare(page.buttons)
    page.merged.connect(window.open_person)
    page.back_wanted.connect(window.frame.back)
    return page


def _agenda(window: Window) -> QWidget:
    from reseau_desktop.pages.agenda.page import AgendaPage

    page = AgendaPage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    page.asked.connect(window.ask)
    page.person_opened.connect(window.open_person)
    page.view_changed.connect(lambda view: window.frame.screen.set("agenda/view", view))
    page.filter_changed.connect(lambda hidden: window.frame.screen.set("agenda/filter", hidden))
    page.restore(
        window.frame.screen.text("agenda/view", "week"), window.frame.screen.text("agenda/filter", "")
    )
    _leads_on(window, page.answers)
    return page


def _settings(window: Window) -> QWidget:
    from reseau_desktop.pages.settings.page import SettingsPage

    frame = window.frame
    page = SettingsPage(
        window.signals,
        window.clock,
        frame.commands,
        frame.screen,
        window.spoken.speak,
        window.reminding,
        frame.pages,
    )
    _hear(window, page)
    page.export_asked.connect(window.menu.export)
    page.layer_asked.connect(window.show_layer)
    page.inspector_changed.connect(frame.standard.set_inspector)
    return page


def _importing(window: Window) -> QWidget:
    from reseau_desktop.pages.importing.page import ImportPage

    page = ImportPage(window.signals, window.clock, parent=window.frame.pages)
    page.notice.connect(window.say)
    page.closed.connect(window.leave_import)
    page.sort_requested.connect(lambda: window.show_layer("inbox"))
    _works_long(window, page)
    return page


def _triage(window: Window) -> QWidget:
    from reseau_desktop.pages.triage.page import TriagePage

    page = TriagePage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    page.person_opened.connect(window.open_person)
    page.list_wanted.connect(lambda: window.list_layer("inbox"))
    page.circles_wanted.connect(lambda: window.frame.go("circles"))
    page.undo_wanted.connect(window.frame.undo_requested)
    page.closed.connect(window.leave)
    return page


def _history(window: Window) -> QWidget:
    from reseau_desktop.pages.history.page import HistoryPage

    page = HistoryPage(window.signals, window.clock, parent=window.frame.pages)
    _hear(window, page)
    page.person_opened.connect(window.open_person)
    page.undo_wanted.connect(window.frame.undo_requested)
    page.redo_wanted.connect(window.frame.redo_requested)
    page.closed.connect(window.leave)
    page.exchanges_wanted.connect(lambda: window.frame.go("exchanges"))
    _works_long(window, page)
    return page


def _first_run(window: Window) -> QWidget:
    from reseau_desktop.pages.first_run.page import FirstRunPage

    page = FirstRunPage(
        window.signals, window.clock, lambda: window.spoken.language, parent=window.frame.pages
    )
    page.import_chosen.connect(window.import_file)
    page.add_requested.connect(window.menu.new_contact)
    page.done.connect(lambda: window.frame.go("today"))
    _works_long(window, page)
    return page


def _hear(window: Window, page: Any) -> None:
    """Its sentences become notices, and its figures open the guide."""
    page.said.connect(window.say)
    page.refused.connect(window.complain)
    page.guide_asked.connect(window.explain)


def _leads_on(window: Window, wishes: PeopleWishes) -> None:
    """From the menu of a person to their organisation, and to another card of theirs; what is written beside the window
    stands in the status bar, with Cancel."""
    status = window.frame.status
    wishes.busy.connect(status.begin)
    wishes.progressed.connect(status.progress)
    wishes.idle.connect(status.end)
    wishes.organisation_wanted.connect(window.open_organisation)
    wishes.merge_wanted.connect(window.merge_people)


def _works_long(window: Window, page: Any) -> None:
    """Its long work stands in the status bar, with Cancel."""
    status = window.frame.status
    page.busy.connect(lambda words: status.begin(words, page.cancel))
    page.progressed.connect(status.progress)
    page.idle.connect(status.end)
