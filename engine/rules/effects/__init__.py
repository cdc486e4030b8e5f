"""What happens to the world, one kind a file."""
