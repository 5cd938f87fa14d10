"""The one door to the translators: a call written in full, `translate("Context", "Text")`, is found by dev.py.

Values go in by `str.format` on the translated text, after the number (%n) has chosen its form; never as the format.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
