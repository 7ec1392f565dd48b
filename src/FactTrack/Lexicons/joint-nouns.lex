# source: written for this project
# licence: MIT
# Plurals that, after "the", "both" or "the two", stand for participants named before. type: of the members; empty for any. count: of the members, where the word tells it.
# columns: form type count
leaders	Person
presidents	Person
men	Person
women	Person
pair	Person	2
duo	Person	2
couple	Person	2
trio	Person	3
ministers	Person
heads	Person
both	Person	2
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
