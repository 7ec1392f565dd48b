# source: written for this project
# licence: MIT
# Verbs whose object is the likely reason: in "X praised Y after ..." the pronoun of the later clause is Y rather than X.
# columns: lemma
praise
thank
congratulate
criticise
criticize
blame
punish
arrest
sack
fire
dismiss
jail
imprison
admire
hate
condemn
accuse
mourn
honour
honor
reward
detain
sue
fine
hail
applaud
commend
scold
rebuke
reprimand
suspend
expel
deport
fear
pity
forgive
release
execute
charge
convict
kill
shoot
