"""A disk without room: who only asks is told that the network cannot be opened, not that something could not be saved."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import apsw
import pytest

from reseau_desktop.store import connections as module


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "The network could not be opened. The disk is full; nothing is lost."),
        ("fr", "Ouverture du réseau impossible. Le disque est plein\u202f; rien n’est perdu."),
    ],
)
@pytest.mark.parametrize("asked", [("today",), ("search", "Ana"), ("due",), ("insight", "load")])
def test_asking_on_a_full_disk_is_told_as_what_it_is(run, monkeypatch, asked, lang, said) -> None:
    def refused(*_arguments: object, **_how: object) -> apsw.Connection:
        raise apsw.IOError("disk I/O error")

    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=0))
    monkeypatch.setattr(module, "connect", refused)
    code, out, err = run(*asked, lang=lang)
    assert (code, out) == (1, "") and err.startswith(said)
