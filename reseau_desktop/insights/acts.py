"""What was given and received with one person, and to whom thanks are owed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.keeping import kept
from reseau_desktop.network.reciprocity import Act, ActKind, Balance, balance
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class PersonAct:
    """An act with its id; the rule reads `act`."""

    id: int
    act: Act

    @property
    def on(self) -> date:
        return self.act.on


@dataclass(frozen=True, slots=True)
class Owed:
    """Thanks owed: to whom, for what."""

    contact: int
    act: Act


def acts(store: Store, contact: int) -> tuple[PersonAct, ...]:
    """The acts with one person, the newest first."""
    return tuple(
        PersonAct(int(identity), _act(*row))
        for identity, *row in store.rows(
            "SELECT id, happened, direction, kind, size, noted_on, note FROM act WHERE contact = ?"
            " ORDER BY happened DESC, id DESC",
            (contact,),
        )
    )


def balance_with(given: Iterable[PersonAct], thanks: Iterable[date], today: date) -> Balance:
    """What went each way, of the acts of one person and the days they were thanked."""
    return balance((item.act for item in given), thanks, today)


def balances(store: Store, today: date) -> dict[int, Balance]:
    """What went each way with everybody who has an act, as they are filed; nobody who is silenced or in the bin."""

    def ask() -> dict[int, Balance]:
        held: dict[int, list[Act]] = defaultdict(list)
        for contact, *row in store.rows(
            "SELECT a.contact, a.happened, a.direction, a.kind, a.size, a.noted_on, a.note FROM act a"
            " JOIN person p ON p.id = a.contact"
            " WHERE p.archived = 0 AND p.do_not_contact = 0 AND p.deceased = 0 ORDER BY p.sort_name, p.id, a.id"
        ):
            held[contact].append(_act(*row))
        thanked: dict[int, list[date]] = defaultdict(list)
        if held:
            for contact, day in store.rows(
                "SELECT x.contact, i.happened FROM interaction i CROSS JOIN participant x ON x.interaction = i.id"
                " WHERE i.thanks = 1"  # in this order: few are thanks
            ):
                thanked[contact].append(date.fromisoformat(day))
        return {contact: balance(given, thanked[contact], today) for contact, given in held.items()}

    return kept(store, ("balances", today), ask)


def thanks_owed(store: Store, today: date) -> tuple[Owed, ...]:
    """To whom thanks are owed, the latest favour first; nobody who is silenced or in the bin."""

    def ask() -> tuple[Owed, ...]:
        answered = _answered(store, today)
        owed = [
            Owed(contact, with_them.to_thank)
            for contact, with_them in balances(store, today).items()
            if with_them.to_thank is not None and (contact, with_them.to_thank.on) not in answered
        ]
        return tuple(sorted(owed, key=lambda item: (-item.act.on.toordinal(), item.contact)))

    return kept(store, ("thanks_owed", today), ask)


def _answered(store: Store, today: date) -> set[tuple[int, date]]:
    """Which favours ask for no thanks now: left, or put off to a later day."""
    latest: dict[tuple[int, date], str | None] = {
        (contact, date.fromisoformat(due)): until
        for contact, due, until in store.rows(
            "SELECT contact, due, snoozed_until FROM follow_up WHERE kind = 'thanks' ORDER BY id"
        )
    }
    return {favour for favour, until in latest.items() if until is None or until > today.isoformat()}


def _act(happened: str, direction: str, kind: str, size: int, noted_on: str, note: str) -> Act:
    return Act(
        date.fromisoformat(happened),
        direction == "given",
        ActKind(kind),
        int(size),
        date.fromisoformat(noted_on),
        note,
    )
