# source: written for this project
# licence: MIT
# Nouns by the classes that the frames of events ask for; a noun may be of several.
# columns: noun classes
access	inspector exit
accord	agreement proposal support-object
account	property cyber
accusation	charge
action	violence
activist	protester person
actor	worker
ad	publication
admiration	support
advance	proposal
advert	publication
advertisement	publication
adviser	person
advisor	person
agreement	agreement proposal support-object
aid	aid economy-cut
aide	person
air-strike	aircraft
aircraft	troops security building aircraft
airfield	territory
airforce	security
airplane	aircraft
airport	territory
airspace	exit
airstrike	aircraft
alert	readiness
alien	person migrant
allegation	charge
ambassador	person diplomat
amendment	proposal
ammunition	arms
anger	criticism
appeal	proposal
application	proposal
appreciation	support
approval	support
arbitration	mediation
area	territory
arm	arms
armistice	agreement truce
arms	arms
army	troops security
arrangement	agreement
arrow	blade
arsenal	arms
arson	crime
article	publication
artillery	arms security heavy
assailant	security
assault	crime
asset	property
assistance	aid economy-cut
assurance	support-object
asylum	migrant
asylum-seeker	migrant
attache	diplomat
attaché	diplomat
attack	violence
attacker	security
avalanche	crash-disaster
axe	blade
backing	support
ballot	election
ban	restriction
barrage	heavy
barrier	restriction
base	territory
baton	crowd
battalion	troops security
battery	troops
battleship	troops
bid	proposal support-object
bill	proposal support-object
biological	chemical
blacklist	sanction
blackmail	crime
blackout	restriction
blanket	aid
blasphemy	crime
blast	bombs
blaze	crash-disaster
blockade	restriction blockade
blow	violence
bomb	bombs
bombardment	heavy
bomber	troops security aircraft
bombing	bombs violence
book	support-object publication
border	territory road exit
bottle	stone
boy	person
boycott	sanction protest
breakfast	talks
bribery	crime
bridge	territory building road exit
brigade	troops security
broadcast	publication
broadcaster	publication
broadcasting	publication
budget	support-object
building	building
bullet	firearm
burglary	crime
bus	building
call	talks proposal support-object
camp	territory
campaign	support-object election
candidate	person support-object election
cannon	heavy crowd
capital	territory
captive	person captive
car	building
car-bomb	bombs
cargo	property
carrier	troops
case	charge
cash	aid property
cause	support-object
cease-fire	truce
ceasefire	truce talks-end
censorship	restriction
chairmanship	post
challenge	requirement
channel	publication
charge	charge
charter	agreement
checkpoint	territory
chemical	chemical
child	person
chlorine	chemical
church	building
citizen	person
city	territory
civil-servant	worker
civilian	person
claim	charge
cleaner	worker
cleansing	ethnic
closure	restriction
club	blade
co-operation	economy-cut
cocaine	property
column	publication
commander	security person
commando	security
comment	support-object
compact	agreement
complaint	charge criticism
compromise	proposal concession
computer	property cyber
concern	criticism
concession	concession
condemnation	criticism
condition	proposal requirement
condolence	support
conference	talks
confidence	support
congratulation	support
consensus	agreement
conspiracy	crime
constable	police
constitution	law
consul	diplomat
consulate	ties
consultation	talks
contact	ties talks-end
contingent	troops
contract	agreement
control	restriction
controller	worker
controls	restriction
convention	agreement
conversation	talks
conviction	court
convoy	relief
cooperation	economy-cut talks-end
cordon	blockade
corridor	exit
corruption	crime
cost	requirement
count	crime
court	court
crew	worker person captive
crime	crime
criterion	requirement
criticism	criticism
crop	building
crossing	exit
crowd	security protester
curb	restriction
curfew	curfew
cyclone	crash-disaster
dagger	blade
dam	building
data	intelligence
database	cyber
deadline	requirement
deal	agreement proposal
decision	support-object court
delivery	economy-cut
demand	proposal requirement
demonstration	protest
demonstrator	protester person
destroyer	troops
detainee	person captive
device	bombs
dialogue	talks talks-end
dinner	talks
diplomacy	ties
diplomat	person diplomat
disapproval	criticism
discussion	talks
disinformation	rumour
dismay	criticism
displeasure	criticism
dissident	person captive
district	territory
division	troops
docker	worker
dockworker	worker
doctor	worker
document	property
dollar	aid
donation	aid
door	exit
doubt	criticism
draft	proposal
drill	exercise
driver	worker person
drone	arms security drone
drought	crash-disaster
drug	property
ducat	aid
duty	sanction
dynamite	bombs
earthquake	crash-disaster
editorial	publication
effigy	flag
effort	support-object
election	election
electrician	worker
electricity	economy-cut
email	cyber
embargo	sanction
embassy	ties diplomat building
embezzlement	crime
emergency	martial
employee	worker
enquiry	inquiry
entente	agreement
entrance	road
envoy	person diplomat
equipment	aid property
eruption	crash-disaster
espionage	crime
euro	aid
evasion	crime
evidence	intelligence
exercise	exercise
expectation	requirement
expertise	intelligence
explosion	bombs
explosive	arms property bombs
export	economy-cut
extortion	crime
extremist	militia
faction	security
factory	building
falsehood	rumour
farmer	worker protester
fate	requirement
felony	crime
fighter	militia security
film	support-object publication
fire	fire crash-disaster
firearm	firearm
firefighter	worker
fisherman	captive
flag	flag
fleet	troops
flight	economy-cut
flood	crash-disaster
florin	aid
flour	aid
food	aid
force	troops security violence
foreigner	person migrant
franc	aid
fraud	crime
freedom	rights
friendship	ties
frigate	troops
fund	aid property
funding	aid economy-cut
galleon	aid
garrison	troops
gas	economy-cut
gate	exit
gendarme	police
general	security
genocide	crime
girl	person
goal	requirement
goods	aid property
graffiti	paint
grain	aid
grant	aid
gratitude	support
grenade	bombs
group	security
guard	worker person
guerrilla	militia security person
gun	arms firearm
gunbattle	firearm
gunboat	troops
gunfight	firearm
gunfire	firearm
gunman	militia security
gunship	heavy
hacker	militia
hammer	blade
harassment	crime
harbor	territory
harbour	territory
headquarters	building
heatwave	crash-disaster
helicopter	security aircraft
help	aid
heroin	property
highway	road
hill	territory
hoax	rumour
home	building
homicide	crime
hospital	building
hostage	person captive
house	building
howitzer	arms heavy
hunger	hunger
hurricane	crash-disaster
idea	proposal
ied	bombs
immigrant	person migrant
import	economy-cut
independence	support-object
indictment	charge
information	intelligence
initiative	proposal support-object
inmate	person captive
inquiry	inquiry
inspection	inspector
inspector	inspector relief
insurgent	militia security
intelligence	intelligence
internet	publication
intersection	road
interview	publication
invasion	heavy
investigation	inquiry
investigator	inspector
invitation	proposal
island	territory
jet	troops security aircraft
jihadist	militia security
job	post
journalist	worker person captive
judge	court
kidnapping	crime
knife	blade
know-how	intelligence
kroner	aid
laborer	worker
labourer	worker
land	territory property
landmine	bombs
landslide	crash-disaster
launcher	arms
laundering	crime
law	support-object law
lawsuit	charge
lawyer	person
leader	person
leadership	post
lecturer	worker
legislation	law
libel	crime
liberty	rights
limit	restriction
link	ties
loan	aid
lockdown	restriction
lunch	talks
machete	blade
magazine	publication
magistrate	court
mailbox	cyber
man	person
maneuver	exercise
manoeuvre	exercise
manslaughter	crime
march	protest
marcher	protester
marine	troops security
martial	martial
material	aid property
materiel	aid
measure	restriction
mediation	talks proposal economy-cut talks-end mediation
medicine	aid
meeting	talks
member	person
membership	economy-cut talks-end
memo	support-object
memorandum	agreement
mercenary	militia
migrant	person migrant
militant	militia security person
military	troops security
militia	militia security
militiaman	security person
mine	bombs
miner	worker
minister	person
misdemeanor	crime
misdemeanour	crime
misinformation	rumour
missile	arms heavy
mission	diplomat relief
mob	security
mobilisation	readiness
mobilization	readiness
money	aid property
monitor	inspector relief
monument	building
mortar	heavy
mosque	building
motion	proposal support-object
motorway	road
mou	agreement
move	support-object
munition	arms
murder	crime
national	person migrant
navy	troops security
need	requirement
negligence	crime
negotiation	talks economy-cut talks-end
nerve	chemical
network	cyber
newspaper	publication
novel	support-object
nurse	worker
objection	criticism
objective	requirement
obligation	requirement
observer	aid inspector relief
offence	crime
offense	crime
offensive	heavy violence
offer	proposal
office	post building
officer	police security person
official	person
operator	worker
opponent	person
outpost	territory
outrage	criticism
overture	proposal
package	aid
pact	agreement proposal
paint	paint
parade	protest
paramilitary	militia security
paratrooper	troops
participation	talks-end
partnership	agreement
passenger	person
passport	property
peace	truce support-object
peacekeeper	aid relief
peacemaking	mediation
pellet	crowd
penalty	sanction
people	person
performance	support-object
perjury	crime
person	person
peso	aid
petition	proposal protest
petrol	stone
phosphorus	chemical
picket	protest
pilot	worker person
pipeline	building
pistol	firearm
plan	proposal support-object
plane	building aircraft
plant	building
play	support-object
player	worker
poison	chemical
police	police security
policeman	police security person
policy	support-object law
politician	person
poll	election
port	territory exit
portrait	flag
position	support-object post territory
possession	crime
post	post territory publication
postman	worker
pound	aid
pow	captive
power	post
praise	support
predator	drone
premiership	post
presidency	post
primary	election
prisoner	person captive
probe	inquiry
program	economy-cut programme
programme	economy-cut programme
prohibition	restriction
project	programme
propaganda	rumour
property	property
proposal	proposal support-object
prosecutor	worker
protest	criticism protest
protester	protester person
protocol	agreement
province	territory
publication	publication
quota	restriction requirement
radiological	chemical
raid	aircraft
rail	road
railway	road
railwayman	worker
rally	protest
rape	crime
ration	aid
readiness	readiness
rebel	militia security person
recommendation	proposal
record	support-object
referendum	election
reform	support-object law
refugee	person migrant
regiment	troops security
region	territory
regret	criticism
relation	ties economy-cut
relationship	ties
relief	aid
remark	support-object publication
report	support-object publication
reporter	person
representative	diplomat
reprisal	violence
request	proposal
requirement	requirement
reservation	criticism
reservist	troops
resident	protester person
resistance	requirement
resolution	agreement proposal support-object
restraint	restriction
restriction	restriction
result	support-object
resumption	support-object
retaliate	violence
retaliation	violence
revenge	violence
revolver	firearm
rifle	arms firearm
right	support-object rights
riot	protest
road	building road exit
robbery	crime
rock	stone
rocket	arms heavy
role	post
rouble	aid
round	talks
route	exit
ruble	aid
rule	law
ruling	support-object court
rumor	rumour
rumour	rumour
rupee	aid
sailor	captive
salvo	heavy
sanction	sanction
sarin	chemical
scheme	programme
school	building
seat	post
sedition	crime
sentence	court
separatist	militia security
server	cyber
service	economy-cut
serviceman	person
servicewoman	person
session	talks
settlement	agreement proposal territory
settler	security
shell	arms heavy
shelling	heavy
shelter	aid
ship	building property
shipment	property economy-cut
shooting	firearm
shootout	firearm
shop	building
shot	firearm
shotgun	firearm
siege	restriction blockade
signature	signature
sit-in	protest
site	publication cyber
slogan	paint
smuggling	crime
sniper	security firearm
soldier	troops security person
solidarity	support
sortie	aircraft
spear	blade
speech	publication
squadron	troops
staff	worker
stalking	crime
stance	support-object
standard	requirement
statement	support-object publication
station	building publication
statue	building
step	support-object
stick	blade
stone	blade stone
store	building
storm	crash-disaster
street	road
strike	protest
striker	protester
stronghold	territory
structure	building
student	worker protester person
submarine	troops
suggestion	proposal
suicide	suicide
suit	charge
sum	aid
summit	talks
supply	aid economy-cut
support	aid support
supporter	protester
suspect	person captive
sword	blade
sympathy	support
system	cyber
talk	talks economy-cut talks-end
talks	talks
tank	arms security building heavy
tanker	property
target	requirement
tariff	sanction
teacher	worker
tear	crowd
teargas	crowd
technology	intelligence
teen	person
teenager	person
temple	building
tent	aid
term	proposal
territory	territory property
terrorism	crime
terrorist	militia security
test	requirement
thanks	support
theft	crime
tie	ties economy-cut
ties	ties
tire	stone
tornado	crash-disaster
torture	torture
town	territory building
trade	economy-cut
traffic	road
trafficking	crime
treason	crime
treaty	agreement proposal support-object
tribunal	court
troop	troops security
troops	troops security
truce	truce proposal talks-end
truck	building
trucker	worker
tsunami	crash-disaster
tweet	publication
typhoon	crash-disaster
tyre	stone
uav	drone
ultimatum	proposal
understanding	agreement
union	worker
unit	troops
vaccine	aid
vehicle	building
verdict	support-object court
vessel	troops property
victim	person
vigil	protest
village	territory building
villager	protester person
violence	violence
visa	economy-cut
visit	talks
volcano	crash-disaster
vote	election
war	violence
warehouse	building
wargame	exercise
warhead	arms
warplane	troops security aircraft
warship	troops
water-cannon	crowd
weapon	arms property
weaponry	arms
website	publication cyber
wheat	aid
wildfire	crash-disaster
woman	person
won	aid
worker	worker protester person
writer	worker
yen	aid
yuan	aid
