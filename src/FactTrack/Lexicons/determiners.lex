# source: written for this project
# licence: MIT
# Determiners by what they make of their noun: definite, indefinite, or empty (it stands for nobody in particular).
# columns: lemma definiteness
the	definite
this	definite
that	definite
these	definite
those	definite
both	definite
a	indefinite
an	indefinite
another	indefinite
some	indefinite
several	indefinite
many	indefinite
few	indefinite
no	empty
any	empty
every	empty
each	empty
what	empty
which	empty
whatever	empty
whichever	empty
neither	empty
either	empty
