# source: written for this project
# licence: MIT
# Verbs of level and change of a figure.
# columns: verb direction
advance	up
appreciate	up
climb	up
double	up
edge up	up
expand	up
gain	up
go up	up
grow	up
increase	up
jump	up
leap	up
mount	up
pick up	up
quadruple	up
rally	up
rebound	up
recover	up
rise	up
rocket	up
shoot up	up
skyrocket	up
soar	up
spike	up
strengthen	up
surge	up
swell	up
tick up	up
triple	up
widen	up
come down	down
contract	down
decline	down
decrease	down
depreciate	down
diminish	down
dip	down
dive	down
drop	down
drop off	down
dwindle	down
ease	down
edge down	down
fall	down
fall back	down
go down	down
halve	down
lose	down
narrow	down
plummet	down
plunge	down
recede	down
reduce	down
retreat	down
shed	down
shrink	down
sink	down
slide	down
slip	down
slow	down
slump	down
tick down	down
tumble	down
weaken	down
account	none
amount	none
average	none
come	none
cost	none
equal	none
exceed	none
hit	none
hover	none
measure	none
number	none
peak	none
post	none
range	none
reach	none
register	none
report	none
stand	none
total	none
trade	none
value	none
weigh	none
remain	none
stay	none
hold	none
