"""Who an article is about: names with their titles, grouped into people, and what their short forms are."""

from copylint.analysis.people.grouping import People, Person, find_people
from copylint.analysis.people.house import HouseName, house_names
from copylint.analysis.people.mentions import Mention

__all__ = ["HouseName", "Mention", "People", "Person", "find_people", "house_names"]
