# source: written for this project
# licence: MIT
# Words that negate, or that make a predicate less than certain.
# columns: word effect
not	negative
n't	negative
never	negative
no	negative
nobody	negative
none	negative
nothing	negative
nowhere	negative
neither	negative
nor	negative
without	negative
apparently	probable
arguably	possible
could	possible
expected	probable
likely	probable
may	possible
maybe	possible
might	possible
ought	probable
perhaps	possible
possible	possible
possibly	possible
potentially	possible
presumably	probable
probable	probable
probably	probable
purportedly	possible
seemingly	probable
should	probable
supposedly	possible
unlikely	probable
would	possible
