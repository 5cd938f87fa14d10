"""Whatever text there is, XML holds it: nothing breaks the file, nothing that may be kept is lost."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.xml_text import attribute, escaped, legible

ANY = st.text(st.characters(codec=None), max_size=60) | st.text(max_size=60)


@given(ANY)
def test_any_text_stands_between_tags_and_comes_back(text: str) -> None:
    read = ElementTree.fromstring(f"<a>{escaped(text)}</a>".encode()).text or ""
    assert read == legible(text).replace("\r\n", "\n").replace("\r", "\n")


@given(ANY)
def test_any_text_stands_in_an_attribute_on_one_line(text: str) -> None:
    read = ElementTree.fromstring(f'<a b="{attribute(text)}"/>'.encode()).get("b")
    assert read == " ".join(legible(text).split())


def test_what_may_be_kept_is_kept() -> None:
    assert legible("Zoé 👩🏽\u200d🚀 مريم\t\n") == "Zoé 👩🏽\u200d🚀 مريم\t\n"
    assert legible("a\x00b\x1bc\ufffe\ud800") == "abc"
    assert escaped("<b>&\"'") == "&lt;b&gt;&amp;&quot;'"
