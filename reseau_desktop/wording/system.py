"""Why the system refuses, in the user's language: its own words come in its language, and in a programmer's."""

from __future__ import annotations

from reseau_desktop.exchange.errors import refusal
from reseau_desktop.wording.translation import translate

ALIKE = {
    "EPERM": "EACCES",
    "EDQUOT": "ENOSPC",
    "EFBIG": "ENOSPC",
    "ETXTBSY": "EBUSY",
    "EILSEQ": "EINVAL",
}


def why(code: str) -> str:
    """A sentence for a code of `errno`, such as ENOSPC; empty for one that nobody wrote a sentence for."""
    said = {
        "ENOENT": translate("System", "It is not there, or its folder is not."),
        "EACCES": translate("System", "You are not allowed to."),
        "ENOSPC": translate("System", "The disk is full."),
        "EROFS": translate("System", "This disk can only be read."),
        "EISDIR": translate("System", "A folder has that name."),
        "ENOTDIR": translate("System", "What should be its folder is a file."),
        "EEXIST": translate("System", "Something has that name already."),
        "EBUSY": translate("System", "Another program is using it."),
        "ENAMETOOLONG": translate("System", "The name is too long."),
        "EINVAL": translate("System", "That name cannot be used here."),
        "EIO": translate("System", "The disk does not answer as it should."),
    }
    return said.get(ALIKE.get(code, code), "")


def of(problem: OSError) -> str:
    """The same for an error as it was raised."""
    return why(refusal(problem))
