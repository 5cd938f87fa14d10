"""What the command line says of a line that cannot be meant: a value of the wrong kind, options that do not go together."""

from __future__ import annotations

from reseau_desktop.wording.translation import translate


def no_number(text: str) -> str:
    """Something else where an id or a count belongs."""
    return translate("WrongUse", "{text} is no whole number").format(text=repr(text))


def not_positive(text: str) -> str:
    """None, less than none, or more than can be counted."""
    return translate("WrongUse", "{text} is no whole number from 1 on").format(text=repr(text))


def no_day(text: str) -> str:
    """Something that the calendar does not have."""
    return translate("WrongUse", "{text} is no day, as YYYY-MM-DD").format(text=repr(text))


def no_moment(text: str) -> str:
    """The same where a time may follow."""
    return translate("WrongUse", "{text} is no day, as YYYY-MM-DD or YYYY-MM-DDTHH:MM").format(
        text=repr(text)
    )


def year_out_of_reach(text: str, first: int, last: int) -> str:
    """A day before or after all that can be reckoned with."""
    return translate("WrongUse", "{text} is too far away: the year must be from {first} to {last}").format(
        text=repr(text), first=first, last=last
    )


def no_name() -> str:
    """An empty name of a file or folder."""
    return translate("WrongUse", "the name is empty")


def network_as_it_is(file: str, option: str) -> str:
    """A circle or a tag for everybody of a file that brings circles and tags of its own."""
    return translate(
        "WrongUse",
        "{file} holds a whole network, which keeps its own circles and tags: leave {option} out. Nothing was changed.",
    ).format(file=file, option=option)
