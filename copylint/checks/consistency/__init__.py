"""What is written in two ways within one piece of copy."""
