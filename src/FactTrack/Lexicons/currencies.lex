# source: written for this project
# licence: MIT
# Money. symbol: before the number. code: on either side. name: after it. codes: what it may be (ISO 4217).
# unclear: the code where the article does not tell which. factor: of one main unit.
# note: capital, where the small letters are another word.
# columns: words form codes unclear factor note
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
CAD	code	CAD	CAD		capital
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
TRY	code	TRY	TRY		capital
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
CLP	code	CLP	CLP		capital
COP	code	COP	COP		capital
PEN	code	PEN	PEN		capital
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
ISK	code	ISK	ISK
KZT	code	KZT	KZT
BHD	code	BHD	BHD
OMR	code	OMR	OMR
JOD	code	JOD	JOD
MAD	code	MAD	MAD		capital
TND	code	TND	TND
GHS	code	GHS	GHS
UGX	code	UGX	UGX
TZS	code	TZS	TZS
ETB	code	ETB	ETB
NPR	code	NPR	NPR
KPW	code	KPW	KPW
MMK	code	MMK	MMK
FJD	code	FJD	FJD
UYU	code	UYU	UYU
VES	code	VES	VES
BOB	code	BOB	BOB		capital
PYG	code	PYG	PYG
CUP	code	CUP	CUP		capital
DOP	code	DOP	DOP		capital
JMD	code	JMD	JMD
TTD	code	TTD	TTD
GEL	code	GEL	GEL		capital
AMD	code	AMD	AMD
AZN	code	AZN	AZN
BYN	code	BYN	BYN
MDL	code	MDL	MDL
RSD	code	RSD	RSD
XOF	code	XOF	XOF
XAF	code	XAF	XAF
BTC	code	XBT	XBT
CNH	code	CNY	CNY
HK $	symbol	HKD	HKD
NZ $	symbol	NZD	NZD
U.S $	symbol	USD	USD
U.S$	symbol	USD	USD
C $	symbol	CAD	CAD
CA $	symbol	CAD	CAD
CAD $	symbol	CAD	CAD
AU $	symbol	AUD	AUD
AUD $	symbol	AUD	AUD
USD $	symbol	USD	USD
USD$	symbol	USD	USD
NT $	symbol	TWD	TWD
R $	symbol	BRL	BRL
MX $	symbol	MXN	MXN
Mex $	symbol	MXN	MXN
Mex$	symbol	MXN	MXN
MXN $	symbol	MXN	MXN
MXN$	symbol	MXN	MXN
SG $	symbol	SGD	SGD
SGD $	symbol	SGD	SGD
SGD$	symbol	SGD	SGD
NZD $	symbol	NZD	NZD
NZD$	symbol	NZD	NZD
HKD $	symbol	HKD	HKD
HKD$	symbol	HKD	HKD
Can $	symbol	CAD	CAD
Can$	symbol	CAD	CAD
Aus $	symbol	AUD	AUD
Aus$	symbol	AUD	AUD
TT $	symbol	TTD	TTD
TT$	symbol	TTD	TTD
Z$	symbol	ZWL	ZWL
N$	symbol	NAD	NAD
Fj $	symbol	FJD	FJD
Fj$	symbol	FJD	FJD
satoshi	name	XBT	XBT	0.00000001
satoshis	name	XBT	XBT	0.00000001
peseta	name	ESP	ESP
guilder	name	NLG ANG	NLG
Dutch guilder	name	NLG	NLG
Dutch guilders	name	NLG	NLG
Netherlands guilder	name	NLG	NLG
deutschmark	name	DEM	DEM
Deutsche mark	name	DEM	DEM
German mark	name	DEM	DEM
German marks	name	DEM	DEM
French franc	name	FRF	FRF
French francs	name	FRF	FRF
Belgian franc	name	BEF	BEF
Belgian francs	name	BEF	BEF
Italian lira	name	ITL	ITL
Italian lire	name	ITL	ITL
lire	name	ITL	ITL
escudo	name	PTE CVE	escudo
escudos	name	PTE CVE	escudo
drachma	name	GRD	GRD
drachmas	name	GRD	GRD
markka	name	FIM	FIM
Irish pound	name	IEP	IEP
Irish pounds	name	IEP	IEP
Austrian schilling	name	ATS	ATS
Austrian schillings	name	ATS	ATS
sen	name	IDR MYR JPY	sen	0.01
kopeck	name	RUB	RUB	0.01
kopecks	name	RUB	RUB	0.01
kopek	name	RUB	RUB	0.01
kopeks	name	RUB	RUB	0.01
centavo	name	MXN BRL PHP ARS	centavo	0.01
centavos	name	MXN BRL PHP ARS	centavo	0.01
eurocent	name	EUR	EUR	0.01
eurocents	name	EUR	EUR	0.01
euro cents	name	EUR	EUR	0.01
paisa	name	INR PKR NPR	paisa	0.01
paise	name	INR PKR NPR	paisa	0.01
öre	name	SEK	SEK	0.01
øre	name	NOK DKK	øre	0.01
jiao	name	CNY	CNY	0.1
mao	name	CNY	CNY	0.1
kuai	name	CNY	CNY
fen	name	CNY	CNY	0.01
grosz	name	PLN	PLN	0.01
groszy	name	PLN	PLN	0.01
bani	name	RON	RON	0.01
halala	name	SAR	SAR	0.01
fils	name	AED KWD JOD BHD	fils	0.001
agorot	name	ILS	ILS	0.01
tenge	name	KZT	KZT
dram	name	AMD	AMD
drams	name	AMD	AMD
manat	name	AZN TMT	manat
som	name	KGS UZS	som
soum	name	UZS	UZS
kwacha	name	ZMW MWK	kwacha
cedi	name	GHS	GHS
cedis	name	GHS	GHS
birr	name	ETB	ETB
pula	name	BWP	BWP
metical	name	MZN	MZN
meticais	name	MZN	MZN
ariary	name	MGA	MGA
dalasi	name	GMD	GMD
leone	name	SLE	SLE
leones	name	SLE	SLE
bolivar	name	VES	VES
bolivars	name	VES	VES
bolívar	name	VES	VES
bolívares	name	VES	VES
sol	name	PEN	PEN
soles	name	PEN	PEN
quetzal	name	GTQ	GTQ
quetzals	name	GTQ	GTQ
quetzales	name	GTQ	GTQ
lempira	name	HNL	HNL
lempiras	name	HNL	HNL
córdoba	name	NIO	NIO
córdobas	name	NIO	NIO
colón	name	CRC	CRC
colones	name	CRC	CRC
colons	name	CRC	CRC
Costa Rican colón	name	CRC	CRC
guaraní	name	PYG	PYG
guaraníes	name	PYG	PYG
gourde	name	HTG	HTG
gourdes	name	HTG	HTG
kyat	name	MMK	MMK
kyats	name	MMK	MMK
riel	name	KHR	KHR
riels	name	KHR	KHR
kip	name	LAK	LAK
tugrik	name	MNT	MNT
tugriks	name	MNT	MNT
afghani	name	AFN	AFN
afghanis	name	AFN	AFN
dinara	name	RSD	RSD
lev	name	BGN	BGN
kuna	name	HRK	HRK
kunas	name	HRK	HRK
lats	name	LVL	LVL
litas	name	LTL	LTL
denar	name	MKD	MKD
denars	name	MKD	MKD
lek	name	ALL	ALL
leks	name	ALL	ALL
Georgian lari	name	GEL	GEL
Thai baht	name	THB	THB
Malaysian ringgit	name	MYR	MYR
Indonesian rupiah	name	IDR	IDR
Vietnamese dong	name	VND	VND
Bangladeshi taka	name	BDT	BDT
Swedish krona	name	SEK	SEK
Swedish kronor	name	SEK	SEK
Swedish crowns	name	SEK	SEK
Norwegian krone	name	NOK	NOK
Norwegian kroner	name	NOK	NOK
Norwegian crowns	name	NOK	NOK
Danish krone	name	DKK	DKK
Danish kroner	name	DKK	DKK
Danish crowns	name	DKK	DKK
Czech koruna	name	CZK	CZK
Czech crowns	name	CZK	CZK
Icelandic krona	name	ISK	ISK
Icelandic crowns	name	ISK	ISK
Polish zloty	name	PLN	PLN
Polish zlotys	name	PLN	PLN
Hungarian forint	name	HUF	HUF
Hungarian forints	name	HUF	HUF
Romanian leu	name	RON	RON
Romanian lei	name	RON	RON
Bulgarian lev	name	BGN	BGN
Bulgarian leva	name	BGN	BGN
Ukrainian hryvnia	name	UAH	UAH
Ukrainian hryvnias	name	UAH	UAH
Algerian dinar	name	DZD	DZD
Algerian dinars	name	DZD	DZD
Tunisian dinar	name	TND	TND
Tunisian dinars	name	TND	TND
Libyan dinar	name	LYD	LYD
Libyan dinars	name	LYD	LYD
Bahraini dinar	name	BHD	BHD
Bahraini dinars	name	BHD	BHD
Yemeni rial	name	YER	YER
Yemeni rials	name	YER	YER
Cuban peso	name	CUP	CUP
Cuban pesos	name	CUP	CUP
Dominican peso	name	DOP	DOP
Dominican pesos	name	DOP	DOP
Uruguayan peso	name	UYU	UYU
Uruguayan pesos	name	UYU	UYU
Brazilian real	name	BRL	BRL
Brazilian reais	name	BRL	BRL
Brazilian reals	name	BRL	BRL
Peruvian sol	name	PEN	PEN
Peruvian soles	name	PEN	PEN
US cents	name	USD	USD	0.01
U.S. cents	name	USD	USD	0.01
Australian cents	name	AUD	AUD	0.01
Canadian cents	name	CAD	CAD	0.01
Namibian dollar	name	NAD	NAD
Namibian dollars	name	NAD	NAD
Zimbabwean dollar	name	ZWL	ZWL
Zimbabwean dollars	name	ZWL	ZWL
Fijian dollar	name	FJD	FJD
Fijian dollars	name	FJD	FJD
Bahamian dollar	name	BSD	BSD
Bahamian dollars	name	BSD	BSD
Liberian dollar	name	LRD	LRD
Liberian dollars	name	LRD	LRD
Mauritian rupee	name	MUR	MUR
Mauritian rupees	name	MUR	MUR
Chinese yuan renminbi	name	CNY	CNY
offshore yuan	name	CNY	CNY
Turkish lire	name	TRY	TRY
₮	symbol	MNT	MNT
₭	symbol	LAK	LAK
₲	symbol	PYG	PYG
₼	symbol	AZN	AZN
֏	symbol	AMD	AMD
zł	symbol	PLN	PLN
Kč	symbol	CZK	CZK
Rs .	symbol	INR PKR LKR NPR MUR	Rs
Rp	symbol	IDR	IDR
Rp.	symbol	IDR	IDR
markkaa	name	FIM	FIM
Finnish markka	name	FIM	FIM
Finnish markkaa	name	FIM	FIM
