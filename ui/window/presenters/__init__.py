"""What a screen says, computed without a window."""
