# source: written for this project
# licence: MIT
# Words that open a subordinate clause, with its role in the clause above.
# columns: word role
after	time
although	setting
as	time
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
though	setting
till	time
to	purpose
unless	condition
until	time
when	time
whenever	time
where	place
whereas	setting
wherever	place
while	time
whilst	time
