# source: written for this project
# licence: MIT
# Verbs that take a clause and whose finite forms are no nouns: "a move analysts believe could fail".
# columns: verb
allege
argue
believe
contend
expect
fear
hope
insist
know
maintain
predict
reckon
say
suspect
think
warn
