# source: written for this project
# licence: MIT
# Verbs whose "it" stands for nothing.
# columns: lemma
rain
snow
hail
drizzle
sleet
thunder
pour
