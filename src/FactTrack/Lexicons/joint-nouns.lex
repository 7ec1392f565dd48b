# source: written for this project
# licence: MIT
# Plurals that, after "the", "both" or "the two", stand for two participants named before. type: of the members; empty for any.
# columns: form type
leaders	Person
presidents	Person
men	Person
women	Person
pair	Person
duo	Person
ministers	Person
heads	Person
both	Person
statesmen	Person
premiers	Person
counterparts	Person
rivals
countries	GeopoliticalEntity
nations	GeopoliticalEntity
neighbours	GeopoliticalEntity
neighbors	GeopoliticalEntity
states	GeopoliticalEntity
capitals	GeopoliticalEntity
governments	GeopoliticalEntity
allies	GeopoliticalEntity
sides
parties
companies	Organization
firms	Organization
banks	Organization
agencies	Organization
