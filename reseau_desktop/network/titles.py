"""What a job title says, in English and French: how senior, and which role (method, sections 7 and 10)."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import Final

from .folding import fold


class Seniority(IntEnum):
    """Five steps."""

    TRAINEE = 1
    PROFESSIONAL = 2
    MANAGER = 3
    DIRECTOR = 4
    CHIEF = 5


class Role(StrEnum):
    """A role that pre-fills what somebody may seek."""

    DIRECTOR = "director"
    MANAGER = "manager"
    RECRUITER = "recruiter"
    FOUNDER = "founder"
    CANDIDATE = "candidate"
    INDEPENDENT = "independent"
    RESEARCHER = "researcher"


# Topic keys, said by `wording`.
ROLE_SEEKS: Final[dict[Role, tuple[str, ...]]] = {
    Role.DIRECTOR: ("influence", "visibility", "partnerships"),
    Role.MANAGER: ("talent", "know-how"),
    Role.RECRUITER: ("candidates",),
    Role.FOUNDER: ("clients", "funding"),
    Role.CANDIDATE: ("openings", "advice"),
    Role.INDEPENDENT: ("assignments",),
    Role.RESEARCHER: ("collaborations", "data"),
}


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(f" {fold(phrase)} " for phrase in text.split(","))


# Whole phrases that mean another step than the word inside them, read first and taken out.
_EXCEPTIONS: Final = (
    (Seniority.DIRECTOR, _phrases("vice president, vice présidente, vice président, general manager")),
    (
        Seniority.DIRECTOR,
        _phrases("secretary general, general secretary, secrétaire général, secrétaire générale"),
    ),
    (Seniority.DIRECTOR, _phrases("directeur général adjoint, directrice générale adjointe")),
    (
        Seniority.CHIEF,
        _phrases("directeur général, directrice générale, managing director, chef d'entreprise"),
    ),
    (
        Seniority.CHIEF,
        _phrases("cheffe d'entreprise, directeur exécutif, directrice exécutive, executive director"),
    ),
    (
        Seniority.PROFESSIONAL,
        _phrases("business partner, talent partner, product owner, assistant professor"),
    ),
    (Seniority.PROFESSIONAL, _phrases("lead generation, chef de rang, chef de partie, chef de cuisine")),
)
_WORDS: Final = (
    (
        Seniority.TRAINEE,
        _phrases(
            "assistant, assistante, trainee, intern, internship, apprentice, apprenti, apprentie, stagiaire, stage,"
            "alternant, alternante, alternance, student, étudiant, étudiante, élève, secretary, secrétaire"
        ),
    ),
    (
        Seniority.CHIEF,
        _phrases(
            "chief, founder, cofounder, partner, ceo, cto, cfo, coo, cmo, cio, cpo, cso, cro, chro, ciso, owner,"
            "president, chairman, chairwoman, chairperson, chair, fondateur, fondatrice, cofondateur, cofondatrice,"
            "associé, associée, président, présidente, pdg, gérant, gérante, dirigeant, dirigeante, entrepreneur,"
            "entrepreneure, entrepreneuse, propriétaire"
        ),
    ),
    (
        Seniority.DIRECTOR,
        _phrases("director, head, dean, vp, svp, evp, avp, directeur, directrice, dir, doyen, doyenne, rédacteur en chef"),
    ),
    (
        Seniority.MANAGER,
        _phrases(
            "manager, manageur, manageuse, lead, leader, supervisor, superviseur, superviseuse, responsable, chef,"
            "cheffe, encadrant, encadrante"
        ),
    ),
)  # fmt: skip
_UNKNOWN: Final = _phrases(
    "retired, retraité, retraitée, looking for, open to work, open to opportunities, job seeker, demandeur d'emploi,"
    "demandeuse d'emploi, en recherche, recherche d'emploi, à l'écoute"
)
_ROLES: Final = (
    (Role.RESEARCHER, _phrases("directeur de recherche, directrice de recherche")),
    (
        Role.CANDIDATE,
        _phrases(
            "candidate, candidat, job seeker, looking for, open to work, open to opportunities, seeking, en recherche,"
            "recherche d'emploi, demandeur d'emploi, demandeuse d'emploi, à l'écoute"
        ),
    ),
    (
        Role.RECRUITER,
        _phrases(
            "recruiter, recruiting, recruitment, recruteur, recruteuse, recrutement, talent acquisition, headhunter,"
            "sourcer, chasseur de têtes, chasseuse de têtes, talent partner"
        ),
    ),
    (
        Role.FOUNDER,
        _phrases(
            "founder, cofounder, fondateur, fondatrice, cofondateur, cofondatrice, entrepreneur, entrepreneure,"
            "entrepreneuse, gérant, gérante"
        ),
    ),
    (
        Role.INDEPENDENT,
        _phrases(
            "freelance, freelancer, independent, self employed, contractor, indépendant, indépendante,"
            "auto entrepreneur, autoentrepreneur, micro entrepreneur"
        ),
    ),
    (
        Role.RESEARCHER,
        _phrases(
            "researcher, scientist, research fellow, phd, postdoc, professor, chercheur, chercheuse, doctorant,"
            "doctorante, maître de conférences, maîtresse de conférences, professeur des universités"
        ),
    ),
)


@lru_cache(maxsize=8_192)  # a network has fewer titles than people, and mine is asked with each of theirs
def seniority(title: str) -> Seniority | None:
    """The step that a title tells; None when it is empty or says no work (retired, looking for a job).

    The highest word wins, except that an assistant stays one whoever they assist.
    """
    words = f" {fold(title)} "
    if not words.strip() or any(phrase in words for phrase in _UNKNOWN):
        return None
    found = []
    for step, phrases in _EXCEPTIONS:
        for phrase in phrases:
            if phrase in words:
                words = words.replace(phrase, " ")
                found.append(step)
    found += [step for step, phrases in _WORDS if any(phrase in words for phrase in phrases)]
    if Seniority.TRAINEE in found:
        return Seniority.TRAINEE
    return max(found, default=Seniority.PROFESSIONAL)


def role(title: str) -> Role | None:
    """The role a title tells, for what it may seek; None when no suggestion fits."""
    words = f" {fold(title)} "
    for found, phrases in _ROLES:
        if any(phrase in words for phrase in phrases):
            return found
    step = seniority(title)
    if step in (Seniority.DIRECTOR, Seniority.CHIEF):
        return Role.DIRECTOR
    return Role.MANAGER if step is Seniority.MANAGER else None
