# source: written for this project
# licence: MIT
# Adverbs that count how often something was done. count: the word, what it counts and how many. only: before a word of one occasion that may else mean "formerly" ("only once").
# goesOn: after it where it counts nothing ("once again"). idiom: lemmas of verbs with which it counts nothing ("think twice").
# columns: word kind value noun
once	count	1	time
twice	count	2	time
thrice	count	3	time
only	only
just	only
than	only
least	only
again	goesOn
more	goesOn
upon	goesOn
before	goesOn
think	idiom
