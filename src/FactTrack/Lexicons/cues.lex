# source: written for this project
# licence: MIT
# columns: lemma form kind stance frames negated
#
# Words that link a content to its source.
# form     verb | noun | adjective | adverb | preposition | withholder ("declined to say") | light ("made a claim that") |
#          opener (a preposition, with its noun where it needs one, at the head of a sentence: "In a poll, ...") |
#          receiver ("has the support of X") | denier ("denied claims that") | vehicle ("said in a statement") | contrast ("while others said") |
#          other (takes a clause that nobody says or believes: "ensure")
# kind     statement | belief | knowledge | document | order
#          of light verbs: the only kind of nouns that they lend a source to; statement, or none, is any
# stance   neutral | endorsed | distanced | denied
# frames   of verbs, beside a clause or quotation: self ("claims to know"), other ("urged Oslo to act"), passive ("is said
#          to know"), rejoin (a participle that goes on with the same source: "adding that"), name ("quoted Holm as
#          saying"), hearer ("told the BBC that"), accuse ("accused
#          the minister of lying"), quoted (only a quotation is its content: "praised the 'courage' of");
#          a verb may have several lines, one a sense
# negated  what "not" makes of it: denied ("does not believe that"); else nothing is said of the content ("did not say that")
# saying
say	verb	statement	neutral	passive rejoin
tell	verb	statement	neutral	rejoin hearer
report	verb	statement	neutral	passive
add	verb	statement	neutral	rejoin
note	verb	statement	neutral	rejoin
continue	verb	statement	neutral	rejoin
announce	verb	statement
state	verb	statement
declare	verb	statement
explain	verb	statement	neutral	rejoin
comment	verb	statement
remark	verb	statement
observe	verb	statement
write	verb	statement	neutral	rejoin
tweet	verb	statement
post	verb	statement
blog	verb	statement
reply	verb	statement
respond	verb	statement
answer	verb	statement
mention	verb	statement
recount	verb	statement
relate	verb	statement
narrate	verb	statement
testify	verb	statement
summarize	verb	statement
summarise	verb	statement
signal	verb	statement
indicate	verb	statement
imply	verb	statement
hint	verb	statement
intimate	verb	statement
joke	verb	statement
quip	verb	statement
retort	verb	statement
counter	verb	statement
interject	verb	statement
repeat	verb	statement
reiterate	verb	statement
stress	verb	statement	neutral	rejoin
emphasize	verb	statement	neutral	rejoin
emphasise	verb	statement	neutral	rejoin
underline	verb	statement
underscore	verb	statement
highlight	verb	statement
argue	verb	statement	neutral	rejoin
contend	verb	statement
reason	verb	statement
maintain	verb	statement
insist	verb	statement	neutral	rejoin
assert	verb	statement
affirm	verb	statement
reaffirm	verb	statement
aver	verb	statement
profess	verb	statement
proclaim	verb	statement
pronounce	verb	statement
opine	verb	statement
muse	verb	statement
lament	verb	statement
complain	verb	statement
grumble	verb	statement
gripe	verb	statement
protest	verb	statement
object	verb	statement
boast	verb	statement
brag	verb	statement
gloat	verb	statement
rave	verb	statement
gush	verb	statement
warn	verb	statement	neutral	hearer rejoin
caution	verb	statement	neutral	hearer
advise	verb	statement	neutral	hearer
predict	verb	statement
forecast	verb	statement
prophesy	verb	statement
foretell	verb	statement
vow	verb	statement
promise	verb	statement
pledge	verb	statement
swear	verb	statement
threaten	verb	statement
propose	verb	statement
suggest	verb	statement	neutral	rejoin
recommend	verb	statement
inform	verb	statement	neutral	hearer
notify	verb	statement	neutral	hearer
brief	verb	statement	neutral	hearer
remind	verb	statement	neutral	hearer
assure	verb	statement	neutral	hearer
reassure	verb	statement	neutral	hearer
email	verb	statement	neutral	hearer
text	verb	statement	neutral	hearer
phone	verb	statement	neutral	hearer
shout	verb	statement
yell	verb	statement
scream	verb	statement
cry	verb	statement
exclaim	verb	statement
whisper	verb	statement
murmur	verb	statement
mutter	verb	statement
chant	verb	statement
sing	verb	statement
stammer	verb	statement
recite	verb	statement
read	verb	statement
relay	verb	statement
communicate	verb	statement
convey	verb	statement
broadcast	verb	statement
transmit	verb	statement
disclose	verb	statement
preach	verb	statement
lecture	verb	statement
philosophize	verb	statement
clarify	verb	statement
specify	verb	statement
elaborate	verb	statement
detail	verb	statement
outline	verb	statement
describe	verb	statement	neutral	rejoin
define	verb	statement
conclude	verb	statement
sum	verb	statement
deadpan	verb	statement
bemoan	verb	statement
decry	verb	statement
rail	verb	statement
fume	verb	statement
thunder	verb	statement
bark	verb	statement
snap	verb	statement
sniff	verb	statement
scoff	verb	statement
sneer	verb	statement
tease	verb	statement
plead	verb	statement
pray	verb	statement
beg	verb	statement
ask	verb	statement	neutral	hearer
inquire	verb	statement
enquire	verb	statement
query	verb	statement
wonder	verb	statement
question	verb	statement
ruminate	verb	statement
speculate	verb	statement
theorize	verb	statement
theorise	verb	statement
hypothesize	verb	statement
postulate	verb	statement
posit	verb	statement
venture	verb	statement
concur	verb	statement
agree	verb	statement
disagree	verb	statement
differ	verb	statement
apologize	verb	statement
apologise	verb	statement
fret	verb	statement
vent	verb	statement
chime	verb	statement
# taken as true by the one who passes it on
confirm	verb	statement	endorsed
reveal	verb	statement	endorsed
acknowledge	verb	statement	endorsed	rejoin
admit	verb	statement	endorsed
concede	verb	statement	endorsed	rejoin
confess	verb	statement	endorsed
certify	verb	statement	endorsed
verify	verb	statement	endorsed
attest	verb	statement	endorsed
corroborate	verb	statement	endorsed
illustrate	verb	statement	endorsed
demonstrate	verb	statement	endorsed
prove	verb	statement	endorsed
establish	verb	statement	endorsed
point	verb	statement	endorsed	rejoin
recall	verb	statement	endorsed
uncover	verb	statement	endorsed
expose	verb	statement	endorsed
divulge	verb	statement	endorsed
# kept at a distance
claim	verb	statement	distanced	self passive rejoin
allege	verb	statement	distanced	self passive
purport	verb	statement	distanced	self passive
pretend	verb	statement	distanced	self passive
rumour	verb	statement	distanced	passive
rumor	verb	statement	distanced	passive
insinuate	verb	statement	distanced	passive
accuse	verb	statement	distanced	accuse
charge	verb	statement	distanced	passive
# not true, says the source
deny	verb	statement	denied
refute	verb	statement	denied
rebut	verb	statement	denied
disclaim	verb	statement	denied
disavow	verb	statement	denied
disprove	verb	statement	denied
doubt	verb	belief	denied
dispute	verb	belief	denied
# belief and judgement
believe	verb	belief	neutral	passive other self	denied
expect	verb	belief	neutral	passive other self	denied
think	verb	belief	neutral	passive	denied
suppose	verb	belief	neutral		denied
presume	verb	belief	neutral	passive	denied
reckon	verb	belief	neutral	passive	denied
assume	verb	belief	neutral	passive
estimate	verb	belief	neutral	passive
consider	verb	belief	neutral	passive
judge	verb	belief	neutral	passive
deem	verb	belief	neutral	passive
suspect	verb	belief	neutral	passive accuse
guess	verb	belief
figure	verb	belief
feel	verb	belief
fear	verb	belief	neutral	passive
worry	verb	belief
hope	verb	belief
wish	verb	belief
anticipate	verb	belief
foresee	verb	belief
envisage	verb	belief
envision	verb	belief
imagine	verb	belief
fancy	verb	belief
assess	verb	belief
evaluate	verb	belief
infer	verb	belief
deduce	verb	belief
calculate	verb	belief
surmise	verb	belief
conjecture	verb	belief
gather	verb	belief
trust	verb	belief
bet	verb	belief
wager	verb	belief
project	verb	belief
diagnose	verb	belief
regard	verb	belief
decide	verb	belief
rule out	verb	belief	denied
rule	verb	belief
determine	verb	belief
hold	verb	belief
accept	verb	belief
dread	verb	belief
dream	verb	belief
prefer	verb	belief	neutral	other	denied
desire	verb	belief	neutral	other	denied
intend	verb	belief	neutral	other	denied
# knowledge
know	verb	knowledge	endorsed	passive other
find	verb	knowledge	endorsed
discover	verb	knowledge	endorsed
learn	verb	knowledge	endorsed
realize	verb	knowledge	endorsed
realise	verb	knowledge	endorsed
recognize	verb	knowledge	endorsed
recognise	verb	knowledge	endorsed
understand	verb	knowledge	endorsed	passive
remember	verb	knowledge	endorsed
forget	verb	knowledge	endorsed
notice	verb	knowledge	endorsed
perceive	verb	knowledge	endorsed
detect	verb	knowledge	endorsed
ascertain	verb	knowledge	endorsed
hear	verb	knowledge	endorsed
show	verb	knowledge	endorsed
document	verb	knowledge	endorsed
record	verb	knowledge	endorsed
see	verb	knowledge	endorsed
witness	verb	knowledge	endorsed
emerge	verb	knowledge	neutral
transpire	verb	knowledge	neutral
# orders and requests
order	verb	order	neutral	other
command	verb	order	neutral	other
instruct	verb	order	neutral	other
direct	verb	order	neutral	other
urge	verb	order	neutral	other
ask	verb	order	neutral	other
request	verb	order	neutral	other
beg	verb	order	neutral	other
implore	verb	order	neutral	other
entreat	verb	order	neutral	other
beseech	verb	order	neutral	other
plead	verb	order	neutral	other
exhort	verb	order	neutral	other
advise	verb	order	neutral	other
tell	verb	order	neutral	other
warn	verb	order	neutral	other
challenge	verb	order	neutral	other
press	verb	order	neutral	other
call	verb	order	neutral	other
demand	verb	order	neutral	other
recommend	verb	order	neutral	other
remind	verb	order	neutral	other
caution	verb	order	neutral	other
petition	verb	order	neutral	other
# only with words in quotation marks
praise	verb	statement	neutral	quoted
hail	verb	statement	neutral	quoted
laud	verb	statement	neutral	quoted
applaud	verb	statement	neutral	quoted
salute	verb	statement	neutral	quoted
commend	verb	statement	neutral	quoted
compliment	verb	statement	neutral	quoted
welcome	verb	statement	neutral	quoted
thank	verb	statement	neutral	quoted
congratulate	verb	statement	neutral	quoted
criticize	verb	statement	neutral	quoted
criticise	verb	statement	neutral	quoted
condemn	verb	statement	neutral	quoted
denounce	verb	statement	neutral	quoted
blast	verb	statement	neutral	quoted
slam	verb	statement	neutral	quoted
lambast	verb	statement	neutral	quoted
lambaste	verb	statement	neutral	quoted
attack	verb	statement	neutral	quoted
assail	verb	statement	neutral	quoted
chide	verb	statement	neutral	quoted
scold	verb	statement	neutral	quoted
rebuke	verb	statement	neutral	quoted
reprimand	verb	statement	neutral	quoted
castigate	verb	statement	neutral	quoted
berate	verb	statement	neutral	quoted
deride	verb	statement	neutral	quoted
mock	verb	statement	neutral	quoted
ridicule	verb	statement	neutral	quoted
insult	verb	statement	neutral	quoted
brand	verb	statement	neutral	quoted
label	verb	statement	neutral	quoted
dub	verb	statement	neutral	quoted
term	verb	statement	neutral	quoted
name	verb	statement	neutral	quoted
call	verb	statement	neutral	quoted
cite	verb	statement	neutral	quoted
quote	verb	statement	neutral	quoted
dismiss	verb	statement	neutral	quoted
reject	verb	statement	neutral	quoted
disparage	verb	statement	neutral	quoted
malign	verb	statement	neutral	quoted
vilify	verb	statement	neutral	quoted
liken	verb	statement	neutral	quoted
compare	verb	statement	neutral	quoted
characterize	verb	statement	neutral	quoted
characterise	verb	statement	neutral	quoted
portray	verb	statement	neutral	quoted
depict	verb	statement	neutral	quoted
speak	verb	statement	neutral	quoted
talk	verb	statement	neutral	quoted
tout	verb	statement	neutral	quoted
trumpet	verb	statement	neutral	quoted
acclaim	verb	statement	neutral	quoted
deplore	verb	statement	neutral	quoted
# passing on
quote	verb	statement	neutral	name
cite	verb	statement	neutral	name
# nouns
statement	noun	statement
claim	noun	statement
assertion	noun	statement
announcement	noun	statement
remark	noun	statement
comment	noun	statement
declaration	noun	statement
contention	noun	statement
argument	noun	statement
suggestion	noun	statement
warning	noun	statement
prediction	noun	statement
forecast	noun	statement
promise	noun	statement
pledge	noun	statement
vow	noun	statement
threat	noun	statement
complaint	noun	statement
explanation	noun	statement
testimony	noun	statement
proposal	noun	statement
report	noun	statement
account	noun	statement
story	noun	statement
word	noun	statement
notice	noun	statement
hint	noun	statement
boast	noun	statement
insistence	noun	statement
message	noun	statement
note	noun	statement
tweet	noun	statement
post	noun	statement
acknowledgement	noun	statement
acknowledgment	noun	statement
admission	noun	statement
confession	noun	statement
revelation	noun	statement
confirmation	noun	statement
disclosure	noun	statement
concession	noun	statement
reminder	noun	statement
assurance	noun	statement
proclamation	noun	statement
allegation	noun	statement	distanced
accusation	noun	statement	distanced
rumor	noun	statement	distanced
rumour	noun	statement	distanced
speculation	noun	statement	distanced
insinuation	noun	statement	distanced
pretence	noun	statement	distanced
denial	noun	statement	denied
rebuttal	noun	statement	denied
refutation	noun	statement	denied
belief	noun	belief
view	noun	belief
opinion	noun	belief
assessment	noun	belief
estimate	noun	belief
judgment	noun	belief
judgement	noun	belief
conviction	noun	belief
expectation	noun	belief
hope	noun	belief
fear	noun	belief
concern	noun	belief
worry	noun	belief
suspicion	noun	belief
impression	noun	belief
feeling	noun	belief
assumption	noun	belief
presumption	noun	belief
conclusion	noun	belief
theory	noun	belief
hypothesis	noun	belief
notion	noun	belief
perception	noun	belief
position	noun	belief
stance	noun	belief
understanding	noun	belief
consensus	noun	belief
projection	noun	belief
evaluation	noun	belief
confidence	noun	belief
certainty	noun	belief
optimism	noun	belief
pessimism	noun	belief
skepticism	noun	belief
scepticism	noun	belief
fears	noun	belief
hopes	noun	belief
doubt	noun	belief	denied
finding	noun	knowledge	endorsed
discovery	noun	knowledge	endorsed
knowledge	noun	knowledge	endorsed
realization	noun	knowledge	endorsed
realisation	noun	knowledge	endorsed
recognition	noun	knowledge	endorsed
observation	noun	knowledge	endorsed
evidence	noun	knowledge	endorsed
proof	noun	knowledge	endorsed
order	noun	order
demand	noun	order
request	noun	order
call	noun	order
appeal	noun	order
plea	noun	order
instruction	noun	order
recommendation	noun	order
advice	noun	order
ruling	noun	order
decree	noun	order
directive	noun	order
verdict	noun	order
idea	noun	belief
charge	noun	statement	distanced
criticism	noun	statement	distanced
agreement	noun	belief
response	noun	statement
refrain	noun	statement
mantra	noun	statement
thinking	noun	belief
reasoning	noun	belief
case	noun	statement
point	noun	statement
# adjectives
convinced	adjective	belief
confident	adjective	belief
certain	adjective	belief
sure	adjective	belief
positive	adjective	belief
adamant	adjective	belief
hopeful	adjective	belief
optimistic	adjective	belief
pessimistic	adjective	belief
doubtful	adjective	belief
skeptical	adjective	belief
sceptical	adjective	belief
worried	adjective	belief
concerned	adjective	belief
afraid	adjective	belief
fearful	adjective	belief
unsure	adjective	belief
uncertain	adjective	belief
unconvinced	adjective	belief
persuaded	adjective	belief
aware	adjective	knowledge	endorsed
unaware	adjective	knowledge	endorsed
conscious	adjective	knowledge	endorsed
mindful	adjective	knowledge	endorsed
# nobody is named
reportedly	adverb	statement	neutral
allegedly	adverb	statement	distanced
supposedly	adverb	statement	distanced
purportedly	adverb	statement	distanced
ostensibly	adverb	statement	distanced
rumoredly	adverb	statement	distanced
# prepositions: the first word, the others as written
according to	preposition	statement
per	preposition	statement
in the words of	preposition	statement
in the view of	preposition	belief
in the opinion of	preposition	belief
in the eyes of	preposition	belief
# prepositions at the head of a sentence; without a noun, before people in the plural
in poll	opener	document
in survey	opener	document
in study	opener	document
in census	opener	document
by tally	opener	document
by count	opener	document
by estimate	opener	belief
by reckoning	opener	belief
by calculation	opener	belief
in mind	opener	belief
in eye	opener	belief
in view	opener	belief
in opinion	opener	belief
in telling	opener	statement
to	opener	belief
# what follows is withheld
decline	withholder
unable	withholder
reluctant	withholder
unwilling	withholder
hesitant	withholder
loath	withholder
afraid	withholder
ashamed	withholder
short	withholder
yet	withholder
refuse	withholder
fail	withholder
neglect	withholder
forget	withholder
omit	withholder
avoid	withholder
stop	withholder
hesitate	withholder
resist	withholder
# a clause of theirs is nobody's content
ensure	other
mean	other
make	other
let	other
help	other
have	other
cause	other
allow	other
enable	other
prevent	other
keep	other
stop	other
start	other
begin	other
try	other
manage	other
get	other
happen	other
seem	other
appear	other
tend	other
be	other
become	other
guarantee	other
secure	other
matter	other
mind	other
provide	other
suffice	other
care	other
depend	other
bother	other
pay	other
take	other
turn	other
seek	other
aim	other
plan	other
choose	other
come	other
go	other
do	other
check	other
arrange	other
# verbs that lend their subject to a cue noun ("made a claim that")
make	light
issue	light
express	light
voice	light
have	light
hold	light	belief
give	light
release	light
raise	light
offer	light
repeat	light
reiterate	light
deliver	light
publish	light
send	light
share	light
present	light
reach	light
confirm	light	statement	endorsed
announce	light
show	light
launch	light
mount	light
level	light
heap	light
renew	light
continue	light
escalate	light
unleash	light
press	light
cast	light
lodge	light
file	light
sound	light
lay	light
float	light
unveil	light
pose	light
ask	light
utter	light
air	light
register	light
signal	light
indicate	light
convey	light
extend	light
provide	light
declare	light
adopt	light
take	light
# verbs whose subject is the content of a noun for a view that somebody else holds ("has the support of the union")
have	receiver
win	receiver
get	receiver
receive	receiver
earn	receiver
secure	receiver
gain	receiver
draw	receiver
enjoy	receiver
land	receiver
collect	receiver
attract	receiver
command	receiver
# conjunctions by which the writer sets one statement against another
while	contrast
although	contrast
though	contrast
whereas	contrast
# what words are put out in: they belong to the cue
statement	vehicle
tweet	vehicle
communiqué	vehicle
communique	vehicle
# verbs that deny what their cue noun holds ("denied claims that")
deny	denier
reject	denier
dismiss	denier
refute	denier
rebut	denier
dispute	denier
