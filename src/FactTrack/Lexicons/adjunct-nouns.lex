# source: written for this project
# licence: MIT
# Nouns that a relative clause without a pronoun says when, where, how or why of: "the day they met", "the way it works".
# columns: noun
afternoon
day
degree
evening
extent
hour
instant
manner
minute
moment
month
morning
night
place
point
rate
reason
season
second
time
way
week
weekend
year
