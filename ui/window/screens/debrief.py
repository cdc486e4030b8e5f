"""The debrief of a finished game: its pages, whose it is, and the replay that runs beside it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from engine.analysis.counterfactual_seeds import SEEDS, Weighed
from engine.analysis.ledgers import PlayersLedger, players_ledger
from engine.language.wording.names import Names
from engine.language.wording.regimes import regime_line
from engine.rules.playthrough import Playthrough
from ui.window.game import Game
from ui.window.jobs import Job, Progress, Reporter
from ui.window.layout import Column, Flow, Spacer, Strip
from ui.window.presenters.debrief import PAGES, DebriefPresenter, Work
from ui.window.presenters.debrief_chronicle import ChroniclePage
from ui.window.route import opening_screen
from ui.window.screen import Context, Screen
from ui.window.screens.another_choice import AnotherChoiceScreen
from ui.window.screens.branching import ask_to_branch
from ui.window.screens.debrief_chronicle import chronicle_page
from ui.window.screens.debrief_council import council_page
from ui.window.screens.debrief_decisions import decisions_page
from ui.window.screens.debrief_elected import elected_page
from ui.window.screens.debrief_ledgers import ledgers_page
from ui.window.screens.debrief_money import money_page
from ui.window.screens.debrief_questions import questions_page
from ui.window.screens.measuring import MeasuringJob
from ui.window.screens.report import ReportDialog
from ui.window.screens.signs import list_sign
from ui.window.text import SMALL, SMALL_BOLD
from ui.window.theme import Role, Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.card import Card
from ui.window.widgets.label import Label
from workshop.debrief import headings
from workshop.debrief.chronicle import Turn
from workshop.debrief.headings import Page

if TYPE_CHECKING:
    from ui.window.app import App

ICONS: dict[Page, str] = {
    "ledgers": "chart-line",
    "elected": "list-numbers",
    "money": "coins",
    "council": "bank",
    "chronicle": "scroll",
    "decisions": "scales",
    "questions": "chats",
}
OF_ONE_LIST: tuple[Page, ...] = ("chronicle", "decisions", "elected", "ledgers", "questions")
"""Pages that are about one list, so that another one can be looked at."""


class DebriefScreen(Screen):
    """What was done, computed from what was done: seven pages, gone through by number or press."""

    first_focus = "page-ledgers"

    def __init__(self, game: Game, seeds: int = SEEDS) -> None:
        """``seeds`` is how many other peoples decisions are measured on."""
        self._debrief = DebriefPresenter(game, seeds)
        self._chronicle = ChroniclePage(self._debrief)
        self._jobs: dict[str, Job[PlayersLedger]] = {}
        self._measuring: MeasuringJob | None = None

    def title(self, ctx: Context) -> str:
        return ctx.say("debrief.title", "What was done")

    def help(self, ctx: Context) -> str:
        return ctx.say(
            "debrief.help",
            "The game is over, and now everything may be told. Seven pages, by number or press: "
            "the two ledgers, who was elected, where the money went, what the council put first, "
            "the chronicle, what single decisions did, and three questions to talk about. Every "
            "number can be asked why.",
        )

    def build(self, ctx: Context) -> Widget:
        return Column(
            [self._tabs(ctx), self._whose(ctx), self._regime(ctx), self._page(ctx)], gap=Space.GAP
        )

    def footer(self, ctx: Context) -> Sequence[Widget]:
        return [
            Button(
                ctx.say("debrief.title-page", "Back to the title"),
                ctx.app.back_to_first,
                kind=Kind.PLAIN,
                icon="house",
                key="to-title",
            ),
            Button(
                ctx.say("debrief.save-report", "Save the report"),
                lambda: self._save_report(ctx.app),
                icon="printer",
                key="save-report",
            ),
            Button(
                ctx.say("debrief.again", "Play again with the same seed"),
                lambda: self._again(ctx.app),
                kind=Kind.PRIMARY,
                icon="arrow-counter-clockwise",
                key="again",
            ),
        ]

    def enter(self, app: "App") -> None:
        """Begin to compute what was the list's own, and go on measuring where that is shown."""
        self._compute(app)
        self._measure(app)

    def leave(self, app: "App") -> None:
        """Call off what is still being computed: it begins anew when one comes back."""
        for name in tuple(self._jobs):
            self._stop(name)
        self._stop_measuring()

    # -- parts ---------------------------------------------------------------------------------

    def _tabs(self, ctx: Context) -> Widget:
        buttons = [
            Button(
                headings.PAGES[page].said(ctx.language),
                lambda page=page: self._show(ctx.app, page),  # type: ignore[misc]
                kind=Kind.PLAIN,
                icon=ICONS[page],
                number=number,
                style=SMALL_BOLD,
                chosen=page == self._debrief.page,
                key=f"page-{page}",
            )
            for number, page in enumerate(PAGES, start=1)
        ]
        return Flow(buttons, gap=Space.TINY, arrows="both", key="pages")

    def _regime(self, ctx: Context) -> Widget | None:
        regime = self._debrief.regime
        if regime is None:
            return None
        return Label(regime_line(ctx.language, regime), style=SMALL, colour=Role.MUTED)

    def _whose(self, ctx: Context) -> Widget | None:
        if self._debrief.page not in OF_ONE_LIST:
            return None
        debrief = self._debrief
        names = Names.of(ctx.language, debrief.view)
        lists = debrief.playthrough.world.lists
        cards = [
            Card(
                names.list(name),
                [
                    # Room for the tick of the one that is chosen.
                    Strip(
                        [
                            list_sign(debrief.view, name, names.list(name), style=SMALL_BOLD),
                            Spacer(Space.LARGE),
                        ],
                        gap=0,
                    )
                ],
                lambda name=name: self._choose(ctx.app, name),  # type: ignore[misc]
                chosen=name == debrief.list,
                padding=Space.SMALL,
                key=f"whose-{name}",
            )
            for name in lists
        ]
        return Flow(cards, gap=Space.SMALL, arrows="both", key="whose")

    def _page(self, ctx: Context) -> Widget:
        debrief = self._debrief
        match debrief.page:
            case "ledgers":
                name = debrief.list
                return ledgers_page(
                    ctx, debrief, lambda: self._compute(ctx.app), lambda: self._stop(name)
                )
            case "elected":
                return elected_page(ctx, debrief)
            case "money":
                return money_page(ctx, debrief)
            case "council":
                return council_page(ctx, debrief)
            case "chronicle":
                return chronicle_page(
                    ctx, debrief, self._chronicle, lambda turn: self._ask_branch(ctx, turn)
                )
            case "decisions":
                job = self._measuring or MeasuringJob(debrief.measuring)
                return decisions_page(ctx, debrief, job, lambda w: self._open(ctx.app, w))
            case "questions":
                return questions_page(ctx, debrief)

    # -- steps ---------------------------------------------------------------------------------

    def _show(self, app: "App", page: Page) -> None:
        if page == self._debrief.page:
            return
        self._stop_measuring()
        self._debrief.page = page
        self._measure(app)

    def _choose(self, app: "App", name: str) -> None:
        self._stop_measuring()
        self._debrief.list = name
        self._compute(app)
        self._measure(app)

    def _open(self, app: "App", weighed: Weighed) -> None:
        """Show what else could have been done."""
        app.show(AnotherChoiceScreen(self._debrief, weighed))

    def _save_report(self, app: "App") -> None:
        """Write the game as a page, on paper and in tables."""
        debrief = self._debrief
        app.show(ReportDialog(debrief.playthrough, debrief.game.name, debrief.weighed))

    def _again(self, app: "App") -> None:
        """Begin the same game once more: same place, same people, same luck."""
        former = self._debrief.game
        app.replace(opening_screen(former.begin_again(former)))

    def _ask_branch(self, ctx: Context, turn: Turn) -> None:
        """Ask before a turn is opened to be played on."""
        ask_to_branch(ctx, self._debrief.game, turn.turn, turn.name)

    # -- single decisions ------------------------------------------------------------------------

    def _measure(self, app: "App") -> None:
        if self._debrief.page == "decisions":
            self._measuring = MeasuringJob(self._debrief.measuring)
            self._measuring.quick(app)

    def _stop_measuring(self) -> None:
        if self._measuring is not None:
            self._measuring.stop()
            self._measuring = None

    # -- the replay without the list ---------------------------------------------------------------

    def _compute(self, app: "App") -> None:
        work, name = self._debrief.work, self._debrief.list
        if work.found is not None or work.is_running:
            return
        work.is_running, work.has_failed, work.percent = True, False, 0
        self._jobs[name] = app.jobs.start(
            _replay_without(self._debrief.playthrough, name),
            lambda progress: _is_at(work, progress),
            lambda found: _is_done(work, found),
            lambda error: _has_failed(work, error, app.options.write_fault),
        )

    def _stop(self, name: str) -> None:
        job = self._jobs.pop(name, None)
        if job is not None:
            job.cancel()
        self._debrief.work_of(name).is_running = False


def _replay_without(playthrough: Playthrough, name: str) -> Callable[[Reporter], PlayersLedger]:
    def work(reporter: Reporter) -> PlayersLedger:
        return players_ledger(
            playthrough, name, lambda played, turns: reporter.report(100 * played // turns)
        )

    return work


def _is_at(work: Work, progress: Progress) -> None:
    work.percent = progress.percent


def _is_done(work: Work, found: PlayersLedger) -> None:
    work.is_running, work.found = False, found


def _has_failed(work: Work, error: BaseException, write_fault: Callable[[], object] | None) -> None:
    """Write the fault to the log; the page says that this one figure is missing."""
    work.is_running, work.has_failed = False, True
    try:
        raise error
    except BaseException:
        if write_fault is not None:
            write_fault()
