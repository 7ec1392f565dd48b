# source: written for this project
# licence: MIT
# columns: words form type anonymous
#
# What a source is, by its words in lower case.
# form       person (a noun for people) | spokesman (speaks for somebody) | body (an organisation) | document |
#            outlet (a name of a medium) | unnamed (a modifier: "unnamed") | media (a noun for what one speaks to: "reporters")
# type       a SourceType
# anonymous  yes: nobody can be held to it unless a name stands with it
# speakers for others
spokesman	spokesman	official
spokeswoman	spokesman	official
spokesperson	spokesman	official
spokespeople	spokesman	official
spox	spokesman	official
press secretary	spokesman	official
# people in office
president	person	official
vice-president	person	official
premier	person	official
chancellor	person	official
minister	person	official
secretary	person	official
senator	person	official
congressman	person	official
congresswoman	person	official
congressperson	person	official
representative	person	official
lawmaker	person	official
legislator	person	official
governor	person	official
mayor	person	official
councillor	person	official
councilman	person	official
councilwoman	person	official
councilor	person	official
ambassador	person	official
envoy	person	official
diplomat	person	official
commissioner	person	official
chairman	person	official
chairwoman	person	official
chairperson	person	official
chair	person	official
speaker	person	official
leader	person	official
king	person	official
queen	person	official
prince	person	official
princess	person	official
emperor	person	official
sultan	person	official
emir	person	official
ayatollah	person	official
pope	person	official
bishop	person	official
archbishop	person	official
cardinal	person	official
patriarch	person	official
monarch	person	official
deputy	person	official
undersecretary	person	official
administrator	person	official
negotiator	person	official
inspector	person	official
regulator	person	official
superintendent	person	official
politician	person	official
candidate	person	official
nominee	person	official
statesman	person	official
rep.	person	official
sen.	person	official
gov.	person	official
pm	person	official
mp	person	official
mep	person	official
delegate	person	official
whip	person	official
comptroller	person	official
treasurer	person	official
attorney-general	person	official
ombudsman	person	official
consul	person	official
chief	person	official
director	person	official
head	person	official
official-in-charge	person	official
coroner	person	official
official	person	official	yes
aide	person	official	yes
adviser	person	official	yes
advisor	person	official	yes
staffer	person	official	yes
insider	person	official	yes
bureaucrat	person	official	yes
authority	person	official	yes
# forces
general	person	military
colonel	person	military
major	person	military
captain	person	military
lieutenant	person	military
sergeant	person	military
admiral	person	military
commander	person	military
marshal	person	military
corporal	person	military
brigadier	person	military
commodore	person	military
soldier	person	military	yes
officer	person	official	yes
fighter	person	military	yes
pilot	person	military	yes
veteran	person	military	yes
militant	person	military	yes
rebel	person	military	yes
army	body	military
navy	body	military
military	body	military
pentagon	body	military
militia	body	military
air force	body	military
marine corps	body	military
coast guard	body	military
armed forces	body	military
defence staff	body	military
general staff	body	military
joint chiefs	body	military
troops	body	military
intelligence	body	intelligence
spy	body	intelligence
mossad	body	intelligence
cia	body	intelligence
fsb	body	intelligence
svr	body	intelligence
gru	body	intelligence
mi5	body	intelligence
mi6	body	intelligence
nsa	body	intelligence
intelligence service	body	intelligence
intelligence agency	body	intelligence
# governments
government	body	government
ministry	body	government
administration	body	government
cabinet	body	government
department	body	government
state	body	government
authorities	body	government
kremlin	body	government
presidency	body	government
parliament	body	government
senate	body	government
congress	body	government
house	body	government
regime	body	government
embassy	body	government
consulate	body	government
commission	body	government
bureau	body	government
agency	body	government
council	body	government
white house	body	government
downing street	body	government
foreign office	body	government
treasury	body	government
municipality	body	government
junta	body	government
bundestag	body	government
knesset	body	government
duma	body	government
politburo	body	government
central bank	body	government
# law
judge	person	court
justice	person	court
prosecutor	person	court
magistrate	person	court
attorney	person	court
lawyer	person	court
jury	person	court
solicitor	person	court
barrister	person	court
court	body	court
tribunal	body	court
prosecution	body	court
judiciary	body	court
supreme court	body	court
prosecutor's office	body	court
police	body	police
sheriff	body	police
detective	body	police
constable	body	police
investigator	body	police
trooper	body	police
fbi	body	police
interpol	body	police
europol	body	police
scotland yard	body	police
# organisations
un	body	internationalOrganization
u.n.	body	internationalOrganization
united nations	body	internationalOrganization
nato	body	internationalOrganization
european union	body	internationalOrganization
eu	body	internationalOrganization
e.u.	body	internationalOrganization
who	body	internationalOrganization
world health organization	body	internationalOrganization
imf	body	internationalOrganization
world bank	body	internationalOrganization
iaea	body	internationalOrganization
wto	body	internationalOrganization
opec	body	internationalOrganization
unicef	body	internationalOrganization
unhcr	body	internationalOrganization
osce	body	internationalOrganization
african union	body	internationalOrganization
security council	body	internationalOrganization
european commission	body	internationalOrganization
world trade organization	body	internationalOrganization
international monetary fund	body	internationalOrganization
charity	body	ngo
ngo	body	ngo
nonprofit	body	ngo
foundation	body	ngo
watchdog	body	ngo
union	body	ngo
federation	body	ngo
association	body	ngo
red cross	body	ngo
amnesty international	body	ngo
human rights watch	body	ngo
greenpeace	body	ngo
oxfam	body	ngo
doctors without borders	body	ngo
company	body	company
firm	body	company
corporation	body	company
bank	body	company
business	body	company
airline	body	company
manufacturer	body	company
retailer	body	company
maker	body	company
startup	body	company
carrier	body	company
operator	body	company
insurer	body	company
automaker	body	company
producer	body	company
supplier	body	company
refiner	body	company
utility	body	company
brokerage	body	company
lender	body	company
employer	body	company
inc	body	company
corp	body	company
ltd	body	company
plc	body	company
gmbh	body	company
llc	body	company
university	body	scientific
institute	body	scientific
laboratory	body	scientific
lab	body	scientific
observatory	body	scientific
college	body	scientific
academy	body	scientific
think-tank	body	scientific
survey institute	body	scientific
research center	body	scientific
research centre	body	scientific
pollster	body	scientific
party	body	group
group	body	group
movement	body	group
organization	body	group
organisation	body	group
coalition	body	group
alliance	body	group
campaign	body	group
team	body	group
committee	body	group
community	body	group
crowd	body	group
# people by what they know
scientist	person	scientific	yes
researcher	person	scientific	yes
professor	person	scientific	yes
economist	person	scientific	yes
historian	person	scientific	yes
epidemiologist	person	scientific	yes
geologist	person	scientific	yes
physicist	person	scientific	yes
biologist	person	scientific	yes
astronomer	person	scientific	yes
meteorologist	person	scientific	yes
forecaster	person	scientific	yes
seismologist	person	scientific	yes
scholar	person	scientific	yes
academic	person	scientific	yes
analyst	person	person	yes
expert	person	person	yes
observer	person	person	yes
specialist	person	person	yes
strategist	person	person	yes
doctor	person	person
physician	person	person
nurse	person	person
executive	person	person
manager	person	person
ceo	person	person
founder	person	person
owner	person	person
editor	person	person
journalist	person	person
reporter	person	person
columnist	person	person
correspondent	person	person
author	person	person
writer	person	person
critic	person	person
activist	person	person
campaigner	person	person
teacher	person	person
farmer	person	person
coach	person	person
player	person	person
witness	person	witness	yes
eyewitness	person	witness	yes
bystander	person	witness	yes
onlooker	person	witness	yes
survivor	person	witness	yes
passer-by	person	witness	yes
resident	person	group	yes
villager	person	group	yes
neighbor	person	group	yes
neighbour	person	group	yes
local	person	group	yes
protester	person	group	yes
demonstrator	person	group	yes
worker	person	group	yes
employee	person	group	yes
voter	person	group	yes
supporter	person	group	yes
opponent	person	group	yes
family	person	group	yes
relative	person	group	yes
colleague	person	group	yes
friend	person	group	yes
parent	person	group	yes
student	person	group	yes
source	person	unnamed	yes
person	person	unnamed	yes
people	person	unnamed	yes
individual	person	unnamed	yes
somebody	person	unnamed	yes
someone	person	unnamed	yes
others	person	unnamed	yes
some	person	unnamed	yes
many	person	unnamed	yes
whistleblower	person	unnamed	yes
informant	person	unnamed	yes
# media
newspaper	body	newspaper
paper	body	newspaper
daily	body	newspaper
weekly	body	newspaper
magazine	body	newspaper
tabloid	body	newspaper
journal	body	newspaper
broadcaster	body	broadcaster
channel	body	broadcaster
television	body	broadcaster
tv	body	broadcaster
radio	body	broadcaster
network	body	broadcaster
station	body	broadcaster
broadcast	body	broadcaster
news agency	body	newsAgency
wire	body	newsAgency
wire service	body	newsAgency
state media	body	stateMedia
state television	body	stateMedia
state tv	body	stateMedia
state radio	body	stateMedia
state newspaper	body	stateMedia
state news agency	body	stateMedia
outlet	media	newspaper
website	media	newspaper
site	media	newspaper
portal	media	newspaper
podcast	media	newspaper
show	media	newspaper
programme	media	newspaper
program	media	newspaper
blog	media	newspaper
newsletter	media	newspaper
reporter	media	newspaper
journalist	media	newspaper
press	media	newspaper
media	media	newspaper
newsmen	media	newspaper
correspondents	media	newspaper
twitter	outlet	socialMedia
x	outlet	socialMedia
facebook	outlet	socialMedia
telegram	outlet	socialMedia
instagram	outlet	socialMedia
youtube	outlet	socialMedia
tiktok	outlet	socialMedia
weibo	outlet	socialMedia
reddit	outlet	socialMedia
truth social	outlet	socialMedia
bluesky	outlet	socialMedia
mastodon	outlet	socialMedia
threads	outlet	socialMedia
vkontakte	outlet	socialMedia
tweet	outlet	socialMedia
post	outlet	socialMedia
hashtag	outlet	socialMedia
ap	outlet	newsAgency
associated press	outlet	newsAgency
reuters	outlet	newsAgency
afp	outlet	newsAgency
agence france-presse	outlet	newsAgency
bloomberg	outlet	newsAgency
upi	outlet	newsAgency
interfax	outlet	newsAgency
ria	outlet	newsAgency
ria novosti	outlet	newsAgency
anadolu	outlet	newsAgency
dpa	outlet	newsAgency
ansa	outlet	newsAgency
efe	outlet	newsAgency
kyodo	outlet	newsAgency
yonhap	outlet	newsAgency
pti	outlet	newsAgency
ani	outlet	newsAgency
ukrinform	outlet	newsAgency
tass	outlet	newsAgency
itar-tass	outlet	newsAgency
xinhua	outlet	newsAgency
belta	outlet	newsAgency
kcna	outlet	stateMedia
korean central news agency	outlet	stateMedia
irna	outlet	stateMedia
sana	outlet	stateMedia
rt	outlet	stateMedia
sputnik	outlet	stateMedia
press tv	outlet	stateMedia
global times	outlet	stateMedia
cctv	outlet	stateMedia
rodong sinmun	outlet	stateMedia
bbc	outlet	broadcaster
cnn	outlet	broadcaster
nbc	outlet	broadcaster
abc	outlet	broadcaster
cbs	outlet	broadcaster
fox news	outlet	broadcaster
fox	outlet	broadcaster
msnbc	outlet	broadcaster
npr	outlet	broadcaster
pbs	outlet	broadcaster
itv	outlet	broadcaster
sky news	outlet	broadcaster
al jazeera	outlet	broadcaster
cnbc	outlet	broadcaster
c-span	outlet	broadcaster
nhk	outlet	broadcaster
zdf	outlet	broadcaster
ard	outlet	broadcaster
rai	outlet	broadcaster
tf1	outlet	broadcaster
france 24	outlet	broadcaster
deutsche welle	outlet	broadcaster
euronews	outlet	broadcaster
nrk	outlet	broadcaster
svt	outlet	broadcaster
cbc	outlet	broadcaster
voice of america	outlet	broadcaster
radio free europe	outlet	broadcaster
guardian	outlet	newspaper
telegraph	outlet	newspaper
financial times	outlet	newspaper
new york times	outlet	newspaper
washington post	outlet	newspaper
wall street journal	outlet	newspaper
usa today	outlet	newspaper
le monde	outlet	newspaper
le figaro	outlet	newspaper
el pais	outlet	newspaper
der spiegel	outlet	newspaper
bild	outlet	newspaper
times	outlet	newspaper
economist	outlet	newspaper
independent	outlet	newspaper
daily mail	outlet	newspaper
politico	outlet	newspaper
axios	outlet	newspaper
huffington post	outlet	newspaper
breitbart	outlet	newspaper
buzzfeed	outlet	newspaper
time	outlet	newspaper
newsweek	outlet	newspaper
los angeles times	outlet	newspaper
boston globe	outlet	newspaper
chicago tribune	outlet	newspaper
# what is written
report	document	document
study	document	document
survey	document	document
poll	document	document
document	document	document
paper	document	document
filing	document	document
statement	document	document
memo	document	document
letter	document	document
email	document	document
e-mail	document	document
book	document	document
article	document	document
transcript	document	document
indictment	document	document
complaint	document	document
lawsuit	document	document
affidavit	document	document
statistic	document	document
data	document	document
figure	document	document
record	document	document
file	document	document
cable	document	document
census	document	document
dossier	document	document
bulletin	document	document
communique	document	document
communiqué	document	document
release	document	document
note	document	document
manual	document	document
contract	document	document
review	document	document
analysis	document	document
assessment	document	document
estimate	document	document
projection	document	document
forecast	document	document
findings	document	document
finding	document	document
research	document	document
evidence	document	document
chart	document	document
account	document	document
manifesto	document	document
resolution	document	document
text	document	document
audit	document	document
warrant	document	document
dispatch	document	document
headline	document	document
editorial	document	document
op-ed	document	document
minutes	document	document
testimony	document	document
video	document	document
footage	document	document
recording	document	document
website post	document	document
# modifiers of those who are not named
unnamed	unnamed	unnamed	yes
anonymous	unnamed	unnamed	yes
unidentified	unnamed	unnamed	yes
undisclosed	unnamed	unnamed	yes
familiar	unnamed	unnamed	yes
confidential	unnamed	unnamed	yes
abc news	outlet	broadcaster
cbs news	outlet	broadcaster
nbc news	outlet	broadcaster
bbc news	outlet	broadcaster
# more people
audience	person	person
advocate	person	person
conservative	person	person
donor	person	person
user	person	person
attendee	person	person
moderator	person	person
backer	person	person
superdelegate	person	person
progressive	person	person
star	person	person
contender	person	person
liberal	person	person
commentator	person	person
pundit	person	person
proponent	person	person
operative	person	person
associate	person	person
hopeful	person	person
winner	person	person
anchor	person	person
socialist	person	person
defender	person	person
environmentalist	person	person
speechwriter	person	person
viewer	person	person
respondent	person	person
chorus	person	person
caller	person	person
fundraiser	person	person
reader	person	person
commenter	person	person
co-author	person	person
committeeman	person	person
detractor	person	person
enthusiast	person	person
confidant	person	person
newcomer	person	person
outsider	person	person
mourner	person	person
pediatrician	person	person
policymaker	person	person
populist	person	person
centrist	person	person
evangelical	person	person
interviewer	person	person
editorialist	person	person
landlord	person	person
tenant	person	person
pensioner	person	person
islander	person	person
motorist	person	person
commuter	person	person
shopper	person	person
grower	person	person
breeder	person	person
fisherman	person	person
trucker	person	person
retiree	person	person
entrepreneur	person	person
philanthropist	person	person
mogul	person	person
magnate	person	person
tycoon	person	person
neurosurgeon	person	person
surgeon	person	person
midwife	person	person
pharmacist	person	person
vet	person	person
chemist	person	person
mathematician	person	person
statistician	person	person
archaeologist	person	person
anthropologist	person	person
sociologist	person	person
psychologist	person	person
psychiatrist	person	person
theologian	person	person
philosopher	person	person
# some of many
percent	person	group
half	person	group
third	person	group
quarter	person	group
majority	person	group
minority	person	group
number	person	group
dozen	person	group
handful	person	group
hundred	person	group
thousand	person	group
million	person	group
pair	person	group
trio	person	group
plurality	person	group
rest	person	group
couple	person	group
score	person	group
side	person	group
camp	person	group
faction	person	group
wing	person	group
left	person	group
right	person	group
mainstream	person	group
establishment	person	group
public	person	group
# more that can be read or seen
polling	document	document
result	document	document
average	document	document
message	document	document
page	document	document
story	document	document
spot	document	document
summary	document	document
sign	document	document
placard	document	document
column	document	document
memoir	document	document
banner	document	document
poster	document	document
sticker	document	document
label	document	document
caption	document	document
excerpt	document	document
chapter	document	document
textbook	document	document
index	document	document
tracker	document	document
ranking	document	document
advert	document	document
advertisement	document	document
ad	document	document
clip	document	document
trailer	document	document
questionnaire	document	document
fact-check	document	document
timeline	document	document
