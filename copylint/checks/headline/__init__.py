"""What a headline says and the copy does not."""
