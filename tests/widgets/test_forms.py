"""Designer forms load with our own widgets, or say what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance, forms
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.text import Text

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Sample</class>
 <widget class="QWidget" name="Sample"><layout class="QVBoxLayout" name="column">
  <item><widget class="Text" name="heading"><property name="text"><string>Where to begin</string></property>
   <property name="textStyle" stdset="0"><string notr="true">subheading</string></property></widget></item>
  <item><widget class="QLineEdit" name="name"/></item>
  <item><widget class="Button" name="go"><property name="text"><string>Choose</string></property>
   <property name="role" stdset="0"><string notr="true">primary</string></property>
   <property name="dense" stdset="0"><bool>true</bool></property></widget></item>
 </layout></widget>
 <customwidgets>
  <customwidget><class>Text</class><extends>QLabel</extends><header>widgets</header></customwidget>
  <customwidget><class>Button</class><extends>QPushButton</extends><header>widgets</header></customwidget>
 </customwidgets></ui>"""


@pytest.fixture
def form(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache")
    file = tmp_path / "sample.ui"
    file.write_text(FORM, "utf-8")
    made = forms.load(file)
    qtbot.addWidget(made)
    return made


def test_a_form_brings_our_widgets_dressed(form) -> None:
    heading = forms.child(form, Text, "heading")
    assert heading.text() == "Where to begin" and heading.font().pixelSize() == 14
    go = forms.child(form, Button, "go")
    assert go.role() == "primary" and go.accessibleName() == "Choose"
    form.show()
    QApplication.processEvents()
    assert go.height() == 28


def test_a_child_that_is_not_there_is_a_mistake(form) -> None:
    with pytest.raises(forms.FormError, match="no QLineEdit named surname"):
        forms.child(form, QLineEdit, "surname")
    with pytest.raises(forms.FormError):
        forms.child(form, QPushButton, "name")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("broken.ui", "<ui version='4.0'><widget"),
        ("unknown.ui", FORM.replace('class="QLineEdit"', 'class="Nobody"')),
    ],
)
def test_a_form_the_loader_complains_of_is_refused(
    qapp: QApplication, tmp_path: Path, name: str, text: str
) -> None:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    with pytest.raises(forms.FormError, match=name):
        forms.load(file)


def test_a_form_that_is_not_there_is_named(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(forms.FormError, match="nowhere.ui"):
        forms.load(tmp_path / "nowhere.ui")
