# source: written for this project
# licence: MIT
# Money. symbol: before the number. code: on either side. name: after it. codes: what it may be (ISO 4217).
# unclear: the code where the article does not tell which. factor: of one main unit.
# columns: words form codes unclear factor
$	symbol	USD CAD AUD NZD SGD HKD TWD JMD BSD FJD LRD NAD TTD ZWL MXN	$
US$	symbol	USD	USD
U.S.$	symbol	USD	USD
US $	symbol	USD	USD
U.S. $	symbol	USD	USD
C$	symbol	CAD	CAD
CA$	symbol	CAD	CAD
CAD$	symbol	CAD	CAD
CAN$	symbol	CAD	CAD
A$	symbol	AUD	AUD
AU$	symbol	AUD	AUD
AUD$	symbol	AUD	AUD
NZ$	symbol	NZD	NZD
HK$	symbol	HKD	HKD
S$	symbol	SGD	SGD
SG$	symbol	SGD	SGD
NT$	symbol	TWD	TWD
R$	symbol	BRL	BRL
MX$	symbol	MXN	MXN
J$	symbol	JMD	JMD
£	symbol	GBP EGP LBP SYP	GBP
₤	symbol	GBP EGP LBP SYP	GBP
€	symbol	EUR	EUR
¥	symbol	JPY CNY	¥
￥	symbol	JPY CNY	¥
JP¥	symbol	JPY	JPY
RMB	symbol	CNY	CNY
CN¥	symbol	CNY	CNY
₹	symbol	INR	INR
Rs	symbol	INR PKR LKR NPR	Rs
Rs.	symbol	INR PKR LKR NPR	Rs
₽	symbol	RUB	RUB
₩	symbol	KRW	KRW
₺	symbol	TRY	TRY
₪	symbol	ILS	ILS
₴	symbol	UAH	UAH
₦	symbol	NGN	NGN
₱	symbol	PHP	PHP
₫	symbol	VND	VND
฿	symbol	THB	THB
₸	symbol	KZT	KZT
₡	symbol	CRC	CRC
₵	symbol	GHS	GHS
৳	symbol	BDT	BDT
Tk	symbol	BDT	BDT
₿	symbol	XBT	XBT
USD	code	USD	USD
EUR	code	EUR	EUR
GBP	code	GBP	GBP
JPY	code	JPY	JPY
CNY	code	CNY	CNY
CHF	code	CHF	CHF
CAD	code	CAD	CAD
AUD	code	AUD	AUD
NZD	code	NZD	NZD
SEK	code	SEK	SEK
NOK	code	NOK	NOK
DKK	code	DKK	DKK
INR	code	INR	INR
PKR	code	PKR	PKR
RUB	code	RUB	RUB
KRW	code	KRW	KRW
BRL	code	BRL	BRL
MXN	code	MXN	MXN
ZAR	code	ZAR	ZAR
TRY	code	TRY	TRY
ILS	code	ILS	ILS
SAR	code	SAR	SAR
AED	code	AED	AED
QAR	code	QAR	QAR
KWD	code	KWD	KWD
EGP	code	EGP	EGP
NGN	code	NGN	NGN
KES	code	KES	KES
UAH	code	UAH	UAH
PLN	code	PLN	PLN
CZK	code	CZK	CZK
HUF	code	HUF	HUF
RON	code	RON	RON
BGN	code	BGN	BGN
THB	code	THB	THB
IDR	code	IDR	IDR
MYR	code	MYR	MYR
PHP	code	PHP	PHP
VND	code	VND	VND
SGD	code	SGD	SGD
HKD	code	HKD	HKD
TWD	code	TWD	TWD
ARS	code	ARS	ARS
CLP	code	CLP	CLP
COP	code	COP	COP
PEN	code	PEN	PEN
BDT	code	BDT	BDT
LKR	code	LKR	LKR
IRR	code	IRR	IRR
IQD	code	IQD	IQD
dollar	name	USD CAD AUD NZD SGD HKD TWD JMD BSD FJD LRD NAD TTD ZWL MXN	$
dollars	name	USD CAD AUD NZD SGD HKD TWD JMD BSD FJD LRD NAD TTD ZWL MXN	$
bucks	name	USD CAD AUD NZD SGD HKD TWD JMD BSD FJD LRD NAD TTD ZWL MXN	$
US dollar	name	USD	USD
US dollars	name	USD	USD
U.S. dollar	name	USD	USD
U.S. dollars	name	USD	USD
American dollar	name	USD	USD
American dollars	name	USD	USD
United States dollar	name	USD	USD
United States dollars	name	USD	USD
Canadian dollar	name	CAD	CAD
Canadian dollars	name	CAD	CAD
Australian dollar	name	AUD	AUD
Australian dollars	name	AUD	AUD
Aussie dollar	name	AUD	AUD
Aussie dollars	name	AUD	AUD
New Zealand dollar	name	NZD	NZD
New Zealand dollars	name	NZD	NZD
Singapore dollar	name	SGD	SGD
Singapore dollars	name	SGD	SGD
Singaporean dollar	name	SGD	SGD
Singaporean dollars	name	SGD	SGD
Hong Kong dollar	name	HKD	HKD
Hong Kong dollars	name	HKD	HKD
Taiwan dollar	name	TWD	TWD
Taiwan dollars	name	TWD	TWD
Taiwanese dollar	name	TWD	TWD
Taiwanese dollars	name	TWD	TWD
Jamaican dollar	name	JMD	JMD
Jamaican dollars	name	JMD	JMD
Trinidad dollar	name	TTD	TTD
Trinidad dollars	name	TTD	TTD
Swiss franc	name	CHF	CHF
Swiss francs	name	CHF	CHF
British pound	name	GBP	GBP
British pounds	name	GBP	GBP
UK pound	name	GBP	GBP
UK pounds	name	GBP	GBP
Egyptian pound	name	EGP	EGP
Egyptian pounds	name	EGP	EGP
Lebanese pound	name	LBP	LBP
Lebanese pounds	name	LBP	LBP
Syrian pound	name	SYP	SYP
Syrian pounds	name	SYP	SYP
Sudanese pound	name	SDG	SDG
Sudanese pounds	name	SDG	SDG
Indian rupee	name	INR	INR
Indian rupees	name	INR	INR
Pakistani rupee	name	PKR	PKR
Pakistani rupees	name	PKR	PKR
Pakistan rupee	name	PKR	PKR
Pakistan rupees	name	PKR	PKR
Sri Lankan rupee	name	LKR	LKR
Sri Lankan rupees	name	LKR	LKR
Nepalese rupee	name	NPR	NPR
Nepalese rupees	name	NPR	NPR
Mexican peso	name	MXN	MXN
Mexican pesos	name	MXN	MXN
Argentine peso	name	ARS	ARS
Argentine pesos	name	ARS	ARS
Argentinian peso	name	ARS	ARS
Argentinian pesos	name	ARS	ARS
Philippine peso	name	PHP	PHP
Philippine pesos	name	PHP	PHP
Chilean peso	name	CLP	CLP
Chilean pesos	name	CLP	CLP
Colombian peso	name	COP	COP
Colombian pesos	name	COP	COP
Kenyan shilling	name	KES	KES
Kenyan shillings	name	KES	KES
Kenya shilling	name	KES	KES
Kenya shillings	name	KES	KES
Ugandan shilling	name	UGX	UGX
Ugandan shillings	name	UGX	UGX
Tanzanian shilling	name	TZS	TZS
Tanzanian shillings	name	TZS	TZS
Emirati dirham	name	AED	AED
Emirati dirhams	name	AED	AED
UAE dirham	name	AED	AED
UAE dirhams	name	AED	AED
Moroccan dirham	name	MAD	MAD
Moroccan dirhams	name	MAD	MAD
Kuwaiti dinar	name	KWD	KWD
Kuwaiti dinars	name	KWD	KWD
Iraqi dinar	name	IQD	IQD
Iraqi dinars	name	IQD	IQD
Jordanian dinar	name	JOD	JOD
Jordanian dinars	name	JOD	JOD
Serbian dinar	name	RSD	RSD
Serbian dinars	name	RSD	RSD
Saudi riyal	name	SAR	SAR
Saudi riyals	name	SAR	SAR
Qatari riyal	name	QAR	QAR
Qatari riyals	name	QAR	QAR
Iranian rial	name	IRR	IRR
Iranian rials	name	IRR	IRR
Omani rial	name	OMR	OMR
Omani rials	name	OMR	OMR
Russian rouble	name	RUB	RUB
Russian roubles	name	RUB	RUB
Russian ruble	name	RUB	RUB
Russian rubles	name	RUB	RUB
Belarusian rouble	name	BYN	BYN
Belarusian roubles	name	BYN	BYN
Belarusian ruble	name	BYN	BYN
Belarusian rubles	name	BYN	BYN
South Korean won	name	KRW	KRW
Korean won	name	KRW	KRW
North Korean won	name	KPW	KPW
Turkish lira	name	TRY	TRY
Turkish liras	name	TRY	TRY
Israeli shekel	name	ILS	ILS
Israeli shekels	name	ILS	ILS
Nigerian naira	name	NGN	NGN
South African rand	name	ZAR	ZAR
Chinese yuan	name	CNY	CNY
Japanese yen	name	JPY	JPY
euro	name	EUR	EUR
euros	name	EUR	EUR
pound	name	GBP EGP LBP SYP SDG	GBP
pounds	name	GBP EGP LBP SYP SDG	GBP
pounds sterling	name	GBP	GBP
pound sterling	name	GBP	GBP
sterling	name	GBP	GBP
quid	name	GBP	GBP
yen	name	JPY	JPY
yuan	name	CNY	CNY
renminbi	name	CNY	CNY
rupee	name	INR PKR LKR NPR MUR	rupee
rupees	name	INR PKR LKR NPR MUR	rupee
rouble	name	RUB BYN	RUB
roubles	name	RUB BYN	RUB
ruble	name	RUB BYN	RUB
rubles	name	RUB BYN	RUB
won	name	KRW KPW	won
lira	name	TRY	TRY
liras	name	TRY	TRY
peso	name	MXN ARS PHP CLP COP UYU DOP CUP	peso
pesos	name	MXN ARS PHP CLP COP UYU DOP CUP	peso
real	name	BRL	BRL
reais	name	BRL	BRL
reals	name	BRL	BRL
rand	name	ZAR	ZAR
rands	name	ZAR	ZAR
franc	name	CHF XOF XAF	franc
francs	name	CHF XOF XAF	franc
CFA francs	name	XOF XAF	XOF
CFA	name	XOF XAF	XOF
krona	name	SEK ISK	SEK
kronor	name	SEK ISK	SEK
krone	name	NOK DKK	kr
kroner	name	NOK DKK	kr
zloty	name	PLN	PLN
zlotys	name	PLN	PLN
zloties	name	PLN	PLN
forint	name	HUF	HUF
forints	name	HUF	HUF
koruna	name	CZK	CZK
korunas	name	CZK	CZK
crowns	name	CZK	CZK
hryvnia	name	UAH	UAH
hryvnias	name	UAH	UAH
shekel	name	ILS	ILS
shekels	name	ILS	ILS
dirham	name	AED MAD	dirham
dirhams	name	AED MAD	dirham
riyal	name	SAR QAR	riyal
riyals	name	SAR QAR	riyal
rial	name	IRR OMR YER	rial
rials	name	IRR OMR YER	rial
dinar	name	KWD IQD JOD RSD DZD LYD TND	dinar
dinars	name	KWD IQD JOD RSD DZD LYD TND	dinar
naira	name	NGN	NGN
shilling	name	KES UGX TZS SOS	shilling
shillings	name	KES UGX TZS SOS	shilling
baht	name	THB	THB
ringgit	name	MYR	MYR
rupiah	name	IDR	IDR
dong	name	VND	VND
taka	name	BDT	BDT
lari	name	GEL	GEL
leu	name	RON MDL	leu
lei	name	RON MDL	leu
leva	name	BGN	BGN
bitcoin	name	XBT	XBT
bitcoins	name	XBT	XBT
cent	name	USD CAD AUD NZD EUR SGD HKD ZAR	¢	0.01
cents	name	USD CAD AUD NZD EUR SGD HKD ZAR	¢	0.01
¢	name	USD CAD AUD NZD EUR SGD HKD ZAR	¢	0.01
pence	name	GBP	GBP	0.01
penny	name	GBP	GBP	0.01
p	name	GBP	GBP	0.01
kr	name	SEK NOK DKK ISK	kr
₾	symbol	GEL	GEL
元	name	CNY	CNY
pesetas	name	ESP	ESP
guilders	name	NLG ANG	NLG
deutschmarks	name	DEM	DEM
deutsche marks	name	DEM	DEM
D-marks	name	DEM	DEM
