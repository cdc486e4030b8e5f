"""Measuring decisions beside the window: begun, shown, stopped, gone on with."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.window.jobs import Job, Progress, Reporter
from ui.window.layout import Flow
from ui.window.presenters.debrief_decisions import Measuring
from ui.window.screen import Context
from ui.window.theme import Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button, Kind
from ui.window.widgets.label import Label
from ui.window.widgets.progress import ProgressBar

if TYPE_CHECKING:
    from ui.window.app import App


class MeasuringJob:
    """The work of one measuring: at most one runs, and what it found is kept when it is stopped."""

    def __init__(self, measuring: Measuring) -> None:
        self.measuring = measuring
        self._job: Job[None] | None = None

    def quick(self, app: "App") -> None:
        """Ask the game's own people, unless they have answered."""
        self.measuring.wants_seeds = False
        if not self.measuring.is_quick:
            self._start(app)

    def others(self, app: "App") -> None:
        """Ask the other peoples, too."""
        self.measuring.wants_seeds = True
        self._start(app)

    def go_on(self, app: "App") -> None:
        """Ask what is missing of what was asked last."""
        self._start(app)

    def stop(self) -> None:
        """Call it off; the processes end, and what was found stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.measuring.is_running = False

    def _start(self, app: "App") -> None:
        measuring = self.measuring
        if measuring.is_running:
            return
        measuring.is_running, measuring.has_failed, measuring.percent = True, False, 0

        def work(reporter: Reporter) -> None:
            measuring.measure(reporter.report)

        self._job = app.jobs.start(
            work,
            lambda progress: _is_at(measuring, progress),
            lambda _: _is_done(measuring),
            lambda error: _has_failed(measuring, error, app.options.write_fault),
        )


def _is_at(measuring: Measuring, progress: Progress) -> None:
    measuring.percent = progress.percent


def _is_done(measuring: Measuring) -> None:
    measuring.is_running = False


def _has_failed(
    measuring: Measuring, error: BaseException, write_fault: Callable[[], object] | None
) -> None:
    measuring.is_running, measuring.has_failed = False, True
    try:
        raise error
    except BaseException:
        if write_fault is not None:
            write_fault()


def measuring_line(ctx: Context, job: MeasuringJob) -> list[Widget]:
    """Return how far it is with a button to stop, or what can be asked next."""
    measuring, say, app = job.measuring, ctx.say, ctx.app
    if measuring.is_running:
        text = (
            say(
                "measuring.others",
                "The game is played again with other people of the same district.",
            )
            if measuring.wants_seeds
            else say("measuring.own", "The game is played again with the same people.")
        )
        halt = Button(
            say("measuring.stop", "Stop measuring"),
            job.stop,
            kind=Kind.PLAIN,
            icon="x",
            key="measure-stop",
        )
        return [ProgressBar(measuring.percent, text, key="measure-progress"), Flow([halt])]
    lines: list[Widget] = []
    if measuring.has_failed:
        failed = say(
            "measuring.failed", "It could not be measured. The fault was written to the log."
        )
        lines.append(Label(failed, key="measure-failed"))
    if not measuring.is_quick:
        go_on = Button(
            say("measuring.go-on", "Measure"),
            lambda: job.go_on(app),
            icon="play",
            key="measure",
        )
        lines.append(Flow([go_on], gap=Space.SMALL))
    elif not measuring.is_whole:
        more = Button(
            say(
                "measuring.try-others",
                "Try with {number} other populations",
                number=measuring.seeds,
            ),
            lambda: job.others(app),
            icon="users-three",
            key="measure-others",
        )
        lines.append(Flow([more], gap=Space.SMALL))
    return lines
