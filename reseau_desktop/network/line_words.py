"""The vocabulary of the line: how one was in touch, what comes next, who seeks and who offers, in French and English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .line_reading import Phrases, Word, table
from .warmth import Kind


@dataclass(frozen=True, slots=True)
class Manner:
    """What a phrase says of an exchange. `told`: the word says more than the kind does, and is kept in the note."""

    kind: Kind
    told: bool = False
    weak: bool = False  # "met", "talked": another word of the line may know better
    sure: bool = True
    act: bool = False  # a verb in the infinitive or the imperative: something to do


_M, _C, _V = Kind.MESSAGE, Kind.CALL, Kind.VIDEO
MANNERS: Final[Phrases[Manner]] = Phrases(
    table(
        "message, messages, mail, mails, e mail, e mails, email, emails, courriel, courriels, texto, textos, sms, text,"
        " dm, whatsapp, telegram, slack, discord, wechat, imessage, messenger, signal message, inmail, voicemail, voice mail,"
        " vocal, relancé, relancée, relancés, relancées, pinged, followed up, followed up with, wrote, written, texted, mailed, emailed, messaged, écrit, mp, répondu,"
        " replied, answered, message linkedin, message vocal, mail échangé",
        Manner(_M),
    ),
    table("lettre, letter, carte, card, postcard, carte postale, carte de vœux", Manner(_M, told=True)),
    table(
        "félicité, félicitée, félicités, félicitées, congratulated, congrats, félicitations",
        Manner(_M, told=True, sure=False),
    ),
    table(
        "sent, envoyé, envoyée, envoyés, envoyées, reçu, reçue, reçus, reçues, received",
        Manner(_M, told=True, weak=True, sure=False),
    ),
    table("écrire, write, write to, text to, répondre, reply to", Manner(_M, act=True)),
    table(
        "appel, appels, appel téléphonique, appelé, appelée, appelés, appelées, coup de fil, coups de fil, coup de téléphone, point tel, point téléphonique, téléphone,"
        " téléphoné, au téléphone, phone, phoned, phone call, on the phone, call, calls, called, rang, tel, rappelé,"
        " rappelée, rappelés, rappelées, called back",
        Manner(_C),
    ),
    table("appeler, téléphoner, joindre", Manner(_C, act=True)),
    table(
        "point, parlé, talk, talked, spoke, spoken, discuté, discussion, chat, chatted, échangé, échange, entretien",
        Manner(_C, weak=True, sure=False),
    ),
    table(
        "visio, visios, vidéo, visioconférence, visio conférence, en visio, zoom, teams, facetime, google meet,"
        " skype, video call, video, video chat, appel vidéo, appel visio, videocall",
        Manner(_V),
    ),
    table(
        "café, cafés, mangé, ate, coffee, coffees, un thé, le thé, du thé, tea, déjeuner, dejeuner, déj, dej, déjeuné, dîner, dîné, lunch, lunched,"
        " dinner, dined, supper, breakfast, brunch, petit déjeuner, petit déj, verre, drink, drinks, bière, beer, un pot, resto, restau, restaurant, un coup, hike, randonnée, footing,"
        " apéro, apéritif, repas, meal, goûter, balade, promenade, walk, visite, visit, visité, visited, pique nique,"
        " picnic",
        Manner(Kind.MEETING, told=True),
    ),
    table(
        "réunion, réu, meeting, rencontre, rendez vous, rdv, in person, en personne, face to face, tête à tête",
        Manner(Kind.MEETING),
    ),
    table(
        "vu, vue, vus, vues, revu, revue, revus, revues, saw, seen, met, met up, met with, met up with, rencontré, rencontrée,"
        " rencontrés, rencontrées, retrouvé, retrouvée, retrouvés, retrouvées, croisé, croisée, croisés, croisées,"
        " recroisé, recroisée, bumped into, ran into, came across, caught up,"
        " caught up with, catch up, passé voir, dropped by, drop by",
        Manner(Kind.MEETING, weak=True),
    ),
    table("voir, see, meet, rencontrer, inviter, invite", Manner(Kind.MEETING, act=True)),
    table(
        "conférence, conference, salon, colloque, congrès, meetup, événement, event, vernissage, soirée, party, gala,"
        " trade fair, trade show, expo, workshop, hackathon, forum, summit, convention, kickoff, pot de départ, leaving party,"
        " leaving drinks, salon professionnel, journée d étude, afterwork, after work, fête, séminaire, seminar, webinaire, webinar, exposition, foire, fair, festival,"
        " table ronde, concert, inauguration",
        Manner(Kind.EVENT, told=True),
    ),
    table(
        "liké, liked, a like, un like, réaction, reaction, réagi, reacted, commenté, commented, commentaire, a comment",
        Manner(Kind.REACTION),
    ),
)

# Verbs of what is to be done; they count where a day to come stands in the same clause.
AGAIN: Final[Phrases[bool]] = Phrases(
    table(
        "rappeler, relancer, recontacter, revoir, réécrire, rappel, relance, à rappeler, à relancer, à recontacter, à revoir,"
        " reprendre contact, prendre des nouvelles, donner des nouvelles, refaire un point, faire un point, faire le point,"
        " se rappeler, se revoir, on se rappelle, on se revoit, on se voit, on s appelle, on se parle, remercier,"
        " envoyer, à envoyer, proposer, inviter, présenter, demander, penser à, ne pas oublier de, il faut, me rappeler de,"
        " réessayer, retenter, souhaiter, fêter, organiser, se reparler, on se reparle, reparler à, reparler avec,"
        " rappelle moi de, rappelle moi d, me rappeler d, répondre à, renvoyer,"
        " chase, circle back, circle back with, try again, talk again, speak again, remember to, wish, schedule, arrange,"
        " transmettre, féliciter, appeler, à appeler, téléphoner à, écrire à, à voir, voir,"
        " call back, call her back, call him back, call them back, call again, ring back, follow up, follow up with,"
        " follow up on, followup, remind me, remind me to, check in, check in with, check back, ping, nudge, get back to,"
        " get back in touch, write back, write to, write again, meet again, see again, see her again, see him again,"
        " catch up again, touch base, reach out, send, ask, invite, introduce, thank, to call, to write, to do, todo,"
        " need to, must, should, reconnect, let s talk, let s meet, we meet, we talk, we speak, congratulate, reply to",
        True,
    )
)
TO_DO: Final[Phrases[bool]] = Phrases(  # at the start of a line: nothing of it was done yet
    table(
        "todo, to do, à faire, pense bête, penser à, ne pas oublier, ne pas oublier de, don t forget, reminder, il faut,"
        " je dois, i owe, need to, i need to, i should, i must, must, should",
        True,
    )
)
NEXT: Final = frozenset({"prochain", "prochaine", "next", "nouveau", "nouvelle", "another", "autre"})

# Seeking and offering. True: the word is a noun as well, so it needs somebody before it.
SEEKS: Final[Phrases[bool]] = Phrases(
    table(
        "cherche, cherchent, cherche toujours, cherche aussi, recrute, recrutent, est à la recherche de,"
        " est à la recherche d, à la recherche de, à la recherche d, en quête de, en quête d, a besoin de, a besoin d,"
        " ont besoin de, ont besoin d, aurait besoin de, aurait besoin d, cherchait, cherchaient, seeks, seeking,"
        " en recherche de, en recherche d, est en recherche de, est en recherche d, aimerait rencontrer,"
        " voudrait rencontrer, souhaite rencontrer, souhaiterait rencontrer, aimerait trouver, wants to meet,"
        " would like to meet, wants to find, wants to hire, in search of, is in search of, is seeking, are seeking, is looking for, are looking for, was looking for, looking for, looks for, needs,"
        " is after, still seeks, also seeks, is also looking for, is hiring",
        False,
    ),
    table("recherche, recherchent, seek, need, look for, hiring", True),
)
OFFERS: Final[Phrases[bool]] = Phrases(
    table(
        "offrent, proposent, peut offrir, peut proposer, peut apporter, peut aider en, peut aider pour,"
        " peut aider sur, peut aider avec, peut aider à, offers, is offering, are offering, can offer, could offer,"
        " can help with, could help with, can bring, also offers, offre aussi, propose aussi",
        False,
    ),
    table("offre, propose, offer, proposes", True),
)
SUBJECTS: Final = frozenset("elle il elles ils on she he they qui who iel".split())

# Before a word of an exchange: n’a pas répondu, didn’t answer, wants a call.
NOT: Final = frozenset(
    "pas not jamais never t aucune aucun no want wants veut voudrait aimerait souhaite souhaiterait".split()
)
CANCELLED: Final = frozenset(
    """
    annule annulee annules annulees reporte reportee reportes reportees decale decalee cancelled canceled postponed
    rescheduled reschedule
    """.split()
)

THANKS: Final[Phrases[bool]] = Phrases(
    table(
        "remercié, remerciée, remerciés, remerciées, remerciements, merci, thanked, thanks, thank you, thank you note,"
        " said thank you, dit merci, said thanks",
        True,
    )
)
INTRODUCED: Final[Phrases[bool]] = Phrases(
    table(
        "présenté, présentée, présentés, présentées, introduced, mis en relation, mise en relation, mis en contact,"
        " put in touch",
        True,
    )
)

# As written, with their accents: what has happened.
DONE: Final = frozenset(
    """
    vu vue vus vues revu revue revus revues croisé croisée croisés croisées recroisé recroisée rencontré rencontrée rencontrés
    rencontrées retrouvé retrouvée retrouvés retrouvées appelé appelée téléphoné écrit parlé discuté échangé déjeuné dîné
    visité relancé relancée relancés relancées saw seen met wrote written texted emailed phoned called rang spoke spoken talked chatted lunched dined visited
    """.split()
)

IMPERATIVES: Final = frozenset("call email mail text message phone visit slack whatsapp meet".split())
_PRESENT: Final = frozenset(
    "parle échange discute rencontre croise visite dîne déjeune commente appelle".split()
)


def in_the_present(line: Sequence[Word], place: int) -> bool:
    """ "Elle parle arabe": what somebody does, and no exchange with them, which would be "elle a parlé"."""
    word = line[place]
    before = line[place - 1].key if place and not word.pause else ""
    return word.text.casefold() in _PRESENT and before in SUBJECTS | {"je", "tu", "nous", "vous"}


WITH: Final = frozenset("avec with w".split())
TO: Final = frozenset("a au to chez at".split())
FROM: Final = frozenset("de d from of".split())
BY: Final = frozenset("par by".split())
AND: Final = frozenset("et and".split())
THEN: Final = frozenset("puis then ensuite".split())
ARTICLES: Final = frozenset(
    "un une des de du d le la les l a an the some one this that ce cet cette mon ma mes my".split()
)

# Where a topic ends: what follows is about something else.
ENDS: Final = frozenset(
    "for pour before avant after apres because car parce since depuis puis then until jusqu qui who that which whose"
    " dont si if mais but afin so alors when quand while while comme".split()
)

# Words that alone are no note: what is left of them once the parts are taken out says nothing.
GLUE: Final = frozenset(
    """
    a ai ainsi an and any as at au aussi aux avec avons bu by ce cet cette chez d dans de des did du elle elles en et eu
    ete etait etais got grabbed had has have he her him his i il ils in it j je juste just l la le les leur lui m ma made
    me mes mon moi my n ne nous of on one our ours out over par pass passe passee petit pris qu que quick received recu
    petite s sa sent envoye ses she so son sur t the them they this to took tu un une us via vous was we were with y you
    fait faire short court long grand bref ensemble together then puis also again it was c est ca very tres
    """.split()
)
_CLOCK: Final = re.compile(r"\d{1,2}(?:h\d{0,2}|am|pm)?$", re.ASCII)  # 9h30, 2pm; "at 10"


def says_nothing(key: str) -> bool:
    """Whether a word before a day leaves it that of the exchange: glue, or the hour."""
    return key in GLUE or _CLOCK.match(key) is not None
