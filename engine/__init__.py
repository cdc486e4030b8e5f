"""The engine plays the game and opens no window."""
