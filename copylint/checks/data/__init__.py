"""What systems, feeds, templates and language models leave behind in copy."""
