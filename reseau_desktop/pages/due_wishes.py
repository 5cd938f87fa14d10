"""The answers to what is due, from any page: done, skipped, put off, moved to another day, each with its sentence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reseau_desktop.insights.due import Due, DueKind
from reseau_desktop.network.rounds import asks_about_layer
from reseau_desktop.pages.people_wishes import PeopleWishes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.actions.occasions import Which
    from reseau_desktop.network.warmth import Kind
    from reseau_desktop.pages.event_dialog import EventDialog


class DueWishes(PeopleWishes):
    """What can be wished for something due, beside what can be wished for people.

    `asked` brings somebody who was put off for the third time in a row: is their circle the right one?
    """

    asked = Signal(int)

    def done(self, item: Due, channel: Kind | str) -> bool:
        """It is done. A promise is kept by an exchange, so that one is noted: today, by the channel proposed."""
        from reseau_desktop.actions import follow_ups, occasions

        on = self._clock.today()
        if item.kind is DueKind.FOLLOW_UP:
            identity = _id(item.follow_up)
            return self.attempt(
                lambda: follow_ups.done(self._store, identity, on),
                lambda: self.tr("Done.") + self.comes_again(item),
            )
        if item.kind is DueKind.OCCASION:
            which = occurrence(item)
            return self.attempt(
                lambda: occasions.answer(self._store, which, item.due, "done"), self.tr("Done.")
            )
        if item.kind is DueKind.THANKS:
            return self._thank(_id(item.contact), channel, on)
        return self.log([_id(item.contact)], channel, on)

    def _thank(self, contact: int, channel: Kind | str, on: date) -> bool:
        """Thanks are an exchange that is marked so: the favour is answered by it."""
        from reseau_desktop.actions import interactions

        return self.attempt(
            lambda: interactions.log(self._store, [contact], channel, on, thanks=True),
            self.tr("Thanks noted as an exchange."),
        )

    def wish(self, item: Due, kind: Kind | str) -> bool:
        """Wishes were sent: the exchange is noted and the occasion done, in one step."""
        from reseau_desktop.actions import occasions

        on, which = self._clock.today(), occurrence(item)
        return self.attempt(
            lambda: occasions.wish(self._store, which, item.due, kind, on),
            self.tr("Wishes noted as an exchange."),
        )

    def skip(self, item: Due, why: str = "") -> bool:
        """Not this time. A promise comes again a whole cadence later. `why` is kept as a note."""
        from reseau_desktop.actions import follow_ups, occasions

        on = self._clock.today()
        if item.kind is DueKind.FOLLOW_UP:
            follow_up = _id(item.follow_up)
            return self.attempt(
                lambda: follow_ups.skip(self._store, follow_up, on, why),
                lambda: self.tr("Skipped.") + self.comes_again(item),
            )
        if item.kind is DueKind.OCCASION:
            which = occurrence(item)
            return self.attempt(
                lambda: occasions.answer(self._store, which, item.due, "skipped", None, why, on),
                self.tr("Skipped."),
            )
        if item.kind is DueKind.THANKS:
            contact = _id(item.contact)
            return self.attempt(
                lambda: follow_ups.answer_thanks(self._store, contact, item.due, on, None, why),
                self.tr("Skipped."),
            )
        if item.kind is DueKind.GROUP:
            return self._skip_group(item, on, why)
        return self._skip_cadence(item, on, why)

    def comes_again(self, item: Due) -> str:
        """The next day of what comes back, after the sentence that it is closed; nothing for what came once."""
        from reseau_desktop.insights.coming_again import following
        from reseau_desktop.wording import dates

        if item.rule is None or item.follow_up is None:
            return ""
        answered, day = following(self._store, item.follow_up)
        if not answered:
            return ""
        if day is None:
            return " " + self.tr("It was the last time.")
        return " " + self.tr("It comes again {day}.").format(day=dates.near(day, self._clock.today()))

    def _skip_group(self, item: Due, on: date, why: str) -> bool:
        from reseau_desktop.actions import groups
        from reseau_desktop.insights.groups import promises

        tag = _id(item.tag)
        every = promises(self._store).get(tag)
        if every is None:
            return False
        words = self.tr("Skipped. The group comes again in %n days.", "", every)
        return self.attempt(
            lambda: groups.skip(self._store, tag, item.due, every, on, why, item.contact), words
        )

    def _skip_cadence(self, item: Due, on: date, why: str) -> bool:
        from reseau_desktop.actions import follow_ups
        from reseau_desktop.insights.standing import standing

        contact = _id(item.contact)
        stands = standing(self._store, on).of(contact)
        if stands is None or not stands.cadence:
            return False
        cadence = stands.cadence
        words = self.tr("Skipped. The reminder comes again in %n days.", "", cadence)
        return self.attempt(
            lambda: follow_ups.skip_cadence(self._store, contact, item.due, cadence, on, why), words
        )

    def snooze(self, item: Due, until: date, *, light: bool = False) -> bool:
        """Remind again on that day; the third time in a row asks about the circle."""
        words = self.put_off_to(until, light=light)
        done = self.attempt(lambda: self._put_off(item, until), words)
        of_layer = item.contact is not None and item.kind is not DueKind.GROUP
        if done and of_layer and asks_about_layer(item.snoozes + 1):
            self.asked.emit(item.contact)
        return done

    def put_off_to(self, until: date, *, light: bool = False) -> str:
        """That something waits until a day, in words."""
        from reseau_desktop.insights.days_off import is_off
        from reseau_desktop.wording import agenda

        return agenda.snoozed(until, self._clock.today(), light=light, off=is_off(self._store, until))

    def _put_off(self, item: Due, until: date) -> None:
        from reseau_desktop.actions import follow_ups, groups, occasions

        if item.kind is DueKind.FOLLOW_UP:
            follow_ups.snooze(self._store, _id(item.follow_up), until, self._clock.today())
        elif item.kind is DueKind.OCCASION:
            occasions.answer(self._store, occurrence(item), item.due, "snoozed", until)
        elif item.kind is DueKind.GROUP:
            groups.snooze(self._store, _id(item.tag), item.due, until, self._clock.today())
        elif item.kind is DueKind.THANKS:
            today = self._clock.today()
            follow_ups.answer_thanks(self._store, _id(item.contact), item.due, today, until)
        else:
            on = self._clock.today()
            follow_ups.snooze_cadence(self._store, _id(item.contact), item.due, until, on)

    def plan_on(self, item: Due, name: str, to: date, load: int, quota: int) -> bool:
        """Dragged to another day, which then holds `load`: a follow-up's date changes, a promise is put off to it."""
        from reseau_desktop.actions import follow_ups
        from reseau_desktop.insights.days_off import is_off
        from reseau_desktop.wording import agenda

        off = is_off(self._store, to)
        words = agenda.moved(name, to, self._clock.today(), load, quota, off=off)
        if item.kind is DueKind.FOLLOW_UP:
            identity = _id(item.follow_up)
            return self.attempt(lambda: follow_ups.move(self._store, identity, to), words)
        return self.attempt(lambda: self._put_off(item, to), words)

    def edit_event(self, event: int, window: QWidget) -> EventDialog:
        """Change an event, or delete it."""
        from reseau_desktop.pages.event_dialog import EventDialog

        dialog = EventDialog(self._store, self._clock, (), event, window)
        dialog.saved.connect(lambda _id: self.said.emit(self.tr("Event changed."), True))
        dialog.removed.connect(lambda _id: self.said.emit(self.tr("Event deleted."), True))
        dialog.open()
        return dialog

    def rekindle(self, contact: int, name: str) -> bool:
        """Plan to write to somebody who slips away, or fell asleep, on the lightest of the coming days."""
        from reseau_desktop.actions.follow_ups import FollowUp, add
        from reseau_desktop.insights.snoozing import lightest
        from reseau_desktop.wording import dates

        today = self._clock.today()
        day = lightest(self._store, today)
        wanted = FollowUp(contact, day, "", "message", kind="rekindle")
        words = self.tr("Follow-up with {name} planned, {day}.").format(
            name=name, day=dates.exact(day, today)
        )
        return self.attempt(lambda: add(self._store, wanted, today), words)

    def refuse(self, contact: int, kind: str) -> bool:
        """Not now: a drift (`rekindle`) or a sleeping tie (`dormant`) is left in peace for three months."""
        from reseau_desktop.actions import follow_ups

        today = self._clock.today()
        return self.attempt(
            lambda: follow_ups.refuse(self._store, contact, kind, today),
            self.tr("Left in peace for three months."),
        )

    def leave_until(self, contact: int, kind: str, until: date, *, light: bool = False) -> bool:
        """The same until a day."""
        from reseau_desktop.actions import follow_ups

        today = self._clock.today()
        return self.attempt(
            lambda: follow_ups.refuse(self._store, contact, kind, today, until),
            self.put_off_to(until, light=light),
        )


def occurrence(item: Due) -> Which:
    """Which occurrence of what an occasion is, as the answers to it take it."""
    from reseau_desktop.actions.occasions import Of, Which

    if item.event is not None:
        return Which(Of.EVENT, item.event, item.due)
    if item.position is not None:
        return Which(Of.POSITION, item.position, item.due)
    return Which(Of.DATE, _id(item.anniversary), item.due)


def _id(found: int | None) -> int:
    """An id that what is due must have, by its kind."""
    if found is None:
        raise ValueError("nothing to answer")
    return found
