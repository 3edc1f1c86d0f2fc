"""The windows that open beside the draft to be read: its versions, what counts as what, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from coach.system.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from coach.domain.draft import Draft, Version
    from coach.ui.composer.presenter import Composer
    from coach.ui.preferences import Preferences
    from coach.ui.window import Window


class Pages:
    """Opens them, each loaded when it is first asked for."""

    def __init__(self, window: Window, composer: Composer, preferences: Preferences) -> None:
        self._window, self._composer, self._preferences = window, composer, preferences

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


def open_dialog(dialog: QDialog) -> None:
    """Open a dialog over its window; closed it is gone."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
