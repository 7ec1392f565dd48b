# source: written for this project
# licence: MIT
# year-cue: before four digits that are a year. saying: lemmas of verbs whose subject is no year. day-link: between two days of a month. hour-link: before an hour.
# columns: word kind
in	year-cue
since	year-cue
by	year-cue
until	year-cue
till	year-cue
during	year-cue
before	year-cue
after	year-cue
from	year-cue
late	year-cue
early	year-cue
mid	year-cue
'	year-cue
's	year-cue
fiscal	year-cue
circa	year-cue
through	year-cue
throughout	year-cue
year	year-cue
the	year-cue
-	day-link
to	day-link
and	day-link
or	day-link
through	day-link
until	day-link
say	saying
tell	saying
agree	saying
think	saying
believe	saying
die	saying
vote	saying
report	saying
work	saying
live	saying
at	hour-link
around	hour-link
about	hour-link
by	hour-link
before	hour-link
after	hour-link
until	hour-link
from	hour-link
