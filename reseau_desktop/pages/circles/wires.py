"""What the parts of the circles' page say to each other: signals, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reseau_desktop.pages.circles.groups import SectorsBy, Within

if TYPE_CHECKING:
    from reseau_desktop.pages.circles.page import CirclesPage


def connect(page: CirclesPage) -> None:
    """All of them, a part at a time."""
    page.wishes.said.connect(page.said)
    page.wishes.refused.connect(page.refused)
    page.strip.acted.connect(page.refresh)
    page.log_button.clicked.connect(page.log_exchange)
    page.switch.chosen.connect(page.show_as)
    _picture(page)
    _people(page)
    _panels(page)
    _search(page)
    _menus(page)


def _picture(page: CirclesPage) -> None:
    view, around = page.view, page.around
    view.selection_changed.connect(page.follow_selection)
    view.looked_at.connect(page.look_at)
    for part in (view, page.tree):
        part.moved.connect(page.move)
    for changed in (view.scene_changed, view.light_changed):
        changed.connect(page.show_tree)
    page.canvas.sectors.chosen.connect(lambda by: page.set_sectors(SectorsBy(by)))
    page.canvas.sectors.order_chosen.connect(lambda within: page.set_order(Within(within)))
    for changed in (page.lights.changed, around.shown):
        changed.connect(page.shine)
    around.back_wanted.connect(page.show_again)
    around.said.connect(page.said)
    around.refused.connect(page.refused)


def _people(page: CirclesPage) -> None:
    """The tree and the strip, which do as the picture does."""
    tree, strip = page.tree, page.strip_of_inbox
    tree.selection_changed.connect(page.view.select)
    tree.moved_to.connect(page.view.move_to_ring)
    tree.moved_by.connect(page.view.move_by)
    strip.closed.connect(lambda: page.show_inbox(False))
    strip.digit_typed.connect(page.sort)
    for part in (page.view, tree, strip, page.beside.person):
        part.opened.connect(page.open_wanted)
    page.empty.import_wanted.connect(page.import_wanted)
    page.empty.add_wanted.connect(lambda: page.dialogs.new_person())


def _panels(page: CirclesPage) -> None:
    beside, menus, view = page.beside, page.menus, page.view
    for part in (page.canvas.legend, beside):
        part.guide_asked.connect(page.guide_asked)
    beside.person.log_wanted.connect(lambda contact: page.dialogs.log((contact,)))
    beside.person.menu_wanted.connect(lambda contact, where: menus.of_people((contact,), where))
    beside.many.log_wanted.connect(page.log_exchange)
    beside.many.cleared.connect(lambda: view.select(()))
    beside.many.menu_wanted.connect(lambda where: menus.of_people(view.selected, where))
    beside.network.people_wanted.connect(page.show_people)
    beside.network.inbox_wanted.connect(lambda: page.show_inbox(True))
    beside.network.change_wanted.connect(page.ask_change)
    noticed, wishes = beside.network.noticed, page.wishes
    noticed.person_wanted.connect(page.open_person)
    noticed.rekindle_wanted.connect(wishes.rekindle)
    noticed.move_wanted.connect(lambda contact, layer: page.move((contact,), layer))
    noticed.cadence_wanted.connect(wishes.promise)


def _search(page: CirclesPage) -> None:
    finder = page.finder
    for part in (page.view, page.tree):
        part.typed.connect(finder.begin)
    finder.found.connect(page.view.set_found)
    finder.reached.connect(page.open_person)
    finder.ended.connect(page.focus_first)


def _menus(page: CirclesPage) -> None:
    menus, dialogs = page.menus, page.dialogs
    for part in (page.view, page.tree):
        part.menu_wanted.connect(menus.of_people)
        part.ring_menu_wanted.connect(menus.of_ring)
        part.canvas_menu_wanted.connect(menus.of_canvas)
    for wish in ("open_wanted", "layer_wanted", "settings_wanted", "guide_asked", "said"):
        getattr(menus, wish).connect(getattr(page, wish))
    menus.log_wanted.connect(lambda contact: dialogs.log((contact,)))
    menus.plan_wanted.connect(dialogs.plan)
    menus.add_wanted.connect(dialogs.new_person)
    dialogs.said.connect(page.said)
    dialogs.added.connect(page.open_person)
    dialogs.log_wanted.connect(page.wishes.log)
