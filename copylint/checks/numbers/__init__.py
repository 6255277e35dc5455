"""Rules about figures."""
