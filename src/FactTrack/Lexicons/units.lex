# source: written for this project
# licence: MIT
# Units of measure. tight: a letter that is a unit only right after digits. before: stands before the number ("magnitude 6.1").
# degree: a letter that is a temperature after a preposition, a verb or a sign ("at 30C", "-12C").
# lesser: only after an amount in a greater unit ("12 ft 2 in").
# mark: only between two numbers or behind the second of them (6'6").
# duration: such amounts are times, except ages.
# columns: words kind code when
%	percent	%
percent	percent	%
per cent	percent	%
pct	percent	%
pct.	percent	%
percents	percent	%
٪	percent	%
percentage point	percentagePoint	pp
percentage points	percentagePoint	pp
percent point	percentagePoint	pp
percent points	percentagePoint	pp
per cent point	percentagePoint	pp
per cent points	percentagePoint	pp
pp	percentagePoint	pp
pps	percentagePoint	pp
ppt	percentagePoint	pp
ppts	percentagePoint	pp
% point	percentagePoint	pp
% points	percentagePoint	pp
basis point	percentagePoint	bp
basis points	percentagePoint	bp
bps	percentagePoint	bp
bp	percentagePoint	bp
km	length	km
kms	length	km
kilometre	length	km
kilometres	length	km
kilometer	length	km
kilometers	length	km
metre	length	m
metres	length	m
meter	length	m
meters	length	m
m	length	m	tight
cm	length	cm
centimetre	length	cm
centimetres	length	cm
centimeter	length	cm
centimeters	length	cm
mm	length	mm
millimetre	length	mm
millimetres	length	mm
millimeter	length	mm
millimeters	length	mm
micron	length	um
microns	length	um
micrometre	length	um
micrometres	length	um
micrometer	length	um
micrometers	length	um
nanometre	length	nm
nanometres	length	nm
nanometer	length	nm
nanometers	length	nm
nm	length	nm
mile	length	mi
miles	length	mi
mi	length	mi
foot	length	ft
feet	length	ft
ft	length	ft
ft.	length	ft
inch	length	in
inches	length	in
yard	length	yd
yards	length	yd
yd	length	yd
yds	length	yd
nautical mile	length	nmi
nautical miles	length	nmi
nmi	length	nmi
light year	length	ly
light years	length	ly
light - year	length	ly
light - years	length	ly
square kilometre	area	km2
square kilometres	area	km2
square kilometer	area	km2
square kilometers	area	km2
sq km	area	km2
sq. km	area	km2
km2	area	km2
km²	area	km2
sq kms	area	km2
square metre	area	m2
square metres	area	m2
square meter	area	m2
square meters	area	m2
sq m	area	m2
sq. m	area	m2
m2	area	m2
m²	area	m2
sqm	area	m2
square mile	area	mi2
square miles	area	mi2
sq mi	area	mi2
sq miles	area	mi2
sq. miles	area	mi2
square foot	area	ft2
square feet	area	ft2
sq ft	area	ft2
sq. ft	area	ft2
sq. ft.	area	ft2
hectare	area	ha
hectares	area	ha
ha	area	ha
acre	area	ac
acres	area	ac
square yard	area	yd2
square yards	area	yd2
square inch	area	in2
square inches	area	in2
square centimetre	area	cm2
square centimetres	area	cm2
square centimeter	area	cm2
square centimeters	area	cm2
cm2	area	cm2
cubic metre	volume	m3
cubic metres	volume	m3
cubic meter	volume	m3
cubic meters	volume	m3
m3	volume	m3
m³	volume	m3
cubic foot	volume	ft3
cubic feet	volume	ft3
cu ft	volume	ft3
cubic kilometre	volume	km3
cubic kilometres	volume	km3
cubic kilometer	volume	km3
cubic kilometers	volume	km3
litre	volume	L
litres	volume	L
liter	volume	L
liters	volume	L
millilitre	volume	mL
millilitres	volume	mL
milliliter	volume	mL
milliliters	volume	mL
ml	volume	mL
gallon	volume	gal
gallons	volume	gal
barrel	volume	bbl
barrels	volume	bbl
bbl	volume	bbl
pint	volume	pt
pints	volume	pt
quart	volume	qt
quarts	volume	qt
bushel	volume	bu
bushels	volume	bu
cc	volume	cc
cubic centimetre	volume	cc
cubic centimetres	volume	cc
cubic centimeter	volume	cc
cubic centimeters	volume	cc
fluid ounce	volume	fl oz
fluid ounces	volume	fl oz
fl oz	volume	fl oz
cup	volume	cup
cups	volume	cup
tablespoon	volume	tbsp
tablespoons	volume	tbsp
tbsp	volume	tbsp
teaspoon	volume	tsp
teaspoons	volume	tsp
tsp	volume	tsp
l	volume	L	tight
kg	mass	kg
kgs	mass	kg
kilogram	mass	kg
kilograms	mass	kg
kilogramme	mass	kg
kilogrammes	mass	kg
kilo	mass	kg
kilos	mass	kg
gram	mass	g
grams	mass	g
gramme	mass	g
grammes	mass	g
mg	mass	mg
milligram	mass	mg
milligrams	mass	mg
microgram	mass	ug
micrograms	mass	ug
mcg	mass	ug
tonne	mass	t
tonnes	mass	t
metric ton	mass	t
metric tons	mass	t
metric tonne	mass	t
metric tonnes	mass	t
mt	mass	t
ton	mass	ton
tons	mass	ton
short ton	mass	ton
short tons	mass	ton
long ton	mass	ton
long tons	mass	ton
lb	mass	lb
lbs	mass	lb
lb.	mass	lb
lbs.	mass	lb
ounce	mass	oz
ounces	mass	oz
oz	mass	oz
stone	mass	st
kiloton	mass	kt
kilotons	mass	kt
kilotonne	mass	kt
kilotonnes	mass	kt
megaton	mass	Mt
megatons	mass	Mt
megatonne	mass	Mt
megatonnes	mass	Mt
gigaton	mass	Gt
gigatons	mass	Gt
gigatonne	mass	Gt
gigatonnes	mass	Gt
pound	mass	lb
pounds	mass	lb
g	mass	g	tight
t	mass	t	tight
km / h	speed	km/h
km/h	speed	km/h
kmh	speed	km/h
kph	speed	km/h
kmph	speed	km/h
kilometres per hour	speed	km/h
kilometers per hour	speed	km/h
kilometres an hour	speed	km/h
kilometers an hour	speed	km/h
km per hour	speed	km/h
km an hour	speed	km/h
kilometre per hour	speed	km/h
kilometer per hour	speed	km/h
kilometre an hour	speed	km/h
kilometer an hour	speed	km/h
kilometre - per - hour	speed	km/h
kilometer - per - hour	speed	km/h
kilometre - an - hour	speed	km/h
kilometer - an - hour	speed	km/h
mph	speed	mph
miles per hour	speed	mph
miles an hour	speed	mph
mile per hour	speed	mph
mile an hour	speed	mph
mile - per - hour	speed	mph
mile - an - hour	speed	mph
m / s	speed	m/s
m/s	speed	m/s
metres per second	speed	m/s
meters per second	speed	m/s
metres a second	speed	m/s
meters a second	speed	m/s
knot	speed	kn
knots	speed	kn
km / s	speed	km/s
km/s	speed	km/s
kilometres per second	speed	km/s
kilometers per second	speed	km/s
° C	temperature	C
°C	temperature	C
degrees Celsius	temperature	C
degree Celsius	temperature	C
degrees centigrade	temperature	C
Celsius	temperature	C
deg C	temperature	C
degrees C	temperature	C
º C	temperature	C
ºC	temperature	C
° Celsius	temperature	C
C degrees	temperature	C
degrees - Celsius	temperature	C
degree - Celsius	temperature	C
° F	temperature	F
°F	temperature	F
degrees Fahrenheit	temperature	F
degree Fahrenheit	temperature	F
Fahrenheit	temperature	F
deg F	temperature	F
degrees F	temperature	F
º F	temperature	F
ºF	temperature	F
° Fahrenheit	temperature	F
kelvin	temperature	K
kelvins	temperature	K
degrees Kelvin	temperature	K
degree	temperature	deg
degrees	temperature	deg
°	temperature	deg
º	temperature	deg
watt	energy	W
watts	energy	W
kw	energy	kW
kilowatt	energy	kW
kilowatts	energy	kW
mw	energy	MW
megawatt	energy	MW
megawatts	energy	MW
gw	energy	GW
gigawatt	energy	GW
gigawatts	energy	GW
terawatt	energy	TW
terawatts	energy	TW
tw	energy	TW
kwh	energy	kWh
kilowatt hour	energy	kWh
kilowatt hours	energy	kWh
kilowatt - hour	energy	kWh
kilowatt - hours	energy	kWh
mwh	energy	MWh
megawatt hour	energy	MWh
megawatt hours	energy	MWh
megawatt - hour	energy	MWh
megawatt - hours	energy	MWh
gwh	energy	GWh
gigawatt hour	energy	GWh
gigawatt hours	energy	GWh
gigawatt - hour	energy	GWh
gigawatt - hours	energy	GWh
twh	energy	TWh
terawatt hour	energy	TWh
terawatt hours	energy	TWh
terawatt - hours	energy	TWh
joule	energy	J
joules	energy	J
kilojoule	energy	kJ
kilojoules	energy	kJ
kj	energy	kJ
calorie	energy	cal
calories	energy	cal
kcal	energy	kcal
kilocalorie	energy	kcal
kilocalories	energy	kcal
horsepower	energy	hp
hp	energy	hp
bhp	energy	hp
btu	energy	BTU
btus	energy	BTU
byte	data	B
bytes	data	B
kb	data	kB
kilobyte	data	kB
kilobytes	data	kB
mb	data	MB
megabyte	data	MB
megabytes	data	MB
gb	data	GB
gigabyte	data	GB
gigabytes	data	GB
tb	data	TB
terabyte	data	TB
terabytes	data	TB
pb	data	PB
petabyte	data	PB
petabytes	data	PB
mbps	data	Mbit/s
megabits per second	data	Mbit/s
megabits a second	data	Mbit/s
gbps	data	Gbit/s
gigabits per second	data	Gbit/s
gigabits a second	data	Gbit/s
megabit	data	Mbit
megabits	data	Mbit
gigabit	data	Gbit
gigabits	data	Gbit
hpa	pressure	hPa
hectopascal	pressure	hPa
hectopascals	pressure	hPa
millibar	pressure	mbar
millibars	pressure	mbar
psi	pressure	psi
kpa	pressure	kPa
kilopascal	pressure	kPa
kilopascals	pressure	kPa
pascal	pressure	Pa
pascals	pressure	Pa
second	duration	second
seconds	duration	second
sec	duration	second
secs	duration	second
minute	duration	minute
minutes	duration	minute
min	duration	minute
mins	duration	minute
hour	duration	hour
hours	duration	hour
hr	duration	hour
hrs	duration	hour
day	duration	day
days	duration	day
week	duration	week
weeks	duration	week
fortnight	duration	fortnight
fortnights	duration	fortnight
month	duration	month
months	duration	month
year	duration	year
years	duration	year
yr	duration	year
yrs	duration	year
decade	duration	decade
decades	duration	decade
century	duration	century
centuries	duration	century
millennium	duration	millennium
millennia	duration	millennium
hertz	other	Hz
hz	other	Hz
khz	other	kHz
kilohertz	other	kHz
mhz	other	MHz
megahertz	other	MHz
ghz	other	GHz
gigahertz	other	GHz
decibel	other	dB
decibels	other	dB
db	other	dB
volt	other	V
volts	other	V
amp	other	A
amps	other	A
ampere	other	A
amperes	other	A
millisievert	other	mSv
millisieverts	other	mSv
msv	other	mSv
microsievert	other	uSv
microsieverts	other	uSv
ppm	other	ppm
parts per million	other	ppm
ppb	other	ppb
parts per billion	other	ppb
carat	other	carat
carats	other	carat
acre foot	other	acre-foot
acre feet	other	acre-foot
acre - feet	other	acre-foot
teu	other	TEU
teus	other	TEU
magnitude	other	M
magnitude	other	M	before
fold	multiple	x
celcius	temperature	C
degrees celcius	temperature	C
deg	temperature	deg
deg.	temperature	deg
centigrade	temperature	C
deg. C	temperature	C
deg. F	temperature	F
degree C	temperature	C
degree F	temperature	F
deg Celsius	temperature	C
deg Fahrenheit	temperature	F
degrees kelvin	temperature	K
μg	mass	ug
µg	mass	ug
ug	mass	ug
microgramme	mass	ug
microgrammes	mass	ug
milligramme	mass	mg
milligrammes	mass	mg
rad	angle	rad	tight
radian	angle	rad
radians	angle	rad
bit	data	bit	tight
bits	data	bit
exabyte	data	EB
exabytes	data	EB
kbps	data	kbit/s
kilobits per second	data	kbit/s
mbit	data	Mbit
bar	pressure	bar	tight
bars	pressure	bar	tight
atmosphere	pressure	atm	tight
atmospheres	pressure	atm
megapascal	pressure	MPa
megapascals	pressure	MPa
mpa	pressure	MPa
kilovolt	other	kV
kilovolts	other	kV
kv	other	kV
sievert	other	Sv
sieverts	other	Sv
miles / hour	speed	mph
mi / h	speed	mph
m per second	speed	m/s
metre per second	speed	m/s
meter per second	speed	m/s
kilometre per second	speed	km/s
kilometer per second	speed	km/s
sq yd	area	yd2
sq in	area	in2
sqft	area	ft2
sq kilometres	area	km2
sq kilometers	area	km2
sq metres	area	m2
sq meters	area	m2
sq feet	area	ft2
cu m	volume	m3
cubic yard	volume	yd3
cubic yards	volume	yd3
cubic mile	volume	mi3
cubic miles	volume	mi3
cubic inch	volume	in3
cubic inches	volume	in3
centilitre	volume	cL
centilitres	volume	cL
cl	volume	cL
hectolitre	volume	hL
hectolitres	volume	hL
hectoliters	volume	hL
in	length	in	lesser
in.	length	in	lesser
pc	percent	%	tight
C	temperature	C	degree
F	temperature	F	degree
millisecond	duration	millisecond
milliseconds	duration	millisecond
ms	duration	millisecond	tight
microsecond	duration	microsecond
microseconds	duration	microsecond
square km	area	km2
square kms	area	km2
square m	area	m2
square ft	area	ft2
square mi	area	mi2
'	length	ft	mark
’	length	ft	mark
′	length	ft	mark
"	length	in	mark
″	length	in	mark
”	length	in	mark
' '	length	in	mark
''	length	in	mark
