"""Composes all of it: opens the file, makes the window, ends in order."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reseau_desktop import language, preferences, startup
from reseau_desktop.clock import Clock
from reseau_desktop.paths import shared
from reseau_desktop.store import FILE, Store  # before Qt: it looks into all that follows

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from reseau_desktop.reminders.single_instance import SingleInstance
    from reseau_desktop.store.errors import StoreProblem
    from reseau_desktop.window import Window

REMINDS = (
    2_500  # ms after the first paint: the first page and what comes ahead of the next ones have their turn
)
SHUTDOWN_MS = 5_000  # how long running work may still take when the program ends


def run(
    folder: Path,
    clock: Clock,
    lang: str | None = None,
    *,
    hidden: bool = False,
    files: Sequence[Path] = (),
    ready: Callable[[Window], object] | None = None,
) -> int:
    """Open the window on the network of a folder and stay until it is closed; the exit code.

    `ready` is told the window once it is shown: tests, pictures and measurements go on from there.
    """
    gc.disable()  # what a start makes stays: looking for rubbish in it takes 7 ms. Then it is swept by the window
    try:
        application = startup.application() if startup.choose_platform() else None
        if application is None:
            return _no_screen(lang)
        return Session(application, folder, clock, lang).run(hidden=hidden, files=files, ready=ready)
    finally:
        gc.enable()


def _no_screen(lang: str | None) -> int:
    from PySide6.QtCore import QCoreApplication

    from reseau_desktop.commands.saying import complain
    from reseau_desktop.wording.commands import needs_screen

    application = QCoreApplication.instance() or QCoreApplication(["reseau"])
    language.Spoken(application).speak(lang or language.of_system())
    complain(needs_screen())
    return 1


def _heard_by(window: Window) -> Callable[..., None]:
    """What Qt's slots let through: a problem of the file is said in the window, anything else goes to stderr."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from reseau_desktop.store.errors import StoreProblem

        if isinstance(error, StoreProblem):
            window.file_trouble(error)
        else:
            sys.__excepthook__(kind, error, trace)

    return hook


class Session:
    """From the application object to the end of the event loop."""

    def __init__(self, application: QApplication, folder: Path, clock: Clock, lang: str | None) -> None:
        from reseau_desktop.widgets import appearance

        self.application, self.folder, self.clock = application, folder, clock
        self.spoken = language.Spoken(application)
        self.spoken.speak(lang or preferences.language(folder) or language.of_system())
        appearance.install(
            application, shared("resources"), startup.cache_folder(), styled=startup.styled(application)
        )
        self._instance: SingleInstance | None = None

    def run(
        self,
        *,
        hidden: bool = False,
        files: Sequence[Path] = (),
        ready: Callable[[Window], object] | None = None,
    ) -> int:
        """Take the lock, open the file, show the window, wait for its end; again where a copy was put back."""
        self._hidden = hidden
        while True:
            store = self._open(files)
            if store is None:
                break
            damage = self._show(store, hidden, files, ready)
            if damage is None or not self._settle(damage):
                break
        if self._instance is not None:
            self._instance.release()
        self.spoken.hush()
        return self._code

    def _show(
        self, store: Store, hidden: bool, files: Sequence[Path], ready: Callable[[Window], object] | None
    ) -> StoreProblem | None:
        """The window from first to last; what was found wrong with its file while it was open, if anything."""
        from PySide6.QtCore import QTimer

        from reseau_desktop.widgets.task import sweep_here
        from reseau_desktop.window import Window

        window = Window(store, self.clock, self.spoken)
        assert self._instance is not None
        called = self._instance.asked_to_show.connect(
            lambda paths: window.come_forward([Path(path) for path in paths])
        )
        window.frame.closing.connect(self.application.quit)
        kept = self.application.commitDataRequest.connect(
            lambda _manager: (window.keep(), window.frame.let_close())
        )
        give_back = startup.quit_on_signals(self.application, window.frame.quit)
        hook, sys.excepthook = sys.excepthook, _heard_by(window)
        window.begins.connect(self._instance.listen)
        window.begins.connect(sweep_here)
        window.begins.connect(lambda: QTimer.singleShot(REMINDS, window, lambda: window.reminding.start()))
        window.frame.may_close = lambda: window.reminding.closing.may_close()
        window.show(hidden=hidden, files=files)
        if ready is not None:
            ready(window)
        try:
            self._code = int(self.application.exec())
        finally:
            window.end(SHUTDOWN_MS)
            store.close()
            sys.excepthook = hook
            give_back()
            self._instance.asked_to_show.disconnect(called)
            self.application.commitDataRequest.disconnect(kept)
        return window.damage

    # -- opening

    def _open(self, files: Sequence[Path]) -> Store | None:
        """The store, once nothing stands in the way; None where another window has it, or the user gave up."""
        from reseau_desktop.store.errors import StoreProblem

        self._code = 1
        while True:
            try:
                if not self._take(self.folder / FILE, files, show=not self._hidden):
                    return None
                return Store.open(self.folder)
            except StoreProblem as problem:
                if not self._settle(problem):
                    return None

    def _take(self, database: Path, files: Sequence[Path], *, show: bool = True) -> bool:
        """Become the one window of this file; False after handing over to the one there is.

        Raises Locked, ReadOnly, DiskFull.
        """
        from reseau_desktop.reminders.single_instance import SingleInstance
        from reseau_desktop.store.errors import DiskFull, Locked
        from reseau_desktop.store.files import prepare_folder

        if self._instance is None:
            prepare_folder(database)
            instance = SingleInstance(database)
            if not instance.take():
                if instance.ask_to_show(files, show=show):
                    self._code = 0
                    return False
                if instance.no_room:
                    raise DiskFull(database)
                if not instance.take_unsigned():
                    holder = instance.holder()
                    raise Locked(database, holder.other_computer if holder else "")
            self._instance = instance
        return True

    def _break_lock(self) -> bool:
        """Take away the lock of another computer, which the user says is gone; False where somebody holds it still."""
        from reseau_desktop.reminders.single_instance import SingleInstance

        return SingleInstance(self.folder / FILE).break_stale()

    def _settle(self, problem: StoreProblem) -> bool:
        """Say what stands in the way and do what is answered; False to give up."""
        from reseau_desktop.pages.damaged.start_problem import Answer, StartProblem
        from reseau_desktop.store.errors import Locked, StoreProblem
        from reseau_desktop.store.files import Backups

        backups = Backups(self.folder / FILE)
        dialog = StartProblem(problem, backups, self.clock.today())
        while True:
            answer = dialog.ask()
            if answer is Answer.TRY_AGAIN or (answer is Answer.TAKE_OVER and self._break_lock()):
                return True
            if answer is Answer.TAKE_OVER:
                dialog.tell(Locked(problem.path))  # the lock did not yield: a window lives
                continue
            copy = dialog.copy()
            if answer is not Answer.RESTORE or copy is None:
                self._code = 1
                return False
            try:
                backups.put_back(copy.path)
            except StoreProblem as other:
                dialog.tell(other)
            else:
                return True
