"""What is at hand without the window: joins the icon, the quick check, the reminders and the key to the app."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coach.domain.waiting import Later, moment_of
from coach.system.clock import local, now
from coach.ui.i18n import day_and_time
from coach.ui.instance import use_token
from coach.ui.navigation import Place
from coach.ui.pages import open_dialog
from coach.ui.tasks import Lane
from coach.ui.tray.global_key import GlobalKey
from coach.ui.tray.icon import TrayIcon, TrayState
from coach.ui.tray.notifier import Notifier
from coach.ui.tray.reminders import Reminders, wishes_of

if TYPE_CHECKING:
    from coach.domain.draft import Draft
    from coach.services.opening import DeskDoor
    from coach.system.paths import Paths
    from coach.ui.coaching import Coaching
    from coach.ui.preferences import Preferences
    from coach.ui.tasks import Tasks
    from coach.ui.tray.quick_checking import QuickChecking
    from coach.ui.window import Window

_MINUTE_MS = 60_000
_FIRST_LOOKS_MS = (1_500, 3_500, 5_000)  # one after the other: at log-in the panel may come after us


class AtHand(QObject):
    """Knows whether the app stays when its window is closed (`stays`). It never leaves its owner without any way in.

    `put_away` is emitted when the quick check is hidden, `place_wanted` with a place in the window.
    """

    place_wanted = Signal(Place)
    quit_wanted = Signal()
    put_away = Signal()

    def __init__(
        self,
        *,
        window: Window,
        coaching: Coaching,
        preferences: Preferences,
        tasks: Tasks,
        door: DeskDoor,
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._coaching, self._preferences = window, coaching, preferences
        self._tasks, self._door, self._paths = tasks, door, paths
        self._quick: QuickChecking | None = None
        self._hidden = False  # begun without a window
        self._counted, self._today = TrayState(), local(now()).date()
        self.icon = TrayIcon(self)
        self._notifier = Notifier(tasks, self.icon.balloon, self)
        self.reminders = Reminders(
            answering=coaching.answering,
            notifier=self._notifier,
            preferences=preferences,
            tasks=tasks,
            door=door,
            told=paths.reminded,
            in_front=window.isActiveWindow,
            parent=self,
        )
        self.key = GlobalKey(self)
        self.key.pressed.connect(self.open_quick_check)
        # The only timer; it does not run while the machine sleeps, and looks as soon as that wakes.
        self._minute = QTimer(self, interval=_MINUTE_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self._on_minute)
        self._soon, self._looks = QTimer(self, singleShot=True), list(_FIRST_LOOKS_MS[1:])
        self._soon.timeout.connect(self._look_again)
        self._connect()

    def begin(self, *, hidden: bool) -> None:
        """Be at hand from now on; `hidden`: the window is not to be opened, if it can be reached otherwise."""
        self._hidden = hidden
        self._minute.start()
        self.icon.look(sure=False)
        self._soon.start(_FIRST_LOOKS_MS[0])
        self.key.use(self._preferences.settings.shortcut)
        self.refresh()

    def end(self) -> None:
        """Be at hand no longer."""
        self._minute.stop()
        self._soon.stop()
        self.key.release()
        self._notifier.end()
        if self._quick is not None:
            self._quick.end()
        self.icon.leave()

    @property
    def stays(self) -> bool:
        """Whether the app is still at hand when its window is closed."""
        return self.icon.there and (self._hidden or self._preferences.settings.stay_in_tray)

    @property
    def quick_checking(self) -> QuickChecking:
        """The quick check, made when it is needed first."""
        if self._quick is None:
            from coach.ui.tray.quick_checking import QuickChecking  # noqa: PLC0415 - not before it is needed

            self._quick = QuickChecking(
                on_networks=self._coaching.on_networks,
                preferences=self._preferences,
                tasks=self._tasks,
                door=self._door,
                speller=self._coaching.speller,
                own_spelling=self._paths.spelling,
                parent=self,
            )
            self._quick.changed.connect(self._coaching.look_again)
            self._quick.draft_wanted.connect(self._go_on_with)
            self._quick.view.put_away.connect(self.put_away)
        return self._quick

    def open_quick_check(self, text: str | None = None, token: str = "") -> None:
        """Open the quick check with this text, or with what the clipboard holds."""
        use_token(token)
        self.quick_checking.open(text)
        if self.icon.there and self._window.isVisible():
            self._offer_to_stay()

    def refresh(self) -> None:
        """Read anew what the tooltip and the menu tell."""

        def learn() -> TrayState:
            history = self._door.desk().history
            today = history.today()
            total = history.balances(today, today, target=0).total
            return TrayState(total.waiting, total.conversation, total.broadcast)

        self._tasks.run(Lane.HISTORY, learn, self._on_learnt, failed=lambda _: None)

    def show_settings(self) -> None:
        """Open the dialog in which all of this is chosen."""
        from coach.ui.tray.settings_dialog import TraySettings  # noqa: PLC0415 - seldom opened

        there = self.icon.there
        open_dialog(TraySettings(self._preferences, self._paths, tray=there, key=self.key, parent=self._window))

    # The tray

    def _look_again(self) -> None:
        """In the first seconds: make the quick check, so that it is there at once, and see whether a tray came."""
        self.icon.look(sure=not self._looks)
        self.quick_checking.get_ready()
        if self._looks:
            self._soon.start(self._looks.pop(0))
        else:
            self._show_window_without_tray()

    def _show_window_without_tray(self) -> None:
        """A window that can be reached in no other way is not to be hidden."""
        quick = self._quick is not None and self._quick.view.isVisible()
        if self.icon.there or self._window.isVisible() or quick:
            return
        self.place_wanted.emit(Place.WRITE)
        if self._preferences.settings.no_tray_told:
            return
        self._preferences.choose("no_tray_told", True)  # noqa: FBT003 - a setting's value
        self._coaching.screens.notice().say(
            lambda: self.tr(
                "This desktop has no tray, so my window stays open. The quick check opens with the command "
                "“post-coach --quick-check”: you can give it a key in the settings of your desktop."
            ),
            (lambda: self.tr("Good"), lambda: None),
        )

    def _offer_to_stay(self) -> None:
        """Asked once, of who has just used the tray."""
        chosen = self._preferences.settings
        if chosen.stay_in_tray or chosen.stay_offered:
            return
        self._preferences.choose("stay_offered", True)  # noqa: FBT003 - a setting's value
        self._coaching.screens.notice().say(
            lambda: self.tr("Shall I stay at hand in the tray when you close this window?"),
            (lambda: self.tr("Stay at hand"), lambda: self._preferences.choose("stay_in_tray", True)),  # noqa: FBT003
            (lambda: self.tr("No, then I am done"), lambda: None),
        )

    # What is told

    def _on_minute(self) -> None:
        self.icon.look(sure=True)
        if not self._soon.isActive():
            self._show_window_without_tray()
        if local(now()).date() != self._today:
            self.refresh()
        self._show_state()  # a pause may be over
        self.reminders.look()

    def _on_learnt(self, counted: TrayState) -> None:
        self._counted, self._today = counted, local(now()).date()
        self._show_state()

    def _show_state(self) -> None:
        until = wishes_of(self._preferences.settings).paused_until
        paused = day_and_time(until) if until is not None and until > now() else ""
        self.icon.show_state(replace(self._counted, paused=paused))

    # What its owner wants

    def _pause(self, later: Later | None) -> None:
        until = "" if later is None else moment_of(later, now()).astimezone(UTC).isoformat()
        self._preferences.choose("paused_until", until)
        self._show_state()

    def _go_on_with(self, draft: Draft) -> None:
        self.place_wanted.emit(Place.WRITE)
        self._coaching.composer.begin(draft.text, draft.kind, network=draft.network)

    def _hand_on_review(self) -> None:
        from coach.ui.review.screen import ReviewScreen  # noqa: PLC0415 - seldom asked for

        self.place_wanted.emit(Place.REVIEW)
        review = self._coaching.screens.part(Place.REVIEW)
        if isinstance(review, ReviewScreen):
            review.hand_on_last()

    def _connect(self) -> None:
        icon, coaching = self.icon, self._coaching
        icon.quick_check_wanted.connect(self.open_quick_check)
        icon.opening.connect(self.refresh)
        icon.note_clicked.connect(self.reminders.open)
        icon.pause_wanted.connect(self._pause)
        icon.quit_wanted.connect(self.quit_wanted)
        for signal, place in (
            (icon.window_wanted, Place.WRITE),
            (icon.waiting_wanted, Place.WAITING),
            (icon.balance_wanted, Place.BALANCE),
        ):
            signal.connect(partial(self.place_wanted.emit, place))
        self.reminders.place_wanted.connect(self.place_wanted)
        self.reminders.pause_wanted.connect(lambda: self._pause(Later.MORNING))
        icon.log_wanted.connect(coaching.log)
        icon.review_wanted.connect(self._hand_on_review)
        coaching.history_changed.connect(self.refresh)
        self._preferences.language_changed.connect(self._retranslate)

    def _retranslate(self) -> None:
        self.icon.retranslate()
        self._show_state()
