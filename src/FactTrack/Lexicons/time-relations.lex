# source: written for this project
# licence: MIT
# Prepositions, by how the time after them relates to the action.
# columns: words relation
on	at
in	at
at	at
as of	at
around	at
about	at
of	at
since	since
ever since	since
from	since
starting	since
starting on	since
starting in	since
beginning	since
beginning in	since
beginning on	since
effective	since
dating to	since
dating back to	since
as early as	since
until	until
till	until
by	until
up to	until
up until	until
through	until
to	until
no later than	until
not later than	until
before	before
prior to	before
ahead of	before
earlier than	before
in advance of	before
after	after
following	after
later than	after
no earlier than	after
not before	after
during	during
throughout	during
for	at
over	during
within	during
across	during
in the course of	during
over the course of	during
all	during
between	during
amid	during
