"""The rules: YAML files, their model, and what they compile to."""
