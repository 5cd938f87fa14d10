"""The words of the filter language, in both languages whatever the interface speaks.

Each line has what is kept and typed back, then what is understood as well. All are compared folded.
"""

from __future__ import annotations

from enum import StrEnum

from reseau_desktop.network.filter_values import table


class Key(StrEnum):
    """What a filter looks at."""

    LAYER = "layer"
    LAST = "last"
    DUE = "due"
    WARMTH = "warmth"
    TAG = "tag"
    ORG = "org"
    SEEKS = "seeks"
    OFFERS = "offers"
    CITY = "city"
    HAS = "has"
    LACKS = "lacks"
    SOURCE = "source"
    ADDED = "added"
    IS = "is"
    FIELD = "field"
    TEXT = "text"  # words anywhere on the card; a dash before a word says not


NEVER = "never"
NONE = "none"
ANY = "*"

KEYS = table(
    (
        (Key.LAYER, "layers|circle|circles|ring|couche|couches|cercle|cercles|anneau"),
        (Key.LAST, "last exchange|met|dernier|derniere|dernier échange|échange|vu|vue"),
        (Key.DUE, "next|échéance|relance|prochain|prochaine|prochain contact"),
        (Key.WARMTH, "chaleur"),
        (Key.TAG, "tags|étiquette|étiquettes|mot-clé|mots-clés|libellé"),
        (Key.ORG, "organisation|organization|company|at|employer|entreprise|société|chez|employeur"),
        (Key.SEEKS, "seek|wants|needs|cherche|recherche|veut"),
        (Key.OFFERS, "offer|gives|offre|propose|apporte"),
        (Key.CITY, "town|place|ville|lieu"),
        (Key.HAS, "with|a|avec"),
        (Key.LACKS, "without|missing|no|sans|manque"),
        (Key.SOURCE, "from|import|origine|provenance"),
        (Key.ADDED, "entered|ajout|ajouté|ajoutée|entré|entrée"),
        (Key.IS, "est|are|sont"),
        (Key.TEXT, "word|words|mot|mots|texte"),
    )
)
FIELD_WORDS = ("field", "champ")  # field-badge:, champ-badge:

LAYERS = table(
    (
        ("core", "noyau"),
        ("allies", "alliés|alliées|allié|alliée|ally"),
        ("active", "active network|réseau actif|actif|actifs"),
        ("wide", "wider network|wider|réseau élargi|élargi"),
        ("known", "acquaintances|acquaintance|connaissances|connaissance"),
        ("target", "targets|cible|cibles"),
        ("inbox", "to sort|à classer|tri|à trier"),
    )
)
BANDS = table(
    (
        ("warm", "hot|chaud|chaude|chauds|chaudes"),
        ("lukewarm", "tiède|tièdes"),
        ("cool", "cold|frais|fraîche|fraîches|froid|froide|froids|froides"),
        ("dormant", "asleep|endormi|endormie|endormis|endormies|dormante"),
    )
)
STATES = table(
    (
        ("fresh", "up to date|à jour"),
        ("soon", "bientôt"),
        ("due", "à relancer|dû|due now"),
        ("late", "overdue|en retard|retard"),
        (NEVER, "jamais"),
    )
)
HAS = table(
    (
        ("email", "e-mail|emails|mail|mails|courriel|adresse e-mail|mél"),
        (
            "phone",
            "phones|telephone|number|tel|téléphone|téléphones|numéro|numéro de téléphone|mobile|portable",
        ),
        ("birthday", "birthdate|anniversaire|naissance|date de naissance"),
        ("address", "adresse|adresse postale"),
        ("link", "links|website|web page|site|site web|page web|lien|liens"),
        ("messenger", "messengers|messagerie|messageries|chat"),
        ("photo", "picture|image"),
        ("note", "notes"),
        ("organisation", "org|organization|company|entreprise|société"),
        ("title", "role|fonction|poste|rôle"),
        ("tag", "tags|étiquette|étiquettes"),
        ("language", "languages|langue|langues"),
        ("tie", "ties|relation|relations"),
        ("seeks", "seek|cherche"),
        ("offers", "offer|offre"),
        ("follow-up", "followup|follow up|relance|reminder|rappel"),
        ("exchange", "exchanges|last|échange|échanges|interaction"),
        ("cadence", "rythme"),
    )
)
IS = table(
    (
        ("archived", "archive|archivé|archivée|archivés|archivées"),
        ("private", "privé|privée|privés|privées"),
        ("deceased", "dead|décédé|décédée|décédés|décédées|mort|morte"),
        ("do-not-contact", "quiet|ne pas contacter|à ne pas contacter|ne-pas-contacter|silencieux"),
        ("target", "cible"),
        ("inbox", "unsorted|to sort|à classer"),
    )
)
IS_ALL = {**STATES, **BANDS, **IS}
SOURCES = table(
    (
        ("hand", "by hand|main|à la main|saisie"),
        ("linkedin", ""),
        ("google", ""),
        ("outlook", ""),
        ("vcard", "vcf"),
        ("csv", "tableur|spreadsheet"),
        ("json", "reseau|réseau"),
        ("monica", ""),
    )
)
DAYS = table((("today", "aujourd'hui|auj"), ("yesterday", "hier"), ("tomorrow", "demain")))
NOTHING = table(((NONE, "aucun|aucune"),))
# What can be named by several words without quotes.
CLOSED = {
    Key.LAYER: LAYERS,
    Key.WARMTH: BANDS,
    Key.IS: IS_ALL,
    Key.HAS: HAS,
    Key.LACKS: HAS,
    Key.DUE: STATES,
}
for _words in (KEYS, LAYERS, BANDS, STATES, HAS, IS_ALL, SOURCES, DAYS):
    _words.pop("", None)
