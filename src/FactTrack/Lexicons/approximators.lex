# source: written for this project
# licence: MIT
# Words around a number that say how exactly it is meant.
# number: only where the word belongs to the number, not where it is a preposition of the noun ("over 20 people", "concern over 20 cases").
# columns: words approximation place when
exactly	exact	before
precisely	exact	before
about	about	before	number
around	about	before	number
some	about	before	number
roughly	about	before
approximately	about	before
approx.	about	before
approx	about	before
nearly	about	before
almost	about	before
circa	about	before
ca.	about	before
c.	about	before
~	about	before
close to	about	before
an estimated	about	before
estimated	about	before
some estimated	about	before
more or less	about	before
in the region of	about	before
in the order of	about	before
virtually	about	before
practically	about	before
nearly as many as	about	before
at least	atLeast	before
no fewer than	atLeast	before
no less than	atLeast	before
not less than	atLeast	before
not fewer than	atLeast	before
a minimum of	atLeast	before
minimum	atLeast	before
>=	atLeast	before
≥	atLeast	before
at minimum	atLeast	before
up to	atMost	before
as many as	atMost	before
as much as	atMost	before
at most	atMost	before
no more than	atMost	before
not more than	atMost	before
a maximum of	atMost	before
maximum	atMost	before
at the most	atMost	before
at maximum	atMost	before
not exceeding	atMost	before
<=	atMost	before
≤	atMost	before
as few as	atMost	before
as little as	atMost	before
more than	moreThan	before
in excess of	moreThan	before
greater than	moreThan	before
higher than	moreThan	before
larger than	moreThan	before
exceeding	moreThan	before
well over	moreThan	before
just over	moreThan	before
well above	moreThan	before
just above	moreThan	before
a little over	moreThan	before
a little more than	moreThan	before
slightly more than	moreThan	before
slightly over	moreThan	before
upwards of	moreThan	before
upward of	moreThan	before
north of	moreThan	before
far more than	moreThan	before
well in excess of	moreThan	before
>	moreThan	before
over	moreThan	before	number
above	moreThan	before	number
beyond	moreThan	before	number
less than	lessThan	before
fewer than	lessThan	before
lower than	lessThan	before
smaller than	lessThan	before
just under	lessThan	before
well under	lessThan	before
well below	lessThan	before
just below	lessThan	before
just short of	lessThan	before
short of	lessThan	before
a little under	lessThan	before
a little less than	lessThan	before
slightly less than	lessThan	before
slightly under	lessThan	before
south of	lessThan	before
not quite	lessThan	before
<	lessThan	before
under	lessThan	before	number
below	lessThan	before	number
or so	about	after
or thereabouts	about	after
or more	atLeast	after
or higher	atLeast	after
or greater	atLeast	after
or above	atLeast	after
plus	atLeast	after
+	atLeast	after
at least	atLeast	after
at a minimum	atLeast	after
or less	atMost	after
or fewer	atMost	after
or lower	atMost	after
or below	atMost	after
at most	atMost	after
at the most	atMost	after
at a maximum	atMost	after
- odd	about	after
- plus	atLeast	after
less than or equal to	atMost	before
more than or equal to	atLeast	before
greater than or equal to	atLeast	before
