# source: written for this project
# licence: MIT
# Words of the calendar and the clock, with a number or a code by TIMEX3.
# month, weekday: number; short: an abbreviation, a date only beside a number; capital: another word too unless written so.
# unit: how many of which TIMEX3 unit. dayPart: first of its four hours, and code. season: code. day: days from publication. meridiem: hours added. zone: offset, empty where it depends.
# columns: word kind number code note
January	month	1
February	month	2
March	month	3		capital
April	month	4
May	month	5		capital
June	month	6
July	month	7
August	month	8		capital
September	month	9
October	month	10
November	month	11
December	month	12
Jan	month	1		short
Jan.	month	1		short
Feb	month	2		short
Feb.	month	2		short
Mar	month	3		short
Mar.	month	3		short
Apr	month	4		short
Apr.	month	4		short
Jun	month	6		short
Jun.	month	6		short
Jul	month	7		short
Jul.	month	7		short
Aug	month	8		short
Aug.	month	8		short
Sep	month	9		short
Sep.	month	9		short
Sept	month	9		short
Sept.	month	9		short
Oct	month	10		short
Oct.	month	10		short
Nov	month	11		short
Nov.	month	11		short
Dec	month	12		short
Dec.	month	12		short
Monday	weekday	1
Tuesday	weekday	2
Wednesday	weekday	3
Thursday	weekday	4
Friday	weekday	5
Saturday	weekday	6
Sunday	weekday	7
Mon	weekday	1		short
Mon.	weekday	1		short
Tue	weekday	2		short
Tue.	weekday	2		short
Tues	weekday	2		short
Tues.	weekday	2		short
Wed	weekday	3		short
Wed.	weekday	3		short
Thu	weekday	4		short
Thu.	weekday	4		short
Thur	weekday	4		short
Thurs	weekday	4		short
Thurs.	weekday	4		short
Fri	weekday	5		short
Fri.	weekday	5		short
Sat	weekday	6		short
Sat.	weekday	6		short
Sun	weekday	7		short
Sun.	weekday	7		short
Mondays	weekdays	1
Tuesdays	weekdays	2
Wednesdays	weekdays	3
Thursdays	weekdays	4
Fridays	weekdays	5
Saturdays	weekdays	6
Sundays	weekdays	7
spring	season	0	SP
summer	season	0	SU
autumn	season	0	FA
fall	season	0	FA
winter	season	0	WI
springtime	season	0	SP
summertime	season	0	SU
wintertime	season	0	WI
second	unit	1	TS
seconds	unit	1	TS
sec	unit	1	TS
secs	unit	1	TS
minute	unit	1	TM
minutes	unit	1	TM
min	unit	1	TM
mins	unit	1	TM
hour	unit	1	TH
hours	unit	1	TH
hr	unit	1	TH
hrs	unit	1	TH
day	unit	1	D
days	unit	1	D
week	unit	1	W
weeks	unit	1	W
fortnight	unit	2	W
fortnights	unit	2	W
month	unit	1	M
months	unit	1	M
quarter	unit	3	M
quarters	unit	3	M
year	unit	1	Y
years	unit	1	Y
yr	unit	1	Y
yrs	unit	1	Y
decade	unit	10	Y
decades	unit	10	Y
century	unit	100	Y
centuries	unit	100	Y
millennium	unit	1000	Y
millennia	unit	1000	Y
weekend	weekend	0	WE
weekends	weekend	0	WE
morning	dayPart	8	MO
mornings	dayPart	8	MO
afternoon	dayPart	12	AF
afternoons	dayPart	12	AF
evening	dayPart	16	EV
evenings	dayPart	16	EV
night	dayPart	20	NI
nights	dayPart	20	NI
yesterday	day	-1
today	day	0
tomorrow	day	1
tonight	day	0	NI
a.m.	meridiem	0
am	meridiem	0
a.m	meridiem	0
p.m.	meridiem	12
pm	meridiem	12
p.m	meridiem	12
o'clock	clock	0
noon	hour	12
midday	hour	12
midnight	hour	0
GMT	zone	0	Z	capital
UTC	zone	0	Z	capital
BST	zone	0	+01:00	capital
CET	zone	0	+01:00	capital
CEST	zone	0	+02:00	capital
EET	zone	0	+02:00	capital
EEST	zone	0	+03:00	capital
MSK	zone	0	+03:00	capital
EST	zone	0	-05:00	capital
EDT	zone	0	-04:00	capital
ET	zone	0		capital
CST	zone	0	-06:00	capital
CDT	zone	0	-05:00	capital
CT	zone	0		capital
MST	zone	0	-07:00	capital
MDT	zone	0	-06:00	capital
MT	zone	0		capital
PST	zone	0	-08:00	capital
PDT	zone	0	-07:00	capital
PT	zone	0		capital
JST	zone	0	+09:00	capital
KST	zone	0	+09:00	capital
IST	zone	0		capital
AEST	zone	0	+10:00	capital
AEDT	zone	0	+11:00	capital
HKT	zone	0	+08:00	capital
SGT	zone	0	+08:00	capital
NZST	zone	0	+12:00	capital
NZDT	zone	0	+13:00	capital
twenties	decade	20
thirties	decade	30
forties	decade	40
fifties	decade	50
sixties	decade	60
seventies	decade	70
eighties	decade	80
nineties	decade	90
AD	era	1		capital
A.D.	era	1		capital
CE	era	1		capital
BC	era	-1		capital
B.C.	era	-1		capital
BCE	era	-1		capital
