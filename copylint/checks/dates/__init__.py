"""Rules about the calendar and the clock."""
