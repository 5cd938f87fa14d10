"""LinkedIn exports of any size, the same for the same size: what the figures are measured on.

Names have a long tail, organisations a fat head, three e-mails in a hundred are there and a few rows are closed
profiles, as in the exports that people have.
"""

from __future__ import annotations

import csv
import random
from datetime import date, timedelta
from pathlib import Path

PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
)
HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
GIVEN = (
    "Marie Jean Hélène Nicolas Sophie Thomas Camille Élodie François Aurélie Benoît Chloé Inès Étienne Zoé Loïc "
    "James Mary John Jennifer Robert Linda Sarah Emily Daniel Ashley Ryan Fiona Jürgen Björn Sabine María José "
    "Lucía Begoña João Gonçalo Marco Giulia Łukasz Małgorzata Ayşe Çağla Priya Rahul Mohamed Leïla Søren Oğuz"
).split()
STARTS = (
    "Bo Cha Del Fer Gar La Mar Per Sau Val Ros Tre Bri Cou Du Gui Har Jo Ker Lan Mon Pou Qui Ri Œu Lø".split()
)
MIDDLES = "bin lan mou ri sse tel vi dou nne que lle ga cho mi rra bou ste zi".split()
ENDS = "ard eau et ier on oux ac ault in er son ton ley field mann berger ini etti ski oğlu".split()
HOUSES = "Atelier Cabinet Groupe Studio Agence Maison Institut Laboratoire Banque Société".split()
FORMS = ("", "", "", " SAS", " SA", " SARL", " Inc.", " Ltd", " GmbH", ", Inc.")
TITLES = (
    "Directeur commercial|Chef de projet|Consultante senior|Product Manager|Software Engineer|Data Scientist|"
    "CEO & Founder|Associé|Responsable RH|Head of Marketing, EMEA|Avocat à la Cour|Professeur des universités|"
    "Journaliste|Account Executive|UX Designer|Ingénieur d'études|Partner – M&A|CTO / Co-fondateur"
).split("|")
NEWEST = date(2026, 10, 1)


def linkedin_csv(path: Path, size: int, seed: int = 1) -> Path:
    """Write an export of `size` rows, the last one without a newline, as LinkedIn does."""
    chance = random.Random(seed)
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(PREAMBLE)
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for number in range(size):
            writer.writerow(_row(chance, number))
        file.truncate(file.tell() - 1)
    return path


def family(chance: random.Random) -> str:
    """A family name that few share."""
    return (
        chance.choice(STARTS)
        + chance.choice(MIDDLES)
        + chance.choice(("", chance.choice(MIDDLES)))
        + chance.choice(ENDS)
    )


def _row(chance: random.Random, number: int) -> tuple[str, ...]:
    day = NEWEST - timedelta(days=int(5500 * chance.random() ** 1.7))
    connected = f"{day.day:02d} {MONTHS[day.month - 1]} {day.year}"
    if chance.random() < 0.002:  # a closed profile keeps its date only
        return ("", "", "", "", "", "", connected)
    first, last = chance.choice(GIVEN), family(chance)
    mail = f"person{number}@example.com" if chance.random() < 0.03 else ""
    return (
        first,
        last,
        f"https://www.linkedin.com/in/person-{number:06x}",
        mail,
        _house(chance),
        chance.choice(TITLES),
        connected,
    )


def _house(chance: random.Random) -> str:
    if chance.random() < 0.05:
        return ""
    if chance.random() < 0.5:  # few organisations hold half of everybody
        return f"{chance.choice(HOUSES)} {STARTS[int(len(STARTS) * chance.random() ** 2)]}"
    return f"{chance.choice(HOUSES)} {family(chance)}{chance.choice(FORMS)}"
