"""Scripts that make and measure the project; nothing that the game needs to run."""
