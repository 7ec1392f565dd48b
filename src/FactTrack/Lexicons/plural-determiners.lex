# source: written for this project
# licence: MIT
# Determiners of plural nouns: none of them is the subject of a verb in -s.
# columns: word
all
both
few
many
most
several
some
these
those
various
