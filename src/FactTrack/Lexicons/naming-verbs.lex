# source: written for this project
# licence: MIT
# Verbs that make or name their object something.
# frame: gives where the verb also takes a receiver and an object ("made them an offer").
# columns: verb frame
appoint
brand
call
choose
consider
crown
declare
deem
designate
dub
elect
entitle
label
make	gives
name
nominate
proclaim
pronounce
rename
render
vote
