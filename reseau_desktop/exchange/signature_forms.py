"""Lines that say what they are: "Title: Photographer", "Société : Capgemini", and the head of a forwarded message."""

from __future__ import annotations

import re
from typing import Final

from reseau_desktop.exchange.pasted import Slot
from reseau_desktop.network.folding import fold

_CAPTIONS: Final = {
    fold(caption): slot
    for slot, captions in {
        Slot.NAME: "name, full name, nom complet, nom et prénom, nom prénom, contact, display name, vollständiger name,"
        " ansprechpartner, contacto, nombre y apellidos, nome e cognome",
        Slot.GIVEN: "first name, given name, firstname, prénom, vorname, nombre, voornaam",
        Slot.FAMILY: "last name, surname, family name, lastname, nom, nom de famille, nachname, familienname, apellido,"
        " apellidos, cognome, achternaam",
        Slot.ROLE: "title, job title, job, position, role, function, fonction, poste, titre, intitulé, profession, beruf,"
        " funktion, cargo, puesto, qualifica, functie",
        Slot.ORGANISATION: "company, company name, organisation, organization, employer, société, entreprise, employeur,"
        " structure, firma, unternehmen, organisme, empresa, azienda, bedrijf",
        Slot.TOWN: "city, town, ville, ort, stadt, ciudad, città",
        Slot.COUNTRY: "country, pays, land, país, paese",
    }.items()
    for caption in captions.split(",")
}
# What stands before something that tells itself: an address, a number.
ASIDE: Final = frozenset(
    fold(caption)
    for caption in (
        "business address, home address, postal address, work address, mailing address, adresse postale, business phone,"
        " mobile phone, home phone, work phone, business fax, e mail address, email address, adresse e mail, adresse mail,"
        " web page, business, full name, job title, tel kom, book a meeting, prendre rendez vous, telephone number"
    ).split(",")
)
_WORDS: Final = frozenset({Slot.NAME, Slot.GIVEN, Slot.FAMILY, Slot.TOWN, Slot.COUNTRY})
_FORM: Final = re.compile(r"\s*([^\W\d_][^:\t\d@]{0,30}?)[ \u00a0\u202f]*[:\t：]\s*(\S.*?)\s*$")
_HEAD: Final = re.compile(r"\s*([^\W\d_][^\W\d_ ]{0,14}(?: [^\W\d_]{2,10})?)[ \u00a0\u202f]*:\s*\S")
_FROM: Final = frozenset("from de von da van från fra".split())
_OTHERS: Final = frozenset(
    fold(words)
    for words in (
        "to,à,cc,cci,bcc,sent,date,envoyé,envoyé le,subject,objet,an,betreff,gesendet,datum,reply to,répondre à,a,oggetto,"
        "inviato,para,asunto,enviado,enviado el,fecha,assunto,data,aan,onderwerp,verzonden,till,ämne,skickat,til,emne,sendt"
    ).split(",")
)
SECRET: Final = frozenset(
    fold(word)
    for word in (
        "confidential confidentiel confidentielle confidentielles confidentials disclaimer vertraulich intended"
        " destinataire addressee recipient"
    ).split()
)
_LONG: Final = 8  # words of a sentence
_REGISTERED: Final = frozenset(
    "registered registration handelsregister amtsgericht registergericht hrb immatriculee capital".split()
)


def form(text: str) -> tuple[Slot, int, str] | None:
    """What a line or a part of one says it is: the field, where its value begins, and the value."""
    found = _FORM.match(text)
    slot = _CAPTIONS.get(fold(found[1])) if found else None
    if found is None or slot is None or "@" in found[2]:
        return None
    if slot in _WORDS and any(sign.isdigit() for sign in found[2]):
        return None
    return slot, found.start(2), found[2]


def head(text: str) -> str:
    """ "from" for a line "From: …" of a message's head, "other" for "Subject: …", "" for what is none."""
    found = _HEAD.match(text)
    key = fold(found[1]) if found else ""
    return "from" if key in _FROM else "other" if key in _OTHERS else ""


def after_caption(text: str) -> int:
    """Where the value of a line "From: …" begins."""
    return text.index(":") + 1


def unsaid(text: str) -> bool:
    """What a house must write, and no one says: "confidential, intended for…", the register and its capital."""
    words = fold(text).split()
    return bool(set(words) & _REGISTERED) or (len(words) >= _LONG and bool(set(words) & SECRET))
