# source: written for this project
# licence: MIT
# Verbs that lend their meaning to an object that names an action.
# columns: verb
carry out
carry
conduct
deliver
do
engage
exchange
express
face
gain
give
have
hold
impose
issue
launch
lodge
make
mount
offer
open
pay
pose
provide
put
raise
reach
stage
stand
strike
suffer
take
undertake
voice
wage
