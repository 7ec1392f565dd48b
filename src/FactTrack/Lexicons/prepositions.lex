# source: written for this project
# licence: MIT
# Roles that prepositions give after any verb: by the noun that follows where it is a place, somebody (place and agent: an institution is both), an event or an amount,
# else the default. A compound preposition stands without articles ("in wake of").
# columns: preposition role place agent event amount
about	topic
aboard	place
above	setting	place
abroad	place
according to	other
across	place	place	setting	setting
adjacent to	place
after	time
against	opponent
ahead of	time	time	setting
along	place
along with	companion
alongside	companion	place	companion
amid	setting
amidst	setting
among	setting	place
amongst	setting	place
around	setting	place
as	predicate
as a result of	cause
as of	time
as part of	setting
as result of	cause
at	place	place	place	setting	manner
at expense of	opponent
at hands of	instrument
at foot of	place
at request of	cause
at behest of	cause
at time of	time
atop	place
based on	manner
because of	cause
before	time	place	place	time
behind	setting	place	setting
below	setting	place			other
beneath	setting	place
beside	place
between	setting	place	companion		other
beyond	setting	place
by	instrument				other
by means of	instrument
close to	place			setting	other
concerning	topic
despite	setting
down	place
due to	cause
during	time
en route to	destination
following	time
for	purpose	beneficiary	beneficiary	purpose	other
for sake of	purpose
from	origin				other
from within	origin
in	setting	place	setting	setting	manner
in accordance with	manner
in addition to	other
in case of	condition
in connection with	topic
in course of	time
in event of	condition
in exchange for	cause
in face of	setting
in favor of	topic
in favour of	topic
in front of	place
in light of	cause
in line with	manner
in middle of	place			setting
in midst of	setting
in name of	beneficiary
in order	purpose
in presence of	companion
in response to	cause
in return for	cause
in run-up to	time
in spite of	setting
in support of	purpose
in terms of	topic
in view of	cause
in wake of	time
including	other
inside	place			setting
instead of	other
into	destination			topic	other
like	manner
near	place			time	other
next to	place
notwithstanding	setting
of	topic				other
off	origin	place
on	topic	place		setting
on account of	cause
on back of	cause
on behalf of	beneficiary
on condition of	condition
on eve of	time
on grounds of	cause
on outskirts of	place
on side of	companion
onto	destination
opposite	place
out of	origin			cause
outside	place			setting	other
outside of	place			setting
over	topic	place		cause	other
owing to	cause
past	setting	place
per	manner
prior to	time
regarding	topic
since	time
thanks to	cause
through	instrument	place	instrument
throughout	time	place
to	topic	destination	recipient	topic	other
together with	companion
toward	topic	destination			other
towards	topic	destination			other
under	setting
underneath	place
unlike	other
until	time
up	place
up to	other	destination
upon	topic	place
using	instrument
versus	opponent
via	instrument	place
while	time
with	instrument		companion	setting
with aim of	purpose
with exception of	other
with help of	instrument
with regard to	topic
with respect to	topic
with view to	purpose
within	setting	place
without	manner
worth	other
surrounding	topic
