"""Voz y Voto: reads the arguments and hands over (``python build/start.py`` sets all up)."""

import sys

try:
    from ui.commands.main import main
except ImportError as missing:
    # A Python without our libraries, or with one that it cannot load: said in both languages, since
    # none can be asked for yet.
    print(
        f"Falta «{missing.name}». Empieza con: python build/start.py\n"
        f'"{missing.name}" is missing. Start with: python build/start.py',
        file=sys.stderr,
    )
    sys.exit(2)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
