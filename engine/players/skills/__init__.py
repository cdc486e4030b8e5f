"""What politicians know how to do, one craft a file; strategies choose among it."""
