# source: written for this project
# licence: MIT
# Verbs and nouns of one action, as news tells it: each line a group, its words by lemma (particle with the verb), and the groups that often tell of the same
# happening in another view (to shoot somebody, and somebody's death). A word may stand in several groups.
# columns: group words near
abandon	abandon, desert, leave behind, forsake, abandonment
abduct	abduct, kidnap, seize, snatch, abduction, kidnapping, hostage, take hostage	detain
abolish	abolish, scrap, axe, do away with, repeal, revoke, rescind, abolition, end
absorb	absorb, soak up, take in
accept	accept, agree to, embrace, acceptance, take up, say yes
accident	accident, mishap, incident, collision, crash, wreck	crash, injure, die
accuse	accuse, blame, allege, accusation, allegation, charge, denounce	charge, suspect
achieve	achieve, attain, accomplish, reach, achievement, accomplishment
acquit	acquit, clear, exonerate, acquittal, absolve	try
act	act, star, play, portray, appear in, starring, role	perform
adapt	adapt, adjust, accommodate, adaptation
add	add, include, addition, inclusion, append
address	address, speak, speech, lecture, keynote, talk	state
adjourn	adjourn, suspend, postpone, delay, put off, defer, push back, reschedule, postponement, adjournment	cancel
admit	admit, confess, acknowledge, concede, admission, confession, plead guilty, own up	state
adopt	adopt, approve, pass, ratify, endorse, enact, adoption, approval, passage, ratification, enactment, back, clear	vote, sign
advance	advance, march, push, press on, proceed, move forward, progress, offensive	attack
advertise	advertise, promote, market, advertisement, ad, promotion, campaign
advise	advise, counsel, recommend, advice, recommendation, urge	demand
afflict	afflict, plague, infect, contract, catch, infection, outbreak, epidemic, spread	die
aid	aid, help, assist, support, relief, assistance, help out	donate, rescue
allow	allow, permit, authorise, authorize, let, license, permission, authorisation, authorization, green light, clear	adopt
ally	ally, team up, join forces, alliance, partner, partnership, collaborate, collaboration, cooperate, cooperation	join
ambush	ambush, waylay, attack	attack
amend	amend, revise, modify, alter, change, reform, amendment, revision, modification, overhaul, rewrite
amputate	amputate, cut off, sever, amputation
announce	announce, unveil, reveal, declare, announcement, disclose, proclaim, introduce, present, make public	launch, state
annex	annex, annexation, absorb, incorporate	occupy
appeal	appeal, challenge, contest, petition	sue
appear	appear, show up, turn up, emerge, surface, appearance
applaud	applaud, cheer, hail, praise, welcome, applause, laud, commend, salute, acclaim, tribute
apologise	apologise, apologize, apology, say sorry, regret	state
apply	apply, application, file for, request, seek	demand
appoint	appoint, name, nominate, pick, choose, select, tap, install, hire, appointment, nomination, nominee, selection, choice, designate, offer job, offer post, ask, recruit, candidate, naming	elect, hire, announce
argue	argue, quarrel, row, clash, spat, dispute, feud, argument, altercation, wrangle	fight, disagree
arm	arm, equip, supply, armament, outfit
arrest	arrest, detain, nab, capture, apprehend, catch, round up, hold, take into custody, custody, detention, bust, pick up, seize, collar, book, jail, pull over	charge, convict, detain
arrive	arrive, land, reach, come, touch down, arrival, landing, get to	visit, return
assassinate	assassinate, assassination, murder	kill
assault	assault, attack, beat, punch, hit, batter, beating, stab, kick, slap, strike, maul, mug, mugging	injure, attack
assemble	assemble, gather, congregate, rally, gathering, convene, assembly	protest, meet
assess	assess, evaluate, rate, review, appraise, assessment, evaluation, rating, estimate, judge	examine
attack	attack, raid, strike, assault, storm, hit, bomb, shell, ambush, onslaught, offensive, attempt, target, pound, invade, airstrike, rampage	kill, injure, explode, shoot, damage, fight
attend	attend, take part, participate, turn out, attendance, participation, be present
auction	auction, put up for sale, sell off, go under the hammer, bid	sell
avert	avert, foil, prevent, thwart, stop, repel, repulse, fend off, block, ward off, intercept, frustrate, drive off, interdict, beat back, prevention, halt, disrupt, stymie	rescue, arrest
avoid	avoid, dodge, evade, escape, sidestep, shun, skip
award	award, honour, honor, win, prize, medal, bestow, confer, grant, present, recognise, recognize	win
back	back, support, endorse, favour, favor, champion, backing, endorsement, approve	adopt
ban	ban, prohibit, outlaw, bar, forbid, prohibition, block, blacklist, embargo, veto	sanction
bankrupt	bankrupt, go bankrupt, file for bankruptcy, bankruptcy, insolvency, collapse, go bust, default, fold, insolvent	close
battle	battle, fight, combat, war, clash, fighting, skirmish	fight
bargain	bargain, negotiate, haggle, negotiation, talks, talk	meet
begin	begin, start, commence, kick off, open, get under way, launch, onset, beginning, initiate
behead	behead, decapitate, beheading, decapitation	kill
betray	betray, double-cross, betrayal
bet	bet, wager, gamble, stake
bite	bite, maul, sting, mauling	injure, attack
blast	blast, explode, blow up, detonate, bomb, explosion, bombing, detonation, bomb blast, go off	explode
block	block, obstruct, hinder, impede, stall, blockade, hamper, thwart	avert, ban
board	board, embark, get on, go aboard
bomb	bomb, bombing, bombard, shell, shelling, bombardment, airstrike, air strike, pound	attack, explode
boost	boost, increase, strengthen, bolster, enhance, reinforce, lift, improve	rise
born	born, birth, give birth, deliver, bear, have baby, newborn
borrow	borrow, loan, lend, lending, borrowing, finance
boycott	boycott, shun, stay away, skip, snub	refuse
break	break, smash, shatter, crack, breakage, snap, fracture	damage
break in	break in, burgle, burglary, burglarise, burglarize, intrude, breach, intrusion, raid	rob
bribe	bribe, bribery, corrupt, corruption, pay off, kickback, graft	charge
bring	bring, carry, transport, deliver, take, convey	send
broadcast	broadcast, air, televise, show, stream, screen, telecast	publish
build	build, construct, erect, construction, building, put up, develop, make, assemble, manufacture	plan
burn	burn, blaze, fire, catch fire, set fire, torch, arson, inferno, go up in flames, gut, ignite, burning	damage
bury	bury, lay to rest, funeral, burial, inter, trap, engulf	die, mourn
buy	buy, acquire, purchase, take over, takeover, acquisition, snap up, buyout, buy out, pick up, get, bid, pay	merge, sell
cancel	cancel, call off, scrap, drop, abandon, cancellation, shelve, ditch, axe	adjourn
care	care, treat, look after, nurse, treatment, tend
cause	cause, trigger, spark, provoke, lead to, prompt, bring about, set off, result in
celebrate	celebrate, mark, commemorate, celebration, commemoration, anniversary, observe, party
censor	censor, censorship, silence, muzzle, gag	ban
change	change, shift, alter, transform, switch, transformation
charge	charge, indict, accuse, indictment, prosecute, arraign, prosecution, face charge, book, count, arraignment	arrest, try, accuse
chase	chase, pursue, pursuit, hunt, track down, manhunt, search for	arrest, flee
cheat	cheat, defraud, swindle, fraud, con, scam, deceive, dupe, deception, embezzle, embezzlement	steal
check	check, inspect, examine, inspection, verify, verification, audit	examine
circumvent	circumvent, bypass, evade, get round, dodge
claim responsibility	claim responsibility, claim
clarify	clarify, explain, clear up, clarification, spell out, explanation	state
clash	clash, fight, scuffle, brawl, confrontation, skirmish, fighting, melee, riot	fight, protest
clean	clean, clean up, cleanup, decontaminate, mop up
climb	climb, scale, ascend, mountaineer, mountaineering, ascent, trek, hike	fall
close	close, shut, shut down, closure, shutdown, wind up, cease, close down	end
collapse	collapse, cave in, crumble, give way, fall down, topple	damage, die
collect	collect, gather, raise, collection, amass
command	command, order, direct, instruct, tell, instruction	demand
comment	comment, remark, respond, react, response, reaction, reply	state
commit	commit, pledge, promise, vow, commitment, undertake	promise
compare	compare, liken, comparison
compensate	compensate, compensation, reimburse, refund, damages, pay out, payout, reparation	pay, settle
compete	compete, contend, vie, rival, competition, race, face, take on, play	play
complain	complain, protest, gripe, complaint, grievance, object	criticise
complete	complete, finish, finalise, finalize, wrap up, conclude, completion, conclusion	end
conceal	conceal, hide, cover up, cover-up, mask, disguise
condemn	condemn, denounce, deplore, slam, condemnation, blast, decry, denunciation	criticise
confirm	confirm, verify, corroborate, confirmation, affirm, validate	state
confiscate	confiscate, seize, impound, seizure, confiscation, recover, haul	arrest
congratulate	congratulate, congratulation, praise	applaud
conquer	conquer, capture, seize, take, overrun, conquest, fall, take control	occupy, attack
consider	consider, mull, weigh, contemplate, study, ponder, consideration, think about, eye	plan
contact	contact, call, phone, reach, telephone, ring, get in touch, message, e-mail
contaminate	contaminate, pollute, taint, poison, contamination, pollution, poisoning, spill	leak
continue	continue, keep, go on, persist, carry on, continuation, extend, resume
contribute	contribute, donate, give, contribution, donation	donate
control	control, dominate, run, govern, rule, manage	lead
convict	convict, find guilty, conviction, guilty, guilty verdict, verdict, plead guilty	sentence, try, charge
convince	convince, persuade, win over, sway, talk into
cook	cook, bake, fry, grill
cost	cost, price, be worth, set back, charge
count	count, tally, number, total
cover	cover, report, coverage
crack down	crack down, clamp down, crackdown, clampdown, suppress, suppression, quell, put down	attack, arrest
crash	crash, collide, smash, plough, plow, ram, derail, collision, wreck, derailment, pile-up, hit, slam, strike, run over, knock down, run down, go down, plunge, plummet, plane crash, car crash, hit-and-run	die, injure, kill, accident, drive
create	create, set up, establish, found, form, creation, establishment, foundation, launch, start	launch
criticise	criticise, criticize, blast, slam, attack, lambast, lambaste, criticism, rebuke, condemn, denounce, fault, censure, chide, berate, rap	condemn, accuse
cross	cross, traverse, pass, crossing
cry	cry, weep, sob, tear	mourn
cure	cure, heal, remedy, recover, recovery
cut	cut, slash, reduce, trim, lower, cutback, reduction, cut back, pare, scale back, curb, shrink, downsize, lay off, layoff, axe	fall
damage	damage, destroy, wreck, ruin, devastate, destruction, devastation, ravage, level, flatten, demolish, demolition, vandalise, vandalize, vandalism, hit, raze, wipe out	attack, burn, flood
dance	dance, ballet, waltz	perform
debate	debate, discuss, argue, discussion	meet
deal	deal, agree, agreement, accord, pact, treaty, reach agreement, strike deal, settle, compromise, sign	sign, settle
decide	decide, rule, resolve, decision, ruling, resolution, determine, opt, settle on, judgment, judgement, decree	try
declare war	declare war, go to war, invade	attack
decline	decline, fall, drop, dip, slide, slip, decrease, shrink	fall
decorate	decorate, adorn, decoration, trim
defame	defame, libel, slander, smear, defamation	sue
defeat	defeat, beat, win, overcome, rout, thrash, crush, victory, triumph, down, edge, top, trounce, oust, edge out, upset, hammer, stun, outplay, overpower, see off	win, lose
defect	defect, switch sides, defection, change sides	flee
defend	defend, protect, guard, shield, defence, defense, protection, safeguard
defuse	defuse, disarm, dismantle, deactivate
delay	delay, hold up, postpone, put off, hold-up	adjourn
deliver	deliver, hand over, supply, delivery, ship, shipment	send
demand	demand, call for, urge, ask, request, plead, appeal, call on, call, plea, insist, press, seek, press for
demolish	demolish, tear down, knock down, bulldoze, demolition, raze, pull down	damage
demonstrate	demonstrate, protest, march, rally, demonstration, picket	protest
demote	demote, relegate, downgrade, demotion, relegation	dismiss
deny	deny, refute, dispute, reject, denial, rebut, dismiss, disavow	state
deploy	deploy, send, station, dispatch, deployment, mobilise, mobilize, mobilisation, mobilization	send
deport	deport, expel, extradite, send back, deportation, extradition, expulsion, remove, repatriate	send
derail	derail, derailment, come off the rails	crash
desecrate	desecrate, profane, vandalise, vandalize, desecration
design	design, draft, draw up, devise, plan	plan
detain	detain, hold, imprison, jail, lock up, intern, detention, imprisonment, custody, incarcerate, incarceration, behind bars, hold captive	arrest, sentence
develop	develop, evolve, grow, development, growth, work on	build
devalue	devalue, devaluation, depreciate	fall
die	die, death, perish, pass away, succumb, dead, fatality, demise, fatal, die of, lose life, drown, suffocate, fall to death, passing, deadly, toll, death toll, loss, casualty	kill, crash, fall, accident, murder
disagree	disagree, differ, dissent, disagreement, be at odds, dispute
disappear	disappear, vanish, go missing, missing, disappearance, lose	search
disclose	disclose, reveal, expose, leak, divulge, disclosure, revelation	announce
discover	discover, find, unearth, uncover, detect, spot, locate, discovery, finding, come across, stumble on, turn up, recover, identify
discriminate	discriminate, discrimination, racism, harass
discuss	discuss, talk, debate, discussion, talks, deliberate, dialogue, consult, consultation	meet
dismiss	dismiss, fire, sack, oust, axe, remove, let go, dismissal, firing, sacking, ouster, removal, depose, kick out, relieve, terminate, discharge, lay off, force out, termination	resign, replace
disperse	disperse, break up, scatter, clear, tear gas	protest
displace	displace, uproot, displacement, make homeless, evacuate, drive out	flee
dissolve	dissolve, disband, dissolution, break up	end
distribute	distribute, hand out, give out, distribution, share	give
dive	dive, plunge, submerge, scuba
divide	divide, split, separate, division, partition, break up
divorce	divorce, split, separate, break up, split up, separation, part ways	marry
dominate	dominate, lead, domination, rule
donate	donate, give, contribute, donation, gift, pledge, contribution, grant	give, aid
doubt	doubt, question, query, suspect, cast doubt
draft	draft, write, draw up, pen
draw	draw, tie, stalemate, deadlock, level	play
drill	drill, exercise, train, manoeuvre, maneuver, rehearse, war game, training
drink	drink, booze, drunk, drinking, intoxicate, intoxicated, alcohol
drive	drive, motor, steer, driving, drunk driving, drunken driving, drink-driving, speed, dui, dwi, drive under influence, driving under the influence, drive drunk	crash
drop	drop, abandon, give up, ditch, discard, let go	cancel
drown	drown, drowning, sink	die
earn	earn, make, gain, profit, earnings, net, gross, income, post profit	pay
educate	educate, teach, train, school, education, teaching
elect	elect, vote in, return, election, choose, win election, reelect, re-elect, poll, sweep to power	vote, win, appoint
eliminate	eliminate, knock out, exit, crash out, elimination, send home	defeat, lose
embarrass	embarrass, humiliate, embarrassment, humiliation, shame
emerge	emerge, surface, come out, come to light	appear
employ	employ, hire, recruit, engage, take on, hiring, recruitment, sign, employment, sign up	appoint
enable	enable, allow, empower	allow
encourage	encourage, urge, spur, encouragement
end	end, finish, stop, cease, conclude, halt, terminate, expire, wrap up, ending, wind down, termination, expiry, cessation	close, complete
endanger	endanger, threaten, jeopardise, jeopardize, imperil, risk	threaten
enforce	enforce, implement, impose, carry out, apply, enforcement, implementation	impose
engage	engage, betroth, engagement, propose	marry
enjoy	enjoy, like, relish, love
enter	enter, go into, walk into, come in, entry, break into, storm	arrive
escape	escape, flee, get away, break out, run away, flight, jailbreak, abscond, break free, getaway, flee scene, speed off, hit-and-run	flee
escort	escort, accompany, guard, guide, convoy
estimate	estimate, reckon, project, forecast, calculate, put at	predict
evacuate	evacuate, evacuation, leave, clear, move out, get out	flee, rescue
evict	evict, eviction, turn out, kick out, throw out	displace
examine	examine, investigate, inspect, probe, look into, study, analyse, analyze, investigation, inquiry, enquiry, examination, analysis, check, inspection, review, scrutinise, scrutinize, scrutiny	suspect
exceed	exceed, surpass, top, outstrip, overtake, outpace, pass	rise
exchange	exchange, swap, trade	trade
exclude	exclude, leave out, omit, drop, exclusion, bar	ban
execute	execute, put to death, hang, execution, hanging, lethal injection	kill, sentence
exile	exile, banish, banishment	deport
expand	expand, enlarge, extend, grow, broaden, widen, expansion, extension, growth	rise
expect	expect, anticipate, forecast, predict, expectation, foresee	predict
explode	explode, blow up, detonate, blast, bomb, go off, explosion, bombing, detonation, erupt, suicide bomb, suicide bombing, car bomb	attack, kill, injure, damage
exploit	exploit, abuse, take advantage, exploitation, misuse
explore	explore, survey, prospect, exploration
export	export, ship, sell abroad, shipment	sell
extend	extend, prolong, lengthen, renew, extension, renewal	continue
extort	extort, blackmail, extortion, ransom, shake down	threaten
face	face, confront, encounter, stare
fail	fail, flop, break down, failure, collapse, fall through, fall short	lose
fall	fall, drop, decline, dip, decrease, slump, plunge, tumble, sink, slide, slip, plummet, ebb, crash, go down, shed, reduction, lose, ease	decline
fall down	fall, slip, plunge, tumble, topple, trip, fall to death, stumble	die, injure
feature	feature, include, star, showcase
fight	fight, battle, combat, clash, war, fighting, brawl, skirmish, wage war, exchange fire, gun battle, gunfight, shootout	attack, shoot, kill
fill	fill, fill in, take over, occupy	replace
film	film, shoot, record, movie, filming, tape	broadcast
finance	finance, fund, bankroll, sponsor, funding, subsidise, subsidize, subsidy, invest	pay
fine	fine, penalise, penalize, penalty	punish
flee	flee, escape, run, run away, take flight, flight, exodus, leave, fly away, speed off, drive off, take off, get away	escape
flood	flood, inundate, swamp, flooding, submerge, deluge, overflow, burst bank, flash flood	damage, rain
fly	fly, flight, pilot, soar	travel
follow	follow, ensue, succeed, come after	replace
forbid	forbid, prohibit, ban, bar	ban
force	force, compel, coerce, oblige, make, pressure, coercion
forgive	forgive, pardon, amnesty, forgiveness, clemency, reprieve, write off, commute	release
free	free, release, liberate, let go, set free, liberation, acquit, bail, freed	release
freeze	freeze, suspend, halt, block
gain	gain, rise, win, add, obtain, secure, acquire	rise
gather	gather, assemble, meet, gathering, crowd, congregate, throng	protest, meet
give	give, hand, provide, present, grant, supply, offer, donate, award
govern	govern, rule, run, administer, reign	lead
graduate	graduate, graduation, finish school
greet	greet, welcome, receive, greeting, reception	visit
grow	grow, increase, expand, rise, growth, expansion	rise
guarantee	guarantee, ensure, assure, secure, assurance	promise
hack	hack, breach, break into, hacking, cyberattack, data breach, cyber attack, compromise, intrusion, leak	steal
halt	halt, stop, suspend, cease, suspension, freeze	end
hand over	hand over, surrender, transfer, turn over, handover, deliver	give
happen	happen, occur, take place, unfold, go on, come about, transpire
harass	harass, harassment, stalk, bully, intimidate, molest, bullying, intimidation, abuse, grope	assault
harm	harm, hurt, injure, damage	injure
harvest	harvest, reap, crop
heal	heal, recover, recuperate, recovery	cure
hear	hear, listen, hearing, try	try
help	help, aid, assist, lend a hand, assistance	aid
hijack	hijack, commandeer, seize, hijacking, piracy, take over, pirate, carjack, carjacking, board	attack, abduct
hire	hire, employ, recruit, sign, take on, hiring, bring in, name, appoint	appoint
hit	hit, strike, slam, batter, pound, lash, ravage, devastate, rock, jolt, shake	damage, attack, crash
hold	hold, stage, host, organise, organize, conduct, put on
hospitalise	hospitalise, hospitalize, take to hospital, admit, rush to hospital, hospitalisation, hospitalization, hospital	injure
host	host, emcee, present, front, anchor, hosting, preside, helm, master of ceremonies	lead
hunt	hunt, search, seek, look for, track, manhunt	search
identify	identify, name, recognise, recognize, identification, release name, pinpoint
ignore	ignore, disregard, neglect, overlook, flout, defy	violate
impeach	impeach, impeachment, remove from office	dismiss
implement	implement, carry out, execute, put into practice, implementation	enforce
import	import, bring in, ship in	buy
impose	impose, slap, levy, introduce, imposition, place, enact, enforce	sanction
improve	improve, better, upgrade, enhance, improvement, refine, advance	rise
incite	incite, stir up, whip up, foment, instigate, incitement, provoke, provocation	cause
infect	infect, contract, infection, catch, spread, outbreak, transmit, test positive, diagnose, epidemic, pandemic	die
inform	inform, tell, notify, brief, notification, alert	state
inherit	inherit, inheritance, succeed	replace
injure	injure, wound, hurt, maim, injury, casualty, harm, cripple, hospitalise, hospitalize	attack, crash, explode, shoot, die
insult	insult, offend, mock, abuse, slur, ridicule, taunt	criticise
insure	insure, underwrite, insurance, cover
interview	interview, question, grill, interrogate, interrogation, quiz	examine
introduce	introduce, bring in, present, launch, unveil, roll out, introduction, rollout	launch, announce
invade	invade, storm, march into, overrun, invasion, incursion, enter, raid	attack, occupy
invent	invent, devise, create, invention, come up with	create
invest	invest, pour money, put money, investment, inject, stake	finance
invite	invite, ask, invitation	demand
join	join, enter, sign up, enlist, enrol, enroll, become a member, membership, accession
joke	joke, jest, quip
jump	jump, leap, hop, vault	rise
kill	kill, slay, murder, shoot dead, gun down, slaughter, massacre, killing, slaying, homicide, manslaughter, assassinate, assassination, stab to death, beat to death, execute, butcher, dead, die, death, take life, claim life, leave dead, murderer, killer, strangle, bludgeon, poison, fatally shoot, fatally injure, fatal, claim, shot dead, shoot to death, kill off	die, shoot, attack, crash, explode, murder
lack	lack, miss, be short of, shortage
land	land, touch down, alight, set down, landing	arrive
last	last, run, continue, go on	continue
launch	launch, start, begin, roll out, release, unveil, debut, introduce, initiate, fire, blast off, lift off, rollout, open, start up, inaugurate	announce, create
lead	lead, head, run, chair, command, direct, leadership, steer, spearhead, captain, preside
leak	leak, spill, seep, escape, leakage, oil spill	disclose
learn	learn, find out, discover, study
leave	leave, depart, quit, exit, go, departure, walk out, withdraw	resign, flee
legalise	legalise, legalize, decriminalise, decriminalize, legalisation, legalization	allow, adopt
lend	lend, loan, bail out, bailout, lending	finance
lie	lie, mislead, deceive, perjury, perjure	cheat
lift	lift, ease, remove, relax, end	end
limit	limit, restrict, curb, cap, curtail, restriction, limitation, constrain	cut
live	live, reside, dwell, stay, inhabit, residence
lobby	lobby, press, campaign	demand
lose	lose, forfeit, defeat, loss, go down, be beaten, drop, succumb, suffer loss	defeat
loot	loot, plunder, ransack, pillage, looting, ram-raid	steal
maintain	maintain, keep, preserve, retain, uphold, sustain	continue
manage	manage, run, handle, oversee, management, supervise	lead
manufacture	manufacture, produce, make, build, production, assemble	build
march	march, parade, rally, procession, demonstration	protest
marry	marry, wed, tie the knot, wedding, marriage, get married, nuptial
massacre	massacre, slaughter, bloodbath, mass killing, genocide	kill
match	match, equal, tie	exceed
measure	measure, gauge, measurement
mediate	mediate, broker, arbitrate, mediation, intercede, facilitate	meet
meet	meet, hold talks, talk, confer, meeting, summit, talks, get together, sit down, consult, encounter, conference, negotiate	discuss, visit
merge	merge, combine, unite, merger, tie-up, amalgamate, join, consolidate	buy
migrate	migrate, emigrate, immigrate, migration, immigration, resettle	flee
mine	mine, dig, extract, quarry, mining
miss	miss, fail, skip, omit	lose
move	move, relocate, shift, transfer, relocation, migrate	send
mourn	mourn, grieve, mourning, pay tribute, pay respect, remember, honour, honor, vigil, memorial, grief, cope	die, bury
murder	murder, kill, homicide, slay, murderer	kill, die, charge
nationalise	nationalise, nationalize, expropriate, nationalisation, nationalization, take over
neglect	neglect, ignore, overlook	ignore
negotiate	negotiate, bargain, negotiation, talks, hold talks, haggle, talk	meet
nominate	nominate, name, put forward, propose, nomination, nominee, pick, choose, candidate, select, tap	appoint
notice	notice, spot, see, observe	see
oblige	oblige, force, require, compel, obligate	force
observe	observe, watch, monitor, keep an eye	see
obtain	obtain, get, acquire, secure, gain, procure	receive
occupy	occupy, seize, take over, occupation, take control, invade, control, capture, annex	invade
offer	offer, propose, bid, tender, make offer, proposal	propose
open	open, inaugurate, launch, unveil, opening, inauguration, start	launch
operate	operate, perform surgery, surgery, operation, undergo surgery, transplant	care
oppose	oppose, resist, object, opposition, be against, object to, objection, reject	protest
orbit	orbit, circle, revolve
order	order, command, direct, instruct, ordain, decree, mandate	demand
organise	organise, organize, arrange, stage, set up, organisation, hold, coordinate	hold
overthrow	overthrow, topple, depose, oust, coup, unseat, bring down, putsch, remove from power, seize power	dismiss
overturn	overturn, overrule, reverse, quash, annul, strike down, void, throw out, reversal, nullify, invalidate, annulment, set aside	decide
own	own, possess, hold, ownership, have
paint	paint, portray, draw, painting
pardon	pardon, forgive, amnesty, clemency, commute	release
park	park, parking
participate	participate, take part, join in, participation, compete	attend
patrol	patrol, police, guard
pay	pay, spend, shell out, payment, fork out, cough up, settle, remit, disburse	buy, compensate
perform	perform, play, sing, performance, concert, gig, show, appear	act
persecute	persecute, oppress, repress, persecution, oppression, repression, purge	crack down
plan	plan, intend, aim, propose, scheme, intention, prepare, plot, be due, be set
plant	plant, sow, lay, place
play	play, face, take on, match, game, fixture, meet	defeat
plead	plead, plea, enter plea, plead guilty, plead not guilty	try
plot	plot, conspire, scheme, conspiracy, plan	plan
poison	poison, poisoning, contaminate, toxic	kill
pollute	pollute, contaminate, pollution, contamination	contaminate
possess	possess, own, hold, possession	own
praise	praise, laud, hail, commend, applaud, compliment, acclaim, pay tribute	applaud
predict	predict, forecast, project, foresee, prediction, expect, projection, outlook	estimate
prepare	prepare, get ready, gear up, brace, preparation, plan	plan
present	present, show, give, display, presentation	give
preserve	preserve, conserve, protect, conservation, preservation	defend
press	press, pressure, push, lobby, urge	demand
prevent	prevent, stop, avert, block, thwart, foil, stave off, prevention	avert
privatise	privatise, privatize, sell off, privatisation, privatization, denationalise	sell
produce	produce, make, manufacture, generate, production, output	build
promise	promise, vow, pledge, swear, commit, commitment, undertake, guarantee
promote	promote, upgrade, promotion, elevate, raise	appoint
propose	propose, suggest, put forward, float, table, proposal, suggestion, offer, move, submit, recommend	plan
protect	protect, guard, shield, safeguard, protection, secure, defend	defend
protest	protest, demonstrate, rally, march, demonstration, riot, unrest, picket, take to the street, strike, sit-in, protester, uprising, revolt	oppose, clash, gather
prove	prove, show, demonstrate, proof, establish
provide	provide, supply, give, offer, provision, furnish	give
publish	publish, release, print, issue, publication, post, bring out, carry, broadcast	announce
punish	punish, penalise, penalize, discipline, sanction, punishment, penalty, fine, suspend	sentence
push	push, shove, press, propel
question	question, interrogate, interview, quiz, grill, ask, interrogation, questioning, query	examine
quit	quit, resign, step down, leave, stand down, bow out	resign
race	race, compete, sprint, run	compete
rain	rain, pour, downpour, rainfall, storm, snow, snowfall, blizzard	flood
raise	raise, increase, hike, lift, put up, boost, up	rise
rank	rank, rate, place, ranking
rape	rape, sexually assault, sexual assault, sexual abuse, molest, sexually abuse, gang-rape, assault	assault
rate	rate, rank, grade, rating, downgrade, upgrade	assess
reach	reach, hit, arrive, get to, attain, top	arrive
rebel	rebel, revolt, mutiny, rise up, rebellion, uprising, insurgency, insurrection	protest, fight
recall	recall, withdraw, pull, call back, take off the market
receive	receive, get, obtain, be given, collect, win	give
recognise	recognise, recognize, acknowledge, recognition
recommend	recommend, advise, suggest, recommendation	advise
reconcile	reconcile, make up, make peace, reconciliation, mend fences	deal
record	record, tape, log, register, recording, film
recover	recover, regain, retrieve, get back, recovery, rebound, rally, bounce back
redeem	redeem, buy back, buyback
reduce	reduce, cut, lower, lessen, reduction, shrink, slash, curb, diminish, decrease	cut
refuse	refuse, decline, reject, turn down, refusal, spurn, rebuff, rejection, balk, snub	deny
register	register, enrol, enroll, sign up, registration, enrolment
regulate	regulate, control, regulation, police	limit
reject	reject, turn down, refuse, rebuff, dismiss, rejection, veto, vote down, throw out, spurn	refuse
release	release, free, let go, set free, liberate, parole, bail, discharge, bail out, walk free	publish
relieve	relieve, ease, alleviate, relief, soothe	aid
remain	remain, stay, linger, persist	continue
remember	remember, recall, recollect	mourn
remove	remove, take away, clear, strip, removal, withdraw, dismantle, take down, eliminate	dismiss
renounce	renounce, give up, abandon, relinquish, forgo, waive	abandon
rename	rename, rebrand, renaming
repair	repair, fix, mend, restore, rebuild, restoration, reconstruction, renovate, renovation, reconstruct
replace	replace, succeed, take over, substitute, replacement, take place, successor, step in, supersede, fill in	appoint, dismiss
report	report, tell, say, cover, file
represent	represent, stand for, act for, representation
rescue	rescue, save, pull out, free, come to rescue, airlift, come to aid, winch, evacuate	aid, survive, release
resign	resign, quit, step down, leave, stand down, resignation, retire, departure, bow out, give up, exit, abdicate, abdication, retirement	dismiss, leave
resist	resist, oppose, withstand, defy, resistance, fight back	oppose
resolve	resolve, settle, solve, resolution, sort out, settlement	settle
respond	respond, react, reply, answer, response, reaction, retaliate, retaliation	state
restore	restore, reinstate, bring back, restoration, reinstatement, revive, return	repair
resume	resume, restart, reopen, resumption, renew, relaunch, pick up	begin
retaliate	retaliate, hit back, strike back, retaliation, reprisal, revenge, avenge	attack
retire	retire, step down, hang up, retirement, bow out, call it quits	resign
retreat	retreat, withdraw, pull out, pull back, withdrawal, pullout, fall back	leave
return	return, come back, go back, comeback, get back, bring back, go home	arrive
reveal	reveal, disclose, show, expose, revelation, uncover, unveil, divulge	announce, disclose
review	review, reconsider, reassess, re-examine, look again	assess
ride	ride, cycle, bike, pedal, travel
riot	riot, rampage, go on the rampage, rioting, unrest, disturbance, loot	protest, clash
rise	rise, increase, climb, grow, jump, surge, soar, go up, gain, advance, hike, growth, spike, leap, rocket, swell, mount, up, add, rally, edge up, double, triple
risk	risk, endanger, gamble, chance	endanger
rob	rob, hold up, mug, raid, robbery, heist, hold-up, mugging, burgle, stick up, burglary, robber	steal, attack
rule	rule, decide, judge, ruling, verdict, find, judgment, judgement, decision	decide, try
run for	run for, stand for, contest, campaign for, candidacy, bid, seek, candidate	elect
sabotage	sabotage, disrupt, tamper, undermine	damage
sail	sail, voyage, cruise, navigate, steam	travel
sanction	sanction, embargo, penalise, penalize, blacklist, ban, restriction, sanctions	punish, impose
say	say, tell, state, add, note	state
scare	scare, frighten, terrify, alarm, panic
search	search, look for, hunt, scour, seek, comb, manhunt, scan, trawl	disappear, chase
secure	secure, win, obtain, clinch, seal, get, land	win
see	see, watch, view, witness, observe, look at, spot
seek	seek, look for, pursue, try, ask for, request	demand
seize	seize, grab, capture, take, confiscate, seizure, impound, take over, intercept	arrest
sell	sell, sale, offload, dispose of, divest, sell off, unload, disposal, auction, divestment, flog	buy
send	send, dispatch, ship, deploy, deliver, despatch, transfer, forward, shipment, fly, launch, mail
sentence	sentence, jail, imprison, condemn, prison term, jail term, give life, prison sentence, term, put behind bars	convict, punish, try
separate	separate, split, part, divide, separation, sever, break away, secede, secession	divide
serve	serve, work, hold office, service
settle	settle, resolve, reach settlement, settlement, agree, compromise, out-of-court	deal, sue
shake	shake, tremble, quake, earthquake, tremor, jolt, temblor, rock, strike, aftershock, hit, rattle	damage
share	share, split, divide	distribute
shelter	shelter, house, harbour, harbor, take in, refuge, asylum
shock	shock, stun, startle, surprise, astonish
shoot	shoot, gun down, fire, open fire, shooting, gunfire, shot, gunshot, gunman, shoot dead, shoot down, shooter, spray bullet, shooting spree, pull trigger, gun battle, shootout, shot dead	kill, attack, injure, murder
shoot down	shoot down, down, bring down	crash, attack
show	show, display, exhibit, demonstrate, exhibition, showcase
shut	shut, close, shut down, shutdown, closure	close
sign	sign, ink, initial, signing, conclude, put name, signature, agree	deal, adopt
silence	silence, mute, gag, hush
sing	sing, chant, perform, song	perform
sink	sink, go down, capsize, founder, sinking, overturn, shipwreck, go under	drown, fall
skid	skid, slide, slip, veer, swerve	crash
smuggle	smuggle, traffic, trafficking, smuggling, peddle, run	steal
spend	spend, splash out, expenditure, spending, lavish, outlay	pay
split	split, break up, separate, divide, breakup	divorce
sponsor	sponsor, back, fund, sponsorship	finance
spread	spread, expand, sweep, extend, engulf, transmission	infect
spy	spy, eavesdrop, espionage, bug, wiretap, surveillance, snoop, surveil
stab	stab, knife, slash, stabbing, knifing, knife attack	kill, attack, injure
stage	stage, hold, mount, organise, organize, put on	hold
state	say, tell, state, announce, declare, add, statement, comment, claim, insist, remark, assert, report
stay	stay, remain, hang on	remain
steal	steal, rob, theft, pilfer, swipe, lift, make off, nick, pinch, loot, thief, burglary, robbery, embezzle
stop	stop, halt, cease, end, quit, pull over	end
strengthen	strengthen, reinforce, bolster, boost, beef up, tighten, fortify	boost
strike work	strike, walk out, stop work, industrial action, walkout, stoppage, go on strike, down tools, picket	protest
study	study, research, examine, investigate, survey	examine
submit	submit, file, present, hand in, submission, lodge, tender
subpoena	subpoena, summon, summons, call to testify	try
succeed	succeed, triumph, make it, success, prosper	win
sue	sue, file suit, take to court, lawsuit, suit, legal action, litigation, litigate, file lawsuit, bring suit, seek damages, go to court	try, charge
suffer	suffer, endure, undergo, sustain, experience, go through
suggest	suggest, propose, imply, indicate, hint, suggestion	propose
suicide	commit suicide, kill oneself, suicide, take own life, hang oneself, shoot oneself	die, kill
support	support, back, endorse, favour, favor, stand by, backing, endorsement, rally behind	back
surge	surge, soar, jump, leap, rocket, spike, skyrocket	rise
surrender	surrender, give up, capitulate, turn oneself in, lay down arms, yield, give oneself up, capitulation	arrest
surround	surround, encircle, besiege, siege, ring, lay siege	attack
survey	survey, poll, canvass	study
survive	survive, live through, escape, pull through, survivor, survival, outlive, make it	rescue, die
suspect	suspect, believe, suspicion, person of interest	accuse, arrest, charge
suspend	suspend, halt, bar, suspension, ban, sideline, put on leave	punish, adjourn
swear in	swear in, inaugurate, take oath, inauguration, take office, sworn in, assume office, be sworn in	appoint, elect
swim	swim, bathe, paddle
take over	take over, seize control, assume, takeover, take charge, assume control	buy, replace
talk	talk, speak, converse, discuss, chat, conversation, talks	meet
tax	tax, levy, tariff, duty, taxation, toll
teach	teach, instruct, train, lecture	educate
test	test, try, trial, experiment, test-fire, test fire, try out	examine
testify	testify, give evidence, testimony, take the stand, bear witness, give testimony, depose	try, state
thank	thank, express gratitude, gratitude	applaud
threaten	threaten, menace, warn, threat, intimidate	attack
throw	throw, toss, hurl, fling, lob, pelt, chuck
tie	tie, draw, level, equalise, equalize	draw
torture	torture, mistreat, abuse, maltreat, ill-treat, mistreatment, ill-treatment, torment	assault
trade	trade, exchange, deal, swap, commerce	buy
transfer	transfer, move, shift, hand over, relocation, sign	send
translate	translate, interpret, render, translation
transmit	transmit, pass on, send, transmission	send
trap	trap, strand, stick, maroon, catch, snare, bury, stranded, stuck	rescue
travel	travel, journey, go, trip, fly, tour, head for, voyage, drive	visit
treat	treat, care for, nurse, treatment, look after, attend	care
try	try, put on trial, trial, prosecute, stand trial, go on trial, hearing, tribunal, court-martial, hear, retrial	charge, convict, sentence
try out	try, attempt, seek, bid, endeavour, endeavor, effort
turn	turn, rotate, spin, swing
unify	unify, unite, reunite, unification, reunification	merge
uncover	uncover, expose, unearth, reveal, bring to light	discover
upgrade	upgrade, improve, modernise, modernize, update, modernisation	improve
urge	urge, call on, press, appeal, exhort, implore, push	demand
use	use, employ, utilise, utilize, deploy, usage
vaccinate	vaccinate, inoculate, immunise, immunize, vaccination, immunisation, immunization, jab
vandalise	vandalise, vandalize, deface, vandalism, graffiti	damage
veto	veto, block, reject	reject
violate	violate, breach, break, flout, infringe, contravene, violation, infringement, defy
visit	visit, tour, travel, trip, call on, go, stop by, drop by, stopover	arrive, meet
vote	vote, ballot, cast ballot, go to the polls, referendum, election, plebiscite, poll	elect, adopt
wait	wait, await, queue, hold on
walk	walk, stroll, hike, stride, wander, pace
warn	warn, caution, alert, warning, advise, alarm	threaten, state
wash	wash, clean, rinse, wash up
watch	watch, see, view, observe, look on	see
weaken	weaken, undermine, erode, water down, sap, dilute	fall
wear	wear, don, sport, dress in
welcome	welcome, greet, hail, receive	applaud
win	win, triumph, prevail, clinch, victory, take, capture, claim, land, lift, scoop, bag, secure, beat, take gold, come first, winner, success	defeat, award, elect
withdraw	withdraw, pull out, retreat, pull back, withdrawal, retract, exit, back out, pullout, bow out, drop out	leave, cancel
witness	witness, see, watch, observe	see
work	work, labour, labor, toil, serve
worry	worry, concern, fear, fret, alarm, be afraid
wound	wound, injure, hurt, maim	injure
write	write, pen, author, compose, draft, publish
