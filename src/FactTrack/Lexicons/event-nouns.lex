# source: written for this project
# licence: MIT
# Nouns that name an action: kind 'speech' for statements, 'reciprocal' where all who take part act.
# columns: noun verb kind
abduction	abduct
abolition	abolish
abuse	abuse
accord	agree	reciprocal
accusation	accuse	speech
acquisition	acquire
acquittal	acquit
adoption	adopt
advance	advance
aggression	attack
agreement	agree	reciprocal
air strike	strike
airlift	airlift
airstrike	strike
allegation	allege	speech
ambush	ambush
annexation	annex
announcement	announce	speech
apology	apologise	speech
appeal	appeal	speech
appearance	appear
appointment	appoint
approval	approve
arrest	arrest
arrival	arrive
assassination	assassinate
assault	assault
assertion	assert	speech
assurance	assure	speech
attack	attack
attempt	attempt
ban	ban
battle	fight	reciprocal
beating	beat up
beheading	behead
blast	explode
blockade	blockade
bombardment	bombard
bombing	bomb
boycott	boycott
breach	breach
break-in	break in
bulldozing	bulldoze
call	call	speech
capture	capture
ceasefire	cease fire	reciprocal
claim	claim	speech
clash	clash	reciprocal
closure	close
collaboration	collaborate	reciprocal
collapse	collapse
collision	collide
comment	comment	speech
complaint	complain	speech
condemnation	condemn	speech
conference	confer	reciprocal
confiscation	confiscate
confrontation	confront	reciprocal
consultation	consult	reciprocal
conversation	converse	reciprocal
conviction	convict
cooperation	cooperate	reciprocal
coup	overthrow
crackdown	crack down
crash	crash
criticism	criticise	speech
cut	cut
cyberattack	attack
deal	agree	reciprocal
death	die
debate	debate	reciprocal
decision	decide
declaration	declare	speech
defeat	defeat
demand	demand	speech
demolition	demolish
demonstration	demonstrate
denial	deny	speech
denunciation	denounce	speech
departure	depart
deployment	deploy
deportation	deport
desire	want	speech
destruction	destroy
detention	detain
dialogue	talk	reciprocal
disappearance	disappear
disarmament	disarm
discovery	discover
discussion	discuss	reciprocal
dismissal	dismiss
donation	donate
easing	ease
election	elect
embargo	embargo
encirclement	encircle
endorsement	endorse	speech
eruption	erupt
escalation	escalate
escape	escape
evacuation	evacuate
exchange	exchange	reciprocal
execution	execute
expansion	expand
explosion	explode
expulsion	expel
extradition	extradite
failure	fail
fall	fall
feud	feud	reciprocal
fight	fight	reciprocal
fighting	fight	reciprocal
flight	fly
gunbattle	fight	reciprocal
hacking	hack
hijacking	hijack
imprisonment	imprison
incursion	invade
indictment	indict
inquiry	investigate
inspection	inspect
interrogation	interrogate
intervention	intervene
invasion	invade
investigation	investigate
investment	invest
invitation	invite	speech
jailing	jail
journey	travel
kidnapping	kidnap
killing	kill
landing	land
launch	launch
lawsuit	sue
layoff	lay off
looting	loot
loss	lose
march	march
massacre	massacre
mediation	mediate
meeting	meet	reciprocal
merger	merge	reciprocal
mobilisation	mobilise
mobilization	mobilize
murder	murder
mutiny	mutiny
nationalisation	nationalise
nationalization	nationalize
negotiation	negotiate	reciprocal
objection	object	speech
occupation	occupy
offensive	attack
offer	offer	speech
operation	operate
outbreak	break out
overthrow	overthrow
pardon	pardon
partnership	cooperate	reciprocal
payment	pay
performance	perform
phone call	call	reciprocal
plea	plead	speech
pledge	pledge	speech
poisoning	poison
praise	praise	speech
probe	probe
promise	promise	speech
proposal	propose	speech
protest	protest
protestation	protest	speech
pullback	pull back
pullout	pull out
purchase	buy
quarrel	quarrel	reciprocal
question	ask	speech
raid	raid
rally	rally
rapprochement	reconcile	reciprocal
ratification	ratify
rebuke	rebuke	speech
recall	recall
recapture	recapture
recognition	recognise
reconciliation	reconcile	reciprocal
refusal	refuse	speech
rejection	reject	speech
release	release
remark	remark	speech
removal	remove
renewal	renew
repatriation	repatriate
repression	repress
request	request	speech
rescue	rescue
resignation	resign
restoration	restore
resumption	resume
retreat	retreat
return	return
revolt	revolt
riot	riot
rioting	riot
rise	rise
robbery	rob
sabotage	sabotage
sale	sell
search	search
seizure	seize
session	meet	reciprocal
shelling	shell
shooting	shoot
shutdown	shut down
siege	besiege
signing	sign
sit-in	protest
skirmish	skirmish	reciprocal
stabbing	stab
statement	state	speech
stay	stay
strike	strike
suggestion	suggest	speech
summit	meet	reciprocal
surrender	surrender
suspension	suspend
takeover	take over
talk	talk	reciprocal
talks	talk	reciprocal
test	test
theft	steal
threat	threaten	speech
torture	torture
tour	tour
transfer	transfer
treaty	agree	reciprocal
trial	try
trip	travel
truce	agree	reciprocal
ultimatum	demand	speech
uprising	revolt
veto	veto
victory	win
visit	visit
vote	vote
vow	vow	speech
walkout	walk out
war	fight	reciprocal
warning	warn	speech
wish	wish	speech
withdrawal	withdraw
