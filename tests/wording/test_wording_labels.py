import re
from pathlib import Path

import pytest

import reseau_desktop
from reseau_desktop.store import Label
from reseau_desktop.wording import labels
from reseau_desktop.wording.labels import label


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (Label("moved", 3), "3 people moved"),
        (Label("moved", 1, "Ana Delmas"), "Ana Delmas moved to another circle"),
        (Label("logged", 1, "Ana Delmas"), "Exchange logged with Ana Delmas"),
        (Label("logged", 3), "Exchange logged with 3 people"),
        (Label("imported", 1482, "Connections.csv"), "1,482 people imported from Connections.csv"),
        (Label("imported", 42), "42 people imported"),
        (Label("tidied", 9, "allies"), "Circle Allies tidied"),
        (Label("layer_edited", 1, "core"), "Circle Core edited"),
        (Label("layer_added", 1, "Clients"), "Circle Clients added"),
        (Label("profile_chosen", 1, "job"), "Profile chosen: Looking for a job"),
        (Label("settings_changed", 2, "quota"), "Settings changed"),
        (Label("me_edited"), "Your own card edited"),
        (Label("something_new", 2, "x"), "something_new"),
    ],
)
def test_what_was_done_is_said(done: Label, said: str) -> None:
    assert label(done) == said


def test_every_verb_has_its_own_sentence() -> None:
    said = [
        label(Label(verb, count, subject))
        for verb in labels.VERBS
        for count, subject in ((1, "Ana"), (7, ""))
    ]
    assert len(set(said)) >= len(labels.VERBS)
    assert not set(said) & labels.VERBS
    named = [label(Label(verb, 1, "Ana")) for verb in labels.VERBS]
    assert len(set(named)) == len(named)


def test_every_verb_that_an_action_uses_is_known() -> None:
    used: set[str] = set()
    for path in (Path(reseau_desktop.__file__).parent / "actions").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        used |= set(re.findall(r'Label\(\s*"(\w+)"', text)) | set(
            re.findall(r'"(\w+_(?:done|skipped|snoozed))"', text)
        )
    assert used
    assert used <= labels.VERBS


def test_a_name_is_never_a_pattern() -> None:
    assert label(Label("logged", 1, "{subject} %n {0}")) == "Exchange logged with {subject} %n {0}"
