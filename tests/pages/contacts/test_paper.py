"""The contact sheet: who is on it, whole rows on pages of any paper, and how it is asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.circles.lettering import PaperLetters
from reseau_desktop.circles.plates.inks import Inks
from reseau_desktop.circles.plates.paper import on_paper
from reseau_desktop.circles.plates.shapes import Words
from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights.contact_sheet import contact_sheet
from reseau_desktop.insights.layers import layers
from reseau_desktop.pages.contacts.paper import ContactPages

A4, LETTER = (186.0, 273.0), (191.9, 255.4)  # mm inside the margins


@pytest.fixture
def made(store, today):
    """Sixty people; the first has more ways to be reached than a row has lines."""
    first = PersonRecord(
        given="Ana", family="Delmas",
        phones=tuple(Labelled(f"+33 6 39 98 00 {n:02}") for n in range(6)),
        emails=(Labelled("ana@example.org"), Labelled("ana@home.example")),
        positions=(PositionRecord("Atelier", "Director", current=True),),
    )  # fmt: skip
    ids = [contacts.add(store, first, "core", today)]
    for n in range(59):
        ids.append(contacts.add(store, PersonRecord(given=f"Bo{n:02}", family="Y" * 300), "wide", today))
    interactions.log(store, [ids[0]], "call", today - timedelta(days=12))
    return ids


def pages(store, today, ids, size):
    known = {layer.key: layer for layer in layers(store)}
    making = ContactPages(on_paper(size), today, PaperLetters(plain=True), known, Inks(paper=True))
    return making.pages(contact_sheet(store, today, ids))


def said(drawing):
    return [shape.runs[0].text for shape in drawing.shapes if isinstance(shape, Words)]


def test_a_row_says_who_they_are_and_how_to_reach_them(qapp, store, today, made):
    words = said(pages(store, today, made[:1], A4)[0])
    assert {"Contacts", "23 November 2026 · 1 people", "1 of 1", "Ana Delmas", "Director", "Atelier"} <= set(
        words
    )
    assert {"ana@example.org", "ana@home.example", "Core", "11 November 2026", "and 3 others"} <= set(words)
    assert sum(text.startswith(("+33", "06")) for text in words) == 3
    assert "no exchange yet" in said(pages(store, today, made[1:2], A4)[0])


@pytest.mark.parametrize("size", [A4, LETTER])
def test_everybody_is_on_a_page_once_and_nothing_leaves_it(qapp, store, today, made, size):
    found = pages(store, today, made, size)
    assert len(found) > 1
    width, height = on_paper(size)
    for number, page in enumerate(found, 1):
        assert f"{number} of {len(found)}" in said(page)
        for shape in page.shapes:
            if isinstance(shape, Words):
                assert shape.left >= 0 and shape.left + shape.width <= width + 0.5
                assert 0 < shape.y <= height
    names = [text for page in found for text in said(page) if text.startswith(("Ana", "Bo"))]
    assert [name[:4] for name in names] == ["Ana ", *(f"Bo{n:02}" for n in range(59))]


def test_who_is_private_or_gone_is_not_on_it(qapp, store, today, made):
    contacts.set_private(store, made[:1], True)
    contacts.delete(store, made[1:2], today)
    assert [row.id for row in contact_sheet(store, today, made)] == made[2:]
