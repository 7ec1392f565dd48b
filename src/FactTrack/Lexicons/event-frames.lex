# source: written for this project
# licence: MIT
# Actions as events: PLOVER's type and mode, and the context. Of a verb's lines the first that fits counts; an empty class gives a context alone.
# actors, objects: classes of event-participants.lex, or person, organization, territory (of the name there), content (a clause); one must fit; "-" stands for none; "!class" must not.
# obliques: prepositions ("with"), classes behind one ("with:crime") or behind any (":crime"); "!" as above.
# A verb with "to" is one with an infinitive ("ask to"); a verb with a noun is a light verb with its object ("hold talk").
# columns: verb actors objects obliques class mode context
agree				agree		diplomacy
reach		agreement truce		agree		diplomacy
strike		agreement truce		agree		diplomacy
strike	worker	-		protest	strike	economy
strike	worker			protest	strike	economy
strike				assault		military
clinch		agreement truce		agree		diplomacy
hammer out		agreement truce		agree		diplomacy
accept		proposal talks truce		agree
approve				support		politics
broker		agreement truce talks		consult	third-party	diplomacy
broker				consult	third-party	diplomacy
offer		aid troops arms talks captive support		agree
offer		concession		agree		diplomacy
offer		mediation		agree		diplomacy
offer				agree
pledge				agree
promise				agree
vow		violence		threaten	violence	military
vow				agree
commit			to	agree
reconcile				agree		diplomacy
make up				agree		diplomacy
hold		election				election
hold		talks		consult		diplomacy
hold		protest		protest	demo	politics
hold		captive		assault	abduct	crime
hold		exercise		cooperate		military
guarantee				agree
meet				consult		diplomacy
talk				consult		diplomacy
discuss				consult		diplomacy
negotiate				consult		diplomacy
confer				consult		diplomacy
consult				consult		diplomacy
converse				consult
call		person	!for !on	consult	phone
call			for on upon	request
call			:protest	accuse	disapprove	politics
phone				consult	phone
telephone				consult	phone
ring		person		consult	phone
visit				consult	visit	diplomacy
tour				consult	visit	diplomacy
travel	person		:talks	consult	visit	diplomacy
travel	person		to	consult	visit
fly	person		:talks	consult	visit	diplomacy
arrive	troops militia			mobilize	troops	military
arrive	person		in to :talks	consult	visit	diplomacy
leave	person		:talks for	consult	visit	diplomacy
depart			for from	consult	visit	diplomacy
return	person		:talks	consult		diplomacy
return		person property		retreat	release
go	person		:talks	consult	visit	diplomacy
head	person		:talks	consult	visit	diplomacy
host		person talks		consult	visit	diplomacy
host				consult	visit
receive		relief		retreat	access
receive		person		consult	visit	diplomacy
receive		aid arms	from	aid
welcome		person	to	consult	visit	diplomacy
welcome				support
greet		person		consult		diplomacy
mediate				consult	third-party	diplomacy
arbitrate				consult	third-party	diplomacy
shuttle				consult	third-party	diplomacy
attend		talks		consult	multilateral	diplomacy
attend		protest		protest	demo	politics
join		talks		consult	multilateral	diplomacy
join		protest		protest	demo	politics
resume		talks		consult		diplomacy
resume		ties		support		diplomacy
resume		aid		aid
resume		violence heavy		assault		military
open		talks		consult		diplomacy
open		exit		retreat	access
open		inquiry		accuse	investigate
open		fire		assault	firearms	crime
begin		talks		consult		diplomacy
begin		hunger		protest	hunger	politics
begin		signature protest		protest	demo	politics
begin		mediation		consult	third-party	diplomacy
start		talks		consult		diplomacy
start		hunger		protest	hunger	politics
convene				consult	multilateral	diplomacy
exchange		captive		retreat	release	military
exchange		intelligence		cooperate
exchange		firearm heavy fire bombs		assault		military
exchange				consult
present	diplomat			consult		diplomacy
dine				consult
debate				consult		politics
call home				consult
debrief				consult
praise				support
hail				support
applaud				support
commend				support
laud				support
salute				support
congratulate				support
compliment				support
thank				support
endorse				support		politics
back				support
support				support
defend	security					military
defend				support
side			with	support
champion				support
favour				support
favor				support
rally			behind around	support		politics
rally			!behind !around	protest	demo	politics
recognise				support		diplomacy
recognize				support		diplomacy
apologise				support
apologize				support
forgive				support
pardon				concede		legal
sign		law		support		politics
sign		agreement		support		diplomacy
sign			with	support
ink		agreement		support		diplomacy
initial		agreement		support		diplomacy
seal		agreement		support		diplomacy
finalise		agreement		support		diplomacy
finalize		agreement		support		diplomacy
conclude		agreement		support		diplomacy
ratify				support		diplomacy
adopt		agreement law		support		politics
restore		ties		support		diplomacy
restore		restriction sanction		sanction	discontinue
renew		ties		support		diplomacy
renew		proposal		request
establish		ties		support		diplomacy
re-establish		ties		support		diplomacy
reestablish		ties		support		diplomacy
normalise		ties		support		diplomacy
normalize		ties		support		diplomacy
forge		ties agreement		support		diplomacy
improve		ties		support		diplomacy
strengthen		ties		support		diplomacy
deepen		ties		support		diplomacy
expand		ties		support		diplomacy
reaffirm		ties support		support		diplomacy
upgrade		ties		support		diplomacy
mend		ties		support		diplomacy
repair		ties		support		diplomacy
express		support		support
express		criticism		accuse	disapprove
voice		support		support
voice		criticism		accuse	disapprove
lend		support		support
lend		aid		aid		economy
give		support		support
give		aid arms		aid
win		support
win						sport
accredit				support		diplomacy
assure				support
reassure				support
celebrate			with	support		culture
honour		person		support		culture
honour		truce		retreat	ceasefire	military
honor		person		support		culture
honor		truce		retreat	ceasefire	military
encourage				support
mourn				support
lift		blockade		retreat		military
lift		restriction sanction martial curfew		concede
ease				concede
relax		restriction sanction martial curfew		concede
loosen		restriction sanction		concede
waive				concede
scrap		restriction sanction curfew martial		concede
abolish		restriction sanction martial curfew		concede
cancel		restriction sanction martial curfew		concede
cancel		talks		reject	meet
repeal				concede		politics
rescind				concede		politics
revoke		restriction sanction martial curfew		concede
revoke				sanction	discontinue
legalise				concede		legal
legalize				concede		legal
concede				concede
relent				concede
bow			to	concede
give in				concede
cave in				concede
acquiesce				concede
accede				concede
compromise				concede
grant		rights law		concede
grant		migrant		concede
grant		aid		aid
amnesty				concede		legal
back down				concede
capitulate				concede
allow		person		retreat	access
allow		relief exit		retreat	access
allow				concede
permit		person relief		retreat	access
permit				concede
let			in	retreat	access
admit		relief migrant		retreat	access
commute				concede		legal
cooperate				cooperate
co-operate				cooperate
collaborate				cooperate
ally				cooperate		military
partner				cooperate
team up				cooperate
join force				cooperate
share		intelligence		cooperate
share		arms		aid		military
pool				cooperate
extradite				cooperate		legal
hand over		person militia	to	cooperate		legal
hand over		territory		retreat	withdraw
turn over		person militia	to	cooperate		legal
trade			with	cooperate		economy
swap		captive		retreat	release	military
swap		intelligence		cooperate
conduct		exercise		cooperate		military
conduct		mediation		consult	third-party	diplomacy
coordinate				cooperate
co-ordinate				cooperate
aid				aid
assist				aid
help		person territory		aid
donate				aid
contribute				aid
supply				aid
provide		aid arms troops intelligence		aid
provide				aid
send		aid arms		aid
send		inspector		accuse	investigate
send		diplomat		consult		diplomacy
send		troops		mobilize	troops	military
send		police		mobilize	police
deliver		aid arms		aid
deliver		violence		assault		military
ship		aid arms		aid
airlift				aid
air-drop				aid
airdrop				aid
fund				aid
finance				aid
bail out				aid		economy
subsidise				aid		economy
subsidize				aid		economy
feed		person		aid
shelter				aid
rescue				aid		disaster
evacuate		territory		retreat	withdraw
evacuate				aid		disaster
arm				aid		military
train		person troops police militia		mobilize	troops	military
train				aid		military
equip				aid		military
extend		aid		aid
allocate		aid		aid
earmark		aid		aid
disburse				aid		economy
distribute		aid		aid
treat		person		aid		health
treat						health
vaccinate				aid		health
resettle				aid
repatriate				retreat	release
protect				aid
bolster				aid
withdraw		troops police militia		retreat	withdraw	military
withdraw		diplomat		sanction	withdraw	diplomacy
withdraw		economy-cut		sanction	discontinue
withdraw		support		sanction	discontinue
withdraw	security			retreat	withdraw	military
withdraw			from	sanction	withdraw
pull out		troops police militia		retreat	withdraw	military
pull out			from	sanction	withdraw
pull out				retreat	withdraw
pull back				retreat	withdraw	military
retreat				retreat	withdraw	military
demobilise				retreat	disarm	military
demobilize				retreat	disarm	military
disarm				retreat	disarm	military
disband				retreat	disarm
dismantle		arms		retreat	disarm	military
lay down				retreat	disarm	military
surrender				retreat		military
give up		arms		retreat	disarm	military
release		captive person militia		retreat	release
release				retreat	release
free				retreat	release
liberate		territory		assault		military
liberate				retreat	release
resign				retreat	resign	politics
step down				retreat	resign	politics
stand down				retreat	resign	politics
quit	person	post -		retreat	resign	politics
abdicate				retreat	resign	politics
relinquish				retreat
cease		fire		retreat	ceasefire	military
cease fire				retreat	ceasefire	military
declare		truce		retreat	ceasefire	military
declare		martial		coerce	martial-law	politics
declare		curfew		coerce	curfew	politics
announce		truce		retreat	ceasefire	military
observe		truce		retreat	ceasefire	military
end		restriction sanction martial curfew		concede
end		talks-end economy-cut		sanction	discontinue
end		protest		retreat
end		violence		retreat		military
reopen		exit		retreat	access
reopen		ties		support		diplomacy
de-escalate				retreat		military
halt		violence heavy		retreat		military
halt		talks-end economy-cut		sanction	discontinue
abandon		ties		sanction	discontinue	diplomacy
abandon		territory		retreat	withdraw	military
request				request
demand				request
urge				request
appeal				request
ask			for to	request
ask to				request
call on				request
call for				request
implore				request
plead				request
beg				request
petition				request
press				request
pressure				request
pressurise				request
push			for	request
lobby				request
exhort				request
entreat				request
beseech				request
insist			on	request
order		publication		coerce	censor	politics
order				request
tell to				request
instruct				request
direct to				request
command				request
require to				request
seek		aid support talks migrant truce agreement arms rights		request
seek				request
apply			for	request
bid			for	request
invite				request	meet	diplomacy
propose				request
suggest				request
recommend				request
advocate				request
advise				request
bargain			for	request
nudge to				request
prod				request
want to				request
must				request
accuse				accuse	allege
blame				accuse	allege
allege				accuse	allege
charge		person	with over	accuse	allege	legal
charge			with:crime	accuse	allege	legal
charge			over:crime	accuse	allege	legal
charge			that	accuse	allege
charge		aid				economy
indict				accuse	allege	legal
prosecute				accuse	allege	legal
sue				accuse	allege	legal
file		charge		accuse	allege	legal
arraign				accuse	allege	legal
suspect				accuse	allege	crime
implicate				accuse	allege
impeach				accuse	allege	politics
criticise				accuse	disapprove
criticize				accuse	disapprove
condemn				accuse	disapprove
denounce				accuse	disapprove
decry				accuse	disapprove
deplore				accuse	disapprove
rebuke				accuse	disapprove
reprimand				accuse	disapprove
chide				accuse	disapprove
censure				accuse	disapprove
slam				accuse	disapprove
blast				accuse	disapprove
lambast				accuse	disapprove
lambaste				accuse	disapprove
lash out				accuse	disapprove
hit out				accuse	disapprove
berate				accuse	disapprove
assail				accuse	disapprove
attack		proposal law		accuse	disapprove	politics
attack	!security	support-object criticism		accuse	disapprove	politics
attack				assault		military
complain				accuse	disapprove
oppose				accuse	disapprove
protest		content		accuse	disapprove
protest		support-object proposal law	!in	accuse	disapprove
protest				protest	demo	politics
summon		diplomat		accuse	disapprove	diplomacy
recall		diplomat		sanction	withdraw	diplomacy
lament				accuse	disapprove
regret				accuse	disapprove
question		person		accuse	investigate	crime
question				accuse	disapprove
challenge				accuse	disapprove
clash	security			assault		military
clash	person organization		over	accuse	disapprove
clash				assault
disagree				accuse	disapprove
scold				accuse	disapprove
mock				accuse	disapprove
vilify				accuse	disapprove
investigate				accuse	investigate
probe				accuse	investigate
inspect				accuse	investigate
interrogate				accuse	investigate	crime
examine		charge crime		accuse	investigate
look into				accuse	investigate
dispatch		inspector		accuse	investigate
dispatch		troops police		mobilize		military
search		building		accuse	investigate	crime
audit				accuse	investigate
reject				reject
refuse				reject
decline				reject
dismiss		person		sanction	convict
dismiss				reject
rebuff				reject
spurn				reject
veto				reject		politics
rule out				reject
turn down				reject
deny		migrant		sanction	expel
deny				reject
defy				reject
ignore		proposal restriction		reject
disobey				reject
flout				reject
violate				reject
breach		agreement truce restriction law		reject
renege				reject
break		agreement truce		reject
break		ties		sanction	discontinue	diplomacy
break off		ties talks		sanction	discontinue	diplomacy
break off				sanction	discontinue	diplomacy
break down			with	reject
break down		agreement		reject
break down		ties		sanction	discontinue	diplomacy
postpone		talks		reject	meet
delay		talks		reject	meet
call off		talks		reject	meet
call off		protest		retreat
boycott		talks election		protest	boycott	politics
boycott				protest	boycott	politics
scuttle		talks agreement		reject
snub				reject
resist				reject
rebut				reject
refute				reject
contest				reject
block		proposal		reject		politics
block		road exit		protest	obstruct	politics
torpedo		talks agreement		reject
shun				reject
downplay				reject
impose		publication		reject
impose		sanction		sanction	discontinue
impose		martial		coerce	martial-law
impose		curfew		coerce	curfew
impose		restriction		coerce	restrict
repudiate				reject
disavow				reject
collapse		talks agreement		reject
collapse						disaster
threaten				threaten
warn				threaten
menace				threaten
intimidate				threaten
issue ultimatum				threaten
give ultimatum				threaten
deliver ultimatum				threaten
caution				threaten
swear		violence		threaten	violence
demonstrate	person protester			protest	demo	politics
demonstrate				protest	demo	politics
march	troops militia police			mobilize	troops	military
march			close near toward towards	mobilize	troops	military
march				protest	demo	politics
picket				protest	demo	politics
riot				protest	riot	politics
rampage				protest	riot	crime
loot				protest	riot	crime
vandalise				protest	vandalize	crime
vandalize				protest	vandalize	crime
walk out				protest	strike	economy
down tool				protest	strike	economy
fast				protest	hunger	politics
stage		hunger		protest	hunger	politics
stage		protest		protest	demo	politics
collect		signature		protest	demo	politics
gather		signature		protest	demo	politics
gather	protester			protest	demo	politics
converge			:protest	protest	demo	politics
organise		protest		protest	demo	politics
organize		protest		protest	demo	politics
blockade		road exit		protest	obstruct	politics
blockade				coerce	restrict	military
occupy	protester			protest	obstruct	politics
occupy		territory		assault		military
chant				protest	demo	politics
throw		stone		protest	riot	politics
hurl		stone		protest	riot	politics
pelt				protest	riot	politics
take street				protest	demo	politics
mutiny				protest	riot	military
revolt				protest	riot	politics
rise up				protest	riot	politics
sanction				sanction	discontinue	diplomacy
embargo				sanction	discontinue	economy
blacklist				sanction	discontinue	diplomacy
expel		diplomat		sanction	expel	diplomacy
expel		migrant		coerce	deport
expel				sanction	expel	diplomacy
oust				sanction	expel	politics
evict				coerce	deport
suspend				sanction	discontinue
cut		ties economy-cut		sanction	discontinue
cut off				sanction	discontinue
sever				sanction	discontinue	diplomacy
discontinue				sanction	discontinue
freeze		ties talks		sanction	discontinue	diplomacy
freeze		property		coerce	seize
close		diplomat exit ties		sanction	discontinue	diplomacy
close		publication		coerce	censor
downgrade		ties		sanction	discontinue	diplomacy
scale back		ties economy-cut		sanction	discontinue
reduce		ties economy-cut		sanction	discontinue
walk away			from	sanction	withdraw
convict				sanction	convict	legal
sentence				sanction	convict	legal
fine				sanction	convict	legal
sack				sanction	convict	politics
prohibit		aid		sanction	discontinue
prohibit				coerce	restrict
stop		economy-cut		sanction	discontinue
stop		violence		retreat
withhold				coerce	withhold
isolate				sanction	discontinue	diplomacy
deploy		inspector		accuse	investigate
deploy				mobilize		military
mobilise				mobilize		military
mobilize				mobilize		military
mass		troops militia		mobilize		military
amass		troops arms		mobilize		military
station		troops		mobilize		military
reinforce				mobilize		military
put		readiness		mobilize		military
put			under:inquiry	accuse	investigate
place		readiness		mobilize		military
place			under:inquiry	accuse	investigate
test		arms		mobilize	weapons	military
test-fire				mobilize	weapons	military
parade		arms troops		mobilize		military
patrol				mobilize
recruit		troops militia		mobilize		military
conscript				mobilize		military
call up				mobilize		military
prepare		violence		mobilize		military
build up		troops arms		mobilize		military
arrest				coerce	arrest	crime
detain				coerce	arrest	crime
jail				coerce	arrest	legal
imprison				coerce	arrest	legal
apprehend				coerce	arrest	crime
round up				coerce	arrest	crime
lock up				coerce	arrest	crime
capture		person captive militia		coerce	arrest
capture		territory		assault		military
capture				assault		military
deport				coerce	deport
banish				coerce	deport
exile				coerce	deport
extort				coerce		crime
ban				coerce	restrict
outlaw				coerce	restrict
restrict				coerce	restrict
prevent				coerce	restrict
bar				coerce	restrict
disperse				coerce	restrict
break up		protest		coerce	restrict
cordon off				coerce	restrict
besiege				assault		military
tighten		restriction sanction		coerce	restrict
censor				coerce	censor	politics
shut down		publication		coerce	censor	politics
silence				coerce	censor	politics
muzzle				coerce	censor	politics
seize		territory		assault		military
seize				coerce	seize	crime
confiscate				coerce	seize	crime
impound				coerce	seize	crime
raid	troops militia			assault		military
raid				coerce	seize	crime
annex				coerce	seize	military
nationalise				coerce	seize	economy
nationalize				coerce	seize	economy
expropriate				coerce	seize	economy
institute		curfew		coerce	curfew	politics
institute		martial		coerce	martial-law	politics
crack down				coerce	restrict	politics
repress				coerce		politics
suppress				coerce		politics
persecute				coerce		politics
harass				coerce
hack				coerce	cyber	science
deface				coerce	cyber	science
wire				coerce
tap				coerce
wiretap				coerce
spy				coerce
jam				coerce	cyber	science
disrupt		cyber		coerce	cyber	science
coerce				coerce
force				coerce
bully				coerce
overthrow				coerce		politics
depose				coerce		politics
topple				coerce		politics
assault				assault		crime
ambush				assault		military
bomb				assault	explosives	military
bombard				assault	heavy-weapons	military
shell				assault	heavy-weapons	military
pound		territory		assault	heavy-weapons	military
hit	security heavy aircraft drone			assault		military
target				assault		military
shoot				assault	firearms	crime
shoot down				assault		military
gun down				assault	firearms	crime
open fire				assault	firearms	crime
fire		person		sanction	convict
fire		heavy firearm		assault		military
fire			at on	assault		military
detonate				assault	explosives	military
explode		bombs		assault	explosives	military
explode	bombs			assault	explosives	military
explode						disaster
blow up				assault	explosives	military
kill	crash-disaster					disaster
kill				assault
murder				assault		crime
massacre				assault		military
slaughter				assault		crime
execute		person		assault		legal
assassinate				assault	targeted	crime
wound				assault
injure	crash-disaster					disaster
injure				assault
stab				assault	primitive	crime
hack to death				assault	primitive	crime
behead				assault	primitive	crime
lynch				assault	primitive	crime
invade				assault	heavy-weapons	military
storm				assault		military
overrun				assault		military
fight		person organization -		assault		military
fight		crash-disaster		aid		disaster
battle		crash-disaster		aid		disaster
battle				assault		military
skirmish				assault		military
wage		violence		assault		military
mount		violence heavy		assault	heavy-weapons	military
launch		violence heavy aircraft		assault		military
launch		protest		protest	demo	politics
launch		arms	!at !on !against	mobilize	weapons	military
launch		arms		assault	heavy-weapons	military
launch						company
intensify		violence		assault		military
abduct				assault	abduct	crime
kidnap				assault	abduct	crime
hijack				assault	abduct	crime
take hostage				assault	abduct	crime
torture				assault	torture	crime
beat		person		assault	beat	crime
beat						sport
beat up				assault	beat	crime
rape				assault	sexual	crime
molest				assault	sexual	crime
maim				assault		crime
mutilate				assault		crime
destroy	crash-disaster					disaster
destroy				assault	destroy
demolish				assault	destroy
raze				assault	destroy
torch				assault	destroy	crime
burn down		building		assault	destroy	crime
set fire				assault	destroy	crime
set		fire		assault	destroy	crime
set			on:fire	assault	destroy	crime
trash				assault	destroy	crime
sabotage				assault	destroy
ransack				assault	destroy	crime
engage			in:ethnic	assault		military
engage			in:violence	assault		military
cleanse				assault		military
exterminate				assault		military
gas				assault	unconventional	military
poison				assault	unconventional	crime
tear-gas				assault	crowd-control	politics
die			:torture	assault	torture	crime
die			in:firearm	assault	firearms	crime
elect						election
vote						election
campaign						election
poll						election
nominate						election
run			for			election
acquire						company
merge						company
hire						company
lay off						company
list						company
rebrand						company
buy						economy
sell						economy
invest						economy
export						economy
import						economy
borrow						economy
tax						economy
devalue						economy
spend						economy
acquit						legal
rule						legal
try		crime				legal
testify						legal
overturn						legal
uphold						legal
quash						legal
steal						crime
rob						crime
burgle						crime
smuggle						crime
traffic						crime
crash						disaster
flood						disaster
erupt						disaster
burn						disaster
derail						disaster
sink						disaster
drown						disaster
capsize						disaster
infect						health
diagnose						health
hospitalise						health
hospitalize						health
recover						health
immunise						health
immunize						health
publish						science
discover						science
orbit						science
invent						science
sequence						science
score						sport
defeat						sport
qualify						sport
emit						environment
pollute						environment
perform						culture
direct						culture
compose						culture
legislate						politics
appoint						politics
govern						politics
inaugurate						politics
undertake		mediation		consult	third-party	diplomacy
act			on:agreement	support
implement		agreement		support
reiterate		proposal		request
repeat		proposal		request
