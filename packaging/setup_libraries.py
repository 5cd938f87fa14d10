"""The system libraries that Qt's wheels expect to find: which are missing, and apt to bring them.

The list was bisected in a bare Debian 12; a library is looked for by loading it, as Qt will.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import sys
from pathlib import Path

from setup_steps import answer, say, succeeds

IMPORT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "dbus-daemon": "dbus-daemon",
    "dunst": "dunst",
    "desktop-file-validate": "desktop-file-utils",
}


def ensure(for_tests: bool = False) -> None:
    """Leave only when Qt can start: install what is missing where that is allowed, else say how and stop."""
    if not sys.platform.startswith("linux"):
        return
    absent = missing(for_tests)
    if not absent:
        return
    say(f"Missing on this system: {', '.join(absent)}.")
    packages = list(absent.values())
    if shutil.which("apt-get") is None:
        raise SystemExit(
            "Install them with your system's package manager; Debian calls them " + ", ".join(packages)
        )
    rights = _rights()
    if rights is None:
        raise SystemExit("They are a system matter. Install them with:\n    " + command(packages))
    say(f"Installing {' '.join(packages)} with apt …")
    _install(rights, packages)
    if missing(for_tests):
        raise SystemExit(
            "apt did not bring everything: its own message is above. To try again:\n    " + command(packages)
        )


def missing(for_tests: bool) -> dict[str, str]:
    """What is not there, with the package that holds it."""
    wanted = {**IMPORT, **WINDOW, **(WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {})}
    absent = {name: package for name, package in wanted.items() if not _loads(name)}
    if for_tests:
        absent.update(
            {name: package for name, package in TEST_PROGRAMS.items() if shutil.which(name) is None}
        )
    return absent


def command(packages: list[str]) -> str:
    """The one line for a person to type."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    install = f"{sudo}apt-get install --no-install-recommends {shlex.join(packages)}"
    # A bare system has never fetched its package lists; elsewhere that only costs time.
    return install if _knows_packages() else f"{sudo}apt-get update && {install}"


def _install(rights: list[str], packages: list[str]) -> None:
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if _knows_packages() and succeeds(install):
        return
    succeeds([*apt, "update"])  # lists never fetched, or older than the archive
    succeeds(install)


def _rights() -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo where it asks no password, None where neither."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if answer(["sudo", "-n", "true"]) is not None else None


def _knows_packages() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*Packages*"))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
