"""Labels of e-mails, phones, addresses, links and dates: a few of ours in the user's language, else the user's own."""

from __future__ import annotations

from reseau_desktop.network.folding import fold
from reseau_desktop.wording import occasions
from reseau_desktop.wording.translation import translate

REACHED = ("work", "home", "mobile", "other")
LINKED = ("linkedin", "website", "other")
SERVICES = ("Signal", "WhatsApp", "Telegram", "Matrix", "Threema", "Mastodon", "Slack", "Teams")
DATED = ("birthday", "anniversary", "wedding", "work", "met")


def label(key: str) -> str:
    """A label as it is shown."""
    words = {
        "work": translate("Labels of details", "work"),
        "home": translate("Labels of details", "home"),
        "mobile": translate("Labels of details", "mobile"),
        "other": translate("Labels of details", "other"),
        "linkedin": translate("Labels of details", "LinkedIn"),
        "website": translate("Labels of details", "website"),
    }
    return words.get(key.casefold(), key)


def label_key(words: str, keys: tuple[str, ...]) -> str:
    """The label that was meant by what is shown or typed; the user's own stays as typed."""
    return next((key for key in keys if fold(label(key)) == fold(words)), words.strip())


def labels(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(label(key) for key in keys)


def date_kind(words: str) -> str:
    """The kind of date that was meant by what is typed; the user's own label stays as typed."""
    return next((key for key in DATED if fold(occasions.name(key)) == fold(words)), words.strip())


def date_kinds() -> tuple[str, ...]:
    return tuple(occasions.name(key) for key in DATED)
