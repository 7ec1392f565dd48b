# source: written for this project
# licence: MIT
# What joins two times to a stretch, after "between", after "from", and after neither.
# columns: word kind
and	between
to	from
until	from
till	from
through	from
-	from
to	bare
through	bare
-	bare
~	from
~	bare
