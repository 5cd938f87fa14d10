"""Words that tell what a line of a signature is, in French and English."""

from __future__ import annotations

from typing import Final

from reseau_desktop.exchange.full_names import PARTICLES, titles
from reseau_desktop.network.folding import LEGAL_FORMS, fold

GREETINGS: Final = tuple(
    fold(words)
    for words in (
        "best wishes, best regards, kind regards, warm regards, regards, best, all the best, many thanks, thanks,"
        " thank you, cheers, sincerely, yours sincerely, yours, hello, hi, dear, hola, ciao, hallo, guten tag, buongiorno, olá, hej, sehr geehrte, sehr geehrter, liebe, lieber,"
        " estimado, estimada, gentile, cher, chère, chers, madame, monsieur, sent from my, cordialement,"
        " bien cordialement, très cordialement, sincères salutations, salutations, amicalement, bien à vous,"
        " bien à toi, à bientôt, merci, bonjour, bonne journée, bonne soirée, belle journée, envoyé de mon,"
        " envoyé depuis mon, respectueusement, amitiés, mit freundlichen grüßen, mit besten grüßen, freundliche grüße,"
        " viele grüße, beste grüße, herzliche grüße, liebe grüße, gesendet von meinem, met vriendelijke groet, saludos,"
        " un saludo, cordiali saluti, met vriendelijke groeten, atenciosamente, cumprimentos, med vänlig hälsning,"
        " med venlig hilsen, vänliga hälsningar, pozdrawiam, с уважением, distinti saluti, cdt, cdlt, rgds, mfg, lg, vg,"
        " belle semaine, bonne semaine, warmly, respectfully"
    ).split(",")
)
LABELS: Final = {
    fold(word): label
    for label, words in {
        "work": "t tel tél telephone téléphone phone p office bureau direct directe standard ligne d w o ddi travail work pro"
        " fixe business main switchboard telefono teléfono telefone direkt direkte telefon durchwahl zentrale 电话 電話",
        "mobile": "m c mob mobile mobil handy cell cellulaire celular cellulare cel móvil movil portable gsm port natel kom"
        " whatsapp 手机 携帯",
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
        geschäftsführer geschäftsführerin leiter leiterin abteilungsleiter projektleiter projektleiterin vorstand
        inhaber inhaberin berater beraterin rechtsanwalt rechtsanwältin ingenieur professorin projectleider directora
        author blogger poet novelist actor actress singer musician chemist physicist economist statistician pilot dentist
        therapist psychologist surgeon physician paralegal attorney counsel solicitor barrister auditor controller
        treasurer planner organizer organiser presenter reporter correspondent columnist publisher copywriter animator
        filmmaker webmaster inspector instructor tutor mentor rector councillor senator ambassador vertrieb einkauf
        secrétariat gerente agent realtor broker trustee fellow nurse programmer banker strategist evangelist chair chairman
        chairwoman president vp svp evp avp cpo cio ciso cro chro drh dsi daf pdg dg drf dga gm md realtor® postdoc
        doctorant doctorante juriste fiscaliste auditeur auditrice contrôleur contrôleuse économiste sociologue urbaniste
        paysagiste infirmier infirmière psychologue pharmacien pharmacienne vétérinaire libraire bibliothécaire artiste
        comédien comédienne musicien musicienne réalisateur réalisatrice attaché attachée maire élu élue député députée
        président vendeur vendeuse courtier courtière négociateur négociatrice
        berater architekt architektin arzt ärztin oberarzt oberärztin steuerberater lehrer lehrerin
        director directora diretor diretora ingeniero ingeniera abogado abogada jefe jefa sócio amministratore avvocato
        architetto impiegato specjalista specjalistka dyrektor kierownik prezes директор менеджер инженер руководитель
        начальник специалист gerente direttore direttrice responsabile 经理 总经理 工程师 主任 部長 社長 課長
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
        chu chru cnrs inserm inria realty holding holdings capital ventures associates logistics airlines motor motors pharma energy software
        industries holdings commune département région métropole préfecture tribunal clinique pharmacie librairie galerie
        gallery compagnie collectif restaurant bistrot hôtel assurances insurance mutuelle academy académie trust charity
        état gouvernement government département agglomération ek ооо ао зао fondazione fundación fundação asociación
        ayuntamiento universidade istituto comune klinikum charité
        universität hochschule universiteit università universidad gemeente stiftung verein verband klinik kanzlei verlag
        """
    ).split()
)
STREETS: Final = frozenset(
    fold(
        "rue avenue av boulevard bd place quai allée chemin impasse route cours square street st road rd lane drive"
        " way strasse platz via calle"
    ).split()
)
# Within a word: Hauptstraße, Kerkstraat; 华为技术有限公司
IN_STREETS: Final = (
    "strasse",
    "straat",
    "gasse",
    "allee",
    "platz",
    "plein",
    "laan",
    "str",
    "gade",
    "vej",
    "gatan",
    "gata",
)
IN_HOUSES: Final = ("& Co", " A/S", "Sp. z", "公司", "株式会社", "集团", "大学", "주식회사")
# Numbers after these are no telephone, and what they say is nobody's name or house.
NUMBERED: Final = frozenset(
    "siret siren tva vat rcs hrb iban bic naf ape ustid steuernummer cs bp kvk".split()
)
# Within a word: Projektleiterin, 営業部長
IN_ROLES: Final = tuple(
    fold(
        """
        leiter leiterin manager managerin berater beraterin ingenieur ingenieurin direktor direktorin sachbearbeiter
        sachbearbeiterin assistent assistentin entwickler entwicklerin referent referentin anwältin kauffrau
        redakteurin medewerker adviseur leder ledare sjef chefin konsulent konsult 部長 社長 課長 係長 取締役 主任 经理
        """
    ).split()
)
DEPARTMENTS: Final = frozenset(
    "sales marketing operations finance hr engineering product communications legal growth design research technology"
    " strategy partnerships ventes achats rh communication recherche".split()
)
_COUNTRIES: Final = frozenset(
    fold(name)
    for name in (
        "france,belgium,belgique,switzerland,suisse,germany,allemagne,spain,espagne,italy,italie,united kingdom,uk,"
        "royaume-uni,england,angleterre,ireland,irlande,luxembourg,netherlands,pays-bas,canada,quebec,united states,"
        "usa,états-unis,portugal,austria,autriche,sweden,suède,norway,norvège,denmark,danemark,morocco,maroc,japan,japon"
    ).split(",")
)


def is_country(text: str) -> bool:
    return fold(text) in _COUNTRIES


def looks_like_name(text: str) -> bool:
    """Two to five words that begin with a capital, particles aside; or letters of a script that has none."""
    words = text.replace("\u00a0", " ").split()
    words = words[min(titles(words), max(0, len(words) - 2)) :]
    if any(sign.isdigit() or sign == ":" for sign in text) or len(text) > 60 or not 1 <= len(words) <= 6:
        return False
    folded = set(fold(" ".join(words)).split())
    if folded & (ROLES | HOUSES) or any(word.endswith(IN_ROLES) for word in folded):
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
