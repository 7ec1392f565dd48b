# source: written for this project
# licence: MIT
# Contexts of event types (PLOVER), for claims that no word of theirs or of their article gives one.
# columns: class context
agree	diplomacy
consult	diplomacy
support	diplomacy
concede	politics
cooperate	diplomacy
aid	diplomacy
retreat	politics
request	politics
accuse	politics
reject	politics
threaten	diplomacy
protest	politics
sanction	diplomacy
mobilize	military
coerce	politics
assault	crime
