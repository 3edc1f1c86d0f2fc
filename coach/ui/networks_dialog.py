"""The owner's accounts, network by network, with everything that is known of what each network allows."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from coach.domain.account import Account
from coach.networks.facts import OWN
from coach.networks.names import network_name
from coach.networks.spec import network, network_ids
from coach.system.words import say
from coach.ui.theme import LARGE, MEDIUM, TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from coach.networks.facts import Fold, Known, Limit, Network

_MOST = 1_000_000  # characters; no server allows more than this app can count


class NetworksDialog(QDialog):
    """What the owner tells is taken over at once: `told` carries the changed account."""

    told = Signal(Account)

    def __init__(
        self, accounts: Mapping[str, Account], chosen: str, *, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Networks"))
        self.resize(760, 560)
        self._accounts, self._language = dict(accounts), language
        self._network = ""
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Networks"))
        self.list.setSpacing(TIGHT)
        for each in network_ids():
            item = QListWidgetItem(network_name(each), self.list)
            item.setData(Qt.ItemDataRole.UserRole, each)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("As it stands there"))
        self.premium = QCheckBox(self.tr("I pay for this account"), self)
        self.server_limit = QSpinBox(self)
        self.server_limit.setRange(0, _MOST)
        self.server_limit.setGroupSeparatorShown(True)
        self.server_limit.setSpecialValueText(self.tr("not known"))
        self.limits = QTextBrowser(self)
        self.limits.setAccessibleName(self.tr("What this network allows"))
        self._arrange()
        self.list.currentItemChanged.connect(self._on_chosen)
        self.name.editingFinished.connect(self._tell)
        self.premium.toggled.connect(self._tell)
        self.server_limit.editingFinished.connect(self._tell)
        self.finished.connect(self._tell)
        self.list.setCurrentRow(network_ids().index(chosen) if chosen in network_ids() else 0)

    def _on_chosen(self) -> None:
        self._tell()
        self._network = ""  # while the fields change hands nobody tells anything
        chosen = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        account, known = self._account(chosen), network(chosen)
        self.name.setText(account.name)
        self.premium.setChecked(account.premium)
        self.server_limit.setValue(account.server_limit or 0)
        self._form.setRowVisible(self.name, known.retired is None)
        self._form.setRowVisible(self.premium, bool(known.limits_of("premium")))
        self._form.setRowVisible(self.server_limit, chosen == "mastodon")
        self.limits.setHtml(limits_page(known, self._language))
        self._network = chosen

    def _account(self, chosen: str) -> Account:
        return self._accounts.get(chosen, Account(network=chosen))

    def _tell(self) -> None:
        if not self._network:
            return
        before = self._account(self._network)
        now = replace(
            before,
            name=self.name.text().strip(),
            premium=self.premium.isChecked(),
            server_limit=self.server_limit.value() or None,
        )
        if now != before:
            self._accounts[self._network] = now
            self.told.emit(now)

    def _arrange(self) -> None:
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(self.tr("Your name there"), self.name)
        self._form.addRow("", self.premium)
        self._form.addRow(self.tr("Your server takes"), self.server_limit)
        self.server_limit.setSuffix(" " + say("unit.graphemes", self._language))
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(MEDIUM, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(self._form)
        title = QLabel(self.tr("What this network allows"), side)
        title.setProperty("role", "muted")
        column.addWidget(title)
        column.addWidget(self.limits, 1)
        parts = QSplitter(self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(side)
        parts.setStretchFactor(1, 1)
        parts.setSizes([200, 540])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(MEDIUM)
        whole.addWidget(parts, 1)
        whole.addWidget(buttons)


def limits_page(known: Network, language: str) -> str:
    """Every limit and the fold of a network as a page of HTML, each with who says so, when it was checked, how sure."""
    parts = [f"<p>{escape(_retired_words(known))}</p>"] if known.retired else []
    parts += (_paragraph(_limit_words(limit, language), limit, language) for limit in known.limits)
    if known.fold is not None:
        parts.append(_paragraph(_fold_words(known.fold, language), known.fold, language))
    if not parts:
        parts.append(
            f"<p>{escape(QCoreApplication.translate('NetworksDialog', 'I know no limit of this network.'))}</p>"
        )
    return "".join(parts)


def _paragraph(said: str, fact: Known, language: str) -> str:
    below = "<br>".join(escape(line) for line in _proof(fact, language))
    return f"<p><b>{escape(said)}</b><br><small>{below}</small></p>"


def _limit_words(limit: Limit, language: str) -> str:
    about = "± " if limit.estimate else ""
    unit = say(f"unit.{limit.unit}", language)
    subject = say(f"subject.{limit.what}", language)
    return f"{subject[:1].upper()}{subject[1:]}: {about}{QLocale().toString(limit.value)} {unit}".rstrip()


def _fold_words(fold: Fold, language: str) -> str:
    about, unit, figures = "± " if fold.estimate else "", say(f"unit.{fold.unit}", language), QLocale()
    if fold.desktop == fold.mobile:
        return say("networks.fold", language, size=f"{about}{figures.toString(fold.desktop)}", unit=unit).capitalize()
    sizes = {"size": f"{about}{figures.toString(fold.desktop)}", "mobile": f"{about}{figures.toString(fold.mobile)}"}
    return say("networks.fold-mobile", language, unit=unit, **sizes).capitalize()


def _retired_words(known: Network) -> str:
    closed = known.retired.closed if known.retired else None
    return (
        QCoreApplication.translate("NetworksDialog", "This network closed on %1.").replace("%1", _day(closed))
        if closed
        else ""
    )


def _proof(fact: Known, language: str) -> Iterator[str]:
    if fact.confidence == OWN:
        own = say("networks.own", language, date=_day(fact.checked))
        yield f"{own[:1].upper()}{own[1:]}"
    else:
        yield from _others_word(fact)
    if fact.note:
        yield fact.note


def _others_word(fact: Known) -> Iterator[str]:
    sure = {
        "A": QCoreApplication.translate("NetworksDialog", "the network's own word"),
        "B": QCoreApplication.translate("NetworksDialog", "several others agree"),
        "C": QCoreApplication.translate("NetworksDialog", "a common figure without a first source"),
    }
    yield QCoreApplication.translate("NetworksDialog", "Source: %1").replace("%1", fact.source)
    yield (
        QCoreApplication.translate("NetworksDialog", "Checked %1: %2")
        .replace("%1", _day(fact.checked))
        .replace("%2", sure[fact.confidence])
    )


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
