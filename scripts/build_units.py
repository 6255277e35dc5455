"""Build copylint/tables/units.tsv: measures, their size in SI units and how copy spells them.

    pip install pint; python scripts/build_units.py

The sizes come from pint's registry (BSD licence), which follows NIST and the BIPM; the spellings are ours.
Columns: name, dimension, size (of one unit, in the dimension's SI unit), offset (added after, for temperatures),
spellings. Units of one name (gallon, US and imperial) stand on lines of their own.
"""

from __future__ import annotations

from pathlib import Path

TABLE = Path(__file__).parent.parent / "copylint" / "tables" / "units.tsv"

# dimension, pint's name, spellings; "meter(s)" stands for both.
UNITS = """
length|millimeter|millimeter(s) millimetre(s) mm
length|centimeter|centimeter(s) centimetre(s) cm cms
length|meter|meter(s) metre(s) m
length|kilometer|kilometer(s) kilometre(s) km kms
length|inch|inch inches in. in
length|foot|foot feet ft ft.
length|yard|yard(s) yd yds yd. yds.
length|mile|mile(s) mi mi.
length|nautical_mile|nautical_mile(s) nautical_mi nmi
length|fathom|fathom(s)
length|furlong|furlong(s)
area|square_meter|square_meter(s) square_metre(s) sq_meter(s) sq_metre(s) sq_m sq._m sq._meter(s) sq._metre(s) m2 m² sqm
area|square_centimeter|square_centimeter(s) square_centimetre(s) sq_cm sq._cm cm2 cm²
area|square_kilometer|square_kilometer(s) square_kilometre(s) sq_km sq._km sq_kilometer(s) sq._kilometer(s) km2 km² sqkm
area|square_inch|square_inch square_inches sq_in sq._in. sq_inches
area|square_foot|square_foot square_feet sq_ft sq._ft. sq_feet sq._feet sqft ft²
area|square_yard|square_yard(s) sq_yd(s)
area|square_mile|square_mile(s) sq_mi sq._mi. sq_mile(s) sq._mile(s)
area|acre|acre(s) ac
area|hectare|hectare(s) ha
volume|milliliter|milliliter(s) millilitre(s) ml
volume|liter|liter(s) litre(s) l
volume|cubic_meter|cubic_meter(s) cubic_metre(s) cu_m m3 m³ cu._m
volume|cubic_kilometer|cubic_kilometer(s) cubic_kilometre(s) km3 km³
volume|cubic_foot|cubic_foot cubic_feet cu_ft cu._ft.
volume|cubic_yard|cubic_yard(s) cu_yd
volume|cubic_mile|cubic_mile(s)
volume|acre_foot|acre-foot acre-feet acre_foot acre_feet
volume|gallon|gallon(s) gal gal. gals US_gallon(s) U.S._gallon(s)
volume|imperial_gallon|gallon(s) gal gal. imperial_gallon(s)
volume|quart|quart(s) qt
volume|imperial_quart|quart(s)
volume|pint|pint(s)
volume|imperial_pint|pint(s)
volume|fluid_ounce|fluid_ounce(s) fl_oz fl._oz. ounce(s) oz oz.
volume|imperial_fluid_ounce|fluid_ounce(s) fl_oz fl._oz.
volume|cup|cup(s)
volume|tablespoon|tablespoon(s)
volume|teaspoon|teaspoon(s)
volume|oil_barrel|barrel(s) bbl
volume|bushel|bushel(s)
mass|milligram|milligram(s) mg
mass|gram|gram(s) gramme(s) g
mass|kilogram|kilogram(s) kilogramme(s) kilo(s) kg kgs
mass|ounce|ounce(s) oz oz.
mass|troy_ounce|troy_ounce(s) ounce(s)
mass|pound|pound(s) lb lbs lb. lbs.
mass|stone|stone st
mass|metric_ton|metric_ton(s) tonne(s) ton(s) metric_tonne(s) t
mass|ton|ton(s) short_ton(s)
mass|long_ton|ton(s) long_ton(s)
speed|mile_per_hour|mile(s)_per_hour mile(s)_an_hour mph mi/h
speed|kilometer_per_hour|kilometer(s)_per_hour kilometre(s)_per_hour km/h kph kmh kmph km/hr
speed|kilometer_per_hour|kilometer(s)_an_hour kilometre(s)_an_hour kilometers/hour km_per_hour km_an_hour
speed|knot|knot(s) kt kts nautical_mile(s)_per_hour
speed|meter_per_second|meter(s)_per_second metre(s)_per_second meter(s)_a_second metre(s)_a_second m/s m/sec
speed|kilometer_per_second|kilometer(s)_per_second kilometre(s)_per_second km/s
speed|mile_per_second|mile(s)_per_second mile(s)_a_second
speed|foot_per_second|feet_per_second foot_per_second ft/s feet_a_second
temperature|degree_Celsius|degree(s)_Celsius degree(s)_centigrade degree(s)_C °C ºC C Celsius centigrade deg_C
temperature|degree_Fahrenheit|degree(s)_Fahrenheit degree(s)_F °F ºF F Fahrenheit deg_F
temperature|kelvin|kelvin(s) K
""".strip()
SI = {
    "length": "meter",
    "area": "meter**2",
    "volume": "meter**3",
    "mass": "kilogram",
    "speed": "meter/second",
    "temperature": "kelvin",
}


def main() -> None:
    """See the module."""
    from pint import UnitRegistry  # type: ignore[import-not-found]

    registry = UnitRegistry(autoconvert_offset_to_baseunit=True)
    lines = ["name\tdimension\tsize\toffset\tspellings"]
    for line in UNITS.splitlines():
        dimension, name, spellings = line.split("|")
        base = SI[dimension]
        unit = _expression(name)
        zero = float(registry.Quantity(0, unit).to(base).magnitude) if dimension == "temperature" else 0.0
        size = float(registry.Quantity(1, unit).to(base).magnitude) - zero
        words = [word.replace("_", " ") for entry in spellings.split() for word in _forms(entry)]
        lines.append(f"{name}\t{dimension}\t{size:.10g}\t{zero:.10g}\t{'|'.join(words)}")
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _expression(name: str) -> str:
    """A name as pint writes it: "square_mile" is mile**2, "mile_per_hour" is mile/hour."""
    for prefix, power in (("square_", 2), ("cubic_", 3)):
        if name.startswith(prefix):
            return f"{name.removeprefix(prefix)}**{power}"
    return {"acre_foot": "acre*foot"}.get(name, name.replace("_per_", "/"))


def _forms(entry: str) -> list[str]:
    """ "meter(s)" as meter and meters."""
    return [entry.replace("(s)", ""), entry.replace("(s)", "s")] if "(s)" in entry else [entry]


if __name__ == "__main__":
    main()
