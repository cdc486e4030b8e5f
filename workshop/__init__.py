"""Around playthroughs: sessions, exports, papers."""
