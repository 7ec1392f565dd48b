# source: written for this project
# licence: MIT
# Roles that prepositions give by default, after any verb.
# columns: preposition role
about	topic
above	place
abroad	place
across	place
after	setting
against	opponent
ahead of	setting
along	place
along with	companion
alongside	companion
amid	setting
among	place
around	place
as	manner
as of	time
as part of	setting
at	place
because of	cause
before	setting
behind	place
below	place
beneath	place
beside	place
between	place
beyond	place
by	instrument
concerning	topic
despite	setting
due to	cause
during	setting
following	setting
for	beneficiary
from	origin
from within	origin
in	place
in exchange for	cause
in favor of	topic
in favour of	topic
in front of	place
in order	purpose
in response to	cause
in return for	cause
in support of	purpose
inside	place
instead of	other
into	destination
like	manner
near	place
of	topic
off	origin
on	place
on behalf of	beneficiary
onto	destination
out of	origin
outside	place
over	topic
per	manner
regarding	topic
since	time
thanks to	cause
through	place
throughout	place
to	destination
together with	companion
toward	destination
towards	destination
under	setting
until	time
up to	destination
upon	place
via	instrument
with	companion
within	place
without	manner
surrounding	topic
