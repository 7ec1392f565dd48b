# source: written for this project
# licence: MIT
# Verbs of accusation: what stands below them, and they themselves, are allegations.
# columns: verb
accuse
allege
arraign
charge
implicate
indict
prosecute
suspect
try
allegedly
alleged
