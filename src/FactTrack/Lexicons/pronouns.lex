# source: written for this project
# licence: MIT
# Pronouns that stand for an entity of the article.
# columns: form stands-for number gender kind
he	person	singular	masculine	third
him	person	singular	masculine	third
his	person	singular	masculine	third
himself	person	singular	masculine	reflexive
she	person	singular	feminine	third
her	person	singular	feminine	third
hers	person	singular	feminine	third
herself	person	singular	feminine	reflexive
it	thing	singular	neuter	third
its	thing	singular	neuter	third
itself	thing	singular	neuter	reflexive
they	any	plural		third
them	any	plural		third
their	any	plural		third
theirs	any	plural		third
themselves	any	plural		reflexive
themself	any	plural		reflexive
'em	any	plural		third
who	person			relative
whom	person			relative
whose	any			relative
which	thing			relative
that	any			relative
