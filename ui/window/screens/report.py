"""Saving the report of a game: how far it is, and in the end where it lies."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.analysis.counterfactual_seeds import Weighed
from ui.window.dialog import Dialog
from ui.window.jobs import Job, Progress, Reporter
from ui.window.layout import Column
from ui.window.presenters.debrief_decisions import workers
from ui.window.screen import Context
from ui.window.text import BOLD, SMALL
from ui.window.theme import Space
from ui.window.widget import Widget
from ui.window.widgets.button import Button
from ui.window.widgets.label import Label
from ui.window.widgets.progress import ProgressBar
from ui.window.widgets.sign import Sign
from workshop.exports.write import Measure, Written, write_report

if TYPE_CHECKING:
    from engine.rules.playthrough import Playthrough
    from ui.window.app import App


PEOPLES = 10
"""On how many other peoples the decisions are measured for a report."""


class ReportDialog(Dialog):
    """Writes page, paper and tables beside the window, which goes on meanwhile."""

    def __init__(
        self,
        playthrough: "Playthrough",
        name: str,
        weighed: Mapping[str, tuple[Weighed, ...]],
        peoples: int = PEOPLES,
    ) -> None:
        """``name`` is that of the game: its folder below the results is called so.

        ``weighed`` are the decisions that are measured, by list: they go into the report. Where
        none is, it asks whether to measure them on so many other ``peoples``.
        """
        self._playthrough = playthrough
        self._name = name
        self._weighed = weighed
        self._measure = Measure(peoples, workers())
        can_be_measured = playthrough.is_over and playthrough.state.election is not None
        self._asks = can_be_measured and not weighed
        self._percent = 0
        self._written: Written | None = None
        self._fault: BaseException | None = None
        self._job: Job[Written] | None = None
        super().__init__("", first_focus="write-now" if self._asks else "close")

    def title(self, ctx: Context) -> str:
        return ctx.say("report-dialog.title", "The report")

    def build(self, ctx: Context) -> Widget:
        if self._written is not None:
            return _where(ctx, self._written)
        if self._fault is not None:
            return Sign("warning", _said(ctx, self._fault), key="fault")
        if self._asks:
            return self._question(ctx)
        text = ctx.say("report-dialog.writing", "The report is computed and written.")
        return ProgressBar(self._percent, text, key="progress")

    def footer(self, ctx: Context) -> Sequence[Widget]:
        if self._written is None and self._fault is None:
            stop = ctx.say("report-dialog.stop", "Do not write it")
            return [Button(stop, ctx.app.back, icon="x", key="close")]
        return [Button(ctx.say("window.dialog.close", "Close"), ctx.app.back, key="close")]

    def enter(self, app: "App") -> None:
        """Begin to write where nothing is asked."""
        if self._job is None and not self._asks:
            self._write(app, None)

    def leave(self, app: "App") -> None:
        """Call off what is not written yet."""
        if self._job is not None:
            self._job.cancel()

    def _question(self, ctx: Context) -> Widget:
        seconds = self._measure.seconds(self._playthrough, ctx.language)
        say = ctx.say
        return Column(
            [
                Label(
                    say(
                        "report-dialog.not-measured",
                        "What each decision did is not measured yet. It can go into the report.",
                    )
                ),
                Button(
                    say("report-dialog.write-now", "Write it now, without that"),
                    lambda: self._write(ctx.app, None),
                    icon="printer",
                    key="write-now",
                ),
                Button(
                    say("report-dialog.write-measured", "With the decisions measured"),
                    lambda: self._write(ctx.app, self._measure),
                    icon="scales",
                    detail=say(
                        "report-dialog.takes",
                        "It takes about {seconds} seconds",
                        seconds=seconds,
                    ),
                    key="write-measured",
                ),
            ],
            gap=Space.SMALL,
        )

    def _write(self, app: "App", measure: Measure | None) -> None:
        """Begin to write; what was written of an earlier report is written anew."""
        self._asks = False
        folder, weighed, playthrough = (
            app.data.results / self._name,
            self._weighed,
            self._playthrough,
        )
        language = app.language

        def work(reporter: Reporter) -> Written:
            return write_report(
                playthrough,
                language,
                folder,
                measure=measure,
                watch=reporter.report,
                weighed=weighed,
            )

        self._job = app.jobs.start(
            work,
            self._is_at,
            self._is_done,
            lambda fault: self._has_failed(fault, app.options.write_fault),
        )

    def _is_at(self, progress: Progress) -> None:
        self._percent = progress.percent

    def _is_done(self, written: Written) -> None:
        self._written = written

    def _has_failed(self, fault: BaseException, write_fault: Callable[[], object] | None) -> None:
        """Say a full or closed disk in a sentence; anything else goes to the log as well."""
        self._fault = fault
        if isinstance(fault, OSError) or write_fault is None:
            return
        try:
            raise fault
        except BaseException:
            write_fault()


def _where(ctx: Context, written: Written) -> Widget:
    say = ctx.say
    tables = written.tables[0].parent.name
    files = (
        (
            "projector-screen",
            say("report-dialog.page", "{file}: opens in any browser.", file=written.page.name),
        ),
        ("printer", say("report-dialog.paper", "{file}: to print.", file=written.paper.name)),
        (
            "list-numbers",
            say("report-dialog.tables", "{file}: for Excel or LibreOffice.", file=tables),
        ),
        (
            "arrow-counter-clockwise",
            say(
                "report-dialog.replay",
                "{file}: to compute the game anew.",
                file=written.source.name,
            ),
        ),
    )
    return Column(
        [
            Label(say("report-dialog.where", "The report lies in this folder:")),
            Label(str(written.folder), style=BOLD, key="folder"),
            *(Sign(icon, text, style=SMALL) for icon, text in files),
        ],
        gap=Space.SMALL,
    )


def _said(ctx: Context, fault: BaseException) -> str:
    if isinstance(fault, OSError):
        return ctx.say(
            "report-dialog.no-room",
            "{file} could not be written: {reason}. Is it open in another program, or the disk "
            "full?",
            file=Path(str(fault.filename or "")).name or "?",
            reason=fault.strerror or str(fault),
        )
    return ctx.say(
        "report-dialog.failed", "The report could not be made. The fault was written to the log."
    )
