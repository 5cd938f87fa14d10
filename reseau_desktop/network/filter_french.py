"""The typed form in French: what a French interface shows, copies, and gives back to be changed.

`parse` reads it as it reads the other. What is kept (a saved list) stays in the words that no language changes.
"""

from __future__ import annotations

from typing import Final

from reseau_desktop.network import filter_quotes as quotes
from reseau_desktop.network.filter_values import Age, Unit, Value, Word
from reseau_desktop.network.filter_words import FIELD_WORDS, Key
from reseau_desktop.network.filtering import NO_WORDS, Term, Words, parse, typed_term, written

_KEYS: Final = {
    Key.LAYER: "cercle",
    Key.LAST: "dernier",
    Key.DUE: "échéance",
    Key.WARMTH: "chaleur",
    Key.TAG: "étiquette",
    Key.ORG: "chez",
    Key.SEEKS: "cherche",
    Key.OFFERS: "offre",
    Key.CITY: "ville",
    Key.HAS: "avec",
    Key.LACKS: "sans",
    Key.SOURCE: "origine",
    Key.ADDED: "ajout",
    Key.IS: "est",
    Key.TEXT: "mot",
}
_WORDS: Final = {
    "core": "noyau",
    "allies": "alliés",
    "active": "actif",
    "wide": "élargi",
    "known": "connaissances",
    "target": "cible",
    "inbox": "à classer",
    "warm": "chaud",
    "lukewarm": "tiède",
    "cool": "frais",
    "dormant": "endormi",
    "fresh": "à jour",
    "soon": "bientôt",
    "due": "à relancer",
    "late": "retard",
    "never": "jamais",
    "none": "aucun",
    "email": "e-mail",
    "phone": "téléphone",
    "birthday": "anniversaire",
    "address": "adresse",
    "link": "site",
    "messenger": "messagerie",
    "organisation": "entreprise",
    "title": "fonction",
    "tag": "étiquette",
    "language": "langue",
    "tie": "relation",
    "seeks": "cherche",
    "offers": "offre",
    "follow-up": "relance",
    "exchange": "échange",
    "cadence": "rythme",
    "archived": "archivé",
    "private": "privé",
    "deceased": "décédé",
    "do-not-contact": "ne pas contacter",
    "hand": "main",
    "today": "aujourd’hui",
    "yesterday": "hier",
    "tomorrow": "demain",
}
_UNITS: Final = {Unit.DAY: "j", Unit.WEEK: "sem", Unit.MONTH: "m", Unit.YEAR: "ans"}


def typed_in_french(term: Term, words: Words = NO_WORDS) -> str:
    """One term in French: -étiquette:client. Where this network gives a word another meaning, as everywhere else."""
    key = f"{FIELD_WORDS[1]}-{term.field}" if term.key is Key.FIELD else _KEYS[term.key]
    held = ",".join(_said(term.key, value) for value in term.values)
    french = f"{'-' if term.negated else ''}{key}:{held}"
    return french if parse(french, words).terms == (term,) else typed_term(term)


def _said(key: Key, value: Value) -> str:
    match value:
        case Word(word) if word in _WORDS:
            return quotes.name(_WORDS[word], ())
        case Word(word) if word.startswith(f"{FIELD_WORDS[0]}-"):
            return f"{FIELD_WORDS[1]}-{word.partition('-')[2]}"
        case Age(beyond, count, unit):
            return f"{'>' if beyond else '<'}{count}{_UNITS[unit]}"
        case _:
            return written(key, value)
