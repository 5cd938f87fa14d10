"""The texts of the guide: complete in both languages, every link and topic leads to a page."""

import re
from pathlib import Path

import pytest

import reseau_desktop
from reseau_desktop.pages.guide.topics import OF_PAGES, SCREENS, TOPICS, folder, of_page, topic

LANGUAGES = ("en", "fr")
PICTURES = {f"{view}.png" for view in {*SCREENS, "table", "month", "review", "reminders"} - {"data"}}
PACKAGE = Path(reseau_desktop.__file__).parent
_NAMED = re.compile(r"(?:open_guide|explain|guide_asked\.emit|guide\.open)\(\s*\"([a-z-]+)\"")


def written(language: str) -> dict[str, str]:
    return {file.stem: file.read_text(encoding="utf-8") for file in folder(language).glob("*.md")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_page_for_every_topic_and_no_other(language: str) -> None:
    assert set(written(language)) == set(TOPICS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page(language: str) -> None:
    for key in TOPICS:
        found = topic(key, language)
        assert found.title and found.title != key
        assert set(found.links) <= set(TOPICS), key
        assert "](http" not in found.text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_screen_shows_its_own_picture_by_the_agreed_name(language: str) -> None:
    shown = {
        name for text in written(language).values() for name in re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)
    }
    assert shown == PICTURES == {file.name for file in folder(language).glob("*.png")}


def test_both_languages_say_the_same_things() -> None:
    for key in TOPICS:
        one, other = (written(language)[key] for language in LANGUAGES)
        for mark in ("\n## ", "\n- ", "\n| ", "```", "](guide:"):
            assert one.count(mark) == other.count(mark), (key, mark)
        assert sorted(topic(key, "en").links) == sorted(topic(key, "fr").links), key


def test_topics_named_in_the_program_exist() -> None:
    named = {
        name for file in PACKAGE.rglob("*.py") for name in _NAMED.findall(file.read_text(encoding="utf-8"))
    }
    assert named and named <= set(TOPICS)
    assert set(OF_PAGES.values()) <= set(TOPICS)
    assert of_page("contacts") == "contacts" and of_page("nowhere") == TOPICS[0]


def test_french_is_set_as_french_is() -> None:
    for key, text in written("fr").items():
        prose = re.sub(r"\]\([^)]*\)|\|[ :-]+\|", "", text)
        assert not re.search(r"(?<=\w) [;:!?](?=\s|$)", prose), key
        assert not re.search(r"\w[;!?](?=\s|$)", prose), key
        assert "'" not in prose and '"' not in prose, key


def test_english_has_its_own_marks() -> None:
    for key, text in written("en").items():
        assert "'" not in text and '"' not in text, key


def test_an_unknown_topic_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        topic("../secrets", "en")
