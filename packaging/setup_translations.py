"""The words of the window: gathered from the sources, compiled for Qt, checked for completeness.

English is written in the sources; `reseau_fr.ts` holds its French, `reseau_en.ts` only the plural forms, which
English needs too ("1 day", "2 days"). The compiled .qm stay out of git.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import setup_texts
from setup_python import VENV
from setup_steps import ROOT, say, succeeds

TRANSLATIONS = ROOT / "resources" / "translations"
PROGRAM, FORMS = ROOT / "reseau_desktop", ROOT / "ui"
PLURALS_ONLY = "reseau_en.ts"
LANGUAGES = (PLURALS_ONLY, "reseau_fr.ts")


class Message(NamedTuple):
    """One text to translate, as the .ts knows it apart."""

    context: str
    source: str
    comment: str


def compile_all() -> None:
    """A .qm beside each .ts that is newer: the checkout holds none."""
    for written in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = written.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime_ns >= written.stat().st_mtime_ns:
            continue
        say(f"Compiling {written.name} …")
        with tempfile.TemporaryDirectory(dir=TRANSLATIONS) as folder:
            fresh = Path(folder, compiled.name)
            if not succeeds([_tool("lrelease"), "-silent", written, "-qm", fresh]):
                raise SystemExit(f"Qt's lrelease could not read {written.name}: its message is above.")
            fresh.replace(compiled)  # a window that is open has the old one mapped into its memory


def gather() -> None:
    """Bring the .ts up to the sources: new texts come in unfinished, forgotten ones go."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    for name in LANGUAGES:
        with tempfile.TemporaryDirectory(dir=TRANSLATIONS) as folder:
            fresh = Path(folder, name)
            if (TRANSLATIONS / name).exists():
                shutil.copy2(TRANSLATIONS / name, fresh)
            _gather_into(fresh)
            fresh.replace(TRANSLATIONS / name)


def problems() -> list[str]:
    """Every text that a user would read in the wrong language, or that the .ts holds for nothing."""
    found = setup_texts.texts(PROGRAM)[1]
    with tempfile.TemporaryDirectory() as folder:
        for name in LANGUAGES:
            written, fresh = TRANSLATIONS / name, Path(folder, name)
            if not written.exists():
                found.append(f"{name} is missing: run `dev.py translate`")
                continue
            shutil.copy2(written, fresh)
            _gather_into(fresh)
            known, current = set(_messages(written)), set(_messages(fresh))
            found += [f"{name}: never gathered: {_shown(text)}" for text in sorted(current - known)]
            found += [f"{name}: no longer used: {_shown(text)}" for text in sorted(known - current)]
            found += [f"{name}: {flaw}" for flaw in _flaws(written)]
    return found


def _gather_into(written: Path) -> None:
    """lupdate without line numbers: they would change with every edit of a source."""
    plural = ["-pluralonly"] if written.name == PLURALS_ONLY else []
    language = written.stem.split("_")[1]
    command = [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,ui"]
    command += [*plural, "-source-language", "en", "-target-language", language]
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "texts.cpp")
        program.write_text(setup_texts.as_cpp(setup_texts.texts(PROGRAM)[0]), encoding="utf-8")
        if not succeeds([*command, program, *([FORMS] if FORMS.is_dir() else []), "-ts", written]):
            raise SystemExit("Qt's lupdate could not gather the texts: its message is above.")


def _messages(written: Path) -> Iterator[Message]:
    for context, message in _elements(written):
        yield Message(context, message.findtext("source") or "", message.findtext("comment") or "")


def _elements(written: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(written).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _flaws(written: Path) -> Iterator[str]:
    """Texts without a translation, and translations that lost or invented a {placeholder}."""
    for context, message in _elements(written):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        text = _shown(Message(context, source, ""))
        if translation is None or translation.get("type") == "unfinished":
            yield "unfinished: " + text
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            if not form:
                yield "empty: " + text
            elif _placeholders(form) != _placeholders(source):
                yield f"other placeholders in “{form}”: {text}"


def _placeholders(text: str) -> list[str]:
    return sorted(set(re.findall(r"\{\w*\}", text)))


def _shown(message: Message) -> str:
    return f"[{message.context}] “{message.source}”"


def _tool(name: str) -> Path:
    """Qt's own tool, out of the wheel of PySide6."""
    suffix = ".exe" if sys.platform == "win32" else ""
    for library in ("lib/python*/site-packages", "Lib/site-packages"):
        for found in VENV.glob(f"{library}/PySide6/{name}{suffix}"):
            return found
    raise SystemExit(f"Qt's {name} is not where PySide6 keeps it. Delete .venv and start again.")
