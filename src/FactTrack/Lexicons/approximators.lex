# source: written for this project
# licence: MIT
# Words around a number that say how exactly it is meant.
# number: only where the word belongs to the number, not where it is a preposition of the noun ("over 20 people", "concern over 20 cases").
# open: only where no number follows; "exact" after a bound includes the bound ("more than 5 or equal").
# age: before the number of an age.
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
as few as	atLeast	before
as little as	atLeast	before
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
less or equal than	atMost	before
less or equal to	atMost	before
lower or equal than	atMost	before
lower or equal to	atMost	before
lower than or equal to	atMost	before
smaller or equal than	atMost	before
smaller or equal to	atMost	before
smaller than or equal to	atMost	before
fewer or equal than	atMost	before
fewer or equal to	atMost	before
fewer than or equal to	atMost	before
more or equal than	atLeast	before
more or equal to	atLeast	before
greater or equal than	atLeast	before
greater or equal to	atLeast	before
higher or equal than	atLeast	before
higher or equal to	atLeast	before
higher than or equal to	atLeast	before
larger or equal than	atLeast	before
larger or equal to	atLeast	before
larger than or equal to	atLeast	before
bigger or equal than	atLeast	before
bigger or equal to	atLeast	before
bigger than or equal to	atLeast	before
equal to or less than	atMost	before
equal or less than	atMost	before
or less than	atMost	after	open
equal to or lower than	atMost	before
equal or lower than	atMost	before
or lower than	atMost	after	open
equal to or smaller than	atMost	before
equal or smaller than	atMost	before
or smaller than	atMost	after	open
or smaller	atMost	after
equal to or fewer than	atMost	before
equal or fewer than	atMost	before
or fewer than	atMost	after	open
equal to or more than	atLeast	before
equal or more than	atLeast	before
or more than	atLeast	after	open
equal to or greater than	atLeast	before
equal or greater than	atLeast	before
or greater than	atLeast	after	open
equal to or higher than	atLeast	before
equal or higher than	atLeast	before
or higher than	atLeast	after	open
equal to or larger than	atLeast	before
equal or larger than	atLeast	before
or larger than	atLeast	after	open
or larger	atLeast	after
equal to or bigger than	atLeast	before
equal or bigger than	atLeast	before
or bigger than	atLeast	after	open
or bigger	atLeast	after
bigger than	moreThan	before
< =	atMost	before
> =	atLeast	before
= <	atMost	before
= >	atLeast	before
=<	atMost	before
=>	atLeast	before
or equal to	exact	after	open
or equal	exact	after	open
and more	atLeast	after
and above	atLeast	after
and over	atLeast	after
and up	atLeast	after
and under	atMost	after
and below	atMost	after
or over	atLeast	after
or under	atMost	after
or older	atLeast	after
or younger	atMost	after
and older	atLeast	after
and younger	atMost	after
just about	about	before
somewhere around	about	before
something like	about	before
around about	about	before
no greater than	atMost	before
no higher than	atMost	before
not higher than	atMost	before
no lower than	atLeast	before
not lower than	atLeast	before
well more than	moreThan	before
much more than	moreThan	before
considerably more than	moreThan	before
significantly more than	moreThan	before
way over	moreThan	before
far fewer than	lessThan	before
far less than	lessThan	before
many more than	moreThan	before
way more than	moreThan	before
at the very least	atLeast	before
at the least	atLeast	before
an approximate	about	before
the estimated	about	before
around an estimated	about	before
equal to	exact	before
over the age of	moreThan	before	age
above the age of	moreThan	before	age
under the age of	lessThan	before	age
below the age of	lessThan	before	age
past the age of	moreThan	before	age
