"""What was typed and is not in the file yet, kept from one start to the next beside the other marks of the screen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.contacts.log_field import Draft
from reseau_desktop.pages.contacts.log_kinds import EXCHANGE, WAYS

if TYPE_CHECKING:
    from reseau_desktop.pages.contacts.facts_column import FactsColumn
    from reseau_desktop.pages.contacts.log_field import LogField
    from reseau_desktop.pages.contacts.refused import Place, Typed
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.store import Store

KEY, REFUSED, NEW = "contacts/drafts", "contacts/refused", "contacts/new"
MOST, LONGEST = 20, 4_000  # drafts, and characters of each


def read(state: ScreenState | None) -> dict[int, Draft]:
    """Those of the last time; what cannot be read is as if there were none."""
    try:
        held = json.loads(state.text(KEY, "{}")) if state is not None else {}
        return {int(who): _draft(*parts) for who, parts in held.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _draft(note: str, kind: str, on: str, way: str) -> Draft:
    return Draft(str(note), Kind(kind), date.fromisoformat(on), way if way in WAYS else EXCHANGE)


def write(state: ScreenState | None, drafts: Mapping[int, Draft]) -> None:
    """Keep these, and only these."""
    if state is None:
        return
    kept = {
        str(who): [draft.note[:LONGEST], str(draft.kind), draft.on.isoformat(), draft.way]
        for who, draft in list(drafts.items())[-MOST:]
    }
    state.set(KEY, json.dumps(kept))


def read_refused(state: ScreenState | None) -> dict[Place, Typed]:
    """Values that could not be saved as they were, by person and fact."""
    try:
        held = json.loads(state.text(REFUSED, "[]")) if state is not None else []
        return {(int(who), str(fact)): _words(values) for who, fact, values in held}
    except (ValueError, TypeError, AttributeError):
        return {}


def write_refused(state: ScreenState | None, refused: Mapping[Place, Typed]) -> None:
    """Keep these, and only these."""
    if state is not None:
        last = list(refused.items())[-MOST:]
        state.set(
            REFUSED, json.dumps([[who, fact, dict(values)] for (who, fact), values in last]) if last else None
        )


def forget_gone(state: ScreenState | None, store: Store, field: LogField, column: FactsColumn) -> None:
    """Nothing that was typed for somebody who is no more in the file stays, neither here nor on the screen."""
    from reseau_desktop.insights.names import names

    kept = {*field.drafts(), *(who for who, _fact in column.refused.all())}
    gone = kept - set(names(store, kept))
    if gone:
        field.forget(gone)
        column.refused.forget(gone)
        write(state, field.drafts())
        write_refused(state, column.refused.all())


def read_new(state: ScreenState | None) -> dict[str, str]:
    """A new contact that was begun."""
    try:
        return _words(json.loads(state.text(NEW, "{}"))) if state is not None else {}
    except (ValueError, AttributeError):
        return {}


def write_new(state: ScreenState | None, draft: Mapping[str, str]) -> None:
    if state is not None:
        state.set(NEW, json.dumps(dict(draft)) if draft else None)


def _words(values: Mapping[str, object]) -> dict[str, str]:
    return {str(key): str(words) for key, words in values.items()}
