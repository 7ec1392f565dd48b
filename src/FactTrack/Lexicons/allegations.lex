# source: written for this project
# licence: MIT
# columns: word form status deed crime cases
#
# Words that accuse somebody of a deed, and words that tell what became of the accusation.
# word   a lemma; two or three words are a verb with its complement ("find guilty") or its particle ("throw out")
# form   verb (does something to the accused), plea (the accused speaks), noun (a case or a part of one), person (the accused),
#        modifier (stands on the deed), support (its subject is the accused of its case), finding (a court finds it so), outcome (ends or denies a case)
# status what it tells of the accusation: the members of AllegationStatus
# deed   what leads to the deed: prepositions; clause; object (of a verb, a word for a crime); compound (a word for a crime in front)
# crime  prepositions that lead to it only where a word for a crime or another event follows ("arrested for", not "arrested for hours")
# cases  of outcomes: the nouns of the cases that they end
accuse	verb	alleged	of
blame	verb	alleged		for over
sue	verb	alleged		for over
implicate	verb	alleged		in
allege	verb	alleged	clause
suspect	verb	suspected	of clause
want	verb	suspected		for over in
seek	verb	suspected		over in
hunt	verb	suspected		for over
arrest	verb	suspected		on for over in
detain	verb	suspected		on for over in
hold	verb	suspected		on for over in
apprehend	verb	suspected		on for over in
custody	noun	suspected		on for over
question	verb	suspected		on about over in for
questioning	noun	suspected		about over in for
interrogate	verb	suspected		about over in
investigate	verb	suspected		for over
probe	verb	suspected		for over
charge	verb	charged	with of	over for in by
book	verb	charged		on for
cite	verb	charged		for
summon	verb	charged		over for
indict	verb	charged	on of	for over with
arraign	verb	charged	on	for over
prosecute	verb	charged	on	for over
try	verb	charged	on	for over
extradite	verb	charged	on	for over
convict	verb	convicted	of on	for over in
sentence	verb	convicted		for over on after
jail	verb	convicted		for over after
imprison	verb	convicted		for over after
fine	verb	convicted		for over
find guilty	verb	convicted	of on	for in over
find liable	verb	convicted		for
acquit	verb	acquitted	of on
clear	verb	acquitted	of
exonerate	verb	acquitted	of from	in
find not guilty	verb	acquitted	of on
plead guilty	plea	admitted	to	in
plead not guilty	plea	denied	to	in
plead innocent	plea	denied	to
deny	plea	denied	clause object
admit	plea	admitted	clause object	to
confess	plea	admitted	clause	to
charge	noun	charged	of clause	for over in relating to compound
count	noun	charged		of compound
indictment	noun	charged		for on over compound
offence	noun	charged		including compound
offense	noun	charged		including compound
trial	noun	charged		for over on compound
prosecution	noun	charged		for over compound
case	noun	alleged		over compound
lawsuit	noun	alleged		for over accusing compound
suit	noun	alleged		for over
complaint	noun	alleged	of	for over about accusing
accusation	noun	alleged	of clause	compound
allegation	noun	alleged	of clause	compound
claim	noun	alleged		of compound
suspicion	noun	suspected	of
investigation	noun	suspected		for over compound
probe	noun	suspected		for over compound
inquiry	noun	suspected		for over
connection	noun	suspected		with
warrant	noun	suspected		for
conviction	noun	convicted		for of in on over compound
verdict	noun	convicted
sentence	noun	convicted		for
suspect	person	suspected		in of compound
accused	person	alleged		in of
defendant	person	charged		in compound
alleged	modifier	alleged
allegedly	modifier	alleged
suspected	modifier	suspected
accused	modifier	alleged
purported	modifier	alleged
face	support	alleged
stand	support	alleged
await	support	alleged
fight	support	alleged
go	support	alleged
remain	support	alleged
appear	support	alleged
come	support	alleged
find	finding	convicted
rule	finding	convicted
conclude	finding	convicted
determine	finding	convicted
deny	outcome	denied			charge count allegation accusation claim wrongdoing offence offense crime involvement guilt
reject	outcome	denied			charge allegation accusation claim
dispute	outcome	denied			charge allegation accusation claim
refute	outcome	denied			charge allegation accusation claim
contest	outcome	denied			charge allegation accusation claim
dismiss	outcome	denied			allegation accusation claim
admit	outcome	admitted			charge count allegation offence offense
drop	outcome	dropped			charge count case lawsuit suit complaint indictment investigation probe prosecution inquiry
dismiss	outcome	dropped			charge count case lawsuit suit complaint indictment
throw out	outcome	dropped			charge count case lawsuit suit complaint indictment
toss	outcome	dropped			charge count case lawsuit suit complaint indictment
discontinue	outcome	dropped			charge case prosecution investigation
close	outcome	dropped			investigation probe inquiry
withdraw	outcome	dropped			charge count case lawsuit suit
withdraw	outcome	retracted			accusation allegation claim complaint
retract	outcome	retracted			accusation allegation claim complaint
settle	outcome	settled			lawsuit suit case claim
overturn	outcome	overturned			conviction verdict
quash	outcome	overturned			conviction verdict
vacate	outcome	overturned			conviction verdict
reverse	outcome	overturned			conviction verdict
annul	outcome	overturned			conviction verdict
set aside	outcome	overturned			conviction verdict
