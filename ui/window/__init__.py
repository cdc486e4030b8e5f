"""The window: widgets, screens and the app that shows them.

How to write a screen
=====================

A screen is a class with a title, a help text and ``build``, which returns a **tree of widgets**
made out of a presenter's data. It places nothing and draws nothing (only a ``Canvas`` painter
touches pygame). ::

    from ui.window.keys import Binding
    from ui.window.layout import Column, Flow, Grid, Panel, Row, Spacer
    from ui.window.scroll import Scroll, Split
    from ui.window.screen import Context, Screen
    from ui.window.widget import Widget
    from ui.window.widgets.button import Button, Kind
    from ui.window.widgets.label import Label, Paragraph, heading

    class CommunityScreen(Screen):
        def __init__(self, presenter: CommunityPresenter) -> None:
            self._presenter = presenter

        def title(self, ctx: Context) -> str:
            return self._presenter.name

        def help(self, ctx: Context) -> str:
            return ctx.say("community.help", "What you know about this place.")

        def build(self, ctx: Context) -> Widget:
            return Split([self._people(ctx), self._needs(ctx)], shares=(2, 1))

        def footer(self, ctx: Context) -> Sequence[Widget]:
            visit = ctx.say("community.visit", "Visit")
            return [Button(visit, self._presenter.visit, kind=Kind.PRIMARY, key="visit")]

**Rebuilding.** After every press, key, finished job, new size or new language ``build`` is called
again; there is nothing to refresh by hand. So ``build`` only reads, callbacks change the presenter,
and that is all. Focus, caret and scroll offset live on by the widget's ``key``: give a stable
``key`` to everything pressable in a list that changes (an id of the game, not a position).

**Moving between screens.** ``ctx.app.show(screen)`` (Esc comes back), ``.replace(screen)``,
``.back()``, ``.back_to_first()``; ``.ask(title, text, [Answer(...)])`` and
``.show(Dialog(title, body, answers))`` (``ui.window.dialog``) put a question upon the screen;
``.toast(text)`` says something in passing; ``.autosave()`` saves;
``.jobs.start(work, on_progress, on_done, on_failed) -> Job`` runs long work in a thread
(``work(reporter)`` calls ``reporter.report(percent, text)``; ``job.cancel()``).

**Size.** A layout asks widgets for their height at a width. ``Row`` turns into a column where it
does not fit, ``Flow`` wraps like words, ``Grid`` takes fewer columns, ``Split`` stacks its panes;
the content of every screen scrolls by itself where it is too high. Sizes in code are pixels at
100 % text size. ``grow=1`` takes spare room (width in a row, height in a column). ``ctx.narrow``
and ``ctx.low`` tell where to show less. Check 1024x600 at 200 % with ``ui.window.audit``.

**Why?** Any widget takes ``why=Explanation(title, text, parts, total, source)``
(``ui.window.explanation``): hover, press or F3 opens it beside the widget. Every number
has one.
``Paragraph(text, terms=ctx.terms)`` reads ``**bold**`` and ``[[term-id|as shown]]``; the term opens
its definition. Plain ``Label`` reads no markup: use it for names and other people's text.

**Keys.** Tab order is the order of the tree. ``number=1`` on a button makes that digit press it;
``Choices`` numbers its options itself. ``arrows="vertical"|"horizontal"|"both"`` on a container
lets the arrows move among its children. ``bindings`` adds keys of the screen (shown by F1 and F2),
``undo()`` returns what takes the last step back (shows the button, binds Ctrl+Z).

**Colours** are roles (``ui.window.theme.Role``), text styles are in ``ui.window.text`` (``BODY``,
``BOLD``, ``SMALL``, ``SUBHEADING``, ``HEADING``, ``TITLE``, ``FIGURE``). ``list_role(n)`` is the
colour of list n; always show its symbol too. A new pair of colours goes into ``theme.PAIRS``.

**Widgets** (``ui/window/widgets``, one file a kind): ``label`` Label heading subheading bold figure
Paragraph Term Divider · ``button`` Button IconButton menu_button Kind · ``choices`` Choices
Option ·
``radio`` RadioGroup Toggle · ``stepper`` Stepper · ``entry`` Entry · ``reorder`` ReorderList
OrderedItem · ``table`` Table · ``bars`` Bars Bar · ``lines`` LineChart Series · ``progress``
ProgressBar · ``picture`` Picture · ``canvas`` Canvas Spot Brush · ``why`` WhyButton ·
``card`` Card (a panel pressed as one, can be dragged) · ``sign`` Sign Tag · ``band`` Band.

**Moving pictures.** ``animating`` is true while something moves; ``tick(milliseconds)`` moves it.
Obey ``ctx.settings.motion == "none"``: show the end at once.

**Testing.** ``Pilot(App(AppOptions(first=lambda app: MyScreen(...), data=tmp_path)))`` with
``SDL_VIDEODRIVER=dummy``: ``press("tab", "enter")``, ``type``, ``click("Visit")``, ``text()``,
``find(label_or_key)``, ``screenshot(path)``; ``audit.findings(app)`` must be empty. In tests the
fixture ``fly(screen, **options)`` opens a window and gives its pilot, and
``tests.ui.sizes.faults(pilot)`` audits the screen and its help at every text size, window size and
in a language 40 % longer.
"""

from ui.window.options import AppOptions


def open_window(options: AppOptions) -> int:
    """Open the window and stay until it is left; 0, or 2 where a fault ended it."""
    from ui.window.app import App

    return App(options).run()


__all__ = ["AppOptions", "open_window"]
