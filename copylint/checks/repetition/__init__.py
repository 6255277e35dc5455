"""What stands twice, and should stand once."""
