"""Words that tell what a line of a signature is, in French and English."""

from __future__ import annotations

from typing import Final

from reseau_desktop.exchange.full_names import PARTICLES
from reseau_desktop.network.folding import LEGAL_FORMS, fold

GREETINGS: Final = tuple(
    fold(words)
    for words in (
        "best wishes, best regards, kind regards, warm regards, regards, best, all the best, many thanks, thanks,"
        " thank you, cheers, sincerely, yours sincerely, yours, hello, hi, dear, sent from my, cordialement,"
        " bien cordialement, très cordialement, sincères salutations, salutations, amicalement, bien à vous,"
        " bien à toi, à bientôt, merci, bonjour, bonne journée, bonne soirée, belle journée, envoyé de mon,"
        " envoyé depuis mon, respectueusement, amitiés"
    ).split(",")
)
LABELS: Final = {
    fold(word): label
    for label, words in {
        "work": "t tel tél telephone téléphone phone p office bureau direct standard ligne d w travail work pro fixe",
        "mobile": "m mob mobile cell portable gsm port",
        "home": "home domicile perso",
        "fax": "f fax télécopie",
        "": "e email e-mail mail mél courriel web site website www linkedin adresse address",
    }.items()
    for word in words.split()
}
ROLES: Final = frozenset(
    fold(
        """
        head director directeur directrice manager responsable chef cheffe lead leader president présidente président
        vice ceo cto cfo coo cmo founder fondateur fondatrice cofounder cofondateur cofondatrice partner associé
        associée consultant consultante engineer ingénieur ingénieure developer développeur développeuse designer
        graphiste architect architecte professor professeur professeure teacher enseignant enseignante lecturer
        researcher chercheur chercheuse scientist scientifique doctor docteur médecin lawyer avocat avocate notaire
        accountant comptable assistant assistante secretary secrétaire officer chargé chargée coordinator
        coordinateur coordinatrice coordonnateur editor éditeur éditrice rédacteur rédactrice journalist journaliste
        curator conservateur conservatrice commissaire analyst analyste advisor adviser conseiller conseillère
        sales commercial commerciale buyer acheteur acheteuse recruiter recruteur recruteuse delegate délégué
        déléguée general général générale artistique gérant gérante owner freelance indépendant indépendante
        student étudiant étudiante trainee stagiaire intern specialist spécialiste technician technicien technicienne
        producer producteur productrice photographer photographe illustrator illustrateur illustratrice writer
        auteur autrice translator traducteur traductrice trainer formateur formatrice coach expert experte
        administrator administrateur administratrice operator buyer executive staff principal deputy adjoint adjointe
        """
    ).split()
)
HOUSES: Final = LEGAL_FORMS | frozenset(
    fold(
        """
        company group groupe studio atelier agency agence institut institute university université école school
        college lycée musée museum foundation fondation association bank banque hospital hôpital laboratory
        laboratoire lab labs cabinet conseil consulting partners éditions edition press theatre théâtre ministry
        ministère mairie ville city council centre center maison house société industries systems solutions
        services technologies media radio journal bureau office chambre syndicat union club coopérative
        """
    ).split()
)
STREETS: Final = frozenset(
    fold(
        "rue avenue av boulevard bd place quai allée chemin impasse route cours square street st road rd lane drive"
        " way strasse platz via calle bis"
    ).split()
)
_COUNTRIES: Final = frozenset(
    fold(name)
    for name in (
        "france,belgium,belgique,switzerland,suisse,germany,allemagne,spain,espagne,italy,italie,united kingdom,uk,"
        "royaume-uni,england,angleterre,ireland,irlande,luxembourg,netherlands,pays-bas,canada,quebec,united states,"
        "usa,états-unis,portugal,austria,autriche,sweden,suède,norway,norvège,denmark,danemark,morocco,maroc,japan,japon"
    ).split(",")
)
_TITLES: Final = frozenset("m mr mrs ms mme mlle dr pr prof me sir".split())


def is_country(text: str) -> bool:
    return fold(text) in _COUNTRIES


def looks_like_name(text: str) -> bool:
    """Two to five words that begin with a capital, particles aside; or letters of a script that has none."""
    words = text.replace("\u00a0", " ").split()
    if any(sign.isdigit() for sign in text) or len(text) > 60 or not 1 <= len(words) <= 6:
        return False
    folded = set(fold(text).split())
    if folded & ROLES or folded & (HOUSES - _TITLES):
        return False
    if len(words) == 1:
        return (
            not text.isascii() and len(text) <= 6 and text.isalpha() and text == text.lower() == text.upper()
        )
    bare = [word.strip(".,'’-") for word in words]
    small = {word.lower() for word in PARTICLES}
    return (
        all(
            word[:1].isupper()
            or word.lower() in small
            or word[:2].lower() in ("d'", "d’")
            or word[:1] == word[:1].upper()
            for word in bare
            if word
        )
        and bare[0][:1].isalpha()
    )
