# source: written for this project
# licence: MIT
# Words that open a subordinate clause, with its role in the clause above.
# columns: word role
after	time
because	cause
before	time
by	instrument
if	condition
once	time
order	purpose
provided	condition
providing	condition
since	time
so	purpose
till	time
to	purpose
unless	condition
until	time
when	time
as long as	condition
so long as	condition
