"""The campaign clock: what the law bans at an hour counted from election day (LOE)."""

from engine.rules.definitions.law import Ban, ClockRule, ElectoralLaw, Moment


def banned(law: ElectoralLaw, what: Ban, at: Moment) -> ClockRule | None:
    """Return the rule that bans ``what`` at this hour, or nothing where it is allowed."""
    return next((r for r in law.clock if r.bans == what and _holds(r, at)), None)


def bans_at(law: ElectoralLaw, at: Moment) -> tuple[ClockRule, ...]:
    """Return every rule that bans something at this hour, in the order of the law's file."""
    return tuple(r for r in law.clock if _holds(r, at))


def _holds(rule: ClockRule, at: Moment) -> bool:
    if rule.begins is not None and _hours(at) < _hours(rule.begins):
        return False
    if rule.ends is not None and _hours(at) >= _hours(rule.ends):
        return False
    if rule.allowed_from is None or rule.allowed_until is None:
        return True
    return not rule.allowed_from <= at.hour < rule.allowed_until


def _hours(moment: Moment) -> int:
    return 24 * moment.days + moment.hour
