# source: written for this project
# licence: MIT
# Actions as events: PLOVER's type and mode, and the context. Of a verb's lines the first that fits counts; an empty class gives a context alone.
# actors, objects: classes of event-participants.lex, or of the entity there person, named (a person by name), organization, state, territory; content (a clause), predicate (what the object is called); one must fit; "-" stands for none; "!class" must not.
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
approve		sanction		sanction	discontinue
approve				support		politics
broker		agreement truce talks		consult	third-party	diplomacy
broker				consult	third-party	diplomacy
offer		aid troops arms talks captive support		agree
offer		concession		agree		diplomacy
offer		proposal mediation		agree
offer		mediation		agree		diplomacy
offer
pledge				agree
promise				agree
vow		violence		threaten	violence	military
vow				agree
commit			to	agree
reconcile				agree		diplomacy
hold		election				election
hold		talks		consult		diplomacy
hold		protest		protest	demo	politics
hold		captive		assault	abduct	crime
hold		exercise		cooperate		military
hold		hunger		protest	hunger	politics
guarantee				agree
meet	person organization	proposal		concede
meet		requirement
meet				consult		diplomacy
talk				consult		diplomacy
discuss				consult		diplomacy
negotiate				consult		diplomacy
confer				consult		diplomacy
consult				consult		diplomacy
converse				consult
call			:protest	accuse	disapprove	politics
call		predicate
call	person organization	person		consult	phone
call			for on upon	request
call
phone				consult	phone
telephone				consult	phone
ring		person		consult	phone
visit				consult	visit	diplomacy
tour				consult	visit	diplomacy
travel	person		:talks	consult	visit	diplomacy
travel	person		to	consult	visit
fly	person		:talks	consult	visit	diplomacy
arrive	person		in to :talks	consult	visit	diplomacy
arrive	troops militia			mobilize	troops	military
leave	person		:talks for	consult	visit	diplomacy
leave		agreement		sanction	withdraw	diplomacy
depart			for from	consult	visit	diplomacy
return	person		:talks	consult		diplomacy
return		person property		retreat	release
go	person		:talks	consult	visit	diplomacy
go			on:hunger	protest	hunger	politics
go			on:protest	protest	strike	economy
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
join		troops		cooperate		military
resume		talks		consult		diplomacy
resume		ties		support		diplomacy
resume		aid		aid
resume		violence heavy		assault		military
open		talks		consult		diplomacy
open		exit		retreat	access
open		inquiry		accuse	investigate
open		fire		assault	firearms	crime
open		diplomat		support		diplomacy
begin		talks		consult		diplomacy
begin		hunger		protest	hunger	politics
begin		signature protest		protest	demo	politics
begin		mediation		consult	third-party	diplomacy
begin		inquiry		accuse	investigate
start		talks		consult		diplomacy
start		hunger		protest	hunger	politics
start		inquiry		accuse	investigate
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
seal		exit		coerce	restrict
finalise		agreement		support		diplomacy
finalize		agreement		support		diplomacy
conclude		agreement		support		diplomacy
ratify				support		diplomacy
adopt		agreement law		support		politics
adopt		sanction		sanction	discontinue
adopt		restriction		coerce	restrict
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
accredit		diplomat		support		diplomacy
accredit				support		diplomacy
assure				support
reassure				support
celebrate			with	support		culture
honour		person		support		culture
honour		truce		retreat	ceasefire	military
honor		person		support		culture
honor		truce		retreat	ceasefire	military
encourage to				request
encourage				support
mourn				support
lift		blockade		retreat		military
lift		restriction sanction martial curfew		concede
ease				concede
relax		restriction sanction martial curfew		concede
loosen		restriction sanction		concede
waive				concede
scrap		restriction sanction curfew martial		concede
scrap		arms		retreat	disarm	military
scrap		proposal agreement talks		reject
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
grant		proposal		concede
amnesty				concede		legal
back down				concede
capitulate				concede
allow		person		retreat	access
allow		relief exit		retreat	access
allow	person organization			concede
permit		person relief		retreat	access
permit	person organization			concede
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
conduct		inquiry		accuse	investigate
coordinate				cooperate
co-ordinate				cooperate
aid				aid
assist				aid
help	person organization	person territory organization		aid
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
arm		militia		aid		military
arm				aid		military
train		person troops police militia		mobilize	troops	military
train			with	cooperate		military
train				aid		military
equip				aid		military
extend		aid		aid
extend		restriction martial curfew		coerce	restrict
extend		sanction		sanction	discontinue
extend		truce		retreat	ceasefire	military
allocate		aid		aid
earmark		aid		aid
disburse				aid		economy
distribute		aid		aid
vaccinate						health
resettle				aid
repatriate				retreat	release
bolster				aid
withdraw			from:agreement from:talks	sanction	withdraw	diplomacy
withdraw		troops police militia		retreat	withdraw	military
withdraw		diplomat		sanction	withdraw	diplomacy
withdraw		economy-cut		sanction	discontinue
withdraw		support		sanction	discontinue
withdraw	security			retreat	withdraw	military
withdraw			from	sanction	withdraw
withdraw				retreat	withdraw
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
release		-		retreat	release
release
free				retreat	release
liberate		territory		assault		military
liberate				retreat	release
resign				retreat	resign	politics
step down				retreat	resign	politics
stand down				retreat	resign	politics
quit	person	post -		retreat	resign	politics
quit		agreement talks organization		sanction	withdraw	diplomacy
abdicate				retreat	resign	politics
relinquish				retreat
cease		fire		retreat	ceasefire	military
cease fire				retreat	ceasefire	military
declare		truce		retreat	ceasefire	military
declare		martial		coerce	martial-law	politics
declare		curfew		coerce	curfew	politics
declare		diplomat		sanction	expel	diplomacy
announce		truce		retreat	ceasefire	military
observe		truce		retreat	ceasefire	military
end		restriction sanction martial curfew		concede
end		talks-end economy-cut		sanction	discontinue
end		protest		retreat
end		violence		retreat		military
reopen		exit		retreat	access
reopen		ties		support		diplomacy
reopen		diplomat		support		diplomacy
de-escalate				retreat		military
halt		violence heavy		retreat		military
halt		talks-end economy-cut		sanction	discontinue
halt		protest		retreat
abandon		ties		sanction	discontinue	diplomacy
abandon		territory		retreat	withdraw	military
abandon		proposal talks		reject
request				request
demand				request
urge				request
appeal			to:court			legal
appeal		court				legal
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
push	security		into	assault		military
lobby				request
exhort				request
entreat				request
beseech				request
insist			on	request
order		publication		coerce	censor	politics
order		inquiry		accuse	investigate
order		troops		mobilize	troops	military
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
suggest		content
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
charge			with:crime	accuse	allege	legal
charge			over:crime	accuse	allege	legal
charge		person	with over	accuse	allege	legal
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
attack	!security	person organization	in:publication on:publication	accuse	disapprove	politics
attack		proposal law		accuse	disapprove	politics
attack	!security	support-object criticism		accuse	disapprove	politics
attack	publication			accuse	disapprove	politics
attack	named !security	named organization		accuse	disapprove	politics
attack		cyber		coerce	cyber	science
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
breach		cyber		coerce	cyber	science
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
resist		proposal agreement law restriction criticism		reject
rebut				reject
refute				reject
contest				reject
block		proposal		reject		politics
block		road exit		protest	obstruct	politics
block		publication		coerce	censor	politics
block		relief aid		coerce	withhold
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
walk out	worker			protest	strike	economy
walk out			of	reject	meet
walk out				protest	strike	economy
down tool				protest	strike	economy
fast				protest	hunger	politics
stage		hunger		protest	hunger	politics
stage		protest		protest	demo	politics
collect		signature		protest	demo	politics
gather		signature		protest	demo	politics
gather	protester			protest	demo	politics
gather		troops		mobilize		military
converge			:protest	protest	demo	politics
organise		protest		protest	demo	politics
organize		protest		protest	demo	politics
blockade		road exit		protest	obstruct	politics
blockade				coerce	restrict	military
occupy	protester			protest	obstruct	politics
occupy		territory		assault		military
occupy	worker person	building		protest	obstruct	politics
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
oust		territory		coerce	deport
oust				sanction	expel	politics
evict				coerce	deport
suspend		restriction sanction		concede
suspend		violence		retreat	ceasefire	military
suspend		protest		retreat
suspend		person		sanction	convict
suspend		rights law		coerce	martial-law	politics
suspend				sanction	discontinue
cut		ties economy-cut		sanction	discontinue
cut off				sanction	discontinue
sever				sanction	discontinue	diplomacy
discontinue				sanction	discontinue
freeze		ties talks		sanction	discontinue	diplomacy
freeze		property		coerce	seize
close		diplomat exit ties		sanction	discontinue	diplomacy
close		publication		coerce	censor
close		diplomat		sanction	discontinue	diplomacy
downgrade		ties		sanction	discontinue	diplomacy
scale back		ties economy-cut		sanction	discontinue
reduce		ties economy-cut		sanction	discontinue
walk away			from	sanction	withdraw
convict				sanction	convict	legal
sentence				sanction	convict	legal
fine				sanction	convict	legal
sack				sanction	convict	politics
prohibit		aid		sanction	discontinue
prohibit	person organization -			coerce	restrict
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
put			on:readiness	mobilize		military
put			under:inquiry	accuse	investigate
place			on:readiness	mobilize		military
place			under:inquiry	accuse	investigate
test		arms		mobilize	weapons	military
test-fire				mobilize	weapons	military
parade		arms troops		mobilize		military
parade	protester			protest	demo	politics
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
restrict	person organization -			coerce	restrict
prevent	person organization security police			coerce	restrict
bar				coerce	restrict
disperse				coerce	restrict
break up		protest		coerce	restrict
cordon off				coerce	restrict
besiege				assault		military
tighten		restriction sanction		coerce	restrict
tighten		sanction		sanction	discontinue
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
suppress		publication		coerce	censor	politics
suppress				coerce		politics
persecute				coerce		politics
harass				coerce
hack				coerce	cyber	science
deface		cyber		coerce	cyber	science
deface		building		protest	vandalize	crime
wire				coerce
tap				coerce
wiretap				coerce
spy				coerce
jam				coerce	cyber	science
disrupt		cyber		coerce	cyber	science
disrupt				protest	obstruct	politics
coerce				coerce
force	person organization security			coerce
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
target	security aircraft drone heavy bombs state			assault		military
shoot				assault	firearms	crime
shoot down				assault		military
gun down				assault	firearms	crime
open fire				assault	firearms	crime
fire		person		sanction	convict
fire		heavy firearm		assault		military
fire			at on	assault		military
fire		crowd		assault	crowd-control	politics
detonate				assault	explosives	military
explode		bombs		assault	explosives	military
explode	bombs			assault	explosives	military
explode						disaster
blow up				assault	explosives	military
kill	crash-disaster					disaster
kill		proposal law agreement		reject		politics
kill				assault
murder				assault		crime
massacre				assault		military
slaughter				assault		crime
execute		person		assault		legal
execute		captive		assault		legal
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
fight	person organization security	person organization -		assault		military
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
launch		inquiry		accuse	investigate
launch						company
intensify		violence		assault		military
abduct				assault	abduct	crime
kidnap				assault	abduct	crime
hijack				assault	abduct	crime
take hostage				assault	abduct	crime
torture				assault	torture	crime
beat	named					election
beat	organization					sport
beat		person		assault	beat	crime
beat						sport
beat up				assault	beat	crime
rape				assault	sexual	crime
molest				assault	sexual	crime
maim				assault		crime
mutilate				assault		crime
destroy	crash-disaster					disaster
destroy		arms		retreat	disarm	military
destroy				assault	destroy
demolish				assault	destroy
raze				assault	destroy
torch				assault	destroy	crime
burn down		building		assault	destroy	crime
set fire				assault	destroy	crime
set			on:fire	assault	destroy	crime
set		fire		assault	destroy	crime
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
sell		arms		aid		military
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
overturn		proposal law		reject		politics
overturn						legal
uphold		agreement truce		support		diplomacy
uphold						legal
quash		protest		coerce		politics
quash						legal
steal						crime
rob						crime
burgle						crime
smuggle						crime
traffic						crime
crash						disaster
flood						disaster
erupt						disaster
burn		building		assault	destroy	crime
burn		flag		protest	demo	politics
burn						disaster
derail						disaster
sink						disaster
drown						disaster
capsize						disaster
infect						health
diagnose						health
treat						health
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
act			on:programme on:proposal	support
implement		agreement		support
implement		programme		support
reiterate		proposal		request
repeat		proposal		request
carry out		agreement programme		support
defer		talks agreement		reject	meet
shelve		proposal talks law		reject
stall		talks proposal		reject
obstruct		road exit		protest	obstruct	politics
obstruct				reject
hinder				reject
hamper				reject
thwart				reject
clamour			for	request
clamor			for	request
crusade			for	request
solicit				request
canvass		support		request		election
counsel to				request
adjure				request
retaliate				assault		military
quarrel				accuse	disapprove
argue			with over	accuse	disapprove
wrangle				accuse	disapprove
bicker				accuse	disapprove
feud				accuse	disapprove
dissent				reject
disapprove				accuse	disapprove
object				accuse	disapprove
contradict				reject
dispute				reject
confront	security			assault		military
encounter		person		consult
reconvene				consult	multilateral	diplomacy
huddle				consult
liaise				consult		diplomacy
parley				consult		diplomacy
shake hand				consult		diplomacy
speak	person		with to by	consult
sit down	person		with	consult		diplomacy
come together				consult
swing by				consult	visit
brief		person		consult
notify				consult
embolden				support
console		person		support
commemorate				support		culture
vouch			for	support
advertise						company
promote		ties		support		diplomacy
boost		ties		support		diplomacy
boost		aid		aid
step up		ties		support		diplomacy
step up		aid		aid
step up		violence heavy		assault		military
step up		restriction		coerce	restrict
widen		ties		support		diplomacy
cement		ties		support		diplomacy
consolidate		ties		support		diplomacy
broaden		ties		support		diplomacy
revive		ties		support		diplomacy
revive		talks		consult		diplomacy
rekindle		ties		support		diplomacy
build		ties		support		diplomacy
foster		ties		support		diplomacy
cultivate		ties		support		diplomacy
warm	ties			support		diplomacy
thaw	ties			support		diplomacy
abide			by:agreement by:truce	support		diplomacy
comply			with:restriction with:agreement with:proposal	concede
obey				concede
heed				concede
yield			to	concede
yield		territory		retreat	withdraw	military
succumb				concede
submit			to	concede
climb down				concede
backtrack				concede
exonerate				concede		legal
absolve				concede		legal
decriminalise				concede		legal
decriminalize				concede		legal
declassify				concede		politics
unblock				concede
unfreeze				concede
reinstate		person		concede		politics
reinstate		restriction		coerce	restrict
reimpose		restriction		coerce	restrict
reimpose		sanction		sanction	discontinue
unite				cooperate
unify				cooperate
link up				cooperate
loan				aid
award		aid		aid
bankroll				aid
underwrite				aid		economy
sponsor				aid
outfit				aid
furnish		aid arms		aid
hand out		aid		aid
pour		aid		aid
channel		aid		aid
pump		aid		aid		economy
intervene				aid
stabilise				aid
stabilize				aid
inoculate						health
volunteer				agree
proffer				agree
renounce		violence arms		retreat	disarm	military
renounce				concede
forswear				concede
disengage				retreat	withdraw	military
decommission		arms		retreat	disarm	military
defect				retreat
desert				retreat		military
flee	security			retreat	withdraw	military
vacate				retreat	withdraw
move out				retreat	withdraw
fall back				retreat	withdraw	military
set free				retreat	release
unchain				retreat	release
parole				retreat	release	legal
bail				retreat	release	legal
readmit				retreat	access
let in				retreat	access
step aside				retreat	resign	politics
bow out				retreat	resign	politics
denigrate				accuse	disapprove
belittle				accuse	disapprove
malign				accuse	disapprove
slander				accuse	disapprove
insult				accuse	disapprove
deride				accuse	disapprove
ridicule				accuse	disapprove
disparage				accuse	disapprove
castigate				accuse	disapprove
admonish				accuse	disapprove
chastise				accuse	disapprove
reproach				accuse	disapprove
excoriate				accuse	disapprove
pillory				accuse	disapprove
savage				accuse	disapprove
abhor				accuse	disapprove
bemoan				accuse	disapprove
fault				accuse	disapprove
brand		person organization		accuse	disapprove
jeer				accuse	disapprove
heckle				accuse	disapprove
boo				accuse	disapprove
sour	ties			accuse	disapprove	diplomacy
incriminate				accuse	allege	legal
book		person		accuse	allege	crime
scrutinise				accuse	investigate
scrutinize				accuse	investigate
grill		person		accuse	investigate
look			into	accuse	investigate
inquire			into	accuse	investigate
enquire			into	accuse	investigate
monitor				accuse	investigate
disregard		proposal restriction law		reject
overrule				reject
override				reject
vote down				reject		politics
tear up		agreement		reject		diplomacy
abrogate				reject		diplomacy
annul				reject
nullify				reject
storm out				reject	meet
stonewall				reject
evade				reject
balk				reject
baulk				reject
brandish		arms		threaten	violence	military
blackmail				coerce		crime
bluster				threaten
barricade				protest	obstruct	politics
chain				protest	obstruct	politics
clog		road		protest	obstruct	politics
mob				protest	riot	politics
stone				protest	riot	politics
lead		protest		protest	demo	politics
rebel				protest	riot	politics
agitate				protest	demo	politics
penalise				sanction	convict
penalize				sanction	convict
punish				sanction	convict
ostracise				sanction	discontinue
ostracize				sanction	discontinue
slap		sanction		sanction	discontinue
slap		restriction		coerce	restrict
slap		person		assault	beat	crime
levy		sanction		sanction	discontinue	economy
enact		sanction		sanction	discontinue
enact		restriction		coerce	restrict
secede				sanction	withdraw	politics
disassociate				sanction	discontinue
betray				sanction
demote				sanction	convict
remove		person	from	sanction	expel	politics
kick out				sanction	expel
throw out		person		sanction	expel
throw out		charge		reject		legal
eject				sanction	expel
disqualify				sanction	expel
muster		troops		mobilize		military
marshal		troops		mobilize		military
assemble		troops		mobilize		military
move		troops arms		mobilize		military
rush		troops		mobilize		military
position		troops arms		mobilize		military
array		troops		mobilize		military
concentrate		troops		mobilize		military
overfly				mobilize		military
fly over				mobilize		military
rearm				mobilize	weapons	military
stockpile		arms		mobilize	weapons	military
enlist		person militia		mobilize		military
draft		person		mobilize		military
nab				coerce	arrest	crime
catch		person		coerce	arrest	crime
incarcerate				coerce	arrest	legal
confine		person		coerce	arrest
intern				coerce	arrest
re-arrest				coerce	arrest	crime
rearrest				coerce	arrest	crime
take		person	into	coerce	arrest	crime
remand				coerce	arrest	legal
forbid				coerce	restrict
proscribe				coerce	restrict
criminalise				coerce	restrict	legal
criminalize				coerce	restrict	legal
curb				coerce	restrict
curtail				coerce	restrict
seal off				coerce	restrict
lock down				coerce	restrict
quarantine				coerce	restrict	health
gag				coerce	censor	politics
misinform				coerce	misinformation	politics
disinform				coerce	misinformation	politics
phish				coerce	cyber	science
infiltrate		cyber		coerce	cyber	science
infiltrate		territory		assault		military
eavesdrop				coerce
intercept		property		coerce	seize
commandeer				coerce	seize
requisition				coerce	seize
plunder				protest	riot	crime
pillage				protest	riot	crime
usurp				coerce		politics
take over		territory		assault		military
take over		building		coerce	seize
displace		person		coerce	deport
uproot				coerce	deport
compel				coerce
subdue				coerce
quell				coerce		politics
crush		protest		coerce		politics
enslave				coerce		crime
combat				assault		military
blitz				assault	aerial	military
snipe				assault	firearms	military
strafe				assault	aerial	military
rocket				assault	heavy-weapons	military
mortar				assault	heavy-weapons	military
pummel		territory person		assault	heavy-weapons	military
barrage				assault	heavy-weapons	military
dynamite				assault	explosives	crime
booby-trap				assault	explosives	military
mine		territory road		assault	explosives	military
plant		bombs		assault	explosives	crime
bludgeon				assault	beat	crime
club		person		assault	beat	crime
flog				assault	beat	legal
whip		person		assault	beat	crime
cane				assault	beat	legal
kick		person		assault	beat	crime
punch				assault	beat	crime
thrash		person		assault	beat	crime
maul				assault
mistreat				assault		crime
abuse		person		assault		crime
ill-treat				assault		crime
strangle				assault		crime
slay				assault		crime
butcher				assault		crime
decapitate				assault	primitive	crime
hang		person		assault		legal
electrocute				assault
waterboard				assault	torture	military
snatch		person		assault	abduct	crime
grope				assault	sexual	crime
annihilate				assault		military
obliterate				assault	destroy	military
devastate	crash-disaster					disaster
devastate				assault	destroy	military
ravage	crash-disaster					disaster
level		building		assault	destroy	military
flatten		building		assault	destroy	military
wreck		building		assault	destroy	crime
firebomb				assault	destroy	crime
bulldoze				assault	destroy
encircle				assault		military
surround	security			assault		military
repel				assault		military
repulse				assault		military
rout				assault		military
retake		territory		assault		military
recapture		territory		assault		military
recapture		person		coerce	arrest
conquer				assault		military
penetrate		territory		assault		military
advance	security		on toward towards	assault		military
scuffle				assault
brawl				assault		crime
trade fire				assault		military
return fire				assault		military
mow down				assault		crime
run down		person		assault		crime
ram				assault		crime
spread		rumour		coerce	misinformation	politics
fabricate				coerce	misinformation	politics
use		crowd		assault	crowd-control	politics
use		chemical		assault	unconventional	military
drop		bombs		assault	explosives	military
smash		building		protest	vandalize	crime
spray		paint		protest	vandalize	crime
