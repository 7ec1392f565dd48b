# source: written for this project
# licence: MIT
# Event types of PLOVER and contexts by verb. An empty class gives a context alone.
# columns: verb class mode context
agree	agree		diplomacy
sign	agree	sign	diplomacy
ratify	agree	ratify	diplomacy
meet	consult	meet	diplomacy
talk	consult		diplomacy
discuss	consult		diplomacy
negotiate	consult	mediate	diplomacy
visit	consult	visit	diplomacy
confer	consult		diplomacy
telephone	consult	phone	diplomacy
hold call	consult	phone	diplomacy
hold phone call	consult	phone	diplomacy
hold talk	consult	meet	diplomacy
hold meeting	consult	meet	diplomacy
hold summit	consult	meet	diplomacy
mediate	consult	mediate	diplomacy
praise	support		diplomacy
endorse	support		politics
back	support		politics
support	support		diplomacy
recognise	support		diplomacy
recognize	support		diplomacy
cooperate	cooperate		diplomacy
ally	cooperate		diplomacy
partner	cooperate
train	cooperate		military
donate	aid
supply	aid
provide aid	aid
rescue	aid		disaster
evacuate	aid		disaster
release	yield
free	yield
withdraw	yield	retreat	military
retreat	yield	retreat	military
surrender	yield		military
resign	yield	resign	politics
step down	yield	resign	politics
ease	yield
lift	yield
cease fire	yield	ceasefire	military
request	request
demand	request
urge	request
appeal	request
accuse	accuse
blame	accuse
criticise	accuse	disapprove
criticize	accuse	disapprove
condemn	accuse	disapprove
denounce	accuse	disapprove
charge	accuse	legal	legal
sue	accuse	legal	legal
indict	accuse	legal	legal
reject	reject
dismiss	reject
refuse	reject
veto	reject	veto	politics
deny	reject
threaten	threaten
warn	threaten
protest	protest	demo	politics
demonstrate	protest	demo	politics
march	protest	demo	politics
rally	protest	demo	politics
riot	protest	riot	crime
boycott	protest	boycott	politics
sanction	sanction	convict	diplomacy
expel	sanction	expel	diplomacy
suspend	sanction	discontinue
deploy	mobilize	troops	military
mobilise	mobilize	troops	military
mobilize	mobilize	troops	military
arrest	coerce	arrest	crime
detain	coerce	arrest	crime
jail	coerce	arrest	legal
imprison	coerce	arrest	legal
deport	coerce	deport	politics
ban	coerce	ban	politics
seize	coerce	seize	crime
raid	coerce	seize	crime
censor	coerce	censor	politics
attack	assault		military
bomb	assault	explosives	military
shell	assault	heavy-weapons	military
strike	assault	aerial	military
shoot	assault	firearms	crime
stab	assault	primitive	crime
kill	assault
murder	assault		crime
wound	assault
injure	assault
invade	assault		military
fight	assault		military
abduct	assault	abduct	crime
kidnap	assault	abduct	crime
assassinate	assault	assassinate	crime
explode			disaster
collapse			disaster
crash			disaster
flood			disaster
erupt			disaster
burn			disaster
elect			election
vote			election
campaign			election
poll			election
acquire			company
merge			company
hire			company
lay off			company
launch			company
buy			economy
sell			economy
invest			economy
export			economy
import			economy
convict			legal
acquit			legal
sentence			legal
rule			legal
steal			crime
rob			crime
vaccinate			health
infect			health
diagnose			health
treat			health
publish			science
discover			science
orbit			science
score			sport
win			sport
defeat			sport
beat			sport
emit			environment
pollute			environment
