# source: written for this project
# licence: MIT
# Words that open a subordinate clause, with its role in the clause above. beside: what the clause tells goes on beside the other and is told for itself.
# columns: word role beside
after	time
although	setting	beside
as	time	beside
because	cause
before	time
by	instrument
given	cause
if	condition
once	time
order	purpose
provided	condition
providing	condition
since	time
so	purpose
though	setting	beside
till	time
to	purpose
unless	condition
until	time
when	time
whenever	time
where	place	beside
whereas	setting	beside
wherever	place	beside
while	time	beside
whilst	time	beside
as long as	condition
so long as	condition
