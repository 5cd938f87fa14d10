"""A picture file becomes the photo of a card: one small copy, encoded again, so that nothing hides in it.

Runs on a worker: it touches no widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

SIDE = 512  # px, at most
WIDEST = 20_000  # px a side: more is no photo of anybody
MOST_PIXELS = 120_000_000  # a camera's largest pictures, and well below what would fill the memory
LARGEST = 60_000_000  # bytes of a file
ALLOWED = frozenset((b"jpeg", b"jpg", b"png", b"webp", b"gif", b"bmp", b"tiff", b"tif"))
QUALITY = 88
NAMES = ("jpg", "jpeg", "png", "webp", "gif", "bmp", "tif", "tiff")


class Why(StrEnum):
    """What is wrong with a file that gives no photo."""

    GONE = "gone"
    TOO_LARGE = "too_large"
    NO_PICTURE = "no_picture"
    DAMAGED = "damaged"


class PhotoRefused(Exception):
    """A file that gives no photo: which, why, and its size in px where it has one."""

    def __init__(self, path: Path, why: Why, width: int = 0, height: int = 0) -> None:
        super().__init__(str(path), why)
        self.path, self.why, self.width, self.height = path, why, width, height


@dataclass(frozen=True, slots=True)
class Encoded:
    """`format` is "jpeg", or "png" where something is transparent."""

    format: str
    image: bytes


def encoded(path: Path) -> Encoded:
    """The photo in a file, at most SIDE px, upright, without anything a camera wrote into it. Raises PhotoRefused."""
    try:
        size = path.stat().st_size
    except OSError as missing:
        raise PhotoRefused(path, Why.GONE) from missing
    if not path.is_file():
        raise PhotoRefused(path, Why.NO_PICTURE)
    if size > LARGEST:
        raise PhotoRefused(path, Why.TOO_LARGE)
    return _written(path, _read(path))


def _read(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead() or bytes(reader.format()).lower() not in ALLOWED:
        raise PhotoRefused(path, Why.NO_PICTURE)
    size = reader.size()
    if size.width() > WIDEST or size.height() > WIDEST or size.width() * size.height() > MOST_PIXELS:
        raise PhotoRefused(path, Why.TOO_LARGE, size.width(), size.height())
    if size.isValid() and max(size.width(), size.height()) > 2 * SIDE:  # decoded small where the format can
        reader.setScaledSize(size.scaled(QSize(2 * SIDE, 2 * SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PhotoRefused(path, Why.DAMAGED)
    return image


def _written(path: Path, image: QImage) -> Encoded:
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > SIDE:
        image = image.scaled(
            QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    clear = image.hasAlphaChannel()
    bare = QImage(image.size(), QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(bare)  # the points alone: no text, no profile, no place
    painter.drawImage(0, 0, image)
    painter.end()
    held, name = QByteArray(), "png" if clear else "jpeg"
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not bare.save(buffer, name.upper(), -1 if clear else QUALITY):
        raise PhotoRefused(path, Why.DAMAGED)
    return Encoded(name, bytes(held.data()))
