"""Everything that a game may need is loaded early: the stick it came on may be pulled out."""

import importlib
import pkgutil
import sys
import threading

ROOMS = ("engine", "workshop", "ui.window")


def load_the_rest() -> None:
    """Begin to load, beside the window, every module that the built program has not used yet.

    From a checkout nothing is done: nobody pulls that out.
    """
    if getattr(sys, "frozen", False):
        threading.Thread(target=_load, name="at-hand", daemon=True).start()


def _load() -> None:
    for room in ROOMS:
        package = importlib.import_module(room)
        for module in pkgutil.walk_packages(package.__path__, f"{room}."):
            importlib.import_module(module.name)
