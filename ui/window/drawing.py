"""Drawing the window: the screens that can be seen, the focus ring, and what lies upon them."""

from typing import TYPE_CHECKING

import pygame

from ui.window.theme import Role

if TYPE_CHECKING:
    from ui.window.app import App

_VEIL = (0, 0, 0, 120)


def draw(app: "App", surface: pygame.Surface) -> None:
    """Draw everything anew: a few milliseconds, and only when something changed."""
    surface.set_clip(None)
    surface.fill(app.look.colour(Role.PAPER))
    for layer in app.visible:
        on_top = layer is app.top
        if layer.screen.modal and on_top:
            veil = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
            veil.fill(_VEIL)
            surface.blit(veil, (0, 0))
        if layer.root is not None:
            layer.root.draw(surface, app.look, app.hands.interaction(on_top))
    _draw_ring(app, surface)
    if app.popover is not None:
        app.popover.draw(surface, app.look, app.hands.interaction(False))
    app.hands.draw_carried(surface, app.look)
    app.toasts.draw(surface, app.look)


def _draw_ring(app: "App", surface: pygame.Surface) -> None:
    focused = app.focused
    if focused is None:
        return
    surface.set_clip(focused.clip())
    app.look.ring(surface, focused.focus_rect)
    surface.set_clip(None)
