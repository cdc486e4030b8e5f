"""The few sounds of the game: quiet, off at first, and never needed.

The sound card is asked for when something is to be heard for the first time; where there is none,
the game goes on without a word.
"""

import pygame

from engine.storage.folders import shipped_folder

FOLDER = shipped_folder("assets") / "sounds"
VOLUME = 0.35
"""Part of the full loudness: a laptop's own speakers in a small room."""


class Sounds:
    """Plays sounds by name while they are switched on."""

    def __init__(self, on: bool = False) -> None:
        self.on = on
        self._loaded: dict[str, pygame.mixer.Sound | None] = {}
        self._is_deaf = False

    def play(self, name: str) -> None:
        """Play a sound, if sounds are on and this machine has any; "" is silence."""
        if not self.on or not name or self._is_deaf:
            return
        sound = self._sound(name)
        if sound is not None:
            sound.play()

    def _sound(self, name: str) -> "pygame.mixer.Sound | None":
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    def _load(self, name: str) -> "pygame.mixer.Sound | None":
        try:
            if pygame.mixer.get_init() is None:
                pygame.mixer.init(frequency=22_050, channels=1, buffer=512)
            sound = pygame.mixer.Sound(str(FOLDER / f"{name}.wav"))
        except (pygame.error, NotImplementedError, OSError):
            self._is_deaf = pygame.mixer.get_init() is None
            return None
        sound.set_volume(VOLUME)
        return sound
