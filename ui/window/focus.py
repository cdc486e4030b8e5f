"""Where the keyboard is: the order of Tab, arrows inside groups, number keys."""

from ui.window.scroll import Scroll
from ui.window.widget import Widget


def reachable(root: Widget) -> list[Widget]:
    """Return everything that can have the focus, in reading order."""
    return [widget for widget in root.walk() if widget.can_focus]


def tab_stops(root: Widget, current: Widget | None) -> list[Widget]:
    """Return where Tab stops: a group of one stop only at its current (else first) member."""
    stops: list[Widget] = []
    seen: set[int] = set()
    for widget in reachable(root):
        group = _one_stop(widget)
        if group is None:
            stops.append(widget)
        elif id(group) not in seen:
            seen.add(id(group))
            stops.append(_entry_of(group, current))
    return stops


def _one_stop(widget: Widget) -> Widget | None:
    return next((above for above in widget.ancestors() if above.one_stop), None)


def _entry_of(group: Widget, current: Widget | None) -> Widget:
    members = reachable(group)
    if current is not None and any(member is current for member in members):
        return current
    return next((m for m in members if getattr(m, "chosen", False)), members[0])


def stepped(root: Widget, current: Widget | None, step: int) -> Widget | None:
    """Return the stop ``step`` after the current one, around the ends."""
    stops = tab_stops(root, current)
    if not stops:
        return None
    place = next((n for n, widget in enumerate(stops) if widget is current), None)
    if place is None:
        return stops[0] if step > 0 else stops[-1]
    return stops[(place + step) % len(stops)]


_AXES = {"up": "vertical", "down": "vertical", "left": "horizontal", "right": "horizontal"}


def moved(current: Widget, key: str) -> Widget | None:
    """Return the neighbour in the direction of an arrow key within the current group."""
    if key not in _AXES:
        return None
    for group in current.ancestors():
        if group.arrows in (_AXES[key], "both"):
            found = _neighbour(reachable(group), current, key)
            if found is not None:
                return found
            if group.one_stop:
                return current
    return None


def _neighbour(members: list[Widget], current: Widget, key: str) -> Widget | None:
    """Return the nearest member whose centre lies in the direction of ``key``."""
    x, y = current.rect.center
    best: tuple[int, Widget] | None = None
    for member in members:
        if member is current:
            continue
        right, down = member.rect.centerx - x, member.rect.centery - y
        along, across = {
            "up": (-down, right),
            "down": (down, right),
            "left": (-right, down),
            "right": (right, down),
        }[key]
        if along <= 0 or abs(across) > 2 * along + current.rect.width // 2:
            continue
        distance = along + 2 * abs(across)
        if best is None or distance < best[0]:
            best = (distance, member)
    return best[1] if best else None


def numbered(root: Widget, current: Widget | None, number: int) -> Widget | None:
    """Return the widget that number key ``number`` chooses: nearest to the focus first."""
    scopes = [*current.ancestors()] if current is not None else []
    for scope in (*scopes, root):
        for widget in scope.walk():
            if widget.number == number and widget.enabled:
                return widget
    return None


def reveal(widget: Widget) -> None:
    """Scroll every pane around ``widget`` so that it can be seen."""
    for above in widget.ancestors():
        if isinstance(above, Scroll):
            above.show(widget.focus_rect)
