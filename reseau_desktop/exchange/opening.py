"""From a path to bytes: refuses what cannot be a table of people, opens the archives of LinkedIn."""

from __future__ import annotations

import errno
import re
import zipfile
import zlib
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from reseau_desktop.exchange.errors import Reason, UnreadableFile, refusal

LIMIT = 512 * 1024 * 1024  # bytes of one file; a whole network of 100,000 people takes about 100 MB of JSON
TABLE_LIMIT = 128 * 1024 * 1024  # bytes of one table, unpacked; 100,000 people take about 20 MB
RATIO_LIMIT = 200  # unpacked to packed; tables of text reach about 20
MEMBER_LIMIT = 5_000

_MAGIC = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\xd0\xcf\x11\xe0", "XLS"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"\x7fELF", "ELF"),
    (b"{\\rtf", "RTF"),
    (b"BZh9", "BZIP2"),
    (b"\xfd7zXZ", "XZ"),
)
_OFFICE = (("xl/", "XLSX"), ("word/", "DOCX"), ("ppt/", "PPTX"))
_EXPORT_DAY = re.compile(r"_(\d{2})-(\d{2})-(\d{4})\b")


@dataclass(frozen=True, slots=True)
class Opened:
    """The bytes to read and where they come from. `exported_on` is known from an archive's own name only."""

    path: Path
    member: str  # name inside the archive; empty for a plain file
    content: bytes
    exported_on: date | None = None


def open_file(path: Path) -> Opened:
    """The bytes of a file, or of `Connections.csv` inside an archive. Raises UnreadableFile."""
    content = _read(path)
    if not content:
        raise UnreadableFile(path, Reason.EMPTY)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _open_archive(path, content)
    if path.suffix.lower() == ".zip":
        raise UnreadableFile(path, Reason.ZIP_TRUNCATED)
    refuse_binary(path, content)
    return Opened(path, "", content, export_day(path.name))


def export_day(name: str) -> date | None:
    """The day in `Basic_LinkedInDataExport_11-20-2026.zip`, month first; None without one."""
    found = _EXPORT_DAY.search(name)
    if not found:
        return None
    try:
        return date(int(found[3]), int(found[1]), int(found[2]))
    except ValueError:
        return None


def refuse_binary(path: Path, content: bytes) -> None:
    """Raise for what is no text: by its first bytes, else by its share of control characters."""
    for magic, kind in _MAGIC:
        if content.startswith(magic):
            raise UnreadableFile(path, Reason.BINARY, (kind,))
    head = content[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_text(head):
        return
    if not head.strip(b"\x00\xef\xbb\xbf \t\r\n"):
        raise UnreadableFile(path, Reason.BINARY if b"\x00" in head else Reason.EMPTY, ("",))
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > max(3, len(head) // 20):
        raise UnreadableFile(path, Reason.BINARY, ("",))


_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b") + b"\x7f"


def wide_text(head: bytes) -> str:
    """ "utf-16-le" or "utf-16-be" where every other byte is mostly NUL, else ""."""
    pairs = len(head) // 2
    if pairs < 2:
        return ""
    even, odd = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if odd > pairs * 0.4 and even < pairs * 0.05:
        return "utf-16-le"
    if even > pairs * 0.4 and odd < pairs * 0.05:
        return "utf-16-be"
    return ""


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableFile(path, Reason.DIRECTORY)
        if not path.is_file() and path.exists():  # a pipe or a device never ends
            raise UnreadableFile(path, Reason.UNREADABLE, ("",))
        size = path.stat().st_size
        if size > LIMIT:
            raise UnreadableFile(path, Reason.TOO_LARGE, (str(size >> 20), str(LIMIT >> 20)))
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFile(path, Reason.MISSING) from None
    except (OSError, ValueError) as problem:
        if isinstance(problem, OSError) and problem.errno == errno.EISDIR:
            raise UnreadableFile(path, Reason.DIRECTORY) from problem
        raise UnreadableFile(path, Reason.UNREADABLE, (refusal(problem),)) from problem


def _open_archive(path: Path, content: bytes) -> Opened:
    try:
        archive = zipfile.ZipFile(BytesIO(content))
        members = [member for member in archive.infolist() if not member.is_dir()]
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as problem:
        raise UnreadableFile(path, Reason.ZIP_TRUNCATED) from problem
    with archive:
        wanted = _connections(path, members)
        if wanted.flag_bits & 0x1:
            raise UnreadableFile(path, Reason.ZIP_PASSWORD)
        if wanted.file_size > TABLE_LIMIT or wanted.file_size > RATIO_LIMIT * max(wanted.compress_size, 1024):
            raise UnreadableFile(path, Reason.ZIP_BOMB)
        data = _unpack(path, archive, wanted)
    if not data:
        raise UnreadableFile(path, Reason.EMPTY)
    refuse_binary(path, data)
    return Opened(path, wanted.filename, data, export_day(path.name))


def _connections(path: Path, members: list[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    """The member called Connections.csv in any folder, case, or spacing; the shallowest of several."""
    if len(members) > MEMBER_LIMIT:
        raise UnreadableFile(path, Reason.ZIP_BOMB)
    found = [
        member
        for member in members
        if re.sub(r"[ _]", "", member.filename.replace("\\", "/").rpartition("/")[2]).lower()
        == "connections.csv"
        and not member.filename.startswith("__MACOSX")
    ]
    if found:
        return min(found, key=lambda member: member.filename.count("/"))
    names = [member.filename for member in members]
    if "[Content_Types].xml" in names or "mimetype" in names:
        kind = next((kind for folder, kind in _OFFICE if any(n.startswith(folder) for n in names)), "ODF")
        raise UnreadableFile(path, Reason.BINARY, (kind,))
    inner = [name for name in names if name.lower().endswith(".zip")]
    if inner:
        raise UnreadableFile(path, Reason.ZIP_NESTED, (inner[0],))
    raise UnreadableFile(path, Reason.ZIP_WITHOUT_CONNECTIONS, tuple(names[:3]))


def _unpack(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The member's bytes, counted while they come: a directory may lie about sizes."""
    allowed = min(TABLE_LIMIT, RATIO_LIMIT * max(member.compress_size, 1024))
    chunks: list[bytes] = []
    got = 0
    try:
        with archive.open(member) as stream:
            while chunk := stream.read(1 << 20):
                got += len(chunk)
                if got > allowed:
                    raise UnreadableFile(path, Reason.ZIP_BOMB)
                chunks.append(chunk)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, zlib.error, NotImplementedError) as problem:
        raise UnreadableFile(path, Reason.ZIP_TRUNCATED) from problem
    except RuntimeError as problem:  # zipfile asks for a password by a RuntimeError
        raise UnreadableFile(path, Reason.ZIP_PASSWORD) from problem
    return b"".join(chunks)
