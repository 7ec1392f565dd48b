# source: written for this project
# licence: MIT
# Verbs of states, with the relation that they state.
# columns: verb relation
belong	membership
comprise	membership
consist	membership
constitute	identity
contain	possession
differ	property
exist	property
favour	policy
favor	policy
feature	possession
have	possession
include	membership
involve	membership
lack	possession
live	location
look	property
matter	property
mean	identity
need	property
oppose	policy
own	possession
possess	possession
prefer	policy
remain	property
represent	identity
reside	location
resemble	property
seem	property
stay	property
support	policy
