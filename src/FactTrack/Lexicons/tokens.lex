# source: written for this project
# licence: MIT
# How words divide into tokens, by UD English.
# clitic: divides from the end of a word. split: divides as the pieces say. whole: never divides.
# prefix: a hyphen after it does not divide. suffix: a hyphen before it does not divide. elision: may follow a leading apostrophe.
# unit: divides from a figure before it although it has capitals. sign: divides from a figure after it, too.
# columns: word kind pieces
n't	clitic
's	clitic
'm	clitic
're	clitic
've	clitic
'll	clitic
'd	clitic
cannot	split	can not
gonna	split	gon na
wanna	split	wan na
gotta	split	got ta
gimme	split	gim me
lemme	split	lem me
dunno	split	du n no
whatcha	split	wha t cha
outta	split	out ta
hafta	split	haf ta
y'all	split	y' all
d'you	split	d' you
'tis	split	't is
'twas	split	't was
c'mon	split	c'm on
more'n	split	more 'n
dont	split	do nt
didnt	split	did nt
doesnt	split	does nt
couldnt	split	could nt
wouldnt	split	would nt
shouldnt	split	should nt
isnt	split	is nt
wasnt	split	was nt
arent	split	are nt
werent	split	were nt
hasnt	split	has nt
havent	split	have nt
hadnt	split	had nt
thats	split	that s
youre	split	you re
theyre	split	they re
ive	split	i ve
im	split	i m
cant	split	ca nt
wont	split	wo nt
youll	split	you ll
theyll	split	they ll
o'clock	whole
ma'am	whole
ne'er	whole
e'er	whole
o'er	whole
yahoo!	whole
jeopardy!	whole
yum!	whole
oklahoma!	whole
e*trade	whole
:)	whole
:(	whole
;)	whole
:-)	whole
:-(	whole
;-)	whole
=)	whole
:D	whole
:/	whole
ev'ry	whole
int'l	whole
gov't	whole
drive-by	whole
drive-bys	whole
break-in	whole
break-ins	whole
shoot-out	whole
shoot-outs	whole
stand-off	whole
lock-in	whole
sit-in	whole
look-alike	whole
nat'l	whole
non	prefix
e	prefix
mid	prefix
re	prefix
anti	prefix
co	prefix
pre	prefix
pro	prefix
cross	prefix
post	prefix
over	prefix
semi	prefix
ex	prefix
counter	prefix
sub	prefix
multi	prefix
mini	prefix
inter	prefix
intra	prefix
neo	prefix
psycho	prefix
socio	prefix
proto	prefix
arch	prefix
micro	prefix
macro	prefix
pseudo	prefix
trans	prefix
ultra	prefix
un	prefix
infra	prefix
extra	prefix
esque	suffix
wise	suffix
em	elision
til	elision
till	elision
cause	elision
n	elision
bout	elision
cos	elision
tis	elision
twas	elision
round	elision
K	unit
M	unit
B	unit
AM	unit
PM	unit
MM	unit
GMT	unit
UTC	unit
EST	unit
EDT	unit
PST	unit
PDT	unit
CET	unit
BST	unit
MW	unit
GW	unit
GB	unit
MB	unit
TB	unit
KG	unit
KM	unit
FT	unit
MPH	unit
AED	sign
AMD	sign
ARS	sign
AUD	sign
AZN	sign
BDT	sign
BGN	sign
BHD	sign
BOB	sign
BRL	sign
BTC	sign
BYN	sign
CAD	sign
CHF	sign
CLP	sign
CNH	sign
CNY	sign
COP	sign
CZK	sign
DKK	sign
DOP	sign
EGP	sign
ETB	sign
EUR	sign
FJD	sign
GBP	sign
GEL	sign
GHS	sign
HKD	sign
HUF	sign
IDR	sign
ILS	sign
INR	sign
IQD	sign
IRR	sign
ISK	sign
JMD	sign
JOD	sign
JPY	sign
KES	sign
KPW	sign
KRW	sign
KWD	sign
KZT	sign
LKR	sign
MAD	sign
MDL	sign
MMK	sign
MXN	sign
MYR	sign
NGN	sign
NOK	sign
NPR	sign
NZD	sign
OMR	sign
PEN	sign
PHP	sign
PKR	sign
PLN	sign
PYG	sign
QAR	sign
RON	sign
RSD	sign
RUB	sign
SAR	sign
SEK	sign
SGD	sign
THB	sign
TND	sign
TRY	sign
TTD	sign
TWD	sign
TZS	sign
UAH	sign
UGX	sign
USD	sign
UYU	sign
VES	sign
VND	sign
XAF	sign
XOF	sign
ZAR	sign
TWH	unit
KWH	unit
MWH	unit
GWH	unit
KV	unit
KW	unit
GHZ	unit
MHZ	unit
HP	unit
HZ	unit
CM	unit
C	unit
F	unit
