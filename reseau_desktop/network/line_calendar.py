"""Words of the calendar in French and English, and numbers written in words."""

from __future__ import annotations

from typing import Final

from .line_reading import Phrases, table

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "janvier january janv jan",
            "fevrier february fevr fev feb",
            "mars march mar",
            "avril april avr apr",
            "mai may",
            "juin june jun",
            "juillet july juil jul",
            "aout august aug",
            "septembre september sept sep",
            "octobre october oct",
            "novembre november nov",
            "decembre december dec",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "lundi lun monday mon",
            "mardi mar tuesday tue tues",
            "mercredi mer wednesday wed",
            "jeudi jeu thursday thu thur thurs",
            "vendredi ven friday fri",
            "samedi sam saturday sat",
            "dimanche dim sunday sun",
        )
    )
    for name in names.split()
}
ALSO_WORDS: Final = frozenset(
    {
        "mon",
        "sun",
        "sat",
        "wed",
        "mar",
        "may",
        "mars",
        "march",
        "sept",
        "mai",
        "avr",
        "jan",
        "lun",
        "mer",
        "jeu",
        "ven",
    }
    | {"sam", "dim"}
)
NUMBERS: Final = {
    name: number
    for number, names in {
        1: "un une a an one",
        2: "deux two",
        3: "trois three",
        4: "quatre four",
        5: "cinq five",
        6: "six",
        7: "sept seven",
        8: "huit eight",
        9: "neuf nine",
        10: "dix ten",
        11: "onze eleven",
        12: "douze twelve",
        15: "quinze fifteen",
        20: "vingt twenty",
        30: "trente thirty",
    }.items()
    for name in names.split()
}
ORDINALS: Final = {  # before the name of a month
    name: number
    for number, names in enumerate(
        "first premier,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth".split(
            ","
        ),
        1,
    )
    for name in names.split()
}
UNITS: Final = {
    name: unit
    for unit, names in {
        "hour": "h heures hours hrs",
        "day": "jour jours day days j",
        "week": "semaine semaines sem week weeks wk wks",
        "fortnight": "quinzaine fortnight fortnights",
        "month": "mois month months",
        "quarter": "trimestre trimestres quarter quarters",
        "year": "an ans annee annees year years yr yrs",
    }.items()
    for name in names.split()
}
SINGLE: Final[Phrases[int]] = Phrases(
    # days from today
    table(
        "aujourd hui, today, ce matin, this morning, cet après midi, this afternoon, ce midi, tout à l heure, just now",
        0,
    ),
    table("à l instant", 0),
    table(
        "hier, yesterday, hier soir, hier matin, hier après midi, hier midi, last night, yesterday evening",
        -1,
    ),
    table("yesterday morning, yesterday afternoon, la veille", -1),
    table("avant hier, avant hier soir, the day before yesterday, day before yesterday", -2),
    table(
        "demain, tomorrow, demain matin, demain soir, demain après midi, tomorrow morning, tomorrow evening",
        1,
    ),
    table("tomorrow afternoon, tomorrow night", 1),
    table("après demain, the day after tomorrow, day after tomorrow", 2),
)
TONIGHT: Final[Phrases[int]] = Phrases(
    table("ce soir, this evening, tonight", 0)
)  # over already, or still to come
WHOLE: Final[Phrases[tuple[str, int]]] = Phrases(
    # a stretch that is no day: unit, how many from now
    table(
        "la semaine dernière, semaine dernière, last week, la semaine passée, the other week", ("week", -1)
    ),
    table("the week before last, la semaine d avant", ("week", -2)),
    table(
        "fin de semaine, en fin de semaine, end of the week, the end of the week, at the end of the week, end of week, eow",
        ("friday", 0),
    ),
    table("la semaine prochaine, semaine prochaine, next week", ("week", 1)),
    table("le mois dernier, mois dernier, last month, le mois passé", ("month", -1)),
    table("le mois prochain, mois prochain, next month", ("month", 1)),
    table("l année dernière, année dernière, l an dernier, last year, l an passé", ("year", -1)),
    table(
        "l année prochaine, l an prochain, next year, in the new year, à la rentrée de janvier", ("year", 1)
    ),
    table("le week end dernier, last weekend, the weekend before last, week end dernier", ("weekend", -1)),
    table("le week end prochain, next weekend, week end prochain", ("weekend", 1)),
    table("ce week end, this weekend, the weekend, le week end", ("weekend", 0)),
    table("l autre jour, the other day, récemment, recently, ces jours ci", ("day", -3)),
    table(
        "fin du mois, à la fin du mois, end of the month, at the end of the month, end of month, by the end of the month, eom",
        ("end", 0),
    ),
)
LAST: Final = frozenset("dernier derniere last passe passee".split())
COMING: Final = frozenset("prochain prochaine next coming suivant".split())
THIS: Final = frozenset("ce cet this cette le on the".split())
HALVES: Final = frozenset("matin soir midi morning afternoon evening night".split())
