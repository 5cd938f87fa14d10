"""A note in Markdown as a document that is safe to show: no markup but Markdown's own, no picture, no odd link.

The note is kept as it was typed. What looks like HTML is words; an address that Réseau does not open is words too.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextListFormat,
)

from reseau_desktop.pages import outside
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

LONGEST = 20_000  # characters that are read as Markdown; the rest of a note is shown when it is edited
_DEEP = re.compile(  # more than six quotes or lists inside one another are nobody's note
    r"^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){7,}", re.M
)
_FENCE = re.compile(r"^\s*(```|~~~)")
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class _Sealed(QTextDocument):
    """Loads nothing: a picture in a note would tell somebody that it was read."""

    def loadResource(self, kind: int, name: QUrl) -> object:
        return None


def document(note: str) -> QTextDocument:
    """The note laid out in the type of the program; `setTextWidth` gives it its width."""
    made = _Sealed()
    made.setDocumentMargin(0)
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(fonts.style("body", words=note[:200]))
    words = note[:LONGEST].replace("\0", "\ufffd")
    made.setMarkdown(_with_breaks(words), _FEATURES)
    _clean(made)
    if not made.toPlainText().strip():  # a rule, an empty picture: what was typed says more
        made.setPlainText(words)
    _dress(made)
    return made


def links(made: QTextDocument) -> list[tuple[str, QUrl]]:
    """What can be opened from a note: words and address, in order."""
    found: list[tuple[str, QUrl]] = []
    for fragment in _fragments(made):
        form = fragment.charFormat()
        if form.isAnchor() and (url := outside.web_url(form.anchorHref())) is not None:
            found.append((fragment.text(), url))
    return found


def _with_breaks(note: str) -> str:
    """Lines stay lines, as in every note that was typed without a thought of Markdown."""
    if _DEEP.search(note):
        note = _DEEP.sub(lambda found: "\\" + found[0].lstrip(), note)
    lines, fenced = note.split("\n"), False
    for place, line in enumerate(lines[:-1]):
        if _FENCE.match(line):
            fenced = not fenced
        if not fenced and line.strip() and lines[place + 1].strip():
            lines[place] = line.rstrip() + "  "
    return "\n".join(lines)


def _clean(made: QTextDocument) -> None:
    """Pictures become their words; only addresses that can be opened stay links."""
    for fragment in reversed(_fragments(made)):
        form = fragment.charFormat()
        cursor = QTextCursor(made)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        if form.isImageFormat():
            words = (
                form.toImageFormat().property(QTextFormat.Property.ImageAltText)
                or form.toImageFormat().name()
            )
            cursor.insertText(str(words), QTextCharFormat())
        elif form.isAnchor() and outside.web_url(form.anchorHref()) is None:
            plain = QTextCharFormat(form)
            plain.setAnchor(False)
            plain.setAnchorHref("")
            cursor.setCharFormat(plain)


def _dress(made: QTextDocument) -> None:
    """Our own sizes, weights and colours: a heading in a note is no title of the page."""
    for fragment in _fragments(made):
        form = fragment.charFormat()
        bold = form.fontWeight() >= 600 or bool(form.property(QTextFormat.Property.FontSizeAdjustment))
        font = QFont(
            fonts.style("body", 600 if bold else None, words=fragment.text())
        )  # everybody else's stays
        font.setItalic(form.fontItalic())
        font.setStrikeOut(form.fontStrikeOut())
        dressed = QTextCharFormat()
        if form.isAnchor():
            dressed.setAnchor(True)
            dressed.setAnchorHref(form.anchorHref())
            dressed.setToolTip(form.anchorHref())
            font.setUnderline(True)
        dressed.setFont(font)
        dressed.setForeground(theme().colour("accent" if form.isAnchor() else "text"))
        cursor = QTextCursor(made)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(dressed)
    block, line = made.begin(), fonts.line("body")
    while block.isValid():
        form = QTextBlockFormat(block.blockFormat())
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setTopMargin(0 if not block.position() else theme().px(0 if block.textList() else 6))
        form.setBottomMargin(0)
        form.setLeftMargin(theme().px(12) if form.leftMargin() else 0)
        form.setRightMargin(0)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(form)
        found = block.textList()
        if found is not None and found.item(0) == block:
            listed = QTextListFormat(found.format())
            listed.setIndent(1)
            found.setFormat(listed)
        block = block.next()
    made.setIndentWidth(theme().px(16))


def _fragments(made: QTextDocument) -> list[QTextFragment]:
    found, block = [], made.begin()
    while block.isValid():
        step = block.begin()
        while not step.atEnd():
            if step.fragment().isValid():
                found.append(step.fragment())
            step += 1
        block = block.next()
    return found
