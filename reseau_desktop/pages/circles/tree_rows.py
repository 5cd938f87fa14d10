"""How a row of the circles' tree looks: a ring is a heading, a group a smaller one, a person a line with its facts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from reseau_desktop.circles.people import RingSpec
from reseau_desktop.pages.circles.tree_model import Branch, CirclesModel, PersonLook
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.row_delegate import RowLook, State
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers

Index = QModelIndex | QPersistentModelIndex
ROW = 34
CHEVRON, INDENT, DEEPER, SIDE = 16, 26, 22, 12


class TreeRows(QStyledItemDelegate):
    """Grounds, hover, focus and what is written."""

    over: int | None = None  # the ring that people are held over, while they are dragged
    scattered: frozenset[int] = frozenset()  # who is selected, where they stand in too many pieces for Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(100), theme().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), option.widget
        if not isinstance(model, CirclesModel) or not isinstance(view, QTreeView):
            return
        scattered = bool(self.scattered) and model.contact(index) in self.scattered
        look = RowLook(
            scattered or bool(option.state & State.State_Selected),
            bool(option.state & State.State_MouseOver),
            bool(option.state & State.State_HasFocus),
        )
        painter.save()
        whole = QRectF(option.rect).adjusted(0, 1, 0, -1)
        branch, person = model.branch(index), model.place(index) is not None
        held = self.over is not None and not person and branch is None and self.over == index.row()
        if held or (look.selected and person):
            painting.rounded(painter, whole, 8, "accent-soft", "accent" if held else None)
        elif look.hovered:
            painting.rounded(painter, whole, 8, "hover")
        if person:
            deep = index.parent().parent().isValid()
            _person(painter, whole, model.look(index), look, deep)
        elif branch is not None:
            _branch(painter, whole, branch, view.isExpanded(index))
        else:
            ring = index.row()
            _ring(painter, whole, model.rings[ring], view.isExpanded(index), model.passing(ring))
        if look.focused and view.hasFocus():
            painting.focus_inset(painter, whole)
        painter.restore()


def _ring(painter: QPainter, rect: QRectF, ring: RingSpec, opened: bool, passing: str) -> None:
    px = theme().px
    left = _chevron(painter, rect, rect.x() + px(10), opened)
    pieces.layer_dot(painter, left, rect.center().y() - px(5), 10, ring.key)
    left += px(18)
    box = QRectF(left, rect.y(), rect.right() - left, rect.height())
    left += painting.text(painter, box, ring.name, "subheading") + px(10)
    filled = " ".join(part for part in (ring.fill, ring.note) if part)
    facts = " · ".join(part for part in (filled, ring.cadence, passing) if part)
    box = QRectF(left, rect.y(), max(0.0, rect.right() - left - px(10)), rect.height())
    painting.text(painter, box, facts, "small", "warn" if ring.over else "text2")


def _branch(painter: QPainter, rect: QRectF, branch: Branch, opened: bool) -> None:
    px = theme().px
    left = _chevron(painter, rect, rect.x() + px(10 + INDENT), opened)
    count = numbers.count(len(branch.places))
    room = max(0.0, rect.right() - px(SIDE) - left - painting.text_width(count, "small") - px(10))
    wide = min(painting.text_width(branch.name, "medium") + 2, room)
    painting.text(painter, QRectF(left, rect.y(), wide, rect.height()), branch.name, "medium", "text2")
    left += wide + px(10)
    painting.text(painter, QRectF(left, rect.y(), px(80), rect.height()), count, "small", "text3")


def _chevron(painter: QPainter, rect: QRectF, left: float, opened: bool) -> float:
    """Drawn at `left`; where what follows it begins."""
    px = theme().px
    top = rect.center().y() - px(CHEVRON) / 2
    icons.draw(painter, left, top, "down" if opened else "right", "text3", CHEVRON)
    return left + px(CHEVRON + 8)


def _person(painter: QPainter, rect: QRectF, shown: PersonLook, look: RowLook, deep: bool) -> None:
    px = theme().px
    left = rect.x() + px(10 + INDENT + (DEEPER if deep else 0))
    pieces.warmth_glyph(painter, left, rect.center().y() - px(7), shown.band, 14)
    left += px(24)
    right = rect.right() - px(SIDE)
    style = "strong" if look.selected else "medium"
    wide = min(painting.text_width(shown.name, style) + 2, max(0.0, (right - left) * 0.6))
    painting.text(painter, QRectF(left, rect.y(), wide, rect.height()), shown.name, style)
    left += wide + px(12)
    if shown.late:
        icons.draw(painter, left, rect.center().y() - px(7), "clock", "bad", 14)
        left += px(20)
    box = QRectF(left, rect.y(), max(0.0, right - left), rect.height())
    painting.text(painter, box, shown.line, "small", "bad" if shown.late else "text2")
