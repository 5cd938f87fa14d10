"""The countries whose public holidays are known, with their regions: what Settings offers."""

from __future__ import annotations

from dataclasses import dataclass

from reseau_desktop.network.folding import fold


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a country: its code, and its name in the country's own words."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country whose holidays are known: its ISO code, its regions, some of which have others."""

    code: str
    regions: tuple[Region, ...]


def countries() -> tuple[Country, ...]:
    """The countries whose public holidays are known, by code. Loads the library: 60 ms the first time."""
    from holidays import list_supported_countries

    return tuple(Country(code, ()) for code in sorted(list_supported_countries(include_aliases=False)))


def country(code: str) -> Country | None:
    """One country with its regions, by name; None where its public holidays are not known."""
    from holidays import country_holidays

    try:
        found = country_holidays(code)
    except (NotImplementedError, AttributeError):
        return None
    names = {region: str(name) for name, region in reversed(found.subdivisions_aliases.items())}
    regions = (Region(region, names.get(region, region)) for region in found.subdivisions)
    return Country(code, tuple(sorted(regions, key=lambda region: fold(region.name))))
