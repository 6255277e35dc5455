"""Build copylint/tables/currencies.tsv: the world's currencies, their English names and signs.

    pip install Babel; python scripts/build_currencies.py

From the Unicode CLDR (Unicode licence) as Babel carries it: tender of some territory today.
Columns: code, names (singular and plural, without the country where only one currency bears the last word), signs.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

TABLE = Path(__file__).parent.parent / "copylint" / "tables" / "currencies.tsv"
# Signs that newsrooms write and CLDR's English does not have.
SIGNS = {
    "USD": ["$", "US$"],
    "AUD": ["A$"],
    "CAD": ["C$"],
    "NZD": ["NZ$"],
    "HKD": ["HK$"],
    "SGD": ["S$"],
    "INR": ["Rs", "₹"],
    "BRL": ["R$"],
    "TWD": ["NT$", "T$"],
    "CHF": ["CHF", "SFr"],
    "ZAR": ["R"],
    "RUB": ["₽"],
    "PKR": ["PKR"],
    "NGN": ["₦"],
}
# Whose currency the bare word means in the world's news.
BARE = {
    "dollar": "USD",
    "pound": "GBP",
    "euro": "EUR",
    "yen": "JPY",
    "yuan": "CNY",
    "rupee": "INR",
    "peso": "MXN",
    "franc": "CHF",
    "ruble": "RUB",
    "won": "KRW",
    "krona": "SEK",
    "krone": "NOK",
    "shilling": "KES",
    "riyal": "SAR",
    "real": "BRL",
    "rand": "ZAR",
    "lira": "TRY",
    "dinar": "KWD",
}
MORE = {
    "RUB": ["rouble", "roubles"],
    "CNY": ["renminbi", "RMB"],
    "GBP": ["pound sterling", "pounds sterling"],
}


def main() -> None:
    """See the module."""
    from babel import Locale
    from babel.core import get_global

    locale = Locale("en")
    tender = sorted(
        {
            entry[0]
            for money in get_global("territory_currencies").values()
            for entry in money
            if _current(entry)
        }
    )
    last = Counter(locale.currencies[code].split()[-1].lower() for code in tender)
    lines = ["code\tnames\tsigns"]
    for code in tender:
        plurals = locale._data["currency_names_plural"].get(code, {})
        names = [str(plurals.get(form, locale.currencies[code])) for form in ("one", "other")]
        bare = [name.split()[-1] for name in names]
        word = bare[0].lower()
        if BARE.get(word) == code or (
            last[word] == 1 and len(word) > 3 and word not in ("sol", "mark", "gold")
        ):
            names += bare
        names += MORE.get(code, [])
        symbol = locale.currency_symbols.get(code, code)
        signs = SIGNS.get(code, []) + ([symbol] if not symbol.isalpha() else []) + [code]
        lines.append(f"{code}\t{'|'.join(dict.fromkeys(names))}\t{'|'.join(dict.fromkeys(signs))}")
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _current(entry: tuple[str, object, object, bool]) -> bool:
    """Whether a territory uses a currency as its tender now: it has no end."""
    return entry[2] is None and bool(entry[3])


if __name__ == "__main__":
    main()
