# source: written for this project
# licence: MIT
# How many times as much. change: moves by that factor. before: stands before what is multiplied ("double the price"). times: stands before a comparison ("twice as many"). compared: opens that comparison.
# columns: words kind factor
double	change	2
doubled	change	2
doubles	change	2
doubling	change	2
triple	change	3
tripled	change	3
triples	change	3
tripling	change	3
treble	change	3
trebled	change	3
trebles	change	3
trebling	change	3
quadruple	change	4
quadrupled	change	4
quadruples	change	4
quadrupling	change	4
quintuple	change	5
quintupled	change	5
quintuples	change	5
quintupling	change	5
sextuple	change	6
sextupled	change	6
sextupling	change	6
halve	change	0.5
halved	change	0.5
halves	change	0.5
halving	change	0.5
double	before	2
triple	before	3
treble	before	3
quadruple	before	4
quintuple	before	5
twice	times	2
thrice	times	3
as	compared
more	compared
less	compared
that	compared
what	compared
