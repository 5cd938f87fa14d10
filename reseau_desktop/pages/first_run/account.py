"""The name that the computer's account knows its owner by."""

from __future__ import annotations

import getpass
import sys


def proposed_name() -> tuple[str, str]:
    """First name and family name of the account; a login name alone is proposed as neither."""
    return parted(_full_name())


def parted(full: str) -> tuple[str, str]:
    """A full name in two: the first word, then the rest. Empty for what looks like a login."""
    words = full.split(",")[0].split()
    if len(words) < 2 and (not words or not words[0][:1].isupper()):
        return "", ""
    return words[0], " ".join(words[1:])


def _full_name() -> str:
    if sys.platform == "win32":
        return _windows_name()
    import os
    import pwd

    try:
        known = pwd.getpwuid(os.getuid())
    except KeyError:
        return ""
    said = known.pw_gecos.split(",")[0].replace("&", known.pw_name.capitalize())
    return "" if said.lower() in ("root", known.pw_name.lower()) else said


def _windows_name() -> str:
    import ctypes

    size = ctypes.c_ulong(0)
    ask = ctypes.windll.secur32.GetUserNameExW  # type: ignore[attr-defined]
    shown = 3  # NameDisplay
    ask(shown, None, ctypes.byref(size))
    if not size.value:
        return getpass.getuser()
    name = ctypes.create_unicode_buffer(size.value)
    return name.value if ask(shown, name, ctypes.byref(size)) else ""
