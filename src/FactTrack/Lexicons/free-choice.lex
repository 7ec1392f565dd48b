# source: written for this project
# licence: MIT
# Words that leave open who, what, when or where, and with it whether it is at all: "anyone who saw it", "whoever has it", "anytime there is a fire".
# columns: word place
#
# place  head (its relative clause puts nothing forward) | inside (the clause that it stands in) | before (the clause that it stands right before or opens)
anyone	head
anybody	head
anything	head
whoever	inside
whomever	inside
whatever	inside
whichever	inside
anytime	before
anywhere	before
everytime	before
no matter	before
