# source: written for this project
# licence: MIT
# Words before an infinitive (or gerund) that say how it stands to the world.
# signature: the infinitive's value where the word holds / where it is negated (Karttunen, in FactBank's notation), where the effect does not tell
# past: its value in the past, where that differs: who had to close it closed it, who needed to may not have
# columns: word effect signature past
able	aspectual
about	predicted
agree	agreed
aim	intended
anticipate	predicted
appear	probable
apt	probable
attempt	intended
avoid	negative
begin	aspectual
bother	aspectual
bound	predicted
cease	negative
certain	predicted
choose	aspectual
come	aspectual
commit	promised
condescend	aspectual
consent	agreed
consider	intended
continue	aspectual
dare	aspectual
decide	intended
decline	negative	CT-/Uu
deign	aspectual
due	scheduled
end up	aspectual
expect	predicted
fail	negative
forget	negative
get	aspectual
going	predicted
happen	aspectual
have	obliged		CT+
help	aspectual
hesitate	aspectual	Uu/CT+
hope	intended
intend	intended
keep	aspectual
likely	probable
look	intended
manage	aspectual
miss	negative
need	obliged
neglect	negative
offer	promised
omit	negative
opt	aspectual
ought	obliged
plan	intended
pledge	promised
poise	predicted
poised	predicted
prepare	intended
pretend	negative	CT-/Uu
project	predicted
promise	promised
propose	intended
prove	aspectual
ready	intended
refuse	negative	CT-/Uu
remain	aspectual
remember	aspectual
resist	negative
resolve	intended
resume	aspectual
schedule	scheduled
scorn	negative	CT-/Uu
seek	intended
seem	probable
set	scheduled
slate	scheduled
start	aspectual
stop	negative
struggle	intended
sure	predicted
swear	promised
tend	aspectual
try	intended
turn	aspectual
turn out	aspectual
unable	negative
undertake	promised
unlikely	improbable
vow	promised
want	intended
willing	intended
wish	intended
