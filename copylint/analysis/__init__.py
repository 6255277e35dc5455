"""Facts about the English of an article: no opinions, those are the rules'. `article.Article` holds them."""
