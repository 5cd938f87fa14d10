"""Markdown as our type styles: Qt alone would give it weights and spaces of its own."""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

_STYLES = {1: "title", 2: "subheading", 3: "strong"}
_SPACES = {1: (0, 10), 2: (18, 4), 3: (12, 2)}  # above and under a heading
_LINE = 20  # a little more than the body's: one reads here
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight


def dress(document: QTextDocument, markdown: str) -> None:
    """Put a text into a document, in the fonts and colours in force."""
    document.setDefaultFont(fonts.style("body"))
    document.setIndentWidth(theme().px(18))
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _dress_block(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)
    cursor.endEditBlock()


def _dress_block(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
    style = _STYLES.get(level, "body")
    pictured = _dress_words(block, style, code)
    cursor = QTextCursor(block)
    form = block.blockFormat()
    px = theme().px
    above, under = _SPACES.get(level, (0, 3 if block.textList() else 10))
    inside = QTextCursor(block).currentTable() is not None
    if code:
        after = block.next()
        last = not after.isValid() or not after.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
        above, under = 0, 10 if last else 0
        form.setBackground(theme().colour("sunk"))
        form.setNonBreakableLines(False)
        form.setLeftMargin(px(12))
    if block.textList() and not _in_list(block.next()):
        under = 10
    form.setTopMargin(0 if inside else px(above))
    form.setBottomMargin(0 if inside else px(under))
    if not pictured:  # a fixed height would cut a picture
        line = fonts.line(style) if level else px(_LINE)
        form.setLineHeight(line, _FIXED.value)
    cursor.setBlockFormat(form)


def _in_list(block: QTextBlock) -> bool:
    return block.isValid() and block.textList() is not None


def _dress_words(block: QTextBlock, style: str, code: bool) -> bool:
    """Each run of a block in its weight and colour; whether the block shows a picture."""
    runs: list[tuple[int, str, QTextCharFormat]] = []
    found = block.begin()
    while not found.atEnd():
        fragment = found.fragment()
        runs.append((fragment.position(), fragment.text(), fragment.charFormat()))
        found += 1
    words = [run for run in runs if not run[2].isImageFormat()]
    aside = all(form.fontItalic() for _start, _said, form in words)  # a source, under the text
    cursor = QTextCursor(block)
    for start, said, form in words:
        cursor.setPosition(start)
        cursor.setPosition(start + len(said.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_run(form, said, style, code, aside))
    return len(words) < len(runs)


def _run(before: QTextCharFormat, said: str, style: str, code: bool, aside: bool) -> QTextCharFormat:
    """No slanted and no fixed-width cut of Inter is bundled: a heavier weight sets words apart."""
    form = QTextCharFormat()
    form.setFont(fonts.style(style, _weight(before, code, aside) if style == "body" else None, said))
    form.setForeground(theme().colour("text2" if aside else "text"))
    if before.isAnchor():
        form.setAnchor(True)
        form.setAnchorHref(before.anchorHref())
        form.setForeground(theme().colour("accent"))
        form.setFontUnderline(False)
    return form


def _weight(before: QTextCharFormat, code: bool, aside: bool) -> int:
    if before.fontWeight() >= QFont.Weight.DemiBold.value:
        return 600
    apart = before.fontItalic() or before.fontFixedPitch()
    return 500 if apart and not (code or aside) else 400


def _dress_table(table: QTextTable) -> None:
    px = theme().px
    form = QTextTableFormat(table.format())
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(theme().colour("hair"))
    form.setBorderCollapse(True)
    form.setCellPadding(px(6))
    form.setCellSpacing(0)
    form.setBottomMargin(0)  # an empty line follows by itself
    form.setTopMargin(px(6))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(theme().colour("sunk"))
        cell.setFormat(head)
