"""Facts about English words, from the tables in copylint/tables/words; each is read when first asked for."""
