"""Search quality: what people type, and who they mean. Every line must find its person first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, interactions, layers
from reseau_desktop.exchange.records import AddressRecord, Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights.people import Listing, Order, listing
from reseau_desktop.insights.search import search
from reseau_desktop.store import Store

TODAY = date(2026, 11, 23)


def who(given="", family="", *, at="", title="", mail="", phone="", **more):
    return PersonRecord(
        given=given,
        family=family,
        positions=(PositionRecord(at, title, current=True),) if at or title else (),
        emails=(Labelled(mail),) if mail else (),
        phones=tuple(Labelled(number) for number in phone.split("|")) if phone else (),
        **more,
    )


# key: the circle and the person. Some are alike on purpose: who is meant is what the table says.
PEOPLE = {
    "ana": ("core", who("Ana", "Delmas", at="Atelier Nord", title="Directrice de création",
                        mail="ana@ateliernord.example", phone="+33 6 12 34 56 78|01.99.00.12.34",
                        note="Préfère le vendredi.", tags=("Édition",))),
    "anabel": ("known", who("Anabel", "Ortiz", at="Quai Ouest", title="Comptable")),
    "anatole": ("wide", who("Anatole", "Delmasse", at="Quai Ouest")),
    "lefevre": ("known", who("Camille", "Lefèvre", at="Lumen Conseil", title="Juriste")),
    "lefebvre": ("known", who("Camille", "Lefebvre", at="Banque du Port")),
    "helene": ("allies", who("Hélène", "Vasseur", at="Studio Lumière", title="Graphiste")),
    "helena": ("known", who("Helena", "Novak", at="Estran Labs")),
    "oeuvre": ("known", who("Marie", "Œuvre", at="Musée des Ondes", title="Conservatrice")),
    "coeur": ("known", who("Jacques", "Cœur", at="Argentier & Fils")),
    "strasse": ("known", who("Karl", "Straße", at="Brücke GmbH", mail="karl.strasse@bruecke.example")),
    "weiss": ("known", who("Jürgen", "Weiß", at="Kerbrat & Weiss", title="Ingenieur")),
    "soren": ("known", who("Søren", "Kierk", at="Nordlys ApS")),
    "lukasz": ("known", who("Łukasz", "Nowak", at="Zażółć Sp. z o.o.")),
    "malgorzata": ("known", who("Małgorzata", "Wiśniewska", at="Uniwersytet")),
    "thor": ("known", who("Þórdís", "Jónsdóttir", at="Fjörður ehf.")),
    "ayse": ("known", who("Ayşe", "Yılmaz", at="İstanbul Tasarım")),
    "isil": ("known", who("Işıl", "Çağlar")),
    "joao": ("known", who("João", "Conceição", at="Maison Tournesol", title="Art buyer")),
    "begona": ("known", who("Begoña", "Muñoz", at="Ñandú SL")),
    "aegir": ("known", who("Ægir", "Bjørnsson")),
    "dvorak": ("known", who("Antonín", "Dvořák", at="Orchestre de Prague")),
    "nguyen": ("known", who("Thị Minh Khai", "Nguyễn")),
    "fontaine": ("wide", who("Jean", "de La Fontaine", at="Académie des Fables")),
    "latour": ("known", who("Georges", "de La Tour", at="Clair Obscur")),
    "ormesson": ("known", who("Jean", "d’Ormesson", at="Académie")),
    "obriain": ("known", who("Seán", "Ó Briain")),
    "obrien": ("known", who("Kate", "O'Brien", at="Emerald Ltd")),
    "vandenberg": ("known", who("Pieter", "van den Berg", at="Delta BV")),
    "vonder": ("known", who("Ursula", "von der Heide")),
    "alsayed": ("known", who("Omar", "al-Sayed")),
    "mcdonald": ("known", who("Fiona", "MacDonald")),
    "dasilva": ("known", who("Paulo", "da Silva e Souza")),
    "jeanmarc": ("known", who("Jean-Marc", "Dupont", at="Dupont SA")),
    "dupond": ("known", who("Jean", "Dupond")),
    "reversed": ("known", who("Pierre", "Martin", at="Alpha")),
    "martinpierre": ("known", who("Martin", "Pierre", at="Beta")),
    "paul": ("known", who("Paul", "Bonnet")),
    "paula": ("core", who("Paula", "Bonneau")),
    "paulette": ("core", who("Paulette", "Roy")),
    "cher": ("known", who("Cher")),
    "full": ("known", PersonRecord(full="Madame la Présidente Solveig Ek")),
    "nick": ("known", who("Alexandre", "Petit", nickname="Sacha")),
    "former": ("known", who("Inès", "Moreau", at="Halage")),
    "xiaoming": ("known", who("小明", "王", at="北京设计院")),
    "taro": ("known", who("太郎", "山田", at="東京出版")),
    "hanako": ("known", who("はなこ", "すずき")),
    "minsu": ("known", who("민수", "김", at="서울 스튜디오")),
    "fullwidth": ("known", who("Ｋｅｎ", "Ｓａｔｏ")),
    "muhammad": ("known", who("مُحَمَّد", "العَلِيّ", at="مكتبة النور")),
    "fatima": ("known", who("فاطمة", "أحمد")),
    "tchaikovsky": ("known", who("Пётр", "Чайковский", at="Большой театр")),
    "olga": ("known", who("Ольга", "Соловьёва", at="Издательство Мир")),
    "papadopoulos": ("known", who("Γιώργος", "Παπαδόπουλος")),
    "david": ("known", who("דָּוִד", "כהן")),
    "priya": ("known", who("प्रिया", "शर्मा")),
    "swiss": ("known", who("Urs", "Keller", phone="+41 (0)22 345 67 89", mail="urs@keller-uhren.example")),
    "british": ("known", who("Emily", "Stone", phone="0044 20 7946 0958", mail="emily.stone@fieldandco.example")),
    "american": ("known", who("Ryan", "Ashley", phone="+1 (555) 010-4477")),
    "belgian": ("known", who("Lotte", "Peeters", phone="0478/12.33.44")),
    "italian": ("known", who("Giulia", "Bianchi", at="Tipografia Bianchi S.r.l.", mail="giulia.bianchi@posta.example")),
    "orange": ("known", who("Luc", "Tessier", at="Orange")),
    "orangebank": ("known", who("Rita", "Gomes", at="Orange Bank")),
    "acme": ("known", who("Igor", "Lang", at="ACME S.A.S.", title="Chief Executive Officer")),
    "cto": ("known", who("Nadia", "Karim", at="Quai Ouest", title="CTO / Co-fondatrice")),
    "lyon": ("known", who("Bruno", "Faure", addresses=(AddressRecord(city="Saint-Étienne", country="France"),))),
    "tagged": ("known", who("Gaëlle", "Rault", tags=("Mécénat", "client VIP"))),
    "noted": ("known", who("Théo", "Lambert", note="Rencontré au salon du livre ancien.")),
    "met": ("known", who("Sami", "Haddad")),
    "near": ("core", who("Chloé", "Marchand")),
    "far": ("known", who("Chloé", "Marchal")),
    "warm": ("known", who("Victor", "Renard")),
    "cold": ("known", who("Victor", "Renaud")),
    "archived": ("core", who("Yvonne", "Blanchard")),
    "living": ("known", who("Yvette", "Blanchard")),
    "emoji": ("known", who("Zed 🚀", "Quill")),
    "html": ("known", who("Bob", "<b>Tag</b>")),
    "vandermeer": ("known", who("Anke", "Vandermeer")),
    "tolkien": ("known", who("J. R. R.", "Tolkien", phone="01 44 33 66 12")),
    "sony": ("known", who("花子", "田中", at="株式会社ソニー", title="部長")),
    "katakana": ("known", who("ケンジ", "サトウ")),
    "mansouri": ("known", who("سعيد", "المنصوري")),
}  # fmt: skip

TABLE = """
ana | ana
ana d | ana
ana delmas | ana
delmas ana | ana
delmas | ana
delma | ana
ANA DELMAS | ana
anat | anatole
anab | anabel
ortiz anabel | anabel
lefevre | lefevre
Lefèvre | lefevre
LEFÈVRE | lefevre
camille lefevre | lefevre
lefevre camille | lefevre
lefebvre | lefebvre
camille lefeb | lefebvre
helene | helene
Hélène | helene
hélene | helene
helena | helena
vasseur h | helene
hel vas | helene
oeuvre | oeuvre
œuvre | oeuvre
OEUVRE | oeuvre
oeuv | oeuvre
marie oe | oeuvre
coeur | coeur
cœur jacques | coeur
strasse | strasse
straße | strasse
STRASSE karl | strasse
weiss jurgen | weiss
weiß | weiss
jürgen | weiss
soren | soren
søren | soren
soeren | soren
kierk | soren
lukasz | lukasz
łukasz | lukasz
malgorzata | malgorzata
wisniewska | malgorzata
thordis | thor
jonsdottir | thor
ayse | ayse
yilmaz | ayse
yılmaz | ayse
isil | isil
caglar | isil
joao | joao
conceicao | joao
begona | begona
munoz | begona
aegir | aegir
bjornsson | aegir
dvorak | dvorak
antonin | dvorak
nguyen | nguyen
minh khai | nguyen
la fontaine | fontaine
de la fontaine | fontaine
fontaine jean | fontaine
jean de la f | fontaine
de la tour | latour
latour | latour
delatour | latour
d'ormesson | ormesson
d’ormesson | ormesson
ormesson | ormesson
dormesson | ormesson
o briain | obriain
briain sean | obriain
obrien | obrien
o'brien | obrien
o’brien kate | obrien
van den berg | vandenberg
vandenberg | vandenberg
berg pieter | vandenberg
von der heide | vonder
al sayed | alsayed
alsayed | alsayed
al-sayed omar | alsayed
macdonald | mcdonald
mac donald | mcdonald
da silva | dasilva
jean marc | jeanmarc
jean-marc | jeanmarc
jeanmarc | jeanmarc
dupont | jeanmarc
dupond | dupond
pierre martin | reversed
martin pierre | martinpierre
martin pier | reversed
paul | paul
paula | paula
paule | paulette
paulet | paulette
cher | cher
solveig | full
présidente ek | full
sacha | nick
petit sacha | nick
王小明 | xiaoming
小明 | xiaoming
王 | xiaoming
北京 | xiaoming
山田太郎 | taro
太郎 | taro
山田 | taro
東京出版 | taro
すずき | hanako
はなこ | hanako
김민수 | minsu
민수 | minsu
서울 | minsu
ken sato | fullwidth
Ｓａｔｏ | fullwidth
محمد | muhammad
العلي | muhammad
مُحَمَّد | muhammad
احمد | fatima
أحمد | fatima
فاطمة | fatima
петр | tchaikovsky
Пётр | tchaikovsky
чайковский | tchaikovsky
ЧАЙК | tchaikovsky
чайкофский | tchaikovsky
соловьева | olga
большой | tchaikovsky
γιωργος | papadopoulos
παπαδοπουλος | papadopoulos
דוד | david
כהן דוד | david
प्रिया | priya
शर्मा | priya
0612345678 | ana
06 12 34 56 78 | ana
06.12.34 | ana
+33612 | ana
+33 (0)6 12 34 56 78 | ana
0033612345678 | ana
34 56 78 | ana
345678 | ana
5678 | ana
ana 06 12 | ana
01 99 00 | ana
0223456789 | swiss
+41 22 345 | swiss
22 345 67 | swiss
020 7946 | british
+44 20 79 | british
0044 20 7946 0958 | british
7946 0958 | british
555 010 | american
5550104477 | american
(555) 010-44 | american
0478 12 33 | belgian
0478/12 | belgian
478123344 | belgian
ateliernord.example | ana
@ateliernord | ana
ana@ateliernord.example | ana
keller-uhren | swiss
keller-uhren.example | swiss
fieldandco | british
emily.stone@ | british
giulia.bianchi | italian
posta.example | italian
orange | orange
orange bank | orangebank
bank orange | orangebank
acme | acme
acme sas | acme
a.c.m.e. | acme
atelier nord | ana
nord atel | ana
musee des ondes | oeuvre
lumen | lefevre
kerbrat weiss | weiss
tipografia | italian
chief executive | acme
cto | cto
cofondatrice | cto
directrice creation | ana
saint etienne | lyon
st-etienne faure | lyon
mecenat | tagged
client vip | tagged
edition | ana
salon du livre | noted
vendredi | ana
trombone | met
lefevbre | lefebvre
lefvre | lefevre
delmsa | ana
hélèen | helene
helenne | helene
dvorka | dvorak
tchaikovski |
yilmas | ayse
kowalski |
nowka | lukasz
vaseur | helene
xasseur | helene
asseur | helene
marchan | near
chloé | near
chloe marcha | near
victor | warm
victor rena | warm
blanchard | living
"jean marc" | jeanmarc
"martin pierre" | martinpierre
"paul" | paul
zed | emoji
van der meer | vandermeer
vander meer | vandermeer
jrr tolkien | tolkien
j r r tolkien | tolkien
jrr | tolkien
ソニー | sony
会社 | sony
さとう | katakana
منصوري | mansouri
+33 6 12 34 | ana
🚀 | emoji
🛶 |
<b>tag</b> | html
zzzz |
"""


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    store = Store.open(tmp_path_factory.mktemp("quality"))
    ids = {}
    for key, (layer, record) in PEOPLE.items():
        ids[key] = contacts.add(store, record, "inbox", TODAY - timedelta(days=900))
        layers.move_to_layer(store, [ids[key]], layer, TODAY)
    interactions.log(store, [ids["met"]], "meeting", TODAY - timedelta(days=800), "A joué du trombone")
    interactions.log(store, [ids["warm"]], "meeting", TODAY - timedelta(days=2))
    contacts.set_flag(store, [ids["archived"]], "archived", True)
    yield store, {identity: key for key, identity in ids.items()}
    store.close()


PAIRS = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in TABLE.strip().splitlines()]


def test_the_table_is_large_and_says_each_thing_once():
    assert len(PAIRS) >= 120 and len({typed for typed, _ in PAIRS}) == len(PAIRS)
    assert {expected for _, expected in PAIRS if expected} <= PEOPLE.keys()


@pytest.mark.parametrize(("typed", "expected"), PAIRS)
def test_first_hit(network, typed, expected):
    store, keys = network
    found = [keys[one.id] for one in search(store, typed, 5, TODAY)]
    assert (found[0] if found else "") == expected, found


@pytest.mark.parametrize("typed", [typed for typed, expected in PAIRS if expected][::6])
def test_the_list_begins_with_the_same_person(network, typed):
    store, _ = network
    shown = listing(store, TODAY, Listing(text=typed, order=Order.RECENT))
    found = [one.id for one in search(store, typed, 50, TODAY)]
    archived = {int(row[0]) for row in store.rows("SELECT id FROM contact WHERE archived")}
    assert shown[:50] == [identity for identity in found if identity not in archived][:50]
