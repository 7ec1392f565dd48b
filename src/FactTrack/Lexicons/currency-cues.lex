# source: written for this project
# licence: MIT
# Words that tell which country's money an article counts in, where the sign or name alone does not.
# A key such as -US is the region of the article's language tag (en-US).
# columns: words code
U.S.	USD
US	USD
USA	USD
American	USD
Americans	USD
United States	USD
Washington	USD
Wall Street	USD
Federal Reserve	USD
White House	USD
Pentagon	USD
Nasdaq	USD
New York	USD
California	USD
Texas	USD
Congress	USD
Florida	USD
Chicago	USD
Canada	CAD
Canadian	CAD
Canadians	CAD
Ottawa	CAD
Toronto	CAD
Ontario	CAD
Quebec	CAD
Montreal	CAD
Vancouver	CAD
Alberta	CAD
Australia	AUD
Australian	AUD
Australians	AUD
Canberra	AUD
Sydney	AUD
Melbourne	AUD
Queensland	AUD
Brisbane	AUD
Perth	AUD
New South Wales	AUD
New Zealand	NZD
Wellington	NZD
Auckland	NZD
Singapore	SGD
Singaporean	SGD
Hong Kong	HKD
Taiwan	TWD
Taiwanese	TWD
Taipei	TWD
Jamaica	JMD
Jamaican	JMD
Kingston	JMD
Mexico	MXN
Mexican	MXN
Argentina	ARS
Argentine	ARS
Buenos Aires	ARS
Philippines	PHP
Philippine	PHP
Manila	PHP
Filipino	PHP
Chile	CLP
Chilean	CLP
Santiago	CLP
Colombia	COP
Colombian	COP
Bogota	COP
Cuba	CUP
Cuban	CUP
Havana	CUP
UK	GBP
U.K.	GBP
Britain	GBP
British	GBP
London	GBP
England	GBP
Scotland	GBP
Wales	GBP
Westminster	GBP
United Kingdom	GBP
£	GBP
Egypt	EGP
Egyptian	EGP
Cairo	EGP
Lebanon	LBP
Lebanese	LBP
Beirut	LBP
Syria	SYP
Syrian	SYP
Damascus	SYP
Sudan	SDG
Sudanese	SDG
Khartoum	SDG
Japan	JPY
Japanese	JPY
Tokyo	JPY
China	CNY
Chinese	CNY
Beijing	CNY
Shanghai	CNY
India	INR
Indian	INR
Delhi	INR
New Delhi	INR
Mumbai	INR
Pakistan	PKR
Pakistani	PKR
Islamabad	PKR
Karachi	PKR
Lahore	PKR
Sri Lanka	LKR
Sri Lankan	LKR
Colombo	LKR
Nepal	NPR
Nepali	NPR
Nepalese	NPR
Kathmandu	NPR
South Korea	KRW
South Korean	KRW
Seoul	KRW
North Korea	KPW
North Korean	KPW
Pyongyang	KPW
Russia	RUB
Russian	RUB
Moscow	RUB
Kremlin	RUB
Belarus	BYN
Belarusian	BYN
Minsk	BYN
Switzerland	CHF
Swiss	CHF
Zurich	CHF
Geneva	CHF
Sweden	SEK
Swedish	SEK
Stockholm	SEK
Norway	NOK
Norwegian	NOK
Oslo	NOK
Denmark	DKK
Danish	DKK
Copenhagen	DKK
Iceland	ISK
Icelandic	ISK
Reykjavik	ISK
UAE	AED
Emirati	AED
Dubai	AED
Abu Dhabi	AED
Emirates	AED
Morocco	MAD
Moroccan	MAD
Rabat	MAD
Saudi	SAR
Saudi Arabia	SAR
Riyadh	SAR
Qatar	QAR
Qatari	QAR
Doha	QAR
Iran	IRR
Iranian	IRR
Tehran	IRR
Oman	OMR
Omani	OMR
Muscat	OMR
Yemen	YER
Yemeni	YER
Sanaa	YER
Kuwait	KWD
Kuwaiti	KWD
Iraq	IQD
Iraqi	IQD
Baghdad	IQD
Jordan	JOD
Jordanian	JOD
Amman	JOD
Serbia	RSD
Serbian	RSD
Belgrade	RSD
Kenya	KES
Kenyan	KES
Nairobi	KES
Uganda	UGX
Ugandan	UGX
Kampala	UGX
Tanzania	TZS
Tanzanian	TZS
Romania	RON
Romanian	RON
Bucharest	RON
Moldova	MDL
Moldovan	MDL
Chisinau	MDL
Germany	EUR
German	EUR
France	EUR
French	EUR
Italy	EUR
Italian	EUR
Spain	EUR
Spanish	EUR
Berlin	EUR
Paris	EUR
Brussels	EUR
eurozone	EUR
Ireland	EUR
Irish	EUR
Dublin	EUR
South Africa	ZAR
South African	ZAR
Johannesburg	ZAR
-US	USD
-CA	CAD
-AU	AUD
-NZ	NZD
-SG	SGD
-HK	HKD
-GB	GBP
-IN	INR
-PK	PKR
-LK	LKR
-ZA	ZAR
