# source: written for this project
# licence: MIT
# International bodies, ministries, services, parties, armed groups and companies that the news names often, with a few events and works;
# kind seat: a building that stands for its government. Several aliases are separated by ";".
# columns: name type country kind aliases
United Nations	Organization		intl	UN;U.N.;U.N.
UN Security Council	Organization		intl	U.N. Security Council;United Nations Security Council;Security Council
UN General Assembly	Organization		intl	U.N. General Assembly;United Nations General Assembly;General Assembly
European Union	Organization		intl	EU;E.U.
European Commission	Organization		intl
European Parliament	Organization		intl
European Council	Organization		intl
European Central Bank	Organization		intl	ECB
European Court of Human Rights	Organization		intl	ECHR
Council of Europe	Organization		intl
NATO	Organization		intl	Nato;North Atlantic Treaty Organization
African Union	Organization		intl	AU
Arab League	Organization		intl
ASEAN	Organization		intl	Asean;Association of Southeast Asian Nations
BRICS	Organization		intl	Brics
G7	Organization		intl	Group of Seven;G-7
G20	Organization		intl	Group of 20;G-20
OPEC	Organization		intl	Opec
OPEC+	Organization		intl
OSCE	Organization		intl	Organization for Security and Co-operation in Europe
OECD	Organization		intl
World Health Organization	Organization		intl	WHO;World Health Organisation
World Trade Organization	Organization		intl	WTO;World Trade Organisation
World Bank	Organization		intl
World Food Programme	Organization		intl	WFP;World Food Program
International Monetary Fund	Organization		intl	IMF
International Atomic Energy Agency	Organization		intl	IAEA
International Criminal Court	Organization		intl	ICC
International Court of Justice	Organization		intl	ICJ
International Energy Agency	Organization		intl	IEA
International Olympic Committee	Organization		intl	IOC
Interpol	Organization		intl
Europol	Organization		intl
UNICEF	Organization		intl	Unicef
UNESCO	Organization		intl	Unesco
UNHCR	Organization		intl	UN refugee agency;U.N. refugee agency
UNRWA	Organization		intl
Organization of American States	Organization		intl	OAS
Gulf Cooperation Council	Organization		intl	GCC
Shanghai Cooperation Organization	Organization		intl	SCO
Collective Security Treaty Organization	Organization		intl	CSTO
ECOWAS	Organization		intl	Ecowas;Economic Community of West African States
Amnesty International	Organization		ngo	Amnesty
Human Rights Watch	Organization		ngo	HRW
Red Cross	Organization		ngo	International Committee of the Red Cross;ICRC;Red Crescent
Doctors Without Borders	Organization		ngo	Médecins Sans Frontières;MSF
Greenpeace	Organization		ngo
Oxfam	Organization		ngo
Save the Children	Organization		ngo
Reporters Without Borders	Organization		ngo	RSF
Committee to Protect Journalists	Organization		ngo	CPJ
Transparency International	Organization		ngo
Syrian Observatory for Human Rights	Organization		ngo
Institute for the Study of War	Organization	United States	ngo	ISW
Kremlin	Organization	Russia	seat
White House	Organization	United States	seat
Pentagon	Organization	United States	seat
Capitol Hill	Organization	United States	seat
Foggy Bottom	Organization	United States	seat
Downing Street	Organization	United Kingdom	seat	10 Downing Street;No 10;Number 10
Whitehall	Organization	United Kingdom	seat
Westminster	Organization	United Kingdom	seat
Buckingham Palace	Organization	United Kingdom	seat
Elysee	Organization	France	seat	Élysée;Elysee Palace;Élysée Palace
Quai d'Orsay	Organization	France	seat
Blue House	Organization	South Korea	seat
Zhongnanhai	Organization	China	seat
Vatican	Organization	Vatican City	seat	Holy See
Congress	Organization	United States	gov	U.S. Congress;US Congress
Senate	Organization	United States	gov	U.S. Senate;US Senate
House of Representatives	Organization	United States	gov
State Department	Organization	United States	gov	U.S. State Department;US State Department;Department of State
Justice Department	Organization	United States	gov	Department of Justice;DOJ;U.S. Justice Department
Defense Department	Organization	United States	military	Department of Defense;U.S. Defense Department
Treasury Department	Organization	United States	gov	U.S. Treasury;US Treasury;Department of the Treasury
Department of Homeland Security	Organization	United States	gov	DHS;Homeland Security
Federal Reserve	Organization	United States	gov	Fed;U.S. Federal Reserve;US Federal Reserve
Supreme Court	Organization		court	U.S. Supreme Court;US Supreme Court
CIA	Organization	United States	intelligence	Central Intelligence Agency
FBI	Organization	United States	police	Federal Bureau of Investigation
NSA	Organization	United States	intelligence	National Security Agency
National Security Council	Organization	United States	gov	NSC
CDC	Organization	United States	gov	Centers for Disease Control and Prevention
FDA	Organization	United States	gov	Food and Drug Administration
EPA	Organization	United States	gov	Environmental Protection Agency
FEMA	Organization	United States	gov	Federal Emergency Management Agency
NASA	Organization	United States	gov	Nasa
NOAA	Organization	United States	gov	National Oceanic and Atmospheric Administration
USGS	Organization	United States	gov	U.S. Geological Survey;US Geological Survey
CENTCOM	Organization	United States	military	U.S. Central Command;US Central Command;Central Command
Republican Party	Organization	United States	party	GOP
Democratic Party	Organization	United States	party
MI5	Organization	United Kingdom	intelligence
MI6	Organization	United Kingdom	intelligence
Scotland Yard	Organization	United Kingdom	police
Metropolitan Police	Organization	United Kingdom	police	Met Police
NHS	Organization	United Kingdom	gov	National Health Service
House of Commons	Organization	United Kingdom	gov	Commons
House of Lords	Organization	United Kingdom	gov	Lords
Bank of England	Organization	United Kingdom	gov
Foreign Office	Organization	United Kingdom	gov
Home Office	Organization	United Kingdom	gov
Ministry of Defence	Organization	United Kingdom	military	MoD
Labour Party	Organization	United Kingdom	party	Labour
Conservative Party	Organization	United Kingdom	party	Tories;Tory
FSB	Organization	Russia	intelligence	Federal Security Service
GRU	Organization	Russia	intelligence
KGB	Organization	Soviet Union	intelligence
SVR	Organization	Russia	intelligence	Foreign Intelligence Service
State Duma	Organization	Russia	gov	Duma
Wagner	Organization	Russia	military	Wagner Group
Gazprom	Organization	Russia	company
Rosneft	Organization	Russia	company
Rosatom	Organization	Russia	company
Roscosmos	Organization	Russia	gov
Verkhovna Rada	Organization	Ukraine	gov	Rada
SBU	Organization	Ukraine	intelligence
Naftogaz	Organization	Ukraine	company
Ukrenergo	Organization	Ukraine	company
Energoatom	Organization	Ukraine	company
Bundestag	Organization	Germany	gov
Bundeswehr	Organization	Germany	military
Bundesbank	Organization	Germany	gov
Knesset	Organization	Israel	gov
Mossad	Organization	Israel	intelligence
Shin Bet	Organization	Israel	intelligence
Israel Defense Forces	Organization	Israel	military	IDF;Israeli Defense Forces
Likud	Organization	Israel	party
Hamas	Organization	Palestine	militant
Islamic Jihad	Organization	Palestine	militant	Palestinian Islamic Jihad
Fatah	Organization	Palestine	party
Palestinian Authority	Organization	Palestine	gov
PLO	Organization	Palestine	gov	Palestine Liberation Organization
Hezbollah	Organization	Lebanon	militant	Hizbollah;Hizbullah
Houthi	Organization	Yemen	militant	Houthis;Houthi movement;Ansar Allah
Islamic Revolutionary Guard Corps	Organization	Iran	military	IRGC;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards
Quds Force	Organization	Iran	military
Taliban	Organization	Afghanistan	militant
al-Qaeda	Organization		militant	al-Qaida;Al-Qaeda;Al Qaeda;al Qaeda;Al-Qaida
Islamic State	Organization		militant	ISIS;ISIL;Isis;IS;Daesh
Boko Haram	Organization	Nigeria	militant
al-Shabab	Organization	Somalia	militant	al-Shabaab;Al-Shabaab;Al Shabaab;al Shabaab
Rapid Support Forces	Organization	Sudan	militant
M23	Organization	Congo	militant
Hayat Tahrir al-Sham	Organization	Syria	militant	HTS
Syrian Democratic Forces	Organization	Syria	militant	SDF
PKK	Organization	Turkey	militant	Kurdistan Workers' Party;Kurdistan Workers Party
FARC	Organization	Colombia	militant	Farc
Communist Party of China	Organization	China	party	Chinese Communist Party;CCP
Politburo	Organization		party
People's Liberation Army	Organization	China	military	PLA
National People's Congress	Organization	China	gov
Workers' Party of Korea	Organization	North Korea	party	Workers Party of Korea;Workers' Party
National Intelligence Service	Organization	South Korea	intelligence	NIS
Joint Chiefs of Staff	Organization		military	JCS
ISI	Organization	Pakistan	intelligence	Inter-Services Intelligence
Bharatiya Janata Party	Organization	India	party	BJP
African National Congress	Organization	South Africa	party	ANC
Apple	Organization	United States	company
Google	Organization	United States	company
Alphabet	Organization	United States	company
Microsoft	Organization	United States	company
Meta	Organization	United States	company
Facebook	Organization	United States	company
Amazon	Organization	United States	company
Tesla	Organization	United States	company
SpaceX	Organization	United States	company
OpenAI	Organization	United States	company
Nvidia	Organization	United States	company
Intel	Organization	United States	company
Boeing	Organization	United States	company
Lockheed Martin	Organization	United States	company
ExxonMobil	Organization	United States	company	Exxon Mobil;Exxon
Chevron	Organization	United States	company
Pfizer	Organization	United States	company
Moderna	Organization	United States	company
Goldman Sachs	Organization	United States	company
JPMorgan Chase	Organization	United States	company	JPMorgan
Ford	Organization	United States	company	Ford Motor
General Motors	Organization	United States	company	GM
Walmart	Organization	United States	company
Starlink	Organization	United States	company
Airbus	Organization	France	company
TotalEnergies	Organization	France	company
Volkswagen	Organization	Germany	company	VW
BMW	Organization	Germany	company
Siemens	Organization	Germany	company
Deutsche Bank	Organization	Germany	company
Lufthansa	Organization	Germany	company
BP	Organization	United Kingdom	company
Shell	Organization	United Kingdom	company
HSBC	Organization	United Kingdom	company
AstraZeneca	Organization	United Kingdom	company
Rolls-Royce	Organization	United Kingdom	company
Nestlé	Organization	Switzerland	company	Nestle
UBS	Organization	Switzerland	company
Equinor	Organization	Norway	company
Novo Nordisk	Organization	Denmark	company
Maersk	Organization	Denmark	company
Ericsson	Organization	Sweden	company
Nokia	Organization	Finland	company
Toyota	Organization	Japan	company
Sony	Organization	Japan	company
Nissan	Organization	Japan	company
Samsung	Organization	South Korea	company	Samsung Electronics
Hyundai	Organization	South Korea	company
Huawei	Organization	China	company
TikTok	Organization	China	company
ByteDance	Organization	China	company
Alibaba	Organization	China	company
Saudi Aramco	Organization	Saudi Arabia	company	Aramco
Air India	Organization	India	company
TSMC	Organization	Taiwan	company
Twitter	Organization	United States	company
YouTube	Organization	United States	company
Telegram	Organization		company
WhatsApp	Organization	United States	company
Coca-Cola	Organization	United States	company	Coca-Cola Company
PepsiCo	Organization	United States	company	Pepsi
McDonald's	Organization	United States	company
Starbucks	Organization	United States	company
Burger King	Organization	United States	company
Taco Bell	Organization	United States	company
Nike	Organization	United States	company
Disney	Organization	United States	company	Walt Disney
Netflix	Organization	United States	company
Oracle	Organization	United States	company
IBM	Organization	United States	company
Cisco	Organization	United States	company	Cisco Systems
Qualcomm	Organization	United States	company
Adobe	Organization	United States	company
Salesforce	Organization	United States	company
Uber	Organization	United States	company
Airbnb	Organization	United States	company
PayPal	Organization	United States	company
Mastercard	Organization	United States	company
American Express	Organization	United States	company
Bank of America	Organization	United States	company
Citigroup	Organization	United States	company	Citibank
Wells Fargo	Organization	United States	company
Morgan Stanley	Organization	United States	company
BlackRock	Organization	United States	company
Berkshire Hathaway	Organization	United States	company
Fannie Mae	Organization	United States	company
Freddie Mac	Organization	United States	company
AIG	Organization	United States	company
General Electric	Organization	United States	company	GE
Honeywell	Organization	United States	company
Caterpillar	Organization	United States	company
Raytheon	Organization	United States	company
Northrop Grumman	Organization	United States	company
General Dynamics	Organization	United States	company
Johnson & Johnson	Organization	United States	company
Eli Lilly	Organization	United States	company
AbbVie	Organization	United States	company
Bristol Myers Squibb	Organization	United States	company
UnitedHealth	Organization	United States	company	UnitedHealth Group
Home Depot	Organization	United States	company
Costco	Organization	United States	company
Kroger	Organization	United States	company
AT&T	Organization	United States	company
Verizon	Organization	United States	company
T-Mobile	Organization	United States	company
Comcast	Organization	United States	company
Delta Air Lines	Organization	United States	company
American Airlines	Organization	United States	company
United Airlines	Organization	United States	company
Valero Energy	Organization	United States	company	Valero
Random House	Organization	United States	company	Penguin Random House
Southwest Airlines	Organization	United States	company
FedEx	Organization	United States	company
ConocoPhillips	Organization	United States	company
Halliburton	Organization	United States	company
Marathon Oil	Organization	United States	company
Enron	Organization	United States	company
Lehman Brothers	Organization	United States	company
Chrysler	Organization	United States	company
Dell	Organization	United States	company
Hewlett-Packard	Organization	United States	company	HP
Marriott	Organization	United States	company
Procter & Gamble	Organization	United States	company
Kraft Heinz	Organization	United States	company
Mozilla	Organization	United States	company
eBay	Organization	United States	company
Yahoo	Organization	United States	company
LinkedIn	Organization	United States	company
Instagram	Organization	United States	company
Palantir	Organization	United States	company
Anthropic	Organization	United States	company
Monsanto	Organization	United States	company
DuPont	Organization	United States	company
Dow Chemical	Organization	United States	company
Texaco	Organization	United States	company
Accenture	Organization	United States	company
Unilever	Organization	United Kingdom	company
Vodafone	Organization	United Kingdom	company
Barclays	Organization	United Kingdom	company
NatWest	Organization	United Kingdom	company
Standard Chartered	Organization	United Kingdom	company
Tesco	Organization	United Kingdom	company
GSK	Organization	United Kingdom	company	GlaxoSmithKline
BAE Systems	Organization	United Kingdom	company
Rio Tinto	Organization	United Kingdom	company
British Airways	Organization	United Kingdom	company
easyJet	Organization	United Kingdom	company
Thames Water	Organization	United Kingdom	company
Arm Holdings	Organization	United Kingdom	company
Virgin Atlantic	Organization	United Kingdom	company
Ryanair	Organization	Ireland	company
BHP	Organization	Australia	company
Qantas	Organization	Australia	company
Glencore	Organization	Switzerland	company
Credit Suisse	Organization	Switzerland	company
Novartis	Organization	Switzerland	company
Roche	Organization	Switzerland	company
ABB	Organization	Switzerland	company
Air France	Organization	France	company
Renault	Organization	France	company
Peugeot	Organization	France	company
Michelin	Organization	France	company
Danone	Organization	France	company
L'Oréal	Organization	France	company
LVMH	Organization	France	company
BNP Paribas	Organization	France	company
Société Générale	Organization	France	company
Thales	Organization	France	company
Engie	Organization	France	company
Carrefour	Organization	France	company
Sanofi	Organization	France	company
Eurostar	Organization	France	company
Stellantis	Organization	Netherlands	company
Philips	Organization	Netherlands	company
ASML	Organization	Netherlands	company
Heineken	Organization	Netherlands	company
KLM	Organization	Netherlands	company
Mercedes-Benz	Organization	Germany	company
Daimler	Organization	Germany	company
Porsche	Organization	Germany	company
Audi	Organization	Germany	company
Bayer	Organization	Germany	company
BASF	Organization	Germany	company
SAP	Organization	Germany	company
Allianz	Organization	Germany	company
Adidas	Organization	Germany	company
Thyssenkrupp	Organization	Germany	company
Deutsche Telekom	Organization	Germany	company
Deutsche Bahn	Organization	Germany	company
Rheinmetall	Organization	Germany	company
BioNTech	Organization	Germany	company
Ikea	Organization	Sweden	company	IKEA
Volvo	Organization	Sweden	company
Spotify	Organization	Sweden	company
Novo Nordisk Foundation	Organization	Denmark	company
Vestas	Organization	Denmark	company
Orsted	Organization	Denmark	company	Ørsted
Norsk Hydro	Organization	Norway	company
Eni	Organization	Italy	company
Fiat	Organization	Italy	company
Ferrari	Organization	Italy	company
UniCredit	Organization	Italy	company
Leonardo SpA	Organization	Italy	company
Iberdrola	Organization	Spain	company
Telefónica	Organization	Spain	company	Telefonica
Banco Santander	Organization	Spain	company
BBVA	Organization	Spain	company
Repsol	Organization	Spain	company
Inditex	Organization	Spain	company
Anheuser-Busch InBev	Organization	Belgium	company	AB InBev
SWIFT	Organization	Belgium	company
Honda	Organization	Japan	company
Mazda	Organization	Japan	company
Mitsubishi	Organization	Japan	company
Hitachi	Organization	Japan	company
Toshiba	Organization	Japan	company
Panasonic	Organization	Japan	company
Nintendo	Organization	Japan	company
SoftBank	Organization	Japan	company
Tepco	Organization	Japan	company	TEPCO
Nippon Steel	Organization	Japan	company
LG Electronics	Organization	South Korea	company
Kia	Organization	South Korea	company
SK Hynix	Organization	South Korea	company
Hyundai Motor	Organization	South Korea	company
Tencent	Organization	China	company
Baidu	Organization	China	company
Xiaomi	Organization	China	company
PetroChina	Organization	China	company
Sinopec	Organization	China	company
Lenovo	Organization	China	company
BYD	Organization	China	company
Evergrande	Organization	China	company
Country Garden	Organization	China	company
CATL	Organization	China	company
ZTE	Organization	China	company
DeepSeek	Organization	China	company
Foxconn	Organization	Taiwan	company
Reliance Industries	Organization	India	company
Tata Group	Organization	India	company
Tata Motors	Organization	India	company
Infosys	Organization	India	company
Wipro	Organization	India	company
Adani Group	Organization	India	company
IndiGo	Organization	India	company
Petrobras	Organization	Brazil	company
Embraer	Organization	Brazil	company
Pemex	Organization	Mexico	company
Lukoil	Organization	Russia	company
Sberbank	Organization	Russia	company
Aeroflot	Organization	Russia	company
Yandex	Organization	Russia	company
Kaspersky Lab	Organization	Russia	company	Kaspersky
Novatek	Organization	Russia	company
Alrosa	Organization	Russia	company
Norilsk Nickel	Organization	Russia	company	Nornickel
Qatar Airways	Organization	Qatar	company
Etihad Airways	Organization	United Arab Emirates	company
Turkish Airlines	Organization	Turkey	company
Baykar	Organization	Turkey	company
El Al	Organization	Israel	company
Elbit Systems	Organization	Israel	company
Eskom	Organization	South Africa	company
PrivatBank	Organization	Ukraine	company
Antonov	Organization	Ukraine	company
FIFA	Organization		intl	Fifa
UEFA	Organization		intl	Uefa
Republicans	Group	United States	party
Democrats	Group	United States	party
World War II	Event		war	Second World War;World War Two
World War I	Event		war	First World War;World War One
Cold War	Event		war
Korean War	Event		war
Vietnam War	Event		war
Olympics	Event		sport	Olympic Games;Winter Olympics;Summer Olympics
World Cup	Event		sport
Holocaust	Event		war
Brexit	Event		politics
COVID-19	Event		disease	Covid-19;Covid;COVID
Bible	Work		work
Quran	Work		work	Koran
Constitution	Work		work
