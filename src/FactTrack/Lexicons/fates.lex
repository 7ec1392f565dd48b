# source: written for this project
# licence: MIT
# Words that tell what became of people, for counting them.
# form: verb (lemma) | adjective (form) | adverb of a verb that hits ("shot fatally") | noun that counts them ("two deaths", "the toll rose to") | setting ("in critical condition") | reach ("shot to death")
#       | suffer (verbs whose object is an injury) | find (verbs after which an adjective tells it: "found dead", "left dead").
# fate: killed | injured | hit (killed or injured) | missing | arrested | displaced | rescued | infected | abducted | freed.
# everybody: nouns that leave nobody out; doer: those who did it; reflexive: the doer as object; others: people beside those told before (no fate).
# suicide: nouns that with the verb in the next column but one tell that its subject killed himself; double: a killing and the doer's death in one.
# sum: words that make several events of one ("separate shootings"), some only behind the preposition in the next column but one ("in shootings").
# who: object or actor of a verb; toll: a noun that a figure is the level of.
# verb: of an adjective that is the participle of one ("injured").
# happening: nouns that a word such as "double" counts people in ("a double murder"); fatal and deadly before them as well; group: people counted by a number behind "of" ("a family of five").
# columns: word form fate who verb
kill	verb	killed	object
murder	verb	killed	object
slay	verb	killed	object
assassinate	verb	killed	object
massacre	verb	killed	object
behead	verb	killed	object
gun down	verb	killed	object
execute	verb	killed	object
slaughter	verb	killed	object
lynch	verb	killed	object
mow down	verb	killed	object
shoot dead	verb	killed	object
electrocute	verb	killed	object
strangle	verb	killed	object
suffocate	verb	killed	object
decapitate	verb	killed	object
drown	verb	killed	object
die	verb	killed	actor
perish	verb	killed	actor
succumb	verb	killed	actor
drown	verb	killed	actor
pass away	verb	killed	actor
suffocate	verb	killed	actor
bleed out	verb	killed	actor
injure	verb	injured	object
wound	verb	injured	object
hurt	verb	injured	object
maim	verb	injured	object
hospitalize	verb	injured	object
hospitalise	verb	injured	object
burn	verb	injured	object
disfigure	verb	injured	object
shoot	verb	hit	object
strike	verb	hit	object
hit	verb	hit	object
graze	verb	hit	object
stab	verb	hit	object
pistol-whip	verb	hit	object
run over	verb	hit	object
beat	verb	hit	object
attack	verb	hit	object
fire upon	verb	hit	object
miss	verb	missing	object
arrest	verb	arrested	object
detain	verb	arrested	object
apprehend	verb	arrested	object
jail	verb	arrested	object
imprison	verb	arrested	object
round up	verb	arrested	object
nab	verb	arrested	object
displace	verb	displaced	object
evacuate	verb	displaced	object
uproot	verb	displaced	object
flee	verb	displaced	actor
evacuate	verb	displaced	actor
rescue	verb	rescued	object
airlift	verb	rescued	object
infect	verb	infected	object
sicken	verb	infected	object
abduct	verb	abducted	object
kidnap	verb	abducted	object
free	verb	freed	object
release	verb	freed	object
liberate	verb	freed	object
dead	adjective	killed
deceased	adjective	killed
slain	adjective	killed		slay
killed	adjective	killed		kill
injured	adjective	injured		injure
wounded	adjective	injured		wound
hurt	adjective	injured		hurt
hospitalized	adjective	injured		hospitalize
hospitalised	adjective	injured		hospitalise
shot	adjective	hit		shoot
stabbed	adjective	hit		stab
missing	adjective	missing
unaccounted	adjective	missing
arrested	adjective	arrested		arrest
detained	adjective	arrested		detain
jailed	adjective	arrested		jail
homeless	adjective	displaced
displaced	adjective	displaced		displace
stranded	adjective	displaced
fatally	adverb	killed
mortally	adverb	killed
critically	adverb	injured
seriously	adverb	injured
gravely	adverb	injured
severely	adverb	injured
slightly	adverb	injured
non-fatally	adverb	injured
nonfatally	adverb	injured
death	noun	killed
fatality	noun	killed
body	noun	killed
dead	noun	killed
killing	noun	killed
toll	noun	killed	toll
death toll	noun	killed	toll
body count	noun	killed	toll
injury	noun	injured
injured	noun	injured
wounded	noun	injured
wound	noun	injured
victim	noun	hit
casualty	noun	hit
condition	setting	injured
death	reach	killed
suffer	suffer	injured	actor
sustain	suffer	injured	actor
receive	suffer	injured	actor
find	find		object
pronounce	find		object
declare	find		object
confirm	find		object
leave	find		object
discover	find		object
list	find		object
believe	find		object
people	everybody
person	everybody
victim	everybody
other	everybody
individual	everybody
man	everybody
woman	everybody
adult	everybody
gunman	doer
shooter	doer
suspect	doer
attacker	doer
assailant	doer
killer	doer
bomber	doer
perpetrator	doer
himself	reflexive
herself	reflexive
themselves	reflexive
themself	reflexive
self	reflexive
other	others
another	others
more	others
additional	others
life	noun	killed
body	noun	killed	body
bodies	noun	killed	body
corpse	noun	killed	body
corpses	noun	killed	body
remains	noun	killed	body
injuries	noun	injured
wounds	noun	injured
suicide	suicide	killed	commit
life	suicide	killed	take
life	suicide	killed	end
gun	suicide	killed	turn
murder-suicide	double	killed
homicide-suicide	double	killed
murder/suicide	double	killed
murder	happening	killed
homicide	happening	killed
killing	happening	killed
slaying	happening	killed
drowning	happening	killed
execution	happening	killed
assassination	happening	killed
shooting	happening	hit
stabbing	happening	hit
fatal	adjective	killed
family	group
group	group
household	group
party	group
crew	group
team	group
shootings	sum		in
stabbings	sum		in
homicides	sum		in
murders	sum		in
separate	sum
unrelated	sum
string	sum
rash	sum
series	sum
wave	sum
spate	sum
