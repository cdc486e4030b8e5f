"""Money, numbers and parts of a hundred as people read them here."""


def number(value: int) -> str:
    """Return a whole number with a comma after every three digits, as in Peru."""
    return f"{value:,}"


def soles(centimos: int) -> str:
    """Return an amount of money: ``S/ 7,500``, with céntimos only where there are any."""
    whole, rest = divmod(abs(centimos), 100)
    sign = "−" if centimos < 0 else ""
    amount = f"{whole:,}.{rest:02d}" if rest else f"{whole:,}"
    return f"{sign}S/\N{NO-BREAK SPACE}{amount}"


def percent(permille: int) -> str:
    """Return permille as a whole part of a hundred."""
    return f"{(permille + 5) // 10}\N{NO-BREAK SPACE}%"


def decimal(value: int, decimals: int) -> str:
    """Return a figure kept as a whole number of its smallest part: 811 with one → ``81.1``."""
    if not decimals:
        return number(value)
    whole, rest = divmod(value, 10**decimals)
    return f"{whole:,}.{rest:0{decimals}d}"
