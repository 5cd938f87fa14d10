"""Names and numbers that are typed in another way than they are written: who is meant is found first, and marked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, layers
from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights.search import search
from reseau_desktop.network.hits import spans
from reseau_desktop.store import Store

TODAY = date(2026, 11, 23)

# key | circle | given | family | organisation | phones | phonetic
PEOPLE = """
jorg | known | Jörg | Müller | Bäckerei Groß
joerg | known | Joerg | Boell
schroeder | known | Uwe | Schroeder-Jaeger
grun | known | Käthe | Grünhäuser
ase | known | Åse | Bjørnsen | A. P. Møller
dindic | known | Zoran | Đinđić
noel | known | Noël | Garnier
nolan | known | Nolan | Pires
gudz | known | Григорій | Ґудзь
aram | known | Արամ | Խաչատրյան
nino | known | ნინო | ბერიძე
mansour | known | محمد | المنصور
fatima | known | فاطمة | حسين
ahmad | known | أحمد | عبد الرحمن
musa | known | موسى | علي
reza | known | رضا | کیانی
tanaka | known | 太郎 | 田中 | 株式会社ソニー | | たなか たろう
sakura | known | さくら | 佐藤
sakurako | known | サクラ | 山本
smith | known | ジョン | スミス
darc | known | Jeanne | d'Arc
arcady | core | Arcady | Dar
jeanpaul | known | Jean-Paul | Belmont
mckell | known | Ian | McKell
saintex | known | Antoine | de Saint-Exupéry
stex | known | Odile | St Exupère
legrand | wide | Michel | Legrand
legrande | core | Ariane | Legrande
fox | known | Léa 🦊 | Renard
lea | core | Léa | Arnaud
coder | known | Sam 👩🏽‍💻 | Coder
rainbow | known | 🌈
rose | known | Rose ❤️ | Amour
cpp | known | Bjarne | Stroup | C++ Alliance
csharp | known | Anders | Hejl | C# Guild
carole | core | Carole | Vidal
att | known | Alex | Bellman | AT&T
apc | known | Judith | Perrin | A.P.C.
m3 | known | Rich | Drew | 3M
tf1 | known | Nonce | Barbier | TF1
hanoi | known | Đức Anh | Đặng | Hà Nội Software
ext | known | Ph | Un | | +1 (415) 555-2671 ext. 89
poste | known | Ph | Deux | | 05 56 00 11 22 poste 4321
arabic | known | Ph | Trois | | ٠٦٩٩٨٨٧٧٦٦
conan | known | Conan | O'Brien
davison | known | John Davison | Rockefeller
linked | known | Zac | Pine
navdni | known | Áillohaš | Ŋávdni
vahid | known | Əliağa | Vahid
kazakh | known | Нұрсұлтан | Әбішұлы
hm | known | Karl | Perss | H&M
hana | core | Hana | Mori
ma | known | Paula | Deal | M&A Partners
alice | core | Alice | Martin
soehne | known | Dirk | Lenz | Müller-Söhne
agent | known | Seb | Agent 007
seventy | known | Ph | Quatre | | +33 9 70 70 70 70
"""

# typed | who comes first (nobody where empty)
TABLE = """
Jörg | jorg
joerg | joerg
joerg mueller | jorg
MUELLER | jorg
müller joerg | jorg
baeckerei gross | jorg
böll | joerg
schröder | schroeder
schröder-jäger | schroeder
gruenhaeuser | grun
grünhaeuser kaethe | grun
aase | ase
bjoernsen | ase
moeller | ase
ap moller | ase
djindjic | dindic
dindic | dindic
noel | noel
гудзь | gudz
խաչատրիան | aram
ბერიძა | nino
منصور | mansour
فاطمه | fatima
عبدالرحمن | ahmad
أحمد عبدالرحمن | ahmad
موسي | musa
على | musa
كياني | reza
たなかたろう | tanaka
タナカ | tanaka
会社 | tanaka
さくら | sakura
サクラ | sakurako
ジョンスミス | smith
darc | darc
jeanne darc | darc
jp belmont | jeanpaul
j-p belmont | jeanpaul
jeanpaul | jeanpaul
mac kell | mckell
mc kell | mckell
stexupery | saintex
st exupery | saintex
saint exupere | stex
legand | legrand
le grand | legrand
legrande | legrande
legrnd | legrand
🦊 | fox
léa 🦊 | fox
léa | lea
🌈 | rainbow
👩‍💻 | coder
💻 | coder
❤ | rose
rose ❤️ | rose
🍕 |
c++ | cpp
C# | csharp
c | carole
att | att
at&t | att
apc | apc
3 m | m3
tf 1 | tf1
hanoi | hanoi
+1 (415) 555-2671 ext. 89 | ext
Tel: 415 555 2671 | ext
tél. 05 56 00 11 22 poste 4321 | poste
+33 5 56 00 11 22 | poste
0699887766 | arabic
+33 6 99 88 | arabic
٠٦٩٩ | arabic
01 23 45 67 89 |
Inconnue (bureau) 05 56 00 11 22 | poste
conanobrien | conan
apmoller | ase
<zac@pine.example> | linked
mailto:zac@pine.example | linked
Z. Pinewood <zac@pine.example> | linked
https://www.linkedin.com/in/zac-pine-12/?trk=x | linked
linkedin.com/in/zac-pine-12 | linked
linkedin.com/in/zac_pine-12 |
https://www.linkedin.com/in/ |
navdni | navdni
navdin | navdni
eliaga | vahid
əliağa | vahid
нурсултан | kazakh
нұрсұлтан | kazakh
абишулы | kazakh
h&m | hm
hm | hm
hana m | hana
mh | hana
m&a | ma
a martin | alice
müller-söhne | soehne
mueller-soehne | soehne
007 | agent
09 70 70 70 70 | seventy
7070 | seventy
"""


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    store = Store.open(tmp_path_factory.mktemp("otherwise"))
    ids = {}
    for line in PEOPLE.strip().splitlines():
        key, layer, given, family, at, phone, phonetic = ([*map(str.strip, line.split("|"))] + [""] * 4)[:7]
        record = PersonRecord(
            given=given,
            family=family,
            positions=(PositionRecord(at, current=True),) if at else (),
            phones=(Labelled(phone),) if phone else (),
            emails=(Labelled("zac@pine.example"),) if key == "linked" else (),
            links=(Labelled("https://www.linkedin.com/in/zac-pine-12"),) if key == "linked" else (),
        )
        ids[key] = contacts.add(store, record, "inbox", TODAY - timedelta(days=900))
        layers.move_to_layer(store, [ids[key]], layer, TODAY)
        if phonetic:
            contacts.edit(store, ids[key], {"phonetic": phonetic})
    yield store, {identity: key for key, identity in ids.items()}
    store.close()


PAIRS = [tuple(map(str.strip, line.rsplit("|", 1))) for line in TABLE.strip().splitlines()]


@pytest.mark.parametrize(("typed", "expected"), PAIRS)
def test_what_is_written_otherwise_is_found(network, typed, expected):
    store, keys = network
    found = [keys[one.id] for one in search(store, typed, 5, TODAY)]
    assert (found[0] if found else "") == expected, found


def test_all_who_are_found_show_why(network):
    store, keys = network
    unmarked = []
    for typed, _expected in PAIRS:
        for one in search(store, typed, 50, TODAY):
            shown = store.rows(
                "SELECT shown FROM searchable WHERE contact = ?1 UNION ALL SELECT organisation FROM searchable"
                " WHERE contact = ?1 UNION ALL SELECT value FROM email WHERE contact = ?1 UNION ALL SELECT value FROM link"
                " WHERE contact = ?1 UNION ALL SELECT value FROM phone WHERE contact = ?1 UNION ALL SELECT phonetic"
                " FROM contact WHERE id = ?1",
                (one.id,),
            )
            if not any(spans(str(text), typed) for (text,) in shown):
                unmarked.append((typed, keys[one.id]))
    assert unmarked == [("ジョンスミス", "smith")]  # shown without a space, the other way round


@pytest.mark.parametrize("typed", ['"', "-", "« ", "+", "@"])
def test_what_opens_a_word_asks_for_nothing_yet(network, typed):
    store, _ = network
    assert len(search(store, typed, 200, TODAY)) == len(PEOPLE.strip().splitlines())
    assert search(store, "&", 5, TODAY) == []


def test_both_spellings_are_found_the_one_typed_first(network):
    store, keys = network
    assert [keys[one.id] for one in search(store, "さくら", 5, TODAY)] == ["sakura", "sakurako"]
    assert [keys[one.id] for one in search(store, "st exupere", 5, TODAY)] == ["stex"]
    assert [keys[one.id] for one in search(store, "mueller", 5, TODAY)] == ["jorg", "soehne"]
    assert [keys[one.id] for one in search(store, "007", 5, TODAY)] == ["agent"]
    assert [keys[one.id] for one in search(store, "c++", 5, TODAY)][:2] == ["cpp", "carole"]
