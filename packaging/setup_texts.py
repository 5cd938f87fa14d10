"""The texts that the Python sources show to people, found by Python's own parser.

Qt's lupdate reads .ui files well but Python badly: seen with 6.11, it takes `translate("Due", "%n day(s)", "", n)`
for a text without plural, and overlooks the call entirely with `n=n` or inside an f-string. So the calls are found
here and handed to lupdate as the C++ that it was made for.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

WITH_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")
IN_CLASS = ("tr", "QT_TR_NOOP")


class Text(NamedTuple):
    """One text to translate; `plural` where a number decides its form."""

    context: str
    source: str
    comment: str
    plural: bool


class Finding(NamedTuple):
    """A text, or why a call cannot be translated."""

    text: Text | None
    problem: str = ""


def texts(folder: Path) -> tuple[list[Text], list[str]]:
    """All texts of a tree of sources, and the calls that no translator would ever see."""
    found: list[Text] = []
    problems: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        for line, finding in _findings(ast.parse(path.read_text(encoding="utf-8")), context=""):
            if finding.text is not None:
                found.append(finding.text)
            else:
                problems.append(f"{path.relative_to(folder.parent)}:{line}: {finding.problem}")
    return found, problems


def as_cpp(found: list[Text]) -> str:
    """The same texts as lupdate reads them without fail."""
    lines = []
    for text in found:
        words = [_quoted(text.context), _quoted(text.source), _quoted(text.comment)]
        lines.append(f"QCoreApplication::translate({', '.join(words)}{', 1' if text.plural else ''});")
    return "void texts() {\n" + "\n".join(lines) + "\n}\n"


def _findings(node: ast.AST, context: str) -> Iterator[tuple[int, Finding]]:
    """Walks with the name of the class one is in: it is the context of `tr`."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        for finding in _of_call(node, context):
            yield node.lineno, finding
    for child in ast.iter_child_nodes(node):
        yield from _findings(child, context)


def _of_call(call: ast.Call, context: str) -> Iterator[Finding]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    arguments = list(call.args)
    if name in WITH_CONTEXT and len(arguments) >= 2:
        contexts = list(_constants(arguments.pop(0)))
        if len(contexts) != 1:
            return  # a function that passes on what it was given
        context = contexts[0]
    elif name not in IN_CLASS or not arguments:
        return
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    comment = arguments[1] if len(arguments) > 1 else keywords.get("disambiguation")
    plural = len(arguments) > 2 or "n" in keywords
    sources = list(_constants(arguments[0]))
    if not sources:
        yield Finding(None, f"the text given to {name}() must be written there in full")
    for source in sources:
        # a decimal is shown by a placeholder and still decides the form: 1,5 contact, 2,5 contacts
        if plural != ("%n" in source) and not (plural and "{" in source):
            yield Finding(None, f"%n and a number go together: “{source}”")
        yield Finding(Text(context, source, next(_constants(comment), ""), plural))


def _constants(node: ast.expr | None) -> Iterator[str]:
    """The strings that an argument can be: one, or those of `a if … else b`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
