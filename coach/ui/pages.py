"""The windows that open beside the draft to be read: its versions, what counts as what, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from shiboken6 import isValid

from coach.system.clock import now
from coach.system.words import say
from coach.ui.tasks import Lane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from coach.domain.draft import Draft, Version
    from coach.system.paths import Paths
    from coach.ui.composer.presenter import Composer
    from coach.ui.preferences import Preferences
    from coach.ui.tasks import Tasks
    from coach.ui.window import Window


class Pages:
    """Opens them, each loaded when it is first asked for."""

    def __init__(
        self, window: Window, composer: Composer, preferences: Preferences, tasks: Tasks, paths: Paths
    ) -> None:
        self._window, self._composer, self._preferences = window, composer, preferences
        self._tasks, self._paths = tasks, paths

    def show_versions(self, versions: list[Version], draft: Draft) -> None:
        """The versions of the open draft, beside its texts of now."""
        from coach.ui.composer.versions import VersionsDialog  # noqa: PLC0415 - seldom opened

        dialog = VersionsDialog(versions, draft, self._preferences.tokens, self._window)
        dialog.restore_wanted.connect(self._composer.restore)
        open_dialog(dialog)

    def show_definitions(self) -> None:
        """What counts as what."""
        from coach.ui.explanations import Explanation, definitions_page  # noqa: PLC0415 - seldom opened

        language = self._preferences.language
        open_dialog(Explanation(say("balance.title", language), definitions_page(language), self._window))

    def show_keys(self) -> None:
        """The window's keys."""
        from coach.ui.explanations import Explanation, keys_page  # noqa: PLC0415 - seldom opened

        open_dialog(Explanation(QCoreApplication.translate("Keys", "Keys"), keys_page(), self._window))

    def show_about(self) -> None:
        """The version, what the app is made of, and a report to copy."""
        from coach.ui.about import About  # noqa: PLC0415 - seldom opened

        about = About(self._window)

        def on_report(report: str) -> None:
            if isValid(about):  # it may have been closed while the report was made
                about.give(report)

        about.report_wanted.connect(lambda: self._tasks.run(Lane.WORK, self._report, on_report))
        open_dialog(about)

    def _report(self) -> str:
        from coach.services.diagnosis_words import told  # noqa: PLC0415 - seldom asked for
        from coach.services.doctor import examine  # noqa: PLC0415 - as above
        from coach.system.secrets import keyring_name  # noqa: PLC0415 - as above

        return "\n".join(told(examine(self._paths, now=now, keyring_name=keyring_name), self._preferences.language))


def open_dialog(dialog: QDialog) -> None:
    """Open a dialog over its window; closed it is gone."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
