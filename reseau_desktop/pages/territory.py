"""Countries as the system knows them: the one it is set to, and each by its own name."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def here() -> str:
    """The ISO code of the country that the system is set to; empty where it says none."""
    return _code(QLocale.territoryToCode(QLocale.system().territory()))


def name(code: str) -> str:
    """A country in its own words; its code where Qt does not know it."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return code
    own = QLocale(QLocale.Language.AnyLanguage, territory)
    if own.territory() != territory:
        return str(QLocale.territoryToString(territory))
    return own.nativeTerritoryName() or str(QLocale.territoryToString(territory)) or code


def _code(found: str) -> str:
    return found if len(found) == 2 and found.isalpha() else ""
