"""Cities, capitals and the countries that they are in."""
