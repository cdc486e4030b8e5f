"""Controls that work by keyboard, mouse and touch."""
