"""`python -m reseau_desktop`: the same as the command `reseau`."""

from __future__ import annotations

import sys

from reseau_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
