# source: written for this project
# licence: MIT
# Verbs that make or name their object something.
# columns: verb
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
label
make
name
nominate
proclaim
pronounce
rename
render
vote
