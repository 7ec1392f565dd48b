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
airstrike	strike
allegation	allege	speech
ambush	ambush
annexation	annex
announcement	announce	speech
apology	apologise	speech
appeal	appeal	speech
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
blast	explode
blockade	blockade
bombardment	bombard
bombing	bomb
boycott	boycott
breach	breach
break-in	break in
call	call	speech
capture	capture
ceasefire	cease fire	reciprocal
claim	claim	speech
clash	clash	reciprocal
closure	close
collapse	collapse
collision	collide
comment	comment	speech
complaint	complain	speech
condemnation	condemn	speech
conference	confer	reciprocal
confrontation	confront	reciprocal
consultation	consult	reciprocal
conversation	converse	reciprocal
conviction	convict
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
discovery	discover
discussion	discuss	reciprocal
dismissal	dismiss
donation	donate
election	elect
eruption	erupt
escape	escape
evacuation	evacuate
exchange	exchange	reciprocal
execution	execute
expansion	expand
explosion	explode
expulsion	expel
failure	fail
fall	fall
fight	fight	reciprocal
fighting	fight	reciprocal
flight	fly
hacking	hack
incursion	invade
inspection	inspect
intervention	intervene
invasion	invade
investigation	investigate
investment	invest
invitation	invite	speech
killing	kill
landing	land
launch	launch
layoff	lay off
loss	lose
meeting	meet	reciprocal
merger	merge	reciprocal
murder	murder
negotiation	negotiate	reciprocal
objection	object	speech
occupation	occupy
offensive	attack
offer	offer	speech
operation	operate
outbreak	break out
overthrow	overthrow
partnership	cooperate	reciprocal
payment	pay
phone call	call	reciprocal
plea	plead	speech
pledge	pledge	speech
praise	praise	speech
promise	promise	speech
proposal	propose	speech
protest	protest
protestation	protest	speech
purchase	buy
question	ask	speech
raid	raid
recall	recall
rejection	reject	speech
release	release
remark	remark	speech
removal	remove
renewal	renew
request	request	speech
rescue	rescue
resignation	resign
retreat	retreat
return	return
riot	riot
rise	rise
robbery	rob
sale	sell
search	search
seizure	seize
session	meet	reciprocal
shelling	shell
shooting	shoot
shutdown	shut down
siege	besiege
statement	state	speech
strike	strike
suggestion	suggest	speech
summit	meet	reciprocal
suspension	suspend
takeover	take over
talk	talk	reciprocal
talks	talk	reciprocal
test	test
theft	steal
threat	threaten	speech
transfer	transfer
treaty	agree	reciprocal
trial	try
truce	agree	reciprocal
ultimatum	demand	speech
victory	win
visit	visit
vote	vote
vow	vow	speech
war	fight	reciprocal
warning	warn	speech
wish	wish	speech
withdrawal	withdraw
