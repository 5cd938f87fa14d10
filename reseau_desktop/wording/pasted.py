"""A pasted card in words: where it came from, what is known already, what was not understood."""

from __future__ import annotations

from datetime import date

from reseau_desktop.wording import dates, due, elision, numbers
from reseau_desktop.wording.translation import translate


def source(key: str) -> str:
    """Beside the title of the page."""
    words = {
        "signature": translate("Pasted", "from a pasted signature"),
        "line": translate("Pasted", "from a pasted line"),
        "card": translate("Pasted", "from a pasted vCard"),
    }
    return words.get(key, translate("Pasted", "from what you paste"))


def lines(count: int) -> str:
    return numbers.in_words(translate("Pasted", "%n lines", "", count), count)


def understood(count: int, total: int) -> str:
    pattern = translate("Pasted", "{count} of %n lines understood", "", total)
    return numbers.in_words(pattern, total).format(count=numbers.count(count))


def left(count: int) -> str:
    """The head of the card that tells what was not understood."""
    if count == 1:
        return translate("Pasted", "One line was not understood")
    return numbers.in_words(translate("Pasted", "%n lines were not understood", "", count), count)


def first_of(cards: int) -> str:
    """Several cards were pasted at once."""
    pattern = translate("Pasted", "The first of %n cards is here.", "", cards)
    return numbers.in_words(pattern, cards)


def too_long(letters: int) -> str:
    """A text of which the end is not here."""
    pattern = translate("Pasted", "The text is very long: its last %n letters were not read.", "", letters)
    return numbers.in_words(pattern, letters)


def still_there() -> str:
    return translate("Pasted", "The clipboard still holds all of it.")


def here(organisation: str) -> str:
    """After the name of somebody who is known."""
    if organisation:
        return translate("Pasted", "is already here, at {organisation}.").format(organisation=organisation)
    return translate("Pasted", "is already here.")


def has_address(organisation: str) -> str:
    """After the name of somebody whose card has this e-mail."""
    return translate("Pasted", "already has this e-mail address.")


def house(people: int) -> str:
    """Beside an organisation that is known."""
    if not people:
        return translate("Pasted", "already here")
    return numbers.in_words(translate("Pasted", "already here, %n people", "", people), people)


def completed(written: str, code: int) -> str:
    """Under a number that got its country."""
    return translate("Pasted", "Written {number}; read with the country code +{code}.").format(
        number=written, code=code
    )


def whole_name() -> str:
    return translate("Pasted", "Kept whole: which part is the family name is not sure.")


def first_due(found: tuple[date, int] | None) -> str:
    """What the circle means for the agenda."""
    if found is None:
        return translate("Pasted", "No promise yet: the circle can be chosen later.")
    on, cadence = found
    return translate("Pasted", "Next follow-up on {day}, {rhythm}.").format(
        day=dates.full(on), rhythm=due.every(cadence)
    )


def same_house(name: str) -> str:
    return elision.fill(translate("Pasted", "Same house as {name}, a target."), name=name)


def email_today() -> str:
    """What is proposed as the exchange that brought a signature; the line grammar reads it back."""
    return translate("Pasted", "E-mail received today")


def added(name: str) -> str:
    return translate("Pasted", "{name} added.").format(name=name)


def completed_card(name: str) -> str:
    return elision.fill(translate("Pasted", "Card of {name} completed."), name=name)
