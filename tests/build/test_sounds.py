"""Protects the sounds: they are what their maker makes, short, quiet, and never in the way."""

import wave

import pygame
import pytest

from build import sounds
from ui.window.sound import FOLDER, Sounds


@pytest.mark.parametrize("name", sounds.SOUNDS)
def test_the_file_is_what_is_made_today(name: str) -> None:
    """Nobody edits a sound by hand; a sine may differ by one step on another machine."""
    with wave.open(str(FOLDER / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getframerate()) == (1, sounds.RATE)
        data = file.readframes(file.getnframes())
    kept = [int.from_bytes(data[n : n + 2], "little", signed=True) for n in range(0, len(data), 2)]
    made = sounds.samples(name)
    assert len(kept) == len(made)
    assert max(abs(a - b) for a, b in zip(kept, made, strict=True)) <= 1


@pytest.mark.parametrize("name", sounds.SOUNDS)
def test_a_sound_is_short_and_quiet(name: str) -> None:
    """Under two seconds, under half of the full height, and it ends in silence."""
    made = sounds.samples(name)
    assert len(made) < 2 * sounds.RATE
    assert 2_000 < max(map(abs, made)) <= 32_767 * sounds.LOUDEST + 1
    assert max(map(abs, made[-10:])) < 1_500


def test_all_together_are_small() -> None:
    """They add little to what is carried on a stick."""
    assert sum(path.stat().st_size for path in FOLDER.glob("*.wav")) < 100_000


def test_a_machine_without_sound_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Switched off nothing is asked of the machine; without a card it is asked once."""
    asked: list[int] = []

    def no_card(*_: object, **__: object) -> None:
        asked.append(1)
        raise pygame.error("no such device")

    monkeypatch.setattr(pygame.mixer, "get_init", lambda: None)
    monkeypatch.setattr(pygame.mixer, "init", no_card)
    heard = Sounds()
    heard.play("click")
    assert asked == []
    heard.on = True
    heard.play("click")
    heard.play("drum")
    assert asked == [1]
