"""`dev.py bench [NAME…] [--size N] [--json]`: each figure beside its yardstick, measured in the same run."""

from __future__ import annotations

import argparse
import importlib
import json
import sys

from figures import Figure, Measure

MODULES = {
    "import": "figure_import",
    "search": "figure_search",
    "start": "figure_start",
    "undo": "figure_undo",
    "export": "figure_export",
    "memory": "figure_memory",
    "responsiveness": "figure_responsiveness",
    "contacts.rows": "figure_responsiveness:measure_rows",
    "contacts.search": "figure_contacts:measure_search",
    "contacts.sort": "figure_contacts:measure_sort",
    "contacts.move": "figure_contacts:measure_move",
    "circles.repaint": "figure_circles:measure_repaint",
    "circles.pan": "figure_circles:measure_pan",
    "circles.hover": "figure_circles:measure_hover",
    "circles.layout": "figure_circles:measure_layout",
    "today": "figure_today",
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"of {', '.join(MODULES)}; a first word takes all its names"
    )
    parser.add_argument("--size", type=int, help="how many contacts, instead of each figure's own number")
    parser.add_argument("--json", action="store_true", help="rows for a program, alone on stdout")
    asked = parser.parse_args()
    names = _chosen(asked.names) or parser.error(f"no figure of that name: {' '.join(asked.names)}")
    figures: list[Figure] = []
    for name in names:
        print(f"Measuring {name} …", file=sys.stderr, flush=True)
        module, _, function = MODULES[name].partition(":")
        measure: Measure = getattr(importlib.import_module(module), function or "measure")
        for figure in measure(asked.size):
            figures.append(figure)
            if not asked.json:
                print(_line(figure), flush=True)
    if asked.json:
        print(json.dumps([figure.as_json() for figure in figures], ensure_ascii=False, indent=1))
    return 0


def _chosen(words: list[str]) -> list[str]:
    """The figures asked for, in the order of the table; a first word ("circles") takes all that begin with it."""
    if not words:
        return list(MODULES)
    if any(not any(_means(word, name) for name in MODULES) for word in words):
        return []
    return [name for name in MODULES if any(_means(word, name) for word in words)]


def _means(word: str, name: str) -> bool:
    return name == word or name.startswith(word + ".")


def _line(figure: Figure) -> str:
    verdict = ""
    if figure.limit is not None:
        verdict = f"  {'within' if figure.kept else 'ABOVE'} {figure.limit:g}{' MB more' if figure.unit == 'MB' else ''}"
    extras = "".join(
        f"  {name.replace('_', ' ')} {_amount(value, figure.unit)}" for name, value in figure.more.items()
    )
    return (
        f"{figure.name:16}{figure.size:>8}  {_amount(figure.amount, figure.unit):>9}  "
        f"{_amount(figure.yardstick_amount, figure.unit):>9} ({figure.yardstick})  × {figure.ratio:.2f}{verdict}{extras}"
    )


def _amount(value: float, unit: str) -> str:
    if unit == "MB":
        return f"{value:.0f} MB"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"


if __name__ == "__main__":
    sys.exit(main())
