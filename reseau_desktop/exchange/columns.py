"""What a column holds, recognised by the words of its header in English, French, German, Spanish and Italian."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from reseau_desktop.network.folding import fold


class Field(StrEnum):
    """What a column can be taken for."""

    GIVEN = "given"
    FAMILY = "family"
    MIDDLE = "middle"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    FULL = "full"
    EMAIL = "email"
    EMAIL_LABEL = "email_label"
    PHONE = "phone"
    PHONE_LABEL = "phone_label"
    LINK = "link"
    LINK_LABEL = "link_label"
    ORGANISATION = "organisation"
    TITLE = "title"
    STREET = "street"
    POSTCODE = "postcode"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    BIRTHDAY = "birthday"
    CONNECTED = "connected"
    NOTE = "note"
    TAGS = "tags"
    HOW_MET = "how_met"
    LAYER = "layer"


_WORDS = {
    Field.GIVEN: "first name|firstname|given name|forename|prenom|vorname|nombre|nombre de pila|nome|nome proprio|first",
    Field.FAMILY: "last name|lastname|family name|surname|nom de famille|nom|nachname|familienname|zuname|apellido"
    "|apellidos|cognome|sobrenome|apelido|last",
    Field.MIDDLE: "middle name|additional name|deuxieme prenom|autres prenoms|weitere vornamen|segundo nombre|secondo nome",
    Field.PREFIX: "name prefix|prefix|anrede|civilite|salutation|tratamiento|honorific|courtesy title",
    Field.SUFFIX: "name suffix|suffix|suffixe|sufijo|suffisso",
    Field.NICKNAME: "nickname|surnom|spitzname|alias|apodo|sobrenombre|soprannome",
    Field.FULL: "name|full name|fullname|display name|nom complet|prenom et nom|nom et prenom|nom prenom|prenom nom"
    "|nom a afficher|file as|anzeigename|vollstandiger name|vor und nachname|nombre completo|nombre y apellidos"
    "|nome completo|nome e cognome|contact|contact name|person|personne|nom du contact|nom usuel|nom affiche|identite"
    "|interlocuteur|participant|membre|member|contact person|first and last name|vorname nachname|nachname vorname"
    "|ansprechpartner|apellidos y nombre|cognome e nome",
    Field.EMAIL: "email|e mail|mail|email address|e mail address|primary email|secondary email|adresse e mail|adresse mail"
    "|adresse email|adresse electronique|adresse electronique principale|courriel|adresse de messagerie|e mail adresse"
    "|mailadresse|correo|correo electronico|direccion de correo electronico|indirizzo e mail|indirizzo email"
    "|posta elettronica|work email|home email|business email|personal email|e mail pro|email pro|email perso"
    "|e mail professionnel|email professionnel|e mail personnel|email personnel|e mail 1|e mail geschaftlich|e mail privat",
    Field.EMAIL_LABEL: "e mail label|email label",
    Field.PHONE: "phone|phone number|telephone|tel|mobile|mobile phone|mobile number|cell|cell phone|work phone|home phone"
    "|business phone|primary phone|other phone|numero de telephone|telephone mobile|tel mobile|portable"
    "|telephone portable|telephone bureau|telephone domicile|telephone principal|telephone autre|telephone fixe|fixe"
    "|tel bureau|tel fixe|tel portable|telephone professionnel|telephone personnel|telefon|telefonnummer|mobiltelefon"
    "|handy|mobil|telefon geschaftlich|telefon privat|telefono|telefono movil|movil|numero de telefono|cellulare"
    "|numero di telefono|telefono cellulare|telefono fijo|telefone|telemovel",
    Field.PHONE_LABEL: "phone label|phone type",
    Field.LINK: "url|link|website|web site|web page|webpage|page web|site web|site internet|site|webseite|sitio web"
    "|pagina web|sito web|profile url|profile|profil|profil linkedin|linkedin|linkedin url|linkedin profile|public profile",
    Field.LINK_LABEL: "website label|website type",
    Field.ORGANISATION: "company|company name|organization|organisation|organization name|organisation name|employer"
    "|entreprise|societe|employeur|firma|unternehmen|arbeitgeber|empresa|compania|organizacion|azienda|societa"
    "|organizzazione|ditta|structure",
    Field.TITLE: "title|job title|position|role|function|occupation|organization title|titre|poste|fonction|intitule du poste"
    "|metier|profession|beruf|berufsbezeichnung|funktion|stelle|cargo|puesto|posizione|ruolo|qualifica",
    Field.STREET: "street|address|street address|adresse|adresse postale|rue|rue bureau|rue domicile|strasse"
    "|strasse geschaftlich|strasse privat|anschrift|calle|direccion|indirizzo|via|business street|home street"
    "|address street|home address|work address",
    Field.POSTCODE: "postcode|postal code|zip|zip code|zipcode|code postal|code postal bureau|code postal domicile|plz"
    "|postleitzahl|postleitzahl geschaftlich|postleitzahl privat|codigo postal|cap|home zipcode|work zipcode"
    "|business postal code|home postal code|address postal code",
    Field.CITY: "city|town|location|locality|ville|ville bureau|ville domicile|commune|lieu|stadt|ort|ort geschaftlich"
    "|ort privat|ciudad|localidad|citta|business city|home city|work city|address city",
    Field.REGION: "region|state|province|county|departement|dep region bureau|bundesland|region geschaftlich|provincia"
    "|business state|home state|work state|address region",
    Field.COUNTRY: "country|pays|pays region bureau|pays region domicile|land|land region geschaftlich|pais|paese|country region"
    "|business country region|home country region|home country|work country|business country|address country",
    Field.BIRTHDAY: "birthday|birth date|birthdate|date of birth|dob|anniversaire|date de naissance|naissance|ne e le"
    "|geburtstag|geburtsdatum|cumpleanos|fecha de nacimiento|compleanno|data di nascita",
    Field.CONNECTED: "connected on|connected|connecte le|date de connexion|en relation depuis|verbunden am|vernetzt am"
    "|conectado el|fecha de conexion|collegato il|data di collegamento|ajoute le",
    Field.NOTE: "note|notes|comment|comments|commentaire|commentaires|remarque|remarques|notizen|notiz|bemerkung|bemerkungen"
    "|nota|notas|comentario|comentarios|osservazioni|memo|description",
    Field.TAGS: "tag|tags|label|labels|category|categories|group|groups|group membership|etiquette|etiquettes|categorie"
    "|groupe|groupes|kategorie|kategorien|gruppe|gruppen|etiqueta|etiquetas|categoria|categorias|grupo|gruppo|libelle"
    "|libelles",
    Field.HOW_MET: "how met|how we met|met at|met|source|rencontre|rencontre a|lieu de rencontre|comment connu"
    "|kennengelernt|como nos conocimos|come conosciuti",
    Field.LAYER: "layer|circle|cercle|couche|kreis|circulo|cerchio",
}  # fmt: skip
WORDS = {word: field for field, words in _WORDS.items() for word in words.split("|")}

_KINDS = (
    ("mobile", frozenset("mobile cell portable movil mobil mobiltelefon handy cellulare telemovel".split())),
    (
        "work",
        frozenset(
            "work business pro professionnel professionnelle bureau geschaftlich office trabajo".split()
        ),
    ),
    ("home", frozenset("home perso personnel personnelle domicile privat privada casa personal".split())),
)
_QUALIFIERS = frozenset().union(*(words for _, words in _KINDS))  # E-mail perso, Phone (work)
_MULTIPLE = frozenset(
    {Field.EMAIL, Field.EMAIL_LABEL, Field.PHONE, Field.PHONE_LABEL, Field.LINK, Field.LINK_LABEL, Field.NOTE, Field.TAGS}
    | {Field.STREET, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY}
)  # fmt: skip
_LONGEST = 80  # characters; no header is longer, many a preamble is


def field_of(header: str) -> Field | None:
    """The field that a header names: "E-mail 2 - Value" is an e-mail as "courriel" is."""
    if not header or len(header) > _LONGEST:
        return None
    folded = fold(header)
    found = WORDS.get(folded)
    if found is None:
        words = [word for word in folded.split() if not word.isdigit() and word != "value"]
        found = WORDS.get(" ".join(words)) or WORDS.get(" ".join(w for w in words if w not in _QUALIFIERS))
    return found


def kind_of(header: str) -> str:
    """ "mobile", "work" or "home" where a header says so, else ""."""
    words = set(fold(header).split())
    return next((kind for kind, known in _KINDS if known & words), "")


def count_words(cells: Sequence[str]) -> int:
    """How many different fields a row names: a header names several, data hardly one."""
    if len(cells) > 500:
        cells = cells[:500]
    return len({field for field in map(field_of, cells) if field is not None})


def mapping_of(header: Sequence[str]) -> dict[int, Field]:
    """Column → field. A single field named twice keeps its first column; ambiguous words by their neighbours."""
    found = {place: field for place, cell in enumerate(header) if (field := field_of(cell)) is not None}
    _settle_titles(found)
    _settle_names(found, header)
    taken: set[Field] = set()
    mapping: dict[int, Field] = {}
    for place, field in found.items():
        if field in _MULTIPLE or field not in taken:
            mapping[place] = field
            taken.add(field)
    return mapping


def _settle_titles(found: dict[int, Field]) -> None:
    """Of two titles the one before the given name is "Mrs", the other the job (Outlook, formats 1.3)."""
    titles = [place for place, field in found.items() if field is Field.TITLE]
    given = next((place for place, field in found.items() if field is Field.GIVEN), None)
    if len(titles) > 1 and given is not None and titles[0] < given:
        found[titles[0]] = Field.PREFIX


def _settle_names(found: dict[int, Field], header: Sequence[str]) -> None:
    """ "Name" beside "Vorname" is a family name; "Nom" or "Nombre" alone is a whole one."""
    fields = set(found.values())
    for place, field in found.items():
        word = fold(header[place])
        if field is Field.FULL and word == "name" and Field.GIVEN in fields and Field.FAMILY not in fields:
            found[place] = Field.FAMILY
            fields.add(Field.FAMILY)
        elif word in _PART_OR_WHOLE and _PART_OR_WHOLE[word] is field and not fields >= _BOTH:
            found[place] = Field.FULL


_BOTH = {Field.GIVEN, Field.FAMILY}
_PART_OR_WHOLE = {
    "nom": Field.FAMILY,
    "nombre": Field.GIVEN,
    "nome": Field.GIVEN,
}  # whole where the other part lacks
