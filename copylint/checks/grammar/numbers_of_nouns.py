"""Nouns whose number is not that of their form, or not certain."""

from __future__ import annotations

from copylint.analysis.lexicon.tables import word_set

# What may be taken as several ("the team are", "a number of people were"), and adjectives that stand for people.
GROUPS = word_set(
    """number majority minority lot range variety group team series handful host plethora couple pair bunch array
    percent percentage proportion share rest half third quarter part selection collection crowd crew band mix string
    wave slew spate trio total fraction bulk average kind type sort generation myriad wealth network flock herd mob
    gang cohort batch raft litany chunk section set panel committee board cabinet government party council company
    family jury army staff public media data opposition elite youth military navy press club side union squad class
    community population audience parliament leadership administration coalition delegation faction few dozen hundred
    thousand million billion ministry department agency commission court firm bank world country nation police force
    cast congregation clergy electorate management personnel faculty church orchestra nobility rank quartet duo flurry
    tens cluster portion stream round combination dearth multitude mixture assortment spectrum sample cent
    headquarters aircraft means people cattle fish sheep deer trout salmon offspring left right
    following defence defense prosecution shellfish jellyfish crayfish swordfish catfish goldfish
    other others rich poor wounded injured dead young old elderly sick accused homeless unemployed blind deaf disabled
    remains grand brass intake mission multiplicity embassy best last first next same infantry cavalry militia
    remainder balance spread sequence chain sum whole body plenty subset none neither any
    fourth fifth sixth seventh eighth ninth tenth twentieth hundredth"""
)
# Plural in form, one in sense or by convention; and measures taken as one ("ten years is").
UNITS = word_set(
    """years months weeks days hours minutes seconds dollars euros pounds miles kilometers kilometres meters metres
    feet inches tons tonnes percent cents thirds quarters fifths tenths politics economics physics mathematics
    athletics statistics ethics diplomatics news series species headquarters means logistics tactics gymnastics
    genetics acoustics electronics robotics analytics mechanics dynamics optics thanks odds proceeds states nations
    woods gallows barracks works crossroads billions millions thousands hundreds dozens points votes seats
    diabetes measles rabies mumps humanities lots whereabouts data media times sports arms customs bacteria
    miniseries rights pence yen baht wales lives scores grassroots"""
)
SURNAMES = word_set(
    """woods rivers banks brooks waters fields peoples stones parks hills wells bridges gates jobs cruises hands masters
    powers sands days meadows flowers bowers sanders myers peters rogers withers sellers summers winters
    majors walters saunders daniels nichols hayes hughes reeves ives chambers barnes towers ames combs coombs pence"""
)
