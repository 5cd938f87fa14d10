"""What makes two records one person: names, e-mails and phones made comparable (formats, 5.3)."""

from __future__ import annotations

import re
from functools import lru_cache

from reseau_desktop.exchange import tidy
from reseau_desktop.network.folding import fold, organisation_key

__all__ = ["compatible", "email_key", "name_key", "name_words", "organisation_key", "phone_key", "work_key"]

Words = tuple[str, ...]

_CREDENTIALS = frozenset(
    """
    phd dphil dba mba emba msc bsc beng meng ma ba llm llb jd md do dds rn pmp pmi csm cspo psm itil cpa cfa cfp caia frm
    cia cisa cissp cism pe peng ceng shrm sphr gphr phr aca acca fca cma cima hdr ing dipl ir esq mrics frics he him his
    she her hers they them il elle iel
    """.split()
)
_COURTESY = frozenset("dr prof pr mr mrs ms mme mlle herr frau sr sra dott dipl ing me".split())
_GENERATIONS = {"jr": 2, "junior": 2, "sr": 1, "senior": 1, "ii": 2, "iii": 3, "iv": 4}
_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]|\{[^}]*\}|（[^）]*）")
_SPECIAL = re.compile(r"[.(\[{（,|/–—]| - ")

# One person may be both; each word stands in one group only.
_NICKNAMES = {
    word: group.split()[0]
    for group in (
        "alexandre alex alexander alexandra alexis sandra", "andrew andy drew", "anthony tony antony", "benjamin ben benji",
        "catherine cathy kate katie katherine kathy", "christopher chris christophe christian", "daniel dan danny",
        "david dave", "edward ed eddie ted", "elizabeth liz beth lisa eliza elisabeth", "frederic fred frederick",
        "gregory greg gregoire", "guillaume gui", "james jim jimmy jamie", "jennifer jen jenny", "jessica jess",
        "john johnny jack", "jonathan jon", "joseph joe", "joshua josh", "kenneth ken", "margaret maggie meg peggy",
        "matthew matt mathieu matthieu", "maximilian max maxime maximilien", "michael mike mick mickael", "nicholas nick",
        "nicolas nico", "patrick pat", "peter pete", "philippe phil philip", "rachel rach", "rebecca becky",
        "richard rick dick rich", "robert bob rob bobby robbie", "samuel sam samantha", "sebastien seb sebastian",
        "stephanie steph", "stephen steve steven stephane", "susan sue susie", "thomas tom tommy", "timothy tim",
        "valerie val", "vincent vince", "william bill will billy",
    )
    for word in group.split()
}  # fmt: skip

_ROLES = frozenset(
    """
    contact info infos admin administration office accueil hello bonjour hi sales ventes commercial support help aide rh hr
    jobs recrutement careers webmaster postmaster abuse noreply no-reply nepasrepondre service team equipe mail email
    secretariat direction compta comptabilite accounting billing facturation marketing press presse kontakt buero empfang
    """.split()
)
_NO_EMPLOYER = frozenset(
    organisation_key(words)
    for words in (
        "freelance", "freelancer", "indépendant", "indépendante", "independent", "independent consultant", "self-employed",
        "selfemployed", "stealth", "stealth startup", "stealth mode", "stealth mode startup", "confidential", "confidentiel",
        "retired", "retraité", "retraitée", "unemployed", "sans emploi", "en recherche", "auto-entrepreneur", "student",
        "étudiant", "étudiante", "selbständig", "freiberufler", "autónomo", "libero professionista", "divers", "none",
    )
)  # fmt: skip

_EXTENSION = re.compile(r"(?:ext|poste|x|#|,,|;)", re.IGNORECASE)


def name_words(given: str, family: str, full: str = "") -> Words:
    """The words of a name without courtesy, credentials, brackets and emoji: for comparison only."""
    text = f"{given} {family}" if given or family else full
    if text.isascii() and not _SPECIAL.search(text):
        words = fold(text).split()
    else:
        words = fold(_BRACKETS.sub(" ", text).replace(".", "")).split()
    if len(words) > 2:
        words = _without(words, _CREDENTIALS, from_end=True)
        words = _without(words, _COURTESY, from_end=False)
    return tuple(words)


def _without(words: list[str], unwanted: frozenset[str], from_end: bool) -> list[str]:
    """Unwanted words off one end, two kept at least: Ma and Do are names too."""
    while len(words) > 2 and words[-1 if from_end else 0] in unwanted:
        words = words[:-1] if from_end else words[1:]
    return words


def name_key(words: Words) -> str:
    """The same for "Ana Delmas" and "Delmas Ana"."""
    return " ".join(sorted(words))


def compatible(one: Words, other: Words) -> bool:
    """Whether two names can be one person's: the words of the shorter are all in the longer, an initial
    standing for its word and a nickname for its name, with one whole word in common at least."""
    if not one or not other or _generation(one) * _generation(other) not in (0, _generation(one) ** 2):
        return False
    if "".join(one) == "".join(other):
        return True
    shorter, longer = sorted((_plain(one), _plain(other)), key=len)
    rest = list(longer)
    whole = 0
    for word in sorted(shorter, key=len, reverse=True):
        match = next((w for w in rest if w == word), None) or next(
            (w for w in rest if _stands_for(word, w)), None
        )
        if match is None:
            return False
        rest.remove(match)
        whole += len(word) > 1 and len(match) > 1
    return whole > 0


def _plain(words: Words) -> list[str]:
    kept = [word for word in words if word not in _GENERATIONS]
    return kept or list(words)


def _generation(words: Words) -> int:
    return next((_GENERATIONS[word] for word in words[1:] if word in _GENERATIONS), 0)


def _stands_for(word: str, other: str) -> bool:
    if len(word) == 1 or len(other) == 1:
        return word[0] == other[0]
    return word in _NICKNAMES and _NICKNAMES[word] == _NICKNAMES.get(other)


def email_key(email: str) -> str:
    """An e-mail for comparison; "" for none and for a shared mailbox such as contact@, which is nobody."""
    address = tidy.address(email).lower().removeprefix("mailto:")
    local, at, host = address.rpartition("@")
    return address if at and local and host and local not in _ROLES else ""


def phone_key(phone: str) -> str:
    """The last nine digits of a phone: the same with and without country or trunk prefix; "" for short ones."""
    text = tidy.address(phone).removeprefix("tel:").replace("(0)", "")
    place = next((found.start() for found in _EXTENSION.finditer(text) if found.start() > 6), len(text))
    digits = "".join(letter for letter in text[:place] if letter.isdecimal())
    if len(digits) > 15 or len(digits) < 8:
        return ""
    return "".join(str(int(digit)) for digit in digits[-9:])


@lru_cache(maxsize=65_536)
def work_key(organisation: str) -> str:
    """An organisation for comparison; "" for "Freelance" and the like, which many share without being one."""
    key = organisation_key(organisation)
    return "" if key in _NO_EMPLOYER else key
