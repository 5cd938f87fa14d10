"""What `reseau --help` says, and argparse's own words, in the user's language: asked for only when something is explained."""

from __future__ import annotations

from reseau_desktop.wording.translation import translate


def explained() -> dict[str, str]:
    """Every text of a command or an option, by what the command line holds of it."""
    said = (
        (
            "Care for your professional network, offline.",
            translate("CommandHelp", "Care for your professional network, offline."),
        ),
        *_options(),
        *_commands(),
        *_of_export(),
    )
    return dict(said)


def _options() -> tuple[tuple[str, str], ...]:
    return (
        ("the folder of the one file", translate("CommandHelp", "the folder of the one file")),
        ("the language of everything said", translate("CommandHelp", "the language of everything said")),
        ("a fixed date", translate("CommandHelp", "a fixed date")),
        ("open without showing the window", translate("CommandHelp", "open without showing the window")),
        ("the answer as JSON", translate("CommandHelp", "the answer as JSON")),
        (
            "occasions: a century ahead at most",
            translate("CommandHelp", "occasions: a century ahead at most"),
        ),
    )


def _commands() -> tuple[tuple[str, str], ...]:
    return (
        ("find people", translate("CommandHelp", "find people")),
        (
            "one contact with all that is known",
            translate("CommandHelp", "one contact with all that is known"),
        ),
        (
            "the morning list, with its reasons",
            translate("CommandHelp", "the morning list, with its reasons"),
        ),
        ("what is due, by date", translate("CommandHelp", "what is due, by date")),
        (
            "an answer of the method about everybody",
            translate("CommandHelp", "an answer of the method about everybody"),
        ),
        ("the list of actions", translate("CommandHelp", "the list of actions")),
        ("is the file sound", translate("CommandHelp", "is the file sound")),
        ("note an exchange", translate("CommandHelp", "note an exchange")),
        ("take the latest action back", translate("CommandHelp", "take the latest action back")),
        ("do again what was undone", translate("CommandHelp", "do again what was undone")),
        ("a consistent copy", translate("CommandHelp", "a consistent copy")),
        (
            "back to a copy; what was there is kept",
            translate("CommandHelp", "back to a copy; what was there is kept"),
        ),
        (
            "fill an empty folder with the sample network",
            translate("CommandHelp", "fill an empty folder with the sample network"),
        ),
        ("bring contacts in", translate("CommandHelp", "bring contacts in")),
    )


def _of_export() -> tuple[tuple[str, str], ...]:
    return (
        (
            "write contacts (.csv, .vcf, .json), dates (.ics) or circles (.png, .svg, .pdf, .gexf) to a file",
            translate(
                "CommandHelp",
                "write contacts (.csv, .vcf, .json), dates (.ics) or circles (.png, .svg, .pdf, .gexf) to a file",
            ),
        ),
        (
            "circles: who stands side by side; none unless said",
            translate("CommandHelp", "circles: who stands side by side; none unless said"),
        ),
        (
            "circles: initials instead of names",
            translate("CommandHelp", "circles: initials instead of names"),
        ),
        ("of a .png", translate("CommandHelp", "of a .png")),
        ("of a .pdf", translate("CommandHelp", "of a .pdf")),
        ("of a .pdf: portrait", translate("CommandHelp", "of a .pdf: portrait")),
        ("of a .png or .svg", translate("CommandHelp", "of a .png or .svg")),
    )


def argparse_words() -> dict[str, str]:
    """What argparse itself says; what is missing here it says in English."""
    return {
        "usage: ": translate("CommandHelp", "usage: "),
        "positional arguments": translate("CommandHelp", "positional arguments"),
        "options": translate("CommandHelp", "options"),
        "show this help message and exit": translate("CommandHelp", "show this help message and exit"),
        "show program's version number and exit": translate(
            "CommandHelp", "show program's version number and exit"
        ),
        "%(prog)s: error: %(message)s\n": translate("CommandHelp", "%(prog)s: error: %(message)s\n"),
        "argument %(argument_name)s: %(message)s": translate(
            "CommandHelp", "argument %(argument_name)s: %(message)s"
        ),
        "the following arguments are required: %s": translate(
            "CommandHelp", "the following arguments are required: %s"
        ),
        "unrecognized arguments: %s": translate("CommandHelp", "unrecognized arguments: %s"),
        "invalid choice: %(value)r (choose from %(choices)s)": translate(
            "CommandHelp", "invalid choice: %(value)r (choose from %(choices)s)"
        ),
        "ambiguous option: %(option)s could match %(matches)s": translate(
            "CommandHelp", "ambiguous option: %(option)s could match %(matches)s"
        ),
        "ignored explicit argument %r": translate("CommandHelp", "ignored explicit argument %r"),
        "expected one argument": translate("CommandHelp", "expected one argument"),
        "expected at most one argument": translate("CommandHelp", "expected at most one argument"),
        "expected at least one argument": translate("CommandHelp", "expected at least one argument"),
    }
