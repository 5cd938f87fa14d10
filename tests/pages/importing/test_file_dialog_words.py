"""The file dialog that Qt draws where the desktop has none: wholly in the language spoken."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from reseau_desktop.language import Spoken
from reseau_desktop.wording import toolkit

ENGLISH = re.compile(r"\b(look|files?|name|open|save|cancel|back|forward|folder|directory|view)\b", re.I)


@pytest.fixture
def french(qapp):
    spoken = Spoken(qapp)
    spoken.speak("fr")
    yield spoken
    spoken.hush()


@pytest.mark.parametrize("mode", [QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave])
def test_every_word_of_the_file_dialog_is_french(qtbot, french, mode) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.show()
    labels = [found.text() for found in dialog.findChildren(QLabel)]
    buttons = [found.text() or found.toolTip() for found in dialog.findChildren(QAbstractButton)]
    assert len(labels) >= 3
    for words in (*labels, *buttons):
        assert not ENGLISH.search(words.replace("&", "")), words


def test_the_words_that_qt_lacks_are_ours(french) -> None:
    assert toolkit.file_dialog() == ("&Regarder dans\u202f:", "Fichiers de &type\u202f:")
