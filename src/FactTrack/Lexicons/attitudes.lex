# source: written for this project
# licence: MIT
# columns: lemma form kind stance takes
#
# A key of two words is a noun that is a cue only behind that verb or preposition ("take issue with", "in favour of"),
# or a verb with its particle ("lay out").
# Words that link a source to what it speaks of, stands for or wants, where the content is no clause.
# form   verb | noun | adjective | link
# kind   statement | attitude | impression
# stance neutral | endorsed | distanced | denied
# takes  what is the content: object; predicate (object and what it is called: "called it a lie"); infinitive ("plans to stay"); gerund ("proposed closing it"); passive (also the subject
#        of a passive); raised (subject and complement: "seems to be"); named (passive with "as": "is known as");
#        bare (of nouns: also where nobody is named: "amid fears of a strike"); role (of nouns: names who holds the view:
#        "a critic of the plan"); received (of nouns: the preposition leads to who holds the view, and the content is the
#        subject of the verb: "the plan has the backing of the union");
#        any other word is the preposition before it ("called for a vote")
# speaking of something: the content is what is spoken of
announce	verb	statement	neutral	object passive
mention	verb	statement	neutral	object passive as
discuss	verb	statement	neutral	object passive
explain	verb	statement	neutral	object passive
propose	verb	statement	neutral	object passive
note	verb	statement	neutral	object passive
report	verb	statement	neutral	object passive about of
tweet	verb	statement	neutral	object passive
highlight	verb	statement	neutral	object passive
suggest	verb	statement	neutral	object passive
list	verb	statement	neutral	object passive as
emphasize	verb	statement	neutral	object passive
emphasise	verb	statement	neutral	object passive
reference	verb	statement	neutral	object passive
repeat	verb	statement	neutral	object passive
declare	verb	statement	neutral	object passive
recall	verb	statement	neutral	object passive
stress	verb	statement	neutral	object passive
reiterate	verb	statement	neutral	object passive
invoke	verb	statement	neutral	object passive
state	verb	statement	neutral	object passive
detail	verb	statement	neutral	object passive
outline	verb	statement	neutral	object passive
recount	verb	statement	neutral	object passive
articulate	verb	statement	neutral	object passive
recite	verb	statement	neutral	object passive
recommend	verb	statement	neutral	object passive
proclaim	verb	statement	neutral	object passive
predict	verb	statement	neutral	object passive
foresee	verb	statement	neutral	object passive
reaffirm	verb	statement	neutral	object passive
restate	verb	statement	neutral	object passive
summarize	verb	statement	neutral	object passive
summarise	verb	statement	neutral	object passive
specify	verb	statement	neutral	object passive
clarify	verb	statement	neutral	object passive
publicize	verb	statement	neutral	object passive
publicise	verb	statement	neutral	object passive
broadcast	verb	statement	neutral	object passive
relate	verb	statement	neutral	object passive
narrate	verb	statement	neutral	object passive
enumerate	verb	statement	neutral	object passive
retell	verb	statement	neutral	object passive
affirm	verb	statement	neutral	object passive
underline	verb	statement	neutral	object passive
underscore	verb	statement	neutral	object passive
retweet	verb	statement	neutral	object passive
chant	verb	statement	neutral	object passive
preach	verb	statement	neutral	object passive about
quote	verb	statement	neutral	object passive
cite	verb	statement	neutral	object passive
illustrate	verb	statement	neutral	object passive
spell	verb	statement	neutral	object passive
voice	verb	statement	neutral	object passive
echo	verb	statement	neutral	object passive
confirm	verb	statement	endorsed	object passive
reveal	verb	statement	endorsed	object passive
acknowledge	verb	statement	endorsed	object passive
disclose	verb	statement	endorsed	object passive
concede	verb	statement	endorsed	object passive
divulge	verb	statement	endorsed	object passive
expose	verb	statement	endorsed	object passive
admit	verb	statement	endorsed	object passive
document	verb	statement	endorsed	object passive
claim	verb	statement	distanced	object passive
allege	verb	statement	distanced	object
accuse	verb	statement	distanced	object
charge	verb	statement	distanced	object passive
deny	verb	statement	denied	object
rebut	verb	statement	denied	object
refute	verb	statement	denied	object
dispute	verb	statement	denied	object
disavow	verb	statement	denied	object
contradict	verb	statement	denied	object
describe	verb	statement	neutral	object passive
portray	verb	statement	neutral	object passive
characterize	verb	statement	neutral	object passive
characterise	verb	statement	neutral	object passive
label	verb	statement	neutral	object passive as
dub	verb	statement	neutral	object passive
liken	verb	statement	neutral	object passive
compare	verb	statement	neutral	object passive
depict	verb	statement	neutral	object passive
paint	verb	statement	neutral	object passive
brand	verb	statement	neutral	object passive
interpret	verb	statement	neutral	object passive
deem	verb	statement	neutral	object passive predicate
view	verb	statement	neutral	object passive as
regard	verb	statement	neutral	object passive
consider	verb	statement	neutral	object passive
frame	verb	statement	neutral	object passive
credit	verb	statement	neutral	object passive
question	verb	statement	neutral	object
promise	verb	statement	neutral	object
pledge	verb	statement	neutral	object
argue	verb	statement	neutral	object
urge	verb	statement	neutral	object infinitive
order	verb	statement	neutral	object
demand	verb	statement	neutral	object
expect	verb	statement	neutral	object
speak	verb	statement	neutral	about of
talk	verb	statement	neutral	about of
complain	verb	statement	neutral	about of
boast	verb	statement	neutral	about of
brag	verb	statement	neutral	about of
joke	verb	statement	neutral	about of
write	verb	statement	neutral	about of
testify	verb	statement	neutral	about of to
tell	verb	statement	neutral	about of
say	verb	statement	neutral	object about of
lie	verb	statement	neutral	about of
gush	verb	statement	neutral	about of
rave	verb	statement	neutral	about of
remind	verb	statement	neutral	about of
reminisce	verb	statement	neutral	about of
quip	verb	statement	neutral	about of
ask	verb	statement	neutral	about for passive object
wonder	verb	statement	neutral	about
inquire	verb	statement	neutral	about
opine	verb	statement	neutral	about on
muse	verb	statement	neutral	about
gripe	verb	statement	neutral	about
grumble	verb	statement	neutral	about
rant	verb	statement	neutral	about
comment	verb	statement	neutral	on
elaborate	verb	statement	neutral	on
expound	verb	statement	neutral	on
dwell	verb	statement	neutral	on
touch	verb	statement	neutral	on
remark	verb	statement	neutral	on
refer	verb	statement	neutral	to
allude	verb	statement	neutral	to
point	verb	statement	neutral	to
respond	verb	attitude	neutral	to
object	verb	statement	neutral	to
attest	verb	statement	neutral	to
warn	verb	statement	neutral	against of about
caution	verb	statement	neutral	against of about
advise	verb	statement	neutral	against of about
apologize	verb	statement	neutral	for
apologise	verb	statement	neutral	for
hint	verb	statement	neutral	at
lash	verb	statement	neutral	at
scoff	verb	statement	neutral	at
snipe	verb	statement	neutral	at
balk	verb	statement	neutral	at
identify	verb	statement	neutral	object
recognize	verb	statement	neutral	object passive
recognise	verb	statement	neutral	object
record	verb	statement	neutral	object
replay	verb	statement	neutral	object
reprise	verb	statement	neutral	object
relive	verb	statement	neutral	object
show	verb	statement	endorsed	object
call	verb	statement	neutral	predicate
find	verb	statement	neutral	predicate object
see	verb	statement	neutral	as object
cast	verb	statement	neutral	as
post	verb	statement	neutral	object
contrast	verb	statement	neutral	object
publish	verb	statement	neutral	object
knock	verb	statement	neutral	object
display	verb	statement	neutral	object
focus	verb	statement	neutral	on
witness	verb	statement	neutral	object
spotlight	verb	statement	neutral	object
recap	verb	statement	neutral	object
learn	verb	statement	neutral	object
estimate	verb	statement	neutral	object
title	verb	statement	neutral	object
lay out	verb	statement	neutral	object
tick	verb	statement	neutral	object
brush	verb	statement	neutral	object
name	verb	statement	neutral	object as passive
attribute	verb	statement	neutral	passive
debate	verb	statement	neutral	passive
project	verb	statement	neutral	passive
present	verb	statement	neutral	as
bill	verb	statement	neutral	as
rank	verb	statement	neutral	as
pitch	verb	statement	neutral	as
introduce	verb	statement	neutral	as
single	verb	statement	neutral	as
weigh	verb	statement	neutral	on
reflect	verb	statement	neutral	on
hit	verb	statement	neutral	on
# for and against: the content is what the source stands for or turns against
support	verb	attitude	endorsed	object passive
favor	verb	attitude	endorsed	object
favour	verb	attitude	endorsed	object
endorse	verb	attitude	endorsed	object passive
praise	verb	attitude	endorsed	object passive
defend	verb	attitude	endorsed	object passive
applaud	verb	attitude	endorsed	object passive
laud	verb	attitude	endorsed	object passive
hail	verb	attitude	endorsed	object passive
tout	verb	attitude	endorsed	object passive
welcome	verb	attitude	endorsed	object passive
commend	verb	attitude	endorsed	object passive
salute	verb	attitude	endorsed	object passive
extol	verb	attitude	endorsed	object passive
trumpet	verb	attitude	endorsed	object passive
compliment	verb	attitude	endorsed	object passive
congratulate	verb	attitude	endorsed	object passive
criticize	verb	attitude	denied	object passive
criticise	verb	attitude	denied	object passive
oppose	verb	attitude	denied	object passive
blast	verb	attitude	denied	object passive
denounce	verb	attitude	denied	object passive
condemn	verb	attitude	denied	object passive
reject	verb	attitude	denied	object passive
dismiss	verb	attitude	denied	object passive
slam	verb	attitude	denied	object passive
mock	verb	attitude	denied	object passive
blame	verb	attitude	denied	object passive
decry	verb	attitude	denied	object passive
assail	verb	attitude	denied	object passive
attack	verb	attitude	denied	object passive
rebuke	verb	attitude	denied	object passive
bemoan	verb	attitude	denied	object passive
lament	verb	attitude	denied	object passive
chide	verb	attitude	denied	object passive
insult	verb	attitude	denied	object passive
deride	verb	attitude	denied	object passive
repudiate	verb	attitude	denied	object passive
bash	verb	attitude	denied	object passive
savage	verb	attitude	denied	object passive
trash	verb	attitude	denied	object passive
lambast	verb	attitude	denied	object passive
lambaste	verb	attitude	denied	object passive
ridicule	verb	attitude	denied	object passive
disparage	verb	attitude	denied	object passive
taunt	verb	attitude	denied	object passive
renounce	verb	attitude	denied	object passive
castigate	verb	attitude	denied	object passive
excoriate	verb	attitude	denied	object passive
berate	verb	attitude	denied	object passive
scold	verb	attitude	denied	object passive
deplore	verb	attitude	denied	object passive
vilify	verb	attitude	denied	object passive
belittle	verb	attitude	denied	object passive
malign	verb	attitude	denied	object passive
pillory	verb	attitude	denied	object passive
skewer	verb	attitude	denied	object passive
scorn	verb	attitude	denied	object passive
shun	verb	attitude	denied	object passive
rip	verb	attitude	denied	object passive
fault	verb	attitude	denied	object passive
denigrate	verb	attitude	denied	object passive
demonize	verb	attitude	denied	object passive
demonise	verb	attitude	denied	object passive
discredit	verb	attitude	denied	object passive
downplay	verb	attitude	denied	object passive
hate	verb	attitude	neutral	object
dislike	verb	attitude	neutral	object
detest	verb	attitude	neutral	object
despise	verb	attitude	neutral	object
loathe	verb	attitude	neutral	object
prefer	verb	attitude	neutral	object infinitive
fear	verb	attitude	neutral	object
dread	verb	attitude	neutral	object
push	verb	attitude	endorsed	for
press	verb	attitude	endorsed	for
vouch	verb	attitude	endorsed	for
advocate	verb	attitude	endorsed	for object
campaign	verb	attitude	endorsed	for
lobby	verb	attitude	endorsed	for
plead	verb	attitude	endorsed	for
call	verb	attitude	endorsed	for
argue	verb	attitude	endorsed	for
pray	verb	attitude	endorsed	for
rail	verb	attitude	denied	against
campaign	verb	attitude	denied	against
vote	verb	attitude	denied	against for
argue	verb	attitude	denied	against
protest	verb	attitude	denied	against object
inveigh	verb	attitude	denied	against
lobby	verb	attitude	denied	against
push	verb	attitude	denied	against
fight	verb	attitude	denied	against
speak	verb	attitude	denied	against
fulminate	verb	attitude	denied	against
call	verb	attitude	neutral	on
agree	verb	attitude	neutral	on infinitive
insist	verb	attitude	neutral	on
disagree	verb	attitude	neutral	on
agree	verb	attitude	endorsed	with
side	verb	attitude	endorsed	with
concur	verb	attitude	endorsed	with
sympathize	verb	attitude	endorsed	with
sympathise	verb	attitude	endorsed	with
identify	verb	attitude	endorsed	with
empathize	verb	attitude	endorsed	with
disagree	verb	attitude	denied	with
quarrel	verb	attitude	denied	with
approve	verb	attitude	neutral	of object passive
disapprove	verb	attitude	neutral	of
dream	verb	attitude	neutral	of
despair	verb	attitude	neutral	of
conceive	verb	attitude	neutral	of
worry	verb	attitude	neutral	about over
fret	verb	attitude	neutral	about over
agonize	verb	attitude	neutral	about over
distance	verb	attitude	neutral	from
# wishes, plans and commitments: the content is what is wanted
hope	verb	attitude	neutral	infinitive object
plan	verb	attitude	neutral	infinitive
promise	verb	attitude	neutral	infinitive
pledge	verb	attitude	neutral	infinitive
vow	verb	attitude	neutral	infinitive
decide	verb	attitude	neutral	infinitive
threaten	verb	attitude	neutral	infinitive
aim	verb	attitude	neutral	infinitive
seek	verb	attitude	neutral	infinitive object
intend	verb	attitude	neutral	infinitive
offer	verb	attitude	neutral	infinitive
like	verb	attitude	neutral	infinitive object
wish	verb	attitude	neutral	infinitive
claim	verb	attitude	neutral	infinitive
expect	verb	attitude	neutral	infinitive
vote	verb	attitude	neutral	infinitive
propose	verb	attitude	neutral	infinitive gerund
swear	verb	attitude	neutral	infinitive
demand	verb	attitude	neutral	infinitive
aspire	verb	attitude	neutral	infinitive
long	verb	attitude	neutral	infinitive
yearn	verb	attitude	neutral	infinitive
decline	verb	attitude	denied	infinitive object
refuse	verb	attitude	denied	infinitive
support	verb	attitude	neutral	gerund
oppose	verb	attitude	neutral	gerund
suggest	verb	attitude	neutral	gerund
recommend	verb	attitude	neutral	gerund
consider	verb	attitude	neutral	gerund
favor	verb	attitude	neutral	gerund
favour	verb	attitude	neutral	gerund
recall	verb	attitude	neutral	gerund
report	verb	attitude	neutral	gerund
advocate	verb	attitude	neutral	gerund
endorse	verb	attitude	neutral	gerund
regret	verb	attitude	neutral	gerund
remember	verb	attitude	neutral	gerund object
deny	verb	attitude	neutral	gerund
mention	verb	attitude	neutral	gerund
admit	verb	attitude	neutral	gerund
discuss	verb	attitude	neutral	gerund
contemplate	verb	attitude	neutral	gerund
describe	verb	attitude	neutral	gerund
envision	verb	attitude	neutral	gerund
acknowledge	verb	attitude	neutral	gerund
imagine	verb	attitude	neutral	gerund
resist	verb	attitude	neutral	gerund object
love	verb	attitude	endorsed	object infinitive
admire	verb	attitude	endorsed	object
relish	verb	attitude	endorsed	object
boo	verb	attitude	denied	object
satirize	verb	attitude	denied	object
hammer	verb	attitude	denied	object
veto	verb	attitude	denied	object
ignore	verb	attitude	denied	object
shame	verb	attitude	denied	object
pressure	verb	attitude	neutral	object
herald	verb	attitude	neutral	object
authorize	verb	attitude	neutral	object
authorise	verb	attitude	neutral	object
prescribe	verb	attitude	neutral	object
mandate	verb	attitude	neutral	object
boycott	verb	attitude	neutral	object
spar	verb	attitude	neutral	over
nominate	verb	attitude	endorsed	for object
want	verb	attitude	neutral	object infinitive
embrace	verb	attitude	neutral	object
promote	verb	attitude	neutral	object
thank	verb	attitude	neutral	object
challenge	verb	attitude	neutral	object
appoint	verb	attitude	neutral	object
position	verb	attitude	neutral	object
back	verb	attitude	neutral	object
champion	verb	attitude	neutral	object
encourage	verb	attitude	neutral	object
understand	verb	attitude	neutral	object
prohibit	verb	attitude	neutral	object
restrict	verb	attitude	neutral	object
ban	verb	attitude	neutral	object
forbid	verb	attitude	neutral	object
rebuff	verb	attitude	neutral	object
underestimate	verb	attitude	neutral	object
revisit	verb	attitude	neutral	object
block	verb	attitude	neutral	object
require	verb	attitude	neutral	infinitive
look	verb	attitude	neutral	infinitive as
devote	verb	attitude	neutral	to
# how it looks, and to nobody in particular
seem	verb	impression	neutral	raised
appear	verb	impression	neutral	raised
sound	verb	impression	neutral	raised
know	verb	impression	neutral	named
see	verb	impression	neutral	named
view	verb	impression	neutral	named
regard	verb	impression	neutral	named
consider	verb	impression	neutral	named
remember	verb	impression	neutral	named
describe	verb	impression	neutral	named
perceive	verb	impression	neutral	named
deem	verb	impression	neutral	named
hail	verb	impression	neutral	named
label	verb	impression	neutral	named
recognize	verb	impression	neutral	named
recognise	verb	impression	neutral	named
# nouns
support	noun	attitude	endorsed	of from among received
backing	noun	attitude	endorsed	of from among received
endorsement	noun	attitude	endorsed	of from received
praise	noun	attitude	endorsed	from received
criticism	noun	attitude	denied	from received
opposition	noun	attitude	denied	from received
comment	noun	statement	neutral	on about bare
remark	noun	statement	neutral	on about bare
statement	noun	statement	neutral	on about
report	noun	statement	neutral	on about
question	noun	statement	neutral	on about over bare
message	noun	statement	neutral	on about bare
tweet	noun	statement	neutral	on about bare
lecture	noun	statement	neutral	on about
interview	noun	statement	neutral	on about
testimony	noun	statement	neutral	on about
announcement	noun	statement	neutral	of
discussion	noun	statement	neutral	of
mention	noun	statement	neutral	of bare
description	noun	statement	neutral	of
depiction	noun	statement	neutral	of
portrayal	noun	statement	neutral	of
account	noun	statement	neutral	of
chant	noun	statement	neutral	of bare
disclosure	noun	statement	neutral	of about bare
revelation	noun	statement	neutral	of about
declaration	noun	statement	neutral	of
promise	noun	statement	neutral	of
prediction	noun	statement	neutral	of
warning	noun	statement	neutral	of about
assessment	noun	statement	neutral	of
news	noun	statement	neutral	of
denial	noun	statement	neutral	of
acknowledgment	noun	statement	neutral	of
story	noun	statement	neutral	of about
word	noun	statement	neutral	about bare
talk	noun	statement	neutral	about bare
conversation	noun	statement	neutral	about bare
complaint	noun	statement	neutral	about over bare
joke	noun	statement	neutral	about bare
rhetoric	noun	statement	neutral	about
speculation	noun	statement	neutral	about over bare
rumor	noun	statement	neutral	about bare
rumour	noun	statement	neutral	about bare
allegation	noun	statement	neutral	about bare
claim	noun	statement	neutral	about
call	noun	statement	neutral	for to bare
appeal	noun	statement	neutral	for to
plea	noun	statement	neutral	for to bare
request	noun	statement	neutral	for to
demand	noun	statement	neutral	for to
proposal	noun	statement	neutral	for to
reference	noun	statement	neutral	to
debate	noun	statement	neutral	over
criticism	noun	statement	neutral	over bare
allegation	noun	statement	distanced	of bare
accusation	noun	statement	distanced	of bare
rumor	noun	statement	distanced	of
rumour	noun	statement	distanced	of
talk	noun	statement	distanced	of
claim	noun	statement	distanced	of
criticism	noun	attitude	denied	of bare
denunciation	noun	attitude	denied	of bare
condemnation	noun	attitude	denied	of bare
rejection	noun	attitude	denied	of bare
critique	noun	attitude	denied	of
mockery	noun	attitude	denied	of
disapproval	noun	attitude	denied	of
attack	noun	attitude	denied	on against
opposition	noun	attitude	denied	to bare
objection	noun	attitude	denied	to bare
hostility	noun	attitude	denied	to bare
allegation	noun	attitude	denied	against
disagreement	noun	attitude	denied	with over bare
dissatisfaction	noun	attitude	denied	with over bare
frustration	noun	attitude	denied	with over
endorsement	noun	attitude	endorsed	of
defense	noun	attitude	endorsed	of
defence	noun	attitude	endorsed	of
embrace	noun	attitude	endorsed	of
praise	noun	attitude	endorsed	of for bare
approval	noun	attitude	endorsed	of
admiration	noun	attitude	endorsed	of for bare
support	noun	attitude	endorsed	for
enthusiasm	noun	attitude	endorsed	for bare
respect	noun	attitude	endorsed	for
sympathy	noun	attitude	endorsed	for
view	noun	attitude	neutral	of on
opinion	noun	attitude	neutral	of on
perception	noun	attitude	neutral	of
fear	noun	attitude	neutral	of about over
vision	noun	attitude	neutral	of for
impression	noun	attitude	neutral	of
proposal	noun	attitude	neutral	on infinitive
concern	noun	attitude	neutral	about over
doubt	noun	attitude	neutral	about over bare
worry	noun	attitude	neutral	about over bare
anxiety	noun	attitude	neutral	about over bare
skepticism	noun	attitude	neutral	about over bare
scepticism	noun	attitude	neutral	about over bare
optimism	noun	attitude	neutral	about over bare
pessimism	noun	attitude	neutral	about over bare
uncertainty	noun	attitude	neutral	about over bare
misgiving	noun	attitude	neutral	about over bare
anger	noun	attitude	neutral	about over
attitude	noun	attitude	neutral	about over
plan	noun	attitude	neutral	for infinitive
desire	noun	attitude	neutral	for infinitive
hope	noun	attitude	neutral	for
argument	noun	attitude	neutral	for
case	noun	attitude	neutral	for
promise	noun	attitude	neutral	infinitive bare
pledge	noun	attitude	neutral	infinitive bare
vow	noun	attitude	neutral	infinitive bare
decision	noun	attitude	neutral	infinitive
refusal	noun	attitude	neutral	infinitive
willingness	noun	attitude	neutral	infinitive
unwillingness	noun	attitude	neutral	infinitive
commitment	noun	attitude	neutral	infinitive
inclination	noun	attitude	neutral	infinitive
intention	noun	attitude	neutral	infinitive
threat	noun	attitude	neutral	infinitive
call	noun	attitude	neutral	infinitive bare
request	noun	attitude	neutral	infinitive
order	noun	attitude	neutral	infinitive
demand	noun	attitude	neutral	infinitive
apology	noun	statement	neutral	for to bare
speech	noun	statement	neutral	against
rant	noun	statement	neutral	about against bare
tirade	noun	statement	neutral	about against bare
debate	noun	statement	neutral	about
discussion	noun	statement	neutral	about bare
disagreement	noun	statement	neutral	on about bare
consensus	noun	attitude	neutral	on bare
hint	noun	statement	neutral	of at bare
insult	noun	attitude	denied	against bare
criticism	noun	attitude	denied	for about bare
outrage	noun	attitude	denied	over about at bare
anger	noun	attitude	denied	at toward
fury	noun	attitude	denied	at over toward bare
frustration	noun	attitude	denied	at
disappointment	noun	attitude	denied	with over at in bare
backlash	noun	attitude	denied	against over bare
onslaught	noun	attitude	denied	on against
assault	noun	attitude	denied	on against
hostility	noun	attitude	denied	toward towards bare
ambivalence	noun	attitude	neutral	about toward towards bare
skepticism	noun	attitude	neutral	of toward bare
scepticism	noun	attitude	neutral	of towards bare
distrust	noun	attitude	denied	of in bare
mistrust	noun	attitude	denied	of in bare
dislike	noun	attitude	denied	of for bare
disdain	noun	attitude	denied	for bare
contempt	noun	attitude	denied	for bare
aversion	noun	attitude	denied	to bare
resistance	noun	attitude	denied	to bare
resentment	noun	attitude	denied	of toward over bare
affection	noun	attitude	endorsed	for
passion	noun	attitude	endorsed	for
tolerance	noun	attitude	endorsed	for
appreciation	noun	attitude	endorsed	for of
reluctance	noun	attitude	neutral	infinitive
eagerness	noun	attitude	neutral	infinitive
wish	noun	attitude	neutral	infinitive for
resolve	noun	attitude	neutral	infinitive
determination	noun	attitude	neutral	infinitive
hope	noun	attitude	neutral	of
faith	noun	attitude	endorsed	in
confidence	noun	attitude	endorsed	in
stance	noun	attitude	neutral	toward towards against
attitude	noun	attitude	neutral	toward towards
position	noun	attitude	neutral	against
view	noun	attitude	neutral	about toward
thought	noun	attitude	neutral	on about
feeling	noun	attitude	neutral	about toward
opinion	noun	attitude	neutral	about
portrait	noun	statement	neutral	of
interpretation	noun	attitude	neutral	of
estimate	noun	attitude	neutral	of about
projection	noun	attitude	neutral	of
forecast	noun	attitude	neutral	of
campaign	noun	attitude	denied	against
crusade	noun	attitude	denied	against
protest	noun	attitude	denied	against over bare
charge	noun	statement	distanced	of
vote	noun	attitude	denied	against
support	noun	attitude	endorsed	to behind
backing	noun	attitude	endorsed	for of
plea	noun	statement	neutral	infinitive bare
# who holds a view, by a noun
supporter	noun	attitude	endorsed	of role
backer	noun	attitude	endorsed	of role
advocate	noun	attitude	endorsed	of for role
proponent	noun	attitude	endorsed	of role
defender	noun	attitude	endorsed	of role
champion	noun	attitude	endorsed	of role
admirer	noun	attitude	endorsed	of role
opponent	noun	attitude	denied	of role
critic	noun	attitude	denied	of role
detractor	noun	attitude	denied	of role
foe	noun	attitude	denied	of role
# set phrases of a verb or preposition and a noun
take issue	noun	attitude	denied	with
take aim	noun	attitude	denied	at
take shot	noun	attitude	denied	at
take swipe	noun	attitude	denied	at
take dig	noun	attitude	denied	at
take jab	noun	attitude	denied	at
take swing	noun	attitude	denied	at
take offense	noun	attitude	denied	at to
take offence	noun	attitude	denied	at to
take exception	noun	attitude	denied	to with
take umbrage	noun	attitude	denied	at with
take credit	noun	statement	neutral	for
claim credit	noun	statement	neutral	for
take pride	noun	attitude	endorsed	in
take interest	noun	attitude	neutral	in
take comfort	noun	attitude	neutral	in
take side	noun	attitude	neutral	in on over
take position	noun	attitude	neutral	on
take stance	noun	attitude	neutral	on against about
take stand	noun	attitude	neutral	on against
make case	noun	statement	endorsed	for
make fun	noun	attitude	denied	of
poke fun	noun	attitude	denied	at
make light	noun	attitude	denied	of
make mention	noun	statement	neutral	of
make reference	noun	statement	neutral	to
make pitch	noun	statement	endorsed	for to
make argument	noun	statement	endorsed	for about
make point	noun	statement	neutral	about
make secret	noun	statement	neutral	of
have word	noun	statement	neutral	for
find fault	noun	attitude	denied	with
cast doubt	noun	attitude	denied	on
cast blame	noun	attitude	denied	on
lay blame	noun	attitude	denied	on
place blame	noun	attitude	denied	on
put blame	noun	attitude	denied	on
cast vote	noun	attitude	endorsed	for
pay tribute	noun	attitude	endorsed	to
pay homage	noun	attitude	endorsed	to
heap praise	noun	attitude	endorsed	on
lavish praise	noun	attitude	endorsed	on
throw support	noun	attitude	endorsed	behind to
throw weight	noun	attitude	endorsed	behind
lend support	noun	attitude	endorsed	to
give support	noun	attitude	endorsed	to
pledge support	noun	attitude	endorsed	to for
turn attention	noun	statement	neutral	to
draw attention	noun	statement	neutral	to
call attention	noun	statement	neutral	to
shift focus	noun	statement	neutral	to
turn focus	noun	statement	neutral	to
keep focus	noun	attitude	neutral	on
set sight	noun	attitude	neutral	on
express interest	noun	attitude	neutral	in
show interest	noun	attitude	neutral	in
signal interest	noun	attitude	neutral	in
indicate interest	noun	attitude	neutral	in
express regret	noun	attitude	neutral	for over about at
express remorse	noun	attitude	neutral	for over about
express outrage	noun	attitude	denied	over at about
express dismay	noun	attitude	denied	at over about
express surprise	noun	attitude	neutral	at over about
express sympathy	noun	attitude	endorsed	for with to
show sign	noun	attitude	neutral	of
show inclination	noun	attitude	neutral	infinitive
have intention	noun	attitude	neutral	of
sow doubt	noun	attitude	denied	about
raise alarm	noun	statement	neutral	about over
sound alarm	noun	statement	neutral	about over on
draw distinction	noun	statement	neutral	between
in favor	noun	attitude	endorsed	of
in favour	noun	attitude	endorsed	of
in support	noun	attitude	endorsed	of
in defense	noun	attitude	endorsed	of
in defence	noun	attitude	endorsed	of
in praise	noun	attitude	endorsed	of
in opposition	noun	attitude	denied	to
in protest	noun	attitude	denied	of against over
# adjectives
critical	adjective	attitude	denied	of
skeptical	adjective	attitude	denied	of
sceptical	adjective	attitude	denied	of
dismissive	adjective	attitude	denied	of
wary	adjective	attitude	denied	of
distrustful	adjective	attitude	denied	of
contemptuous	adjective	attitude	denied	of
disdainful	adjective	attitude	denied	of
sick	adjective	attitude	denied	of
tired	adjective	attitude	denied	of
supportive	adjective	attitude	endorsed	of
proud	adjective	attitude	endorsed	of
appreciative	adjective	attitude	endorsed	of
fond	adjective	attitude	endorsed	of
respectful	adjective	attitude	endorsed	of
afraid	adjective	attitude	neutral	of
fearful	adjective	attitude	neutral	of
aware	adjective	attitude	neutral	of
concerned	adjective	attitude	neutral	about
worried	adjective	attitude	neutral	about
skeptical	adjective	attitude	neutral	about
sceptical	adjective	attitude	neutral	about
angry	adjective	attitude	neutral	about
optimistic	adjective	attitude	neutral	about
pessimistic	adjective	attitude	neutral	about
confident	adjective	attitude	neutral	about
hopeful	adjective	attitude	neutral	about
enthusiastic	adjective	attitude	neutral	about
upset	adjective	attitude	neutral	about
clear	adjective	attitude	neutral	about
excited	adjective	attitude	neutral	about
anxious	adjective	attitude	neutral	about
nervous	adjective	attitude	neutral	about
willing	adjective	attitude	neutral	infinitive
eager	adjective	attitude	neutral	infinitive
unwilling	adjective	attitude	neutral	infinitive
reluctant	adjective	attitude	neutral	infinitive
determined	adjective	attitude	neutral	infinitive
happy	adjective	attitude	neutral	infinitive
prepared	adjective	attitude	neutral	infinitive
glad	adjective	attitude	neutral	infinitive
concerned	adjective	attitude	neutral	with
angry	adjective	attitude	denied	at over with
furious	adjective	attitude	denied	at about over with
outraged	adjective	attitude	denied	by over
unhappy	adjective	attitude	denied	with about
happy	adjective	attitude	endorsed	with about
pleased	adjective	attitude	endorsed	with by
displeased	adjective	attitude	denied	with by
satisfied	adjective	attitude	endorsed	with
dissatisfied	adjective	attitude	denied	with
disappointed	adjective	attitude	denied	in with by
frustrated	adjective	attitude	denied	with by
impressed	adjective	attitude	endorsed	by with
comfortable	adjective	attitude	endorsed	with
uncomfortable	adjective	attitude	denied	with about
interested	adjective	attitude	neutral	in
uninterested	adjective	attitude	neutral	in
confident	adjective	attitude	endorsed	in
upbeat	adjective	attitude	endorsed	about
positive	adjective	attitude	endorsed	about
negative	adjective	attitude	neutral	about
uneasy	adjective	attitude	neutral	about
ambivalent	adjective	attitude	neutral	about
undecided	adjective	attitude	neutral	about
dubious	adjective	attitude	denied	about of
cautious	adjective	attitude	neutral	about
candid	adjective	attitude	neutral	about
frank	adjective	attitude	neutral	about
honest	adjective	attitude	neutral	about
vocal	adjective	attitude	neutral	about
outspoken	adjective	attitude	neutral	about against
passionate	adjective	attitude	endorsed	about
certain	adjective	attitude	neutral	of about
sure	adjective	attitude	neutral	of about
unsure	adjective	attitude	neutral	of about
leery	adjective	attitude	denied	of
mindful	adjective	attitude	neutral	of
hungry	adjective	attitude	neutral	for
grateful	adjective	attitude	endorsed	for
keen	adjective	attitude	neutral	on infinitive
intent	adjective	attitude	neutral	on
bent	adjective	attitude	neutral	on
resistant	adjective	attitude	denied	to
averse	adjective	attitude	denied	to
loyal	adjective	attitude	endorsed	to
content	adjective	attitude	neutral	infinitive
inclined	adjective	attitude	neutral	infinitive
hesitant	adjective	attitude	neutral	infinitive
opposed	adjective	attitude	denied	to
hostile	adjective	attitude	denied	to
sympathetic	adjective	attitude	endorsed	to
committed	adjective	attitude	endorsed	to
open	adjective	attitude	endorsed	to
# prepositions whose phrase behind an object belongs to the content ("criticised him for staying")
for	link
as	link
of	link
to	link
with	link
over	link
from	link
against	link
about	link
like	link
into	link
in	link
on	link
at	link
