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
Organization for Security and Co-operation in Europe	Organization		intl	OSCE
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
3M	Organization	United States	company
Abbott Laboratories	Organization	United States	company
Activision Blizzard	Organization	United States	company	Activision
AECOM	Organization	United States	company
Aetna	Organization	United States	company
Aflac	Organization	United States	company
Alaska Airlines	Organization	United States	company
Albertsons	Organization	United States	company
Alcoa	Organization	United States	company
Allstate	Organization	United States	company
Altria	Organization	United States	company
AMC Theatres	Organization	United States	company	AMC Entertainment
AMD	Organization	United States	company	Advanced Micro Devices
Amgen	Organization	United States	company
Amtrak	Organization	United States	company
Anduril	Organization	United States	company
Apollo Global Management	Organization	United States	company
Applied Materials	Organization	United States	company
Arby's	Organization	United States	company
Archer Daniels Midland	Organization	United States	company
Autodesk	Organization	United States	company
AutoZone	Organization	United States	company
Bain & Company	Organization	United States	company
Bain Capital	Organization	United States	company
Bank of New York Mellon	Organization	United States	company	BNY Mellon
Barnes & Noble	Organization	United States	company
Baxter International	Organization	United States	company
Bechtel	Organization	United States	company
Bed Bath & Beyond	Organization	United States	company
Berkshire Hathaway Energy	Organization	United States	company
Best Buy	Organization	United States	company
BJ's Wholesale Club	Organization	United States	company
Blackstone	Organization	United States	company
Blockbuster Video	Organization	United States	company
Bloomingdale's	Organization	United States	company
Blue Cross Blue Shield	Organization	United States	company
Blue Origin	Organization	United States	company
BNSF Railway	Organization	United States	company	BNSF
Booz Allen Hamilton	Organization	United States	company
Boston Consulting Group	Organization	United States	company
Boston Scientific	Organization	United States	company
Broadcom	Organization	United States	company
Buffalo Wild Wings	Organization	United States	company
Burlington Northern Santa Fe	Organization	United States	company
Capital One	Organization	United States	company
Cargill	Organization	United States	company
Carlyle Group	Organization	United States	company
CarMax	Organization	United States	company
Carnival Corporation	Organization	United States	company
Caterpillar Inc	Organization	United States	company
CBRE	Organization	United States	company
Centene	Organization	United States	company
Charles Schwab	Organization	United States	company
Charter Communications	Organization	United States	company
Cheesecake Factory	Organization	United States	company
Cheniere Energy	Organization	United States	company	Cheniere
Chevrolet	Organization	United States	company
Chick-fil-A	Organization	United States	company
Chili's	Organization	United States	company
Chipotle	Organization	United States	company	Chipotle Mexican Grill
Cigna	Organization	United States	company
Circle K	Organization	United States	company
Citadel Securities	Organization	United States	company
Cleveland-Cliffs	Organization	United States	company
Clorox	Organization	United States	company
Cloudflare	Organization	United States	company
CME Group	Organization	United States	company
Coinbase	Organization	United States	company
Colgate-Palmolive	Organization	United States	company
Colonial Pipeline	Organization	United States	company
Con Edison	Organization	United States	company	Consolidated Edison
Constellation Energy	Organization	United States	company
CoreWeave	Organization	United States	company
Corning Incorporated	Organization	United States	company
Coty	Organization	United States	company
Cracker Barrel	Organization	United States	company
Crocs	Organization	United States	company
CrowdStrike	Organization	United States	company
CVS	Organization	United States	company	CVS Health
Dairy Queen	Organization	United States	company
Deere & Company	Organization	United States	company	John Deere
Deloitte	Organization	United States	company
Denny's	Organization	United States	company
Devon Energy	Organization	United States	company
DHL	Organization	United States	company
Dick's Sporting Goods	Organization	United States	company
Discord	Organization	United States	company
Dollar General	Organization	United States	company
Dollar Tree	Organization	United States	company
Domino's	Organization	United States	company	Domino's Pizza
Dominion Energy	Organization	United States	company
Dominion Voting Systems	Organization	United States	company
DoorDash	Organization	United States	company
DraftKings	Organization	United States	company
DreamWorks	Organization	United States	company
Dropbox	Organization	United States	company
Duke Energy	Organization	United States	company
Dunkin'	Organization	United States	company	Dunkin' Donuts
Duracell	Organization	United States	company
DynCorp	Organization	United States	company
E.l.f. Beauty	Organization	United States	company
Eastman Kodak	Organization	United States	company	Kodak
Edison International	Organization	United States	company
Electronic Arts	Organization	United States	company
Elevance Health	Organization	United States	company
Energy Transfer	Organization	United States	company
Entergy	Organization	United States	company
Epic Games	Organization	United States	company
Equifax	Organization	United States	company
Ernst & Young	Organization	United States	company
Estée Lauder	Organization	United States	company	Estee Lauder
Etsy	Organization	United States	company
Exelon	Organization	United States	company
Expedia	Organization	United States	company
Exxon Mobil Corp	Organization	United States	company
Family Dollar	Organization	United States	company
FanDuel	Organization	United States	company
Fidelity Investments	Organization	United States	company
FirstEnergy	Organization	United States	company
First Republic Bank	Organization	United States	company	First Republic
Five Guys	Organization	United States	company
Foot Locker	Organization	United States	company
Ford Motor Company	Organization	United States	company
Fox Corporation	Organization	United States	company
Fox Corp	Organization	United States	company
Freeport-McMoRan	Organization	United States	company
Frontier Airlines	Organization	United States	company
GameStop	Organization	United States	company
Geico	Organization	United States	company	GEICO
General Mills	Organization	United States	company
General Atomics	Organization	United States	company
Genentech	Organization	United States	company
Gilead Sciences	Organization	United States	company	Gilead
GitHub	Organization	United States	company
GoDaddy	Organization	United States	company
GoFundMe	Organization	United States	company
Goodyear	Organization	United States	company
Harley-Davidson	Organization	United States	company
Hasbro	Organization	United States	company
Hawaiian Airlines	Organization	United States	company
HBO	Organization	United States	company
HCA Healthcare	Organization	United States	company
Heinz	Organization	United States	company
Hershey Company	Organization	United States	company	Hershey's
Hertz	Organization	United States	company
Hewlett Packard Enterprise	Organization	United States	company
Hilton Worldwide	Organization	United States	company	Hilton Hotels
Hobby Lobby	Organization	United States	company
Hulu	Organization	United States	company
Humana	Organization	United States	company
Huntington Ingalls	Organization	United States	company
Hyatt	Organization	United States	company
iRobot	Organization	United States	company
In-N-Out Burger	Organization	United States	company	In-N-Out
Instacart	Organization	United States	company
Intercontinental Exchange	Organization	United States	company
International Paper	Organization	United States	company
Intuit	Organization	United States	company
Invenergy	Organization	United States	company
J.C. Penney	Organization	United States	company	JCPenney
J.P. Morgan	Organization	United States	company	JP Morgan;J.P. Morgan Chase;JP Morgan Chase
Jack Daniel's	Organization	United States	company
JetBlue	Organization	United States	company	JetBlue Airways
Johnson Controls	Organization	United States	company
Juul	Organization	United States	company	Juul Labs
KBR	Organization	United States	company
Kellogg's	Organization	United States	company	Kellogg Company
Kentucky Fried Chicken	Organization	United States	company	KFC
Kimberly-Clark	Organization	United States	company
Kinder Morgan	Organization	United States	company
KKR	Organization	United States	company
Kmart	Organization	United States	company
Kohl's	Organization	United States	company
KPMG	Organization	United States	company
Krispy Kreme	Organization	United States	company
L3Harris	Organization	United States	company
Lazard	Organization	United States	company
Levi Strauss	Organization	United States	company
Little Caesars	Organization	United States	company
LiveNation	Organization	United States	company	Live Nation
Lockheed	Organization	United States	company
Lowe's	Organization	United States	company
Lucid Motors	Organization	United States	company
Lululemon	Organization	United States	company
Lyft	Organization	United States	company
Macy's	Organization	United States	company
Marathon Petroleum	Organization	United States	company
Mars Incorporated	Organization	United States	company
Marvel Studios	Organization	United States	company
Mattel	Organization	United States	company
McKinsey	Organization	United States	company	McKinsey & Company
Medtronic	Organization	United States	company
Merck	Organization	United States	company	Merck & Co
Merrill Lynch	Organization	United States	company
MetLife	Organization	United States	company
MGM Resorts	Organization	United States	company
Micron	Organization	United States	company	Micron Technology
Moderna Inc	Organization	United States	company
Mondelez	Organization	United States	company	Mondelēz
Moody's	Organization	United States	company
Nabisco	Organization	United States	company
Nasdaq	Organization	United States	company	NASDAQ
National Grid	Organization	United States	company
NBCUniversal	Organization	United States	company
Neiman Marcus	Organization	United States	company
Neuralink	Organization	United States	company
New Balance	Organization	United States	company
Newmont	Organization	United States	company
NextEra Energy	Organization	United States	company
Nike Inc	Organization	United States	company
Nordstrom	Organization	United States	company
Norfolk Southern	Organization	United States	company
Nvidia Corp	Organization	United States	company
Occidental Petroleum	Organization	United States	company
Office Depot	Organization	United States	company
Old Navy	Organization	United States	company
Olive Garden	Organization	United States	company
Otis Elevator	Organization	United States	company
Outback Steakhouse	Organization	United States	company
Pacific Gas and Electric	Organization	United States	company	Pacific Gas & Electric;PG&E
Pan Am	Organization	United States	company	Pan American World Airways
Panda Express	Organization	United States	company
Panera Bread	Organization	United States	company	Panera
Papa John's	Organization	United States	company	Papa Johns
Paramount	Organization	United States	company	Paramount Pictures;Paramount Global;Paramount Skydance
Peloton	Organization	United States	company
Perplexity AI	Organization	United States	company	Perplexity
Petco	Organization	United States	company
PetSmart	Organization	United States	company
Philip Morris	Organization	United States	company	Philip Morris International
Pinterest	Organization	United States	company
Pizza Hut	Organization	United States	company
Planet Fitness	Organization	United States	company
Polymarket	Organization	United States	company
Popeyes	Organization	United States	company
PricewaterhouseCoopers	Organization	United States	company	PwC
Procter and Gamble	Organization	United States	company
Progressive Insurance	Organization	United States	company
Prudential Financial	Organization	United States	company
Purdue Pharma	Organization	United States	company
Quaker Oats	Organization	United States	company
Qwest	Organization	United States	company
Ralph Lauren	Organization	United States	company
Raytheon Technologies	Organization	United States	company
RTX	Organization	United States	company
Red Lobster	Organization	United States	company
Reddit	Organization	United States	company
Regeneron	Organization	United States	company
Republic Airways	Organization	United States	company
Rite Aid	Organization	United States	company
Rivian	Organization	United States	company
Robinhood	Organization	United States	company
Roblox	Organization	United States	company
Rocket Lab	Organization	United States	company
Roku	Organization	United States	company
S&P Global	Organization	United States	company
Safeway	Organization	United States	company
Sam's Club	Organization	United States	company
Scale AI	Organization	United States	company
Sears Roebuck	Organization	United States	company
Shake Shack	Organization	United States	company
Sherwin-Williams	Organization	United States	company
Signal Foundation	Organization	United States	company
Signature Bank	Organization	United States	company
Silicon Valley Bank	Organization	United States	company
Sinclair Broadcast Group	Organization	United States	company
Skydance	Organization	United States	company
SkyWest	Organization	United States	company
Slack Technologies	Organization	United States	company
Smithfield Foods	Organization	United States	company
Snap Inc	Organization	United States	company
Snapchat	Organization	United States	company
Snowflake Inc	Organization	United States	company
Sotheby's	Organization	United States	company
Southern Company	Organization	United States	company
Space Exploration Technologies	Organization	United States	company
Spirit AeroSystems	Organization	United States	company
Spirit Airlines	Organization	United States	company
State Farm	Organization	United States	company
State Street Corporation	Organization	United States	company
Standard & Poor's	Organization	United States	company	Standard and Poor's
SunPower	Organization	United States	company
Sunoco	Organization	United States	company
T. Rowe Price	Organization	United States	company
TD Ameritrade	Organization	United States	company
Texas Instruments	Organization	United States	company
The Trump Organization	Organization	United States	company	Trump Organization
The Walt Disney Company	Organization	United States	company	Walt Disney Company
Ticketmaster	Organization	United States	company
Tiffany & Co	Organization	United States	company
Time Warner	Organization	United States	company
Time Warner Cable	Organization	United States	company
TJ Maxx	Organization	United States	company
Toys R Us	Organization	United States	company
Trader Joe's	Organization	United States	company
Trans World Airlines	Organization	United States	company	TWA
TransUnion	Organization	United States	company
Tripadvisor	Organization	United States	company	TripAdvisor
Truth Social	Organization	United States	company
Trump Media	Organization	United States	company	Trump Media & Technology Group
Tumblr	Organization	United States	company
Tupperware	Organization	United States	company
Twitch	Organization	United States	company
Tyson Foods	Organization	United States	company
Uber Eats	Organization	United States	company
U-Haul	Organization	United States	company
Ulta Beauty	Organization	United States	company
Under Armour	Organization	United States	company
Union Carbide	Organization	United States	company
Union Pacific	Organization	United States	company
United Parcel Service	Organization	United States	company	UPS
United States Steel	Organization	United States	company	U.S. Steel;US Steel
Universal Music Group	Organization	United States	company
Universal Studios	Organization	United States	company	Universal Pictures
US Airways	Organization	United States	company
US Bancorp	Organization	United States	company
Vanguard Group	Organization	United States	company
Venmo	Organization	United States	company
Verisign	Organization	United States	company
Victoria's Secret	Organization	United States	company
Waffle House	Organization	United States	company
Walgreens	Organization	United States	company	Walgreens Boots Alliance
Warner Bros	Organization	United States	company	Warner Bros.;Warner Brothers
Warner Bros Discovery	Organization	United States	company	Warner Bros. Discovery
Warner Music Group	Organization	United States	company
Waymo	Organization	United States	company
WeWork	Organization	United States	company
Wendy's	Organization	United States	company
Western Union	Organization	United States	company
Westinghouse	Organization	United States	company
WestRock	Organization	United States	company
Whataburger	Organization	United States	company
Whirlpool Corporation	Organization	United States	company
White Castle	Organization	United States	company
Whole Foods	Organization	United States	company	Whole Foods Market
Wikipedia	Organization	United States	company
WikiLeaks	Organization	United States	company
Williams-Sonoma	Organization	United States	company
Workday Inc	Organization	United States	company
WorldCom	Organization	United States	company
X Corp	Organization	United States	company
xAI	Organization	United States	company
Xerox	Organization	United States	company
Yelp	Organization	United States	company
Yum Brands	Organization	United States	company
Zelle	Organization	United States	company
Zillow	Organization	United States	company
Zynga	Organization	United States	company
Academi	Organization	United States	company
Blackwater	Organization	United States	company
Arthur Andersen	Organization	United States	company
Bear Stearns	Organization	United States	company
Binance	Organization	United States	company
FTX	Organization	United States	company
Alameda Research	Organization	United States	company
Kraken Exchange	Organization	United States	company
Theranos	Organization	United States	company
Cambridge Analytica	Organization	United States	company
Clearview AI	Organization	United States	company
NortonLifeLock	Organization	United States	company
SolarWinds	Organization	United States	company
Boeing Defense	Organization	United States	company
United Launch Alliance	Organization	United States	company
Sikorsky	Organization	United States	company
Gulfstream	Organization	United States	company
Cessna	Organization	United States	company
Beechcraft	Organization	United States	company
Pratt & Whitney	Organization	United States	company
GE Aerospace	Organization	United States	company
General Electric Company	Organization	United States	company
Admiral Group	Organization	United Kingdom	company
Aldi UK	Organization	United Kingdom	company
Anglo American	Organization	United Kingdom	company
Arm Ltd	Organization	United Kingdom	company
Asda	Organization	United Kingdom	company
Associated British Foods	Organization	United Kingdom	company
Aston Martin	Organization	United Kingdom	company
Aviva	Organization	United Kingdom	company
BAE	Organization	United Kingdom	company
Balfour Beatty	Organization	United Kingdom	company
Barratt	Organization	United Kingdom	company
Bentley Motors	Organization	United Kingdom	company
BP plc	Organization	United Kingdom	company
British American Tobacco	Organization	United Kingdom	company
British Gas	Organization	United Kingdom	company
British Land	Organization	United Kingdom	company
British Petroleum	Organization	United Kingdom	company
British Rail	Organization	United Kingdom	company
British Steel	Organization	United Kingdom	company
BT Group	Organization	United Kingdom	company
Burberry	Organization	United Kingdom	company
Cadbury	Organization	United Kingdom	company
Cairn Energy	Organization	United Kingdom	company
Capita	Organization	United Kingdom	company
Carillion	Organization	United Kingdom	company
Centrica	Organization	United Kingdom	company
Christie's	Organization	United Kingdom	company
Compass Group	Organization	United Kingdom	company
Currys	Organization	United Kingdom	company
Cuadrilla	Organization	United Kingdom	company
DeepMind	Organization	United Kingdom	company	Google DeepMind
Diageo	Organization	United Kingdom	company
Dyson Ltd	Organization	United Kingdom	company
EasyJet	Organization	United Kingdom	company
EDF Energy	Organization	United Kingdom	company
Experian	Organization	United Kingdom	company
Fujitsu UK	Organization	United Kingdom	company
G4S	Organization	United Kingdom	company
Greggs	Organization	United Kingdom	company
Harrods	Organization	United Kingdom	company
Hargreaves Lansdown	Organization	United Kingdom	company
HBOS	Organization	United Kingdom	company
Heathrow Airport Holdings	Organization	United Kingdom	company
HSBC Holdings	Organization	United Kingdom	company
Imperial Brands	Organization	United Kingdom	company
Ineos	Organization	United Kingdom	company	INEOS
InterContinental Hotels	Organization	United Kingdom	company
International Airlines Group	Organization	United Kingdom	company
J Sainsbury	Organization	United Kingdom	company	Sainsbury's
Jaguar Land Rover	Organization	United Kingdom	company
JCB	Organization	United Kingdom	company
Jet2	Organization	United Kingdom	company
John Lewis	Organization	United Kingdom	company	John Lewis Partnership
JD Sports	Organization	United Kingdom	company
JD Wetherspoon	Organization	United Kingdom	company	Wetherspoons;Wetherspoon
Just Eat	Organization	United Kingdom	company
Kingfisher plc	Organization	United Kingdom	company
Land Rover	Organization	United Kingdom	company
Legal & General	Organization	United Kingdom	company
Lidl UK	Organization	United Kingdom	company
Lloyds Banking Group	Organization	United Kingdom	company	Lloyds Bank;Lloyds
Lloyd's of London	Organization	United Kingdom	company
London Stock Exchange Group	Organization	United Kingdom	company
Marks & Spencer	Organization	United Kingdom	company	Marks and Spencer;M&S
McLaren Racing	Organization	United Kingdom	company
Metro Bank	Organization	United Kingdom	company
Monzo	Organization	United Kingdom	company
Morrisons	Organization	United Kingdom	company
National Rail	Organization	United Kingdom	company
Nationwide Building Society	Organization	United Kingdom	company
Network Rail	Organization	United Kingdom	company
Northern Rock	Organization	United Kingdom	company
Ocado	Organization	United Kingdom	company
Octopus Energy	Organization	United Kingdom	company
Pearson plc	Organization	United Kingdom	company
Persimmon	Organization	United Kingdom	company
P&O Ferries	Organization	United Kingdom	company
P&O	Organization	United Kingdom	company
Post Office Ltd	Organization	United Kingdom	company
Pret a Manger	Organization	United Kingdom	company	Pret A Manger
Primark	Organization	United Kingdom	company
Prudential plc	Organization	United Kingdom	company
Reckitt	Organization	United Kingdom	company	Reckitt Benckiser
RELX	Organization	United Kingdom	company
Revolut	Organization	United Kingdom	company
Rolls Royce	Organization	United Kingdom	company
Royal Bank of Scotland	Organization	United Kingdom	company	RBS
Royal Dutch Shell	Organization	United Kingdom	company
Royal Mail	Organization	United Kingdom	company
Serco	Organization	United Kingdom	company
Severn Trent	Organization	United Kingdom	company
Shell plc	Organization	United Kingdom	company
Smiths Group	Organization	United Kingdom	company
South West Water	Organization	United Kingdom	company
Southern Water	Organization	United Kingdom	company
SSE	Organization	United Kingdom	company
Tata Steel UK	Organization	United Kingdom	company
Taylor Wimpey	Organization	United Kingdom	company
TSB	Organization	United Kingdom	company
TUI	Organization	United Kingdom	company
United Utilities	Organization	United Kingdom	company
Virgin Galactic	Organization	United Kingdom	company
Virgin Media	Organization	United Kingdom	company
Virgin Money	Organization	United Kingdom	company
Virgin Group	Organization	United Kingdom	company
Vodafone Group	Organization	United Kingdom	company
Waitrose	Organization	United Kingdom	company
Whitbread	Organization	United Kingdom	company
WH Smith	Organization	United Kingdom	company	WHSmith
WPP	Organization	United Kingdom	company
Yorkshire Water	Organization	United Kingdom	company
Accor	Organization	France	company
Air Liquide	Organization	France	company
Alstom	Organization	France	company
ArianeGroup	Organization	France	company
Arianespace	Organization	France	company
Areva	Organization	France	company
Atos	Organization	France	company
Auchan	Organization	France	company
AXA	Organization	France	company
Banque de France	Organization	France	company
Bouygues	Organization	France	company
Bull SAS	Organization	France	company
Capgemini	Organization	France	company
Cartier	Organization	France	company
Chanel	Organization	France	company
Christian Dior	Organization	France	company	Dior
Citroën	Organization	France	company	Citroen
CMA CGM	Organization	France	company
Crédit Agricole	Organization	France	company	Credit Agricole
Crédit Mutuel	Organization	France	company
Dassault Aviation	Organization	France	company
Dassault Systèmes	Organization	France	company
EDF	Organization	France	company	Électricité de France
Framatome	Organization	France	company
Hermès	Organization	France	company	Hermes International
Kering	Organization	France	company
Lactalis	Organization	France	company
Lafarge	Organization	France	company
Lagardère Group	Organization	France	company
Louis Vuitton	Organization	France	company
Mistral AI	Organization	France	company
Natixis	Organization	France	company
Naval Group	Organization	France	company
Orange SA	Organization	France	company
Orano	Organization	France	company
Pernod Ricard	Organization	France	company
PSA	Organization	France	company
PSA Group	Organization	France	company
RATP	Organization	France	company
Safran	Organization	France	company
Saint-Gobain	Organization	France	company
Schneider Electric	Organization	France	company
SNCF	Organization	France	company
Sodexo	Organization	France	company
STMicroelectronics	Organization	France	company
Suez SA	Organization	France	company
Total SA	Organization	France	company
Ubisoft	Organization	France	company
Valeo	Organization	France	company
Veolia	Organization	France	company
Vinci SA	Organization	France	company
Vivendi	Organization	France	company
Yves Saint Laurent	Organization	France	company
Aldi	Organization	Germany	company
Beiersdorf	Organization	Germany	company
Bertelsmann	Organization	Germany	company
Bosch	Organization	Germany	company	Robert Bosch
Commerzbank	Organization	Germany	company
Continental AG	Organization	Germany	company
Covestro	Organization	Germany	company
Daimler Truck	Organization	Germany	company
Delivery Hero	Organization	Germany	company
Deutsche Börse	Organization	Germany	company	Deutsche Boerse
Deutsche Post	Organization	Germany	company
DZ Bank	Organization	Germany	company
E.ON	Organization	Germany	company	E.On
EnBW	Organization	Germany	company
Eurowings	Organization	Germany	company
Evonik	Organization	Germany	company
Fresenius	Organization	Germany	company
Hapag-Lloyd	Organization	Germany	company
Heidelberg Materials	Organization	Germany	company
Helsing	Organization	Germany	company
Henkel AG	Organization	Germany	company
Hochtief	Organization	Germany	company
Hugo Boss	Organization	Germany	company
Infineon	Organization	Germany	company
K+S	Organization	Germany	company
Krauss-Maffei Wegmann	Organization	Germany	company
KNDS	Organization	Germany	company
Lidl	Organization	Germany	company
Linde plc	Organization	Germany	company
MAN SE	Organization	Germany	company
Merck KGaA	Organization	Germany	company
Metro AG	Organization	Germany	company
Munich Re	Organization	Germany	company
Nord Stream AG	Organization	Germany	company
Nord Stream	Organization	Germany	company
Nord Stream 2	Organization	Germany	company
Opel	Organization	Germany	company
ProSiebenSat.1	Organization	Germany	company
Puma SE	Organization	Germany	company
RWE	Organization	Germany	company
Salzgitter AG	Organization	Germany	company
Siemens Energy	Organization	Germany	company
Siemens Healthineers	Organization	Germany	company
Springer Nature	Organization	Germany	company
Axel Springer	Organization	Germany	company
Talanx	Organization	Germany	company
Telekom	Organization	Germany	company
Uniper	Organization	Germany	company
Volkswagen Group	Organization	Germany	company
Vonovia	Organization	Germany	company
Wintershall	Organization	Germany	company
Wirecard	Organization	Germany	company
Zalando	Organization	Germany	company
ZF Friedrichshafen	Organization	Germany	company
Alitalia	Organization	Italy	company
Assicurazioni Generali	Organization	Italy	company
Autostrade	Organization	Italy	company
Banca Monte dei Paschi di Siena	Organization	Italy	company	Monte dei Paschi
Barilla Group	Organization	Italy	company
Benetton Group	Organization	Italy	company
Enel	Organization	Italy	company
Fincantieri	Organization	Italy	company
Fiat Chrysler	Organization	Italy	company	Fiat Chrysler Automobiles
Intesa Sanpaolo	Organization	Italy	company
ITA Airways	Organization	Italy	company
Lamborghini	Organization	Italy	company
Leonardo S.p.A.	Organization	Italy	company
Luxottica	Organization	Italy	company
Maserati	Organization	Italy	company
Mediaset	Organization	Italy	company
Mediobanca	Organization	Italy	company
Parmalat	Organization	Italy	company
Pirelli	Organization	Italy	company
Saipem	Organization	Italy	company
Snam	Organization	Italy	company
Telecom Italia	Organization	Italy	company
Trenitalia	Organization	Italy	company
Webuild	Organization	Italy	company
Pirelli & C	Organization	Italy	company
Abertis	Organization	Spain	company
ACS Group	Organization	Spain	company
Aena	Organization	Spain	company
Amadeus IT	Organization	Spain	company
CaixaBank	Organization	Spain	company
Cellnex	Organization	Spain	company
Endesa	Organization	Spain	company
Ferrovial	Organization	Spain	company
Grifols	Organization	Spain	company
Iberia Airlines	Organization	Spain	company
Mango Fashion	Organization	Spain	company
Naturgy	Organization	Spain	company
Renfe	Organization	Spain	company
Banco Sabadell	Organization	Spain	company
Banco Popular	Organization	Spain	company
Vueling	Organization	Spain	company
Zara Fashion	Organization	Spain	company
Adecco	Organization	Switzerland	company
Holcim	Organization	Switzerland	company
Julius Baer	Organization	Switzerland	company
Kuehne + Nagel	Organization	Switzerland	company
Lindt	Organization	Switzerland	company
Logitech	Organization	Switzerland	company
Lonza	Organization	Switzerland	company
Mercuria	Organization	Switzerland	company
Rolex	Organization	Switzerland	company
Sandoz	Organization	Switzerland	company
Schindler Group	Organization	Switzerland	company
Swatch Group	Organization	Switzerland	company
Swiss Re	Organization	Switzerland	company
Swisscom	Organization	Switzerland	company
Syngenta	Organization	Switzerland	company
Trafigura	Organization	Switzerland	company
Vitol	Organization	Switzerland	company
Gunvor	Organization	Switzerland	company
Zurich Insurance	Organization	Switzerland	company
Mediterranean Shipping Company	Organization	Switzerland	company
Swiss International Air Lines	Organization	Switzerland	company
ABN Amro	Organization	Netherlands	company	ABN AMRO
Adyen	Organization	Netherlands	company
Aegon	Organization	Netherlands	company
Ahold Delhaize	Organization	Netherlands	company
AkzoNobel	Organization	Netherlands	company
Booking.com	Organization	Netherlands	company
DSM	Organization	Netherlands	company
EXOR	Organization	Netherlands	company
Fokker	Organization	Netherlands	company
ING Group	Organization	Netherlands	company
KPN	Organization	Netherlands	company
Nexperia	Organization	Netherlands	company
NXP	Organization	Netherlands	company	NXP Semiconductors
Prosus	Organization	Netherlands	company
Rabobank	Organization	Netherlands	company
Randstad	Organization	Netherlands	company
TomTom	Organization	Netherlands	company
Yandex N.V.	Organization	Netherlands	company
VEON	Organization	Netherlands	company
Brussels Airlines	Organization	Belgium	company
KBC	Organization	Belgium	company
Solvay	Organization	Belgium	company
UCB	Organization	Belgium	company
Dexia	Organization	Belgium	company
Euroclear	Organization	Belgium	company
Atlas Copco	Organization	Sweden	company
Bofors	Organization	Sweden	company
Electrolux	Organization	Sweden	company
H&M	Organization	Sweden	company
Handelsbanken	Organization	Sweden	company
Husqvarna	Organization	Sweden	company
Klarna	Organization	Sweden	company
LKAB	Organization	Sweden	company
Northvolt	Organization	Sweden	company
Polestar	Organization	Sweden	company
Saab	Organization	Sweden	company
Sandvik	Organization	Sweden	company
Scania AB	Organization	Sweden	company
SEB	Organization	Sweden	company
Skanska	Organization	Sweden	company
SSAB	Organization	Sweden	company
Swedbank	Organization	Sweden	company
Telia	Organization	Sweden	company
Vattenfall	Organization	Sweden	company
Volvo Cars	Organization	Sweden	company
DNB	Organization	Norway	company
Hurtigruten	Organization	Norway	company
Kongsberg	Organization	Norway	company
Norwegian Air	Organization	Norway	company	Norwegian Air Shuttle
Statoil	Organization	Norway	company
Telenor	Organization	Norway	company
Yara International	Organization	Norway	company
Vår Energi	Organization	Norway	company
A.P. Moller-Maersk	Organization	Denmark	company	A.P. Møller-Mærsk
Carlsberg	Organization	Denmark	company
Coloplast	Organization	Denmark	company
Danske Bank	Organization	Denmark	company
Lego	Organization	Denmark	company	LEGO
Lundbeck	Organization	Denmark	company
Pandora A/S	Organization	Denmark	company
DSV	Organization	Denmark	company
Finnair	Organization	Finland	company
Fortum	Organization	Finland	company
Kone Oyj	Organization	Finland	company
Neste	Organization	Finland	company
Nokian Tyres	Organization	Finland	company
Nordea	Organization	Finland	company
Outokumpu	Organization	Finland	company
Patria	Organization	Finland	company
Rovio	Organization	Finland	company
Stora Enso	Organization	Finland	company
Supercell	Organization	Finland	company
UPM	Organization	Finland	company
Wärtsilä	Organization	Finland	company
OMV	Organization	Austria	company
Raiffeisen Bank International	Organization	Austria	company	Raiffeisen
Red Bull GmbH	Organization	Austria	company
Erste Group	Organization	Austria	company
Voestalpine	Organization	Austria	company
Aer Lingus	Organization	Ireland	company
Allied Irish Banks	Organization	Ireland	company
Bank of Ireland	Organization	Ireland	company
CRH	Organization	Ireland	company
Kerry Group	Organization	Ireland	company
Stripe Inc	Organization	Ireland	company
Orlen	Organization	Poland	company	PKN Orlen
PGNiG	Organization	Poland	company
KGHM	Organization	Poland	company
LOT Polish Airlines	Organization	Poland	company
PKO Bank Polski	Organization	Poland	company
CD Projekt	Organization	Poland	company
PGE	Organization	Poland	company
CEZ	Organization	Czech Republic	company	ČEZ
Skoda	Organization	Czech Republic	company	Škoda;Skoda Auto
EPH	Organization	Czech Republic	company
Czechoslovak Group	Organization	Czech Republic	company
MOL Group	Organization	Hungary	company
OTP Bank	Organization	Hungary	company
Wizz Air	Organization	Hungary	company
Aegean Airlines	Organization	Greece	company
Piraeus Bank	Organization	Greece	company
OMV Petrom	Organization	Romania	company
Hidroelectrica	Organization	Romania	company
NIS a.d.	Organization	Serbia	company
Air Serbia	Organization	Serbia	company
Srbijagas	Organization	Serbia	company
DTEK	Organization	Ukraine	company
Metinvest	Organization	Ukraine	company
Motor Sich	Organization	Ukraine	company
Nova Poshta	Organization	Ukraine	company
Ukroboronprom	Organization	Ukraine	company
Ukrzaliznytsia	Organization	Ukraine	company
Ukrnafta	Organization	Ukraine	company
Kyivstar	Organization	Ukraine	company
Monobank	Organization	Ukraine	company
Fire Point	Organization	Ukraine	company
Gazprom Neft	Organization	Russia	company
Gazprombank	Organization	Russia	company
Gazprom Export	Organization	Russia	company
Gazprom-Media	Organization	Russia	company
Rusal	Organization	Russia	company	RUSAL
Severstal	Organization	Russia	company
Surgutneftegas	Organization	Russia	company
Surgutneftegaz	Organization	Russia	company
Tatneft	Organization	Russia	company
Transneft	Organization	Russia	company
VTB	Organization	Russia	company	VTB Bank
Vnesheconombank	Organization	Russia	company	VEB
Rostec	Organization	Russia	company
Rosoboronexport	Organization	Russia	company
Sovcomflot	Organization	Russia	company
Russian Railways	Organization	Russia	company
Kalashnikov Concern	Organization	Russia	company
Uralvagonzavod	Organization	Russia	company
Almaz-Antey	Organization	Russia	company
United Aircraft Corporation	Organization	Russia	company
Sukhoi	Organization	Russia	company
Tupolev	Organization	Russia	company
Ilyushin	Organization	Russia	company
Mikoyan	Organization	Russia	company
VKontakte	Organization	Russia	company
Mail.ru	Organization	Russia	company
Rostelecom	Organization	Russia	company
Magnit	Organization	Russia	company
Alfa-Bank	Organization	Russia	company	Alfa Bank
Tinkoff	Organization	Russia	company	Tinkoff Bank
Internet Research Agency	Organization	Russia	company
Pobeda Airlines	Organization	Russia	company
S7 Airlines	Organization	Russia	company
AvtoVAZ	Organization	Russia	company	Avtovaz
Lada	Organization	Russia	company
NLMK	Organization	Russia	company
Evraz	Organization	Russia	company
PhosAgro	Organization	Russia	company
Uralkali	Organization	Russia	company
Zarubezhneft	Organization	Russia	company
Sakhalin Energy	Organization	Russia	company
Yukos	Organization	Russia	company
Belavia	Organization	Belarus	company
Belaruskali	Organization	Belarus	company
Belneftekhim	Organization	Belarus	company
KazMunayGas	Organization	Kazakhstan	company
Kazatomprom	Organization	Kazakhstan	company
Air Astana	Organization	Kazakhstan	company
SOCAR	Organization	Azerbaijan	company
Azerbaijan Airlines	Organization	Azerbaijan	company
Aselsan	Organization	Turkey	company
Roketsan	Organization	Turkey	company
Turkish Aerospace Industries	Organization	Turkey	company
Turkcell	Organization	Turkey	company
Halkbank	Organization	Turkey	company
Ziraat Bank	Organization	Turkey	company
Pegasus Airlines	Organization	Turkey	company
Koç Holding	Organization	Turkey	company
Botas	Organization	Turkey	company	BOTAŞ
Bank Hapoalim	Organization	Israel	company
Bank Leumi	Organization	Israel	company
Check Point Software	Organization	Israel	company
Israel Aerospace Industries	Organization	Israel	company
Mobileye	Organization	Israel	company
NSO Group	Organization	Israel	company
Rafael Advanced Defense Systems	Organization	Israel	company
Teva	Organization	Israel	company	Teva Pharmaceutical
Wiz Inc	Organization	Israel	company
Saudia	Organization	Saudi Arabia	company
SABIC	Organization	Saudi Arabia	company
Riyadh Air	Organization	Saudi Arabia	company
Public Investment Fund	Organization	Saudi Arabia	company
Maaden	Organization	Saudi Arabia	company	Ma'aden
ADNOC	Organization	United Arab Emirates	company	Adnoc;Abu Dhabi National Oil Company
Air Arabia	Organization	United Arab Emirates	company
DP World	Organization	United Arab Emirates	company
Emaar	Organization	United Arab Emirates	company
Emirates Airline	Organization	United Arab Emirates	company
Etihad	Organization	United Arab Emirates	company
Flydubai	Organization	United Arab Emirates	company
Mubadala	Organization	United Arab Emirates	company
G42	Organization	United Arab Emirates	company
MGX	Organization	United Arab Emirates	company
Masdar	Organization	United Arab Emirates	company
QatarEnergy	Organization	Qatar	company	Qatar Energy;Qatar Petroleum
Qatar Investment Authority	Organization	Qatar	company
Kuwait Airways	Organization	Kuwait	company
Kuwait Petroleum Corporation	Organization	Kuwait	company
Mahan Air	Organization	Iran	company
Iran Air	Organization	Iran	company
National Iranian Oil Company	Organization	Iran	company	NIOC
Basra Oil Company	Organization	Iraq	company
State Oil Marketing Organization	Organization	Iraq	company
EgyptAir	Organization	Egypt	company
Suez Canal Authority	Organization	Egypt	company
National Oil Corporation	Organization	Libya	company
Sonatrach	Organization	Algeria	company
Royal Air Maroc	Organization	Morocco	company
OCP Group	Organization	Morocco	company
All Nippon Airways	Organization	Japan	company
Asahi Group	Organization	Japan	company
Bandai Namco	Organization	Japan	company
Bridgestone	Organization	Japan	company
Canon Inc	Organization	Japan	company
Casio	Organization	Japan	company
Daihatsu	Organization	Japan	company
Daiichi Sankyo	Organization	Japan	company
Daiwa	Organization	Japan	company
Dentsu	Organization	Japan	company
Eisai	Organization	Japan	company
Fanuc	Organization	Japan	company
Fast Retailing	Organization	Japan	company
Fuji Heavy Industries	Organization	Japan	company
Fujifilm	Organization	Japan	company
Fujitsu	Organization	Japan	company
Isuzu	Organization	Japan	company
Itochu	Organization	Japan	company
Japan Airlines	Organization	Japan	company
Japan Tobacco	Organization	Japan	company
Johnny & Associates	Organization	Japan	company
Kawasaki Heavy Industries	Organization	Japan	company
KDDI	Organization	Japan	company
Keyence	Organization	Japan	company
Kioxia	Organization	Japan	company
Kirin	Organization	Japan	company
Kobe Steel	Organization	Japan	company
Komatsu Ltd	Organization	Japan	company
Konami	Organization	Japan	company
Kyocera	Organization	Japan	company
Lawson Inc	Organization	Japan	company
Marubeni	Organization	Japan	company
Mitsubishi Corporation	Organization	Japan	company
Mitsubishi Electric	Organization	Japan	company
Mitsubishi Heavy Industries	Organization	Japan	company
Mitsubishi Motors	Organization	Japan	company
Mitsubishi UFJ Financial Group	Organization	Japan	company	MUFG
Mitsui & Co	Organization	Japan	company
Mizuho Financial Group	Organization	Japan	company
NEC	Organization	Japan	company
Nidec	Organization	Japan	company
Nikon	Organization	Japan	company
Nippon Telegraph and Telephone	Organization	Japan	company
Nissan Motor	Organization	Japan	company
Nomura Holdings	Organization	Japan	company
NTT	Organization	Japan	company
NTT Docomo	Organization	Japan	company
Olympus Corporation	Organization	Japan	company
Rakuten	Organization	Japan	company
Renesas	Organization	Japan	company
Ricoh	Organization	Japan	company
Sapporo Breweries	Organization	Japan	company
Seven & i Holdings	Organization	Japan	company
7-Eleven	Organization	Japan	company
Sharp Corporation	Organization	Japan	company
Shiseido	Organization	Japan	company
SMBC	Organization	Japan	company
Square Enix	Organization	Japan	company
Sega	Organization	Japan	company
Subaru	Organization	Japan	company
Sumitomo	Organization	Japan	company	Sumitomo Corporation
Suntory	Organization	Japan	company
Suzuki Motor	Organization	Japan	company
Takata	Organization	Japan	company
Takeda Pharmaceutical	Organization	Japan	company
TDK	Organization	Japan	company
Tokyo Electric Power Company	Organization	Japan	company	Tokyo Electric Power
Tokyo Electron	Organization	Japan	company
Toray	Organization	Japan	company
Toyota Motor	Organization	Japan	company
Uniqlo	Organization	Japan	company
Yamaha	Organization	Japan	company
Asiana Airlines	Organization	South Korea	company	Asiana
Celltrion	Organization	South Korea	company
Coupang	Organization	South Korea	company
Daewoo	Organization	South Korea	company
Doosan	Organization	South Korea	company
Hanwha	Organization	South Korea	company	Hanwha Aerospace
Hanwha Ocean	Organization	South Korea	company
HD Hyundai	Organization	South Korea	company
Hybe	Organization	South Korea	company	HYBE
Jeju Air	Organization	South Korea	company
Kakao	Organization	South Korea	company
KB Financial	Organization	South Korea	company
KEPCO	Organization	South Korea	company	Korea Electric Power Corporation
Kia Motors	Organization	South Korea	company
Korea Hydro & Nuclear Power	Organization	South Korea	company
Korea Zinc	Organization	South Korea	company
Korean Air	Organization	South Korea	company
LG Energy Solution	Organization	South Korea	company
LG Chem	Organization	South Korea	company
Lotte	Organization	South Korea	company
Naver	Organization	South Korea	company
POSCO	Organization	South Korea	company	Posco
Samsung Group	Organization	South Korea	company
SK Group	Organization	South Korea	company
SK Telecom	Organization	South Korea	company
SK On	Organization	South Korea	company
SM Entertainment	Organization	South Korea	company
SsangYong	Organization	South Korea	company
Agricultural Bank of China	Organization	China	company
Air China	Organization	China	company
Ant Group	Organization	China	company
AVIC	Organization	China	company
Bank of China	Organization	China	company
BAIC	Organization	China	company
BGI	Organization	China	company
Bilibili	Organization	China	company
Cambricon	Organization	China	company
Chery	Organization	China	company
China Construction Bank	Organization	China	company
China Eastern Airlines	Organization	China	company	China Eastern
China Evergrande	Organization	China	company
China Life	Organization	China	company
China Merchants Bank	Organization	China	company
China Mobile	Organization	China	company
China National Petroleum Corporation	Organization	China	company	CNPC
China Southern Airlines	Organization	China	company
China Telecom	Organization	China	company
China Unicom	Organization	China	company
China Vanke	Organization	China	company	Vanke
Comac	Organization	China	company	COMAC
CNOOC	Organization	China	company
Cosco	Organization	China	company	COSCO
DiDi	Organization	China	company	Didi;Didi Chuxing
DJI	Organization	China	company
Dongfeng Motor	Organization	China	company
FAW	Organization	China	company
Fosun	Organization	China	company
Geely	Organization	China	company
Great Wall Motor	Organization	China	company
Haier	Organization	China	company
Hikvision	Organization	China	company
HNA Group	Organization	China	company
Huawei Technologies	Organization	China	company
ICBC	Organization	China	company
Industrial and Commercial Bank of China	Organization	China	company
JD.com	Organization	China	company
Kuaishou	Organization	China	company
Luckin Coffee	Organization	China	company
Meituan	Organization	China	company
Midea	Organization	China	company
Moonshot AI	Organization	China	company
Megvii	Organization	China	company
NetEase	Organization	China	company
Nio	Organization	China	company
Norinco	Organization	China	company
Pinduoduo	Organization	China	company
Ping An	Organization	China	company
Pop Mart	Organization	China	company
SAIC	Organization	China	company	SAIC Motor
SenseTime	Organization	China	company
Shein	Organization	China	company
Sinovac	Organization	China	company
Sinopharm	Organization	China	company
SMIC	Organization	China	company
State Grid	Organization	China	company
Temu	Organization	China	company
Tsingtao	Organization	China	company
Unitree	Organization	China	company
WeChat	Organization	China	company
Weibo	Organization	China	company	Sina Weibo
Xpeng	Organization	China	company
Yangtze Memory	Organization	China	company
Zhipu	Organization	China	company
Zijin Mining	Organization	China	company
Cathay Pacific	Organization	Hong Kong	company
CK Hutchison	Organization	Hong Kong	company	CK Hutchison Holdings
Hutchison Whampoa	Organization	Hong Kong	company
Jardine Matheson	Organization	Hong Kong	company
MTR Corporation	Organization	Hong Kong	company
Swire	Organization	Hong Kong	company
AIA Group	Organization	Hong Kong	company
Acer	Organization	Taiwan	company
Asus	Organization	Taiwan	company
China Airlines	Organization	Taiwan	company
EVA Air	Organization	Taiwan	company
Evergreen Marine	Organization	Taiwan	company
Hon Hai	Organization	Taiwan	company
HTC	Organization	Taiwan	company
MediaTek	Organization	Taiwan	company
Quanta Computer	Organization	Taiwan	company
UMC	Organization	Taiwan	company
Adani Enterprises	Organization	India	company
Adani Green Energy	Organization	India	company
Bajaj Auto	Organization	India	company
Bharat Biotech	Organization	India	company
Bharat Petroleum	Organization	India	company
Bharti Airtel	Organization	India	company	Airtel
BYJU'S	Organization	India	company	Byju's
Coal India	Organization	India	company
Flipkart	Organization	India	company
HDFC Bank	Organization	India	company
Hindustan Aeronautics	Organization	India	company
Hindustan Unilever	Organization	India	company
ICICI Bank	Organization	India	company
Indian Oil	Organization	India	company	Indian Oil Corporation
Indian Railways	Organization	India	company
ITC Ltd	Organization	India	company
Jet Airways	Organization	India	company
JSW Steel	Organization	India	company
Larsen & Toubro	Organization	India	company
Life Insurance Corporation	Organization	India	company
Mahindra & Mahindra	Organization	India	company
Maruti Suzuki	Organization	India	company
Nayara Energy	Organization	India	company
NTPC	Organization	India	company
Ola Electric	Organization	India	company
ONGC	Organization	India	company
Paytm	Organization	India	company
Reliance Jio	Organization	India	company	Jio
Serum Institute of India	Organization	India	company	Serum Institute
SpiceJet	Organization	India	company
State Bank of India	Organization	India	company
Sun Pharma	Organization	India	company
Swiggy	Organization	India	company
Tata Consultancy Services	Organization	India	company	TCS
Tata Steel	Organization	India	company
Tata Sons	Organization	India	company
Vedanta	Organization	India	company
Vistara	Organization	India	company
Yes Bank	Organization	India	company
Zomato	Organization	India	company
Pakistan International Airlines	Organization	Pakistan	company	PIA
Garuda Indonesia	Organization	Indonesia	company	Garuda
GoTo Group	Organization	Indonesia	company
Gojek	Organization	Indonesia	company
Lion Air	Organization	Indonesia	company
Pertamina	Organization	Indonesia	company
AirAsia	Organization	Malaysia	company
Genting	Organization	Malaysia	company
Malaysia Airlines	Organization	Malaysia	company
Petronas	Organization	Malaysia	company
1MDB	Organization	Malaysia	company
DBS	Organization	Singapore	company	DBS Bank
Grab Holdings	Organization	Singapore	company
Scoot	Organization	Singapore	company
Singapore Airlines	Organization	Singapore	company
Singtel	Organization	Singapore	company
Temasek	Organization	Singapore	company
Thai Airways	Organization	Thailand	company
PTT	Organization	Thailand	company
Charoen Pokphand	Organization	Thailand	company
Vietnam Airlines	Organization	Vietnam	company
VietJet	Organization	Vietnam	company
VinFast	Organization	Vietnam	company
Vingroup	Organization	Vietnam	company
Philippine Airlines	Organization	Philippines	company
San Miguel Corporation	Organization	Philippines	company
Cebu Pacific	Organization	Philippines	company
Air Canada	Organization	Canada	company
Bank of Montreal	Organization	Canada	company
Barrick Gold	Organization	Canada	company	Barrick
BlackBerry	Organization	Canada	company
Bombardier	Organization	Canada	company
Canadian National Railway	Organization	Canada	company
Canadian Natural Resources	Organization	Canada	company
Canadian Pacific	Organization	Canada	company
CIBC	Organization	Canada	company
Enbridge	Organization	Canada	company
First Quantum	Organization	Canada	company
Hudson's Bay Company	Organization	Canada	company
Loblaw	Organization	Canada	company
Magna International	Organization	Canada	company
Manulife	Organization	Canada	company
Nortel	Organization	Canada	company
Nutrien	Organization	Canada	company
Research In Motion	Organization	Canada	company
Rogers Communications	Organization	Canada	company
Royal Bank of Canada	Organization	Canada	company
Scotiabank	Organization	Canada	company
Shopify	Organization	Canada	company
SNC-Lavalin	Organization	Canada	company
Suncor	Organization	Canada	company	Suncor Energy
TC Energy	Organization	Canada	company
Teck Resources	Organization	Canada	company
Thomson Reuters Corporation	Organization	Canada	company
Tim Hortons	Organization	Canada	company
Toronto-Dominion Bank	Organization	Canada	company	TD Bank
WestJet	Organization	Canada	company
AMP Ltd	Organization	Australia	company
ANZ	Organization	Australia	company
BHP Billiton	Organization	Australia	company
Canva	Organization	Australia	company
Coles Supermarkets	Organization	Australia	company
Commonwealth Bank	Organization	Australia	company
CSL	Organization	Australia	company
Fortescue	Organization	Australia	company	Fortescue Metals
Jetstar	Organization	Australia	company
Macquarie Group	Organization	Australia	company
National Australia Bank	Organization	Australia	company
Optus	Organization	Australia	company
Santos Ltd	Organization	Australia	company
Telstra	Organization	Australia	company
Virgin Australia	Organization	Australia	company
Wesfarmers	Organization	Australia	company
Westpac	Organization	Australia	company
Woodside	Organization	Australia	company	Woodside Energy
Woolworths	Organization	Australia	company
Air New Zealand	Organization	New Zealand	company
Fonterra	Organization	New Zealand	company
Ambev	Organization	Brazil	company
Azul Airlines	Organization	Brazil	company
Banco do Brasil	Organization	Brazil	company
Bradesco	Organization	Brazil	company
Eletrobras	Organization	Brazil	company
Gol Linhas Aéreas	Organization	Brazil	company
Itaú	Organization	Brazil	company	Itau Unibanco
JBS	Organization	Brazil	company
Nubank	Organization	Brazil	company
Odebrecht	Organization	Brazil	company
Samarco	Organization	Brazil	company
Vale SA	Organization	Brazil	company
Aeromexico	Organization	Mexico	company	Aeroméxico
América Móvil	Organization	Mexico	company	America Movil
Banamex	Organization	Mexico	company
Cemex	Organization	Mexico	company
Grupo Bimbo	Organization	Mexico	company
Televisa	Organization	Mexico	company
Femsa	Organization	Mexico	company
Aerolíneas Argentinas	Organization	Argentina	company	Aerolineas Argentinas
YPF	Organization	Argentina	company
MercadoLibre	Organization	Argentina	company	Mercado Libre
Codelco	Organization	Chile	company
LATAM Airlines	Organization	Chile	company
SQM	Organization	Chile	company
Avianca	Organization	Colombia	company
Ecopetrol	Organization	Colombia	company
Bancolombia	Organization	Colombia	company
Petroperu	Organization	Peru	company
PDVSA	Organization	Venezuela	company	Petróleos de Venezuela
Citgo	Organization	Venezuela	company
Conviasa	Organization	Venezuela	company
Absa	Organization	South Africa	company
De Beers	Organization	South Africa	company
Anglo American Platinum	Organization	South Africa	company
AngloGold Ashanti	Organization	South Africa	company
MTN	Organization	South Africa	company
Naspers	Organization	South Africa	company
Sasol	Organization	South Africa	company
Shoprite	Organization	South Africa	company
South African Airways	Organization	South Africa	company
Standard Bank	Organization	South Africa	company
Transnet	Organization	South Africa	company
Vodacom	Organization	South Africa	company
Sibanye-Stillwater	Organization	South Africa	company
Dangote Group	Organization	Nigeria	company
Dangote Refinery	Organization	Nigeria	company
Nigerian National Petroleum Corporation	Organization	Nigeria	company	NNPC
Kenya Airways	Organization	Kenya	company
Safaricom	Organization	Kenya	company
Ethiopian Airlines	Organization	Ethiopia	company
RwandAir	Organization	Rwanda	company
Harvard University	Organization	United States	university	Harvard;Harvard Law School;Harvard Medical School
Yale University	Organization	United States	university	Yale;Yale Law School
Princeton University	Organization	United States	university
Stanford University	Organization	United States	university	Stanford
Columbia University	Organization	United States	university
Cornell University	Organization	United States	university	Cornell
Brown University	Organization	United States	university
Dartmouth College	Organization	United States	university
University of Pennsylvania	Organization	United States	university
Massachusetts Institute of Technology	Organization	United States	university	MIT
California Institute of Technology	Organization	United States	university	Caltech
University of California	Organization	United States	university
University of California, Berkeley	Organization	United States	university	UC Berkeley
University of California, Los Angeles	Organization	United States	university	UCLA
University of Southern California	Organization	United States	university	USC
University of Chicago	Organization	United States	university
Northwestern University	Organization	United States	university
Duke University	Organization	United States	university
Johns Hopkins University	Organization	United States	university	Johns Hopkins
Georgetown University	Organization	United States	university
George Washington University	Organization	United States	university
George Mason University	Organization	United States	university
American University	Organization	United States	university
Howard University	Organization	United States	university
New York University	Organization	United States	university	NYU
Carnegie Mellon University	Organization	United States	university
Boston University	Organization	United States	university
Boston College	Organization	United States	university
Tufts University	Organization	United States	university
Vanderbilt University	Organization	United States	university
Emory University	Organization	United States	university
Rice University	Organization	United States	university
Notre Dame University	Organization	United States	university	University of Notre Dame
University of Michigan	Organization	United States	university
Michigan State University	Organization	United States	university
Ohio State University	Organization	United States	university	Ohio State
Penn State	Organization	United States	university	Pennsylvania State University
University of Texas	Organization	United States	university
Texas A&M	Organization	United States	university	Texas A&M University
University of Virginia	Organization	United States	university
University of North Carolina	Organization	United States	university
University of Florida	Organization	United States	university
Florida State University	Organization	United States	university
University of Washington	Organization	United States	university
University of Wisconsin	Organization	United States	university
University of Minnesota	Organization	United States	university
University of Illinois	Organization	United States	university
Indiana University	Organization	United States	university
Purdue University	Organization	United States	university
Arizona State University	Organization	United States	university
University of Georgia	Organization	United States	university
Georgia Tech	Organization	United States	university
University of Colorado	Organization	United States	university
Brigham Young University	Organization	United States	university
Liberty University	Organization	United States	university
Rutgers University	Organization	United States	university	Rutgers
Syracuse University	Organization	United States	university
Louisiana State University	Organization	United States	university
University of Alabama	Organization	United States	university
Quinnipiac University	Organization	United States	university
University of Oxford	Organization	United Kingdom	university	Oxford University
University of Cambridge	Organization	United Kingdom	university	Cambridge University
Imperial College London	Organization	United Kingdom	university	Imperial College
London School of Economics	Organization	United Kingdom	university	LSE
University College London	Organization	United Kingdom	university	UCL
King's College London	Organization	United Kingdom	university
University of Edinburgh	Organization	United Kingdom	university
University of Manchester	Organization	United Kingdom	university
University of Glasgow	Organization	United Kingdom	university
University of Bristol	Organization	United Kingdom	university
University of Birmingham	Organization	United Kingdom	university
University of Leeds	Organization	United Kingdom	university
Durham University	Organization	United Kingdom	university
University of Warwick	Organization	United Kingdom	university
University of St Andrews	Organization	United Kingdom	university
Trinity College Dublin	Organization	Ireland	university
University College Dublin	Organization	Ireland	university
Sorbonne	Organization	France	university	Sorbonne University
Sciences Po	Organization	France	university
Humboldt University	Organization	Germany	university
Free University of Berlin	Organization	Germany	university
Max Planck Institute	Organization	Germany	university	Max Planck Society
ETH Zurich	Organization	Switzerland	university	ETH Zürich
University of Zurich	Organization	Switzerland	university
University of Toronto	Organization	Canada	university
McGill University	Organization	Canada	university	McGill
University of British Columbia	Organization	Canada	university
Australian National University	Organization	Australia	university
University of Sydney	Organization	Australia	university
University of Melbourne	Organization	Australia	university
Monash University	Organization	Australia	university
Hebrew University	Organization	Israel	university
Tel Aviv University	Organization	Israel	university
Technion	Organization	Israel	university
Peking University	Organization	China	university
Tsinghua University	Organization	China	university
Fudan University	Organization	China	university
University of Tokyo	Organization	Japan	university
Kyoto University	Organization	Japan	university
Waseda University	Organization	Japan	university
Seoul National University	Organization	South Korea	university
Yonsei University	Organization	South Korea	university
Korea University	Organization	South Korea	university
Kookmin University	Organization	South Korea	university
Ewha Womans University	Organization	South Korea	university
National University of Singapore	Organization	Singapore	university
Jawaharlal Nehru University	Organization	India	university	JNU
Delhi University	Organization	India	university
Moscow State University	Organization	Russia	university
Cairo University	Organization	Egypt	university
Al-Azhar University	Organization	Egypt	university
International Labour Organization	Organization		intl	International Labor Organization;ILO
International Organization for Migration	Organization		intl	IOM
International Maritime Organization	Organization		intl
International Civil Aviation Organization	Organization		intl	ICAO
International Air Transport Association	Organization		intl	IATA
International Telecommunication Union	Organization		intl
International Renewable Energy Agency	Organization		intl
International Court of Arbitration	Organization		intl
International Union for Conservation of Nature	Organization		intl	IUCN
Intergovernmental Panel on Climate Change	Organization		intl	IPCC
World Meteorological Organization	Organization		intl	WMO
World Economic Forum	Organization		intl
World Anti-Doping Agency	Organization		intl	WADA
World Intellectual Property Organization	Organization		intl
World Bank Group	Organization		intl
World Customs Organization	Organization		intl
Food and Agriculture Organization	Organization		intl	FAO
UNAIDS	Organization		intl
UN Women	Organization		intl
UNDP	Organization		intl	United Nations Development Programme
UN Environment Programme	Organization		intl	UNEP
UNIFIL	Organization		intl
MONUSCO	Organization		intl
MINUSMA	Organization		intl
UN Human Rights Council	Organization		intl	U.N. Human Rights Council;Human Rights Council
UN Human Rights Office	Organization		intl	OHCHR
OCHA	Organization		intl
Bank for International Settlements	Organization		intl
Basel Committee	Organization		intl
Financial Action Task Force	Organization		intl	FATF
Organisation for the Prohibition of Chemical Weapons	Organization		intl	Organization for the Prohibition of Chemical Weapons;OPCW
Organisation of Islamic Cooperation	Organization		intl	Organization of Islamic Cooperation;OIC
Commonwealth of Independent States	Organization		intl
Commonwealth of Nations	Organization		intl
Eurasian Economic Union	Organization		intl
Economic Community of Central African States	Organization		intl
East African Community	Organization		intl
Southern African Development Community	Organization		intl	SADC
Intergovernmental Authority on Development	Organization		intl	IGAD
African Development Bank	Organization		intl
Asian Development Bank	Organization		intl
Asian Infrastructure Investment Bank	Organization		intl
Asia-Pacific Economic Cooperation	Organization		intl	APEC
Inter-American Development Bank	Organization		intl
Inter-American Court of Human Rights	Organization		intl
European Bank for Reconstruction and Development	Organization		intl	EBRD
European Investment Bank	Organization		intl
European Court of Justice	Organization		intl	Court of Justice of the European Union
European Medicines Agency	Organization		intl	EMA
European Space Agency	Organization		intl	ESA
European Political Community	Organization		intl
European Public Prosecutor's Office	Organization		intl
Eurojust	Organization		intl
Eurostat	Organization		intl
Eurogroup	Organization		intl
Frontex	Organization		intl
Copernicus Climate Change Service	Organization		intl
European People's Party	Organization		intl
CERN	Organization		intl
ITER	Organization		intl
Visegrad Group	Organization		intl
Bucharest Nine	Organization		intl
Nordic Council	Organization		intl
Arctic Council	Organization		intl
Mercosur	Organization		intl
CARICOM	Organization		intl	Caricom
Non-Aligned Movement	Organization		intl
AUKUS	Organization		intl
Five Eyes	Organization		intl
Permanent Court of Arbitration	Organization		intl
Paris Club	Organization		intl
Club of Rome	Organization		intl
Trilateral Commission	Organization		intl
Gavi	Organization		intl
Pacific Islands Forum	Organization		intl
Médecins du Monde	Organization		ngo
Action Against Hunger	Organization		ngo
ActionAid	Organization		ngo
Avaaz	Organization		ngo
B'Tselem	Organization		ngo
Bellingcat	Organization		ngo
Bill & Melinda Gates Foundation	Organization		ngo	Gates Foundation
CARE International	Organization		ngo
Caritas	Organization		ngo
Christian Aid	Organization		ngo
Clinton Foundation	Organization		ngo
Ford Foundation	Organization		ngo
Rockefeller Foundation	Organization		ngo
Open Society Foundations	Organization		ngo
Wikimedia Foundation	Organization		ngo
Wellcome Trust	Organization		ngo
Conservation International	Organization		ngo
Extinction Rebellion	Organization		ngo
Just Stop Oil	Organization		ngo
Friends of the Earth	Organization		ngo
World Wildlife Fund	Organization		ngo	World Wide Fund for Nature;WWF
Global Witness	Organization		ngo
Habitat for Humanity	Organization		ngo
Handicap International	Organization		ngo
Human Rights Foundation	Organization		ngo
International Crisis Group	Organization		ngo	Crisis Group
International Rescue Committee	Organization		ngo
Islamic Relief	Organization		ngo
Médecins sans Frontières	Organization		ngo
Mercy Corps	Organization		ngo
Norwegian Refugee Council	Organization		ngo
Danish Refugee Council	Organization		ngo
Nobel Committee	Organization		ngo	Norwegian Nobel Committee
Oxfam International	Organization		ngo
Palestine Red Crescent Society	Organization		ngo	Palestinian Red Crescent
Physicians for Human Rights	Organization		ngo
Plan International	Organization		ngo
Royal Society	Organization		ngo
Salvation Army	Organization		ngo
Samaritan's Purse	Organization		ngo
Sea-Watch	Organization		ngo
Sea Shepherd	Organization		ngo
SOS Méditerranée	Organization		ngo
White Helmets	Organization		ngo
World Central Kitchen	Organization		ngo
World Vision	Organization		ngo
Airwars	Organization		ngo
Freedom House	Organization		ngo
Article 19	Organization		ngo
PEN International	Organization		ngo
PEN America	Organization		ngo
Peace Now	Organization		ngo
Gaza Humanitarian Foundation	Organization		ngo
American Civil Liberties Union	Organization	United States	ngo	ACLU
National Rifle Association	Organization	United States	ngo	NRA
NAACP	Organization	United States	ngo
Planned Parenthood	Organization	United States	ngo
Sierra Club	Organization	United States	ngo
Anti-Defamation League	Organization	United States	ngo	ADL
AIPAC	Organization	United States	ngo
J Street	Organization	United States	ngo
Southern Poverty Law Center	Organization	United States	ngo
Black Lives Matter	Organization	United States	ngo
Council on American-Islamic Relations	Organization	United States	ngo
Council on Foreign Relations	Organization	United States	ngo
Brookings Institution	Organization	United States	ngo	Brookings
Heritage Foundation	Organization	United States	ngo
Cato Institute	Organization	United States	ngo
Hudson Institute	Organization	United States	ngo
Hoover Institution	Organization	United States	ngo
RAND Corporation	Organization	United States	ngo	Rand Corporation
American Enterprise Institute	Organization	United States	ngo
Atlantic Council	Organization	United States	ngo
Carnegie Endowment for International Peace	Organization	United States	ngo	Carnegie Endowment
Center for Strategic and International Studies	Organization	United States	ngo	CSIS
Center for American Progress	Organization	United States	ngo
Pew Research Center	Organization	United States	ngo
Gallup Organization	Organization	United States	ngo
Stimson Center	Organization	United States	ngo
Wilson Center	Organization	United States	ngo
National Endowment for Democracy	Organization	United States	ngo
Turning Point USA	Organization	United States	ngo
Ku Klux Klan	Organization	United States	ngo	KKK
Mayo Clinic	Organization	United States	ngo
Cleveland Clinic	Organization	United States	ngo
Smithsonian	Organization	United States	ngo	Smithsonian Institution
Humane Society	Organization	United States	ngo
American Red Cross	Organization	United States	ngo
Boy Scouts of America	Organization	United States	ngo	Boy Scouts
American Medical Association	Organization	United States	ngo
American Bar Association	Organization	United States	ngo
U.S. Chamber of Commerce	Organization	United States	ngo
Chatham House	Organization	United Kingdom	ngo
International Institute for Strategic Studies	Organization	United Kingdom	ngo	IISS
Royal United Services Institute	Organization	United Kingdom	ngo	RUSI
Institute for Fiscal Studies	Organization	United Kingdom	ngo
Resolution Foundation	Organization	United Kingdom	ngo
Adam Smith Institute	Organization	United Kingdom	ngo
National Trust	Organization	United Kingdom	ngo
RSPCA	Organization	United Kingdom	ngo
RSPB	Organization	United Kingdom	ngo
Cancer Research UK	Organization	United Kingdom	ngo
Palestine Action	Organization	United Kingdom	ngo
Stop the War Coalition	Organization	United Kingdom	ngo
Internal Revenue Service	Organization	United States	gov	IRS
Securities and Exchange Commission	Organization	United States	gov	SEC
Federal Communications Commission	Organization	United States	gov	FCC
Federal Trade Commission	Organization	United States	gov	FTC
Federal Aviation Administration	Organization	United States	gov	FAA
Federal Deposit Insurance Corporation	Organization	United States	gov	FDIC
Federal Election Commission	Organization	United States	gov
National Transportation Safety Board	Organization	United States	gov	NTSB
National Highway Traffic Safety Administration	Organization	United States	gov	NHTSA
National Weather Service	Organization	United States	gov
National Hurricane Center	Organization	United States	gov
National Institutes of Health	Organization	United States	gov	NIH
National Labor Relations Board	Organization	United States	gov
National Park Service	Organization	United States	gov
National Science Foundation	Organization	United States	gov
National Archives	Organization	United States	gov
Nuclear Regulatory Commission	Organization	United States	gov
Office of Management and Budget	Organization	United States	gov
Congressional Budget Office	Organization	United States	gov	CBO
Government Accountability Office	Organization	United States	gov	GAO
Consumer Financial Protection Bureau	Organization	United States	gov
Consumer Product Safety Commission	Organization	United States	gov
Social Security Administration	Organization	United States	gov
Small Business Administration	Organization	United States	gov
Transportation Security Administration	Organization	United States	gov	TSA
Immigration and Customs Enforcement	Organization	United States	gov	U.S. Immigration and Customs Enforcement
Customs and Border Protection	Organization	United States	gov	U.S. Customs and Border Protection;CBP
Border Patrol	Organization	United States	gov	U.S. Border Patrol
Department of Government Efficiency	Organization	United States	gov	DOGE
Department of Education	Organization	United States	gov	Education Department
Department of Energy	Organization	United States	gov	Energy Department
Department of Health and Human Services	Organization	United States	gov	HHS
Department of Agriculture	Organization	United States	gov	USDA
Department of Commerce	Organization	United States	gov	Commerce Department
Department of Labor	Organization	United States	gov
Department of the Interior	Organization	United States	gov	Interior Department
Department of Transportation	Organization	United States	gov
Department of Veterans Affairs	Organization	United States	gov
Housing and Urban Development	Organization	United States	gov
Peace Corps	Organization	United States	gov
USAID	Organization	United States	gov	U.S. Agency for International Development
U.S. Postal Service	Organization	United States	gov	USPS
U.S. Trade Representative	Organization	United States	gov
Federal Housing Finance Agency	Organization	United States	gov
Federal Open Market Committee	Organization	United States	gov
Tennessee Valley Authority	Organization	United States	gov
Library of Congress	Organization	United States	gov
Jet Propulsion Laboratory	Organization	United States	gov
Port Authority of New York and New Jersey	Organization	United States	gov
Metropolitan Transportation Authority	Organization	United States	gov
Secret Service	Organization	United States	police	U.S. Secret Service;US Secret Service
Drug Enforcement Administration	Organization	United States	police	DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives	Organization	United States	police	ATF
U.S. Marshals Service	Organization	United States	police	US Marshals Service
New York Police Department	Organization	United States	police	NYPD
Los Angeles Police Department	Organization	United States	police	LAPD
Capitol Police	Organization	United States	police	U.S. Capitol Police
U.S. Army	Organization	United States	military	US Army
U.S. Navy	Organization	United States	military	US Navy
U.S. Air Force	Organization	United States	military	US Air Force
U.S. Marine Corps	Organization	United States	military	US Marine Corps;Marine Corps
U.S. Coast Guard	Organization	United States	military	US Coast Guard
U.S. Space Force	Organization	United States	military	Space Force
DARPA	Organization	United States	military
NORAD	Organization	United States	military
Africom	Organization	United States	military	AFRICOM;U.S. Africa Command
Indo-Pacific Command	Organization	United States	military	U.S. Indo-Pacific Command
Navy SEALs	Organization	United States	military
Delta Force	Organization	United States	military
Proud Boys	Organization	United States	militant
Oath Keepers	Organization	United States	militant
AFL-CIO	Organization	United States	union
Teamsters	Organization	United States	union
United Auto Workers	Organization	United States	union	UAW
SEIU	Organization	United States	union	Service Employees International Union
SAG-AFTRA	Organization	United States	union
Writers Guild of America	Organization	United States	union
American Federation of Teachers	Organization	United States	union
United Steelworkers	Organization	United States	union
United Farm Workers	Organization	United States	union
Trades Union Congress	Organization	United Kingdom	union	TUC
Unison	Organization	United Kingdom	union
RMT	Organization	United Kingdom	union
Aslef	Organization	United Kingdom	union	ASLEF
GMB	Organization	United Kingdom	union
British Medical Association	Organization	United Kingdom	union
Royal College of Nursing	Organization	United Kingdom	union
IG Metall	Organization	Germany	union
CGT	Organization	France	union
CFDT	Organization	France	union
Ofcom	Organization	United Kingdom	gov
Ofgem	Organization	United Kingdom	gov
Ofwat	Organization	United Kingdom	gov
Ofsted	Organization	United Kingdom	gov
HM Treasury	Organization	United Kingdom	gov
HMRC	Organization	United Kingdom	gov	HM Revenue and Customs
Crown Prosecution Service	Organization	United Kingdom	gov
Financial Conduct Authority	Organization	United Kingdom	gov
Competition and Markets Authority	Organization	United Kingdom	gov
Serious Fraud Office	Organization	United Kingdom	gov
Office for National Statistics	Organization	United Kingdom	gov
Office for Budget Responsibility	Organization	United Kingdom	gov
Environment Agency	Organization	United Kingdom	gov
Met Office	Organization	United Kingdom	gov
Care Quality Commission	Organization	United Kingdom	gov
Charity Commission	Organization	United Kingdom	gov
Civil Aviation Authority	Organization	United Kingdom	gov
Electoral Commission	Organization	United Kingdom	gov
Health and Safety Executive	Organization	United Kingdom	gov
NHS England	Organization	United Kingdom	gov
Public Health England	Organization	United Kingdom	gov
Scottish Parliament	Organization	United Kingdom	gov
Welsh Government	Organization	United Kingdom	gov
Scottish Government	Organization	United Kingdom	gov
Northern Ireland Assembly	Organization	United Kingdom	gov
Royal Navy	Organization	United Kingdom	military
Royal Air Force	Organization	United Kingdom	military	RAF
Royal Marines	Organization	United Kingdom	military
British Army	Organization	United Kingdom	military
Special Air Service	Organization	United Kingdom	military	SAS
GCHQ	Organization	United Kingdom	intelligence
National Crime Agency	Organization	United Kingdom	police
Greater Manchester Police	Organization	United Kingdom	police
West Midlands Police	Organization	United Kingdom	police
Police Scotland	Organization	United Kingdom	police
PSNI	Organization	Northern Ireland	police	Police Service of Northern Ireland
Liberal Democrats	Organization	United Kingdom	party	Lib Dems
Scottish National Party	Organization	United Kingdom	party	SNP
Plaid Cymru	Organization	United Kingdom	party
Reform UK	Organization	United Kingdom	party
UKIP	Organization	United Kingdom	party	Ukip
Green Party of England and Wales	Organization	United Kingdom	party
British National Party	Organization	United Kingdom	party
Democratic Unionist Party	Organization	Northern Ireland	party	DUP
Ulster Unionist Party	Organization	Northern Ireland	party
SDLP	Organization	Northern Ireland	party
Sinn Féin	Organization	Ireland	party	Sinn Fein
Fianna Fáil	Organization	Ireland	party	Fianna Fail
Fine Gael	Organization	Ireland	party
Irish Republican Army	Organization	Northern Ireland	militant	IRA;Provisional IRA
Ulster Volunteer Force	Organization	Northern Ireland	militant
Christian Democratic Union	Organization	Germany	party	CDU
Christian Social Union	Organization	Germany	party
CSU	Organization	Germany	party
Social Democratic Party of Germany	Organization	Germany	party	SPD
Free Democratic Party	Organization	Germany	party	FDP
Alternative for Germany	Organization	Germany	party	Alternative für Deutschland;AfD
Die Linke	Organization	Germany	party
Sahra Wagenknecht Alliance	Organization	Germany	party
Bundesnachrichtendienst	Organization	Germany	intelligence	BND
Bundesrat	Organization	Germany	gov
Robert Koch Institute	Organization	Germany	gov
Federal Constitutional Court	Organization	Germany	gov
Freedom Party of Austria	Organization	Austria	party
Austrian People's Party	Organization	Austria	party
National Rally	Organization	France	party	Rassemblement National
National Front	Organization	France	party	Front National
La France Insoumise	Organization	France	party	France Unbowed
La République En Marche	Organization	France	party
Les Républicains	Organization	France	party
New Popular Front	Organization	France	party
Conseil d'État	Organization	France	gov
Banque Publique d'Investissement	Organization	France	gov
Brothers of Italy	Organization	Italy	party	Fratelli d'Italia
Forza Italia	Organization	Italy	party
Five Star Movement	Organization	Italy	party	5-Star Movement
Lega Nord	Organization	Italy	party
Partito Democratico	Organization	Italy	party
Carabinieri	Organization	Italy	police
Guardia di Finanza	Organization	Italy	police
Cosa Nostra	Organization	Italy	militant
'Ndrangheta	Organization	Italy	militant
Red Brigades	Organization	Italy	militant
PSOE	Organization	Spain	party	Spanish Socialist Workers' Party
Partido Popular	Organization	Spain	party
Podemos	Organization	Spain	party
Ciudadanos	Organization	Spain	party
Esquerra Republicana de Catalunya	Organization	Spain	party
EH Bildu	Organization	Spain	party
Guardia Civil	Organization	Spain	police
Mossos d'Esquadra	Organization	Spain	police
Chega	Organization	Portugal	party
Syriza	Organization	Greece	party	SYRIZA
New Democracy	Organization	Greece	party
PASOK	Organization	Greece	party	Pasok
Golden Dawn	Organization	Greece	party
Law and Justice	Organization	Poland	party
Civic Platform	Organization	Poland	party
Civic Coalition	Organization	Poland	party
Konfederacja	Organization	Poland	party
Sejm	Organization	Poland	gov
Fidesz	Organization	Hungary	party
Jobbik	Organization	Hungary	party
Tisza Party	Organization	Hungary	party
ANO party	Organization	Czech Republic	party
Sweden Democrats	Organization	Sweden	party
Riksdag	Organization	Sweden	gov
Riksbank	Organization	Sweden	gov
Storting	Organization	Norway	gov
Norges Bank	Organization	Norway	gov
Folketing	Organization	Denmark	gov
Eduskunta	Organization	Finland	gov
Finns Party	Organization	Finland	party
Party for Freedom	Organization	Netherlands	party
VVD	Organization	Netherlands	party
Vlaams Belang	Organization	Belgium	party
Justice and Development Party	Organization	Turkey	party
Republican People's Party	Organization	Turkey	party
AK Party	Organization	Turkey	party
Nationalist Movement Party	Organization	Turkey	party
Yesh Atid	Organization	Israel	party
Yisrael Beiteinu	Organization	Israel	party
Shas	Organization	Israel	party
Otzma Yehudit	Organization	Israel	party
Jewish Power	Organization	Israel	party
United Torah Judaism	Organization	Israel	party
Indian National Congress	Organization	India	party	Congress Party
Aam Aadmi Party	Organization	India	party
Trinamool Congress	Organization	India	party
Shiv Sena	Organization	India	party
Samajwadi Party	Organization	India	party
Rashtriya Swayamsevak Sangh	Organization	India	party	RSS
Lok Sabha	Organization	India	gov
Rajya Sabha	Organization	India	gov
Reserve Bank of India	Organization	India	gov	RBI
Central Bureau of Investigation	Organization	India	gov
ISRO	Organization	India	gov	Indian Space Research Organisation
Pakistan Tehreek-e-Insaf	Organization	Pakistan	party
Pakistan Muslim League	Organization	Pakistan	party
Pakistan Peoples Party	Organization	Pakistan	party
Lashkar-e-Taiba	Organization	Pakistan	militant
Jaish-e-Mohammed	Organization	Pakistan	militant
Tehreek-e-Taliban Pakistan	Organization	Pakistan	militant	Tehrik-e-Taliban Pakistan;TTP;Pakistani Taliban
Balochistan Liberation Army	Organization	Pakistan	militant
Awami League	Organization	Bangladesh	party
Bangladesh Nationalist Party	Organization	Bangladesh	party
Liberal Democratic Party	Organization	Japan	party	LDP
Komeito	Organization	Japan	party
Constitutional Democratic Party	Organization	Japan	party
Bank of Japan	Organization	Japan	gov
Japan Meteorological Agency	Organization	Japan	gov
JAXA	Organization	Japan	gov
Self-Defense Forces	Organization	Japan	military
People Power Party	Organization	South Korea	party
Saenuri Party	Organization	South Korea	party
Bank of Korea	Organization	South Korea	gov
Korea Meteorological Administration	Organization	South Korea	gov
Supreme People's Assembly	Organization	North Korea	gov
Korean People's Army	Organization	North Korea	military
Lazarus Group	Organization	North Korea	militant
People's Bank of China	Organization	China	gov
China Coast Guard	Organization	China	gov
Kuomintang	Organization	China	party
Democratic Progressive Party	Organization	Taiwan	party
Legislative Yuan	Organization	Taiwan	gov
Arakan Army	Organization	Myanmar	militant
Kachin Independence Army	Organization	Myanmar	militant
Tatmadaw	Organization	Myanmar	military
National League for Democracy	Organization	Myanmar	party
Abu Sayyaf	Organization	Philippines	militant
New People's Army	Organization	Philippines	militant
Tamil Tigers	Organization	Sri Lanka	militant	LTTE
Jemaah Islamiyah	Organization	Indonesia	militant
United Russia	Organization	Russia	party
Roskomnadzor	Organization	Russia	gov
Federation Council	Organization	Russia	gov
Investigative Committee	Organization	Russia	gov
Rosaviatsia	Organization	Russia	gov
Rosgvardia	Organization	Russia	police
NABU	Organization	Ukraine	gov
HUR	Organization	Ukraine	intelligence
Security Service of Ukraine	Organization	Ukraine	intelligence
Azov Brigade	Organization	Ukraine	military	Azov Battalion;Azov Regiment
Servant of the People	Organization	Ukraine	party
Basij	Organization	Iran	military
Majlis	Organization	Iran	gov
Guardian Council	Organization	Iran	gov
Assembly of Experts	Organization	Iran	gov
Kataib Hezbollah	Organization	Iraq	militant	Kata'ib Hezbollah
Popular Mobilization Forces	Organization	Iraq	militant
Peshmerga	Organization	Iraq	military
Nusra Front	Organization	Syria	militant	al-Nusra Front
YPG	Organization	Syria	militant
Free Syrian Army	Organization	Syria	militant
Qassam Brigades	Organization	Palestine	militant	al-Qassam Brigades
Al-Aqsa Martyrs Brigades	Organization	Palestine	militant	al-Aqsa Martyrs Brigades
PFLP	Organization	Palestine	militant	Popular Front for the Liberation of Palestine
Muslim Brotherhood	Organization	Egypt	party
Ennahda	Organization	Tunisia	party
Polisario Front	Organization	Western Sahara	militant	Polisario
Tigray People's Liberation Front	Organization	Ethiopia	militant	TPLF
Lord's Resistance Army	Organization	Uganda	militant
Allied Democratic Forces	Organization	Uganda	militant
Janjaweed	Organization	Sudan	militant
ISWAP	Organization	Nigeria	militant
JNIM	Organization	Mali	militant
All Progressives Congress	Organization	Nigeria	party
Peoples Democratic Party	Organization	Nigeria	party
Democratic Alliance	Organization	South Africa	party
Economic Freedom Fighters	Organization	South Africa	party
Inkatha Freedom Party	Organization	South Africa	party
ZANU-PF	Organization	Zimbabwe	party	Zanu-PF
ELN	Organization	Colombia	militant	National Liberation Army
Clan del Golfo	Organization	Colombia	militant	Gulf Clan
Shining Path	Organization	Peru	militant
Sinaloa Cartel	Organization	Mexico	militant
Jalisco New Generation Cartel	Organization	Mexico	militant	CJNG
Gulf Cartel	Organization	Mexico	militant
Los Zetas	Organization	Mexico	militant
Institutional Revolutionary Party	Organization	Mexico	party
MS-13	Organization	El Salvador	militant
Tren de Aragua	Organization	Venezuela	militant
Grey Wolves	Organization	Turkey	militant
New York Stock Exchange	Organization	United States	exchange	NYSE
Chicago Mercantile Exchange	Organization	United States	exchange
Chicago Board of Trade	Organization	United States	exchange
London Stock Exchange	Organization	United Kingdom	exchange
London Metal Exchange	Organization	United Kingdom	exchange
Hong Kong Stock Exchange	Organization	Hong Kong	exchange
Tokyo Stock Exchange	Organization	Japan	exchange
Shanghai Stock Exchange	Organization	China	exchange
Euronext	Organization		exchange
NBA	Organization		league	National Basketball Association
NFL	Organization		league	National Football League
NHL	Organization		league	National Hockey League
MLB	Organization		league	Major League Baseball
MLS	Organization		league	Major League Soccer
WNBA	Organization		league
NCAA	Organization		league
NASCAR	Organization		league	Nascar
UFC	Organization		league
WWE	Organization		league
FIA	Organization		league
Formula One	Organization		league	Formula 1
PGA Tour	Organization		league	PGA
LIV Golf	Organization		league
Premier League	Organization		league	English Premier League
English Football League	Organization		league
La Liga	Organization		league
Bundesliga	Organization		league
Serie A	Organization		league
Ligue 1	Organization		league
Indian Premier League	Organization		league
CONMEBOL	Organization		league
CONCACAF	Organization		league
Confederation of African Football	Organization		league
World Athletics	Organization		league
World Aquatics	Organization		league
World Rugby	Organization		league
International Cricket Council	Organization		league
Court of Arbitration for Sport	Organization		league
International Paralympic Committee	Organization		league
Manchester United	Organization	United Kingdom	club	Man United;Man Utd
Manchester City	Organization	United Kingdom	club	Man City
Liverpool FC	Organization	United Kingdom	club
Arsenal FC	Organization	United Kingdom	club
Chelsea FC	Organization	United Kingdom	club
Tottenham Hotspur	Organization	United Kingdom	club
Newcastle United	Organization	United Kingdom	club
Aston Villa	Organization	United Kingdom	club
West Ham	Organization	United Kingdom	club	West Ham United
Leeds United	Organization	United Kingdom	club
Nottingham Forest	Organization	United Kingdom	club
Crystal Palace FC	Organization	United Kingdom	club
Leicester City	Organization	United Kingdom	club
Wolverhampton Wanderers	Organization	United Kingdom	club
Brighton & Hove Albion	Organization	United Kingdom	club
Sheffield United	Organization	United Kingdom	club
Sheffield Wednesday	Organization	United Kingdom	club
Celtic FC	Organization	United Kingdom	club
Real Madrid	Organization	Spain	club
FC Barcelona	Organization	Spain	club	Barça
Atlético Madrid	Organization	Spain	club	Atletico Madrid
Real Sociedad	Organization	Spain	club
Athletic Bilbao	Organization	Spain	club
Bayern Munich	Organization	Germany	club
Borussia Dortmund	Organization	Germany	club
Bayer Leverkusen	Organization	Germany	club
RB Leipzig	Organization	Germany	club
Schalke	Organization	Germany	club
Juventus	Organization	Italy	club
AC Milan	Organization	Italy	club
Inter Milan	Organization	Italy	club
AS Roma	Organization	Italy	club
Atalanta	Organization	Italy	club
Paris Saint-Germain	Organization	France	club	PSG
Olympique Marseille	Organization	France	club
Olympique Lyonnais	Organization	France	club
Ajax Amsterdam	Organization	Netherlands	club
PSV Eindhoven	Organization	Netherlands	club
Feyenoord	Organization	Netherlands	club
Benfica	Organization	Portugal	club
Sporting Lisbon	Organization	Portugal	club
FC Porto	Organization	Portugal	club
Galatasaray	Organization	Turkey	club
Fenerbahçe	Organization	Turkey	club	Fenerbahce
Besiktas	Organization	Turkey	club	Beşiktaş
Dynamo Kyiv	Organization	Ukraine	club
Shakhtar Donetsk	Organization	Ukraine	club
Boca Juniors	Organization	Argentina	club
River Plate	Organization	Argentina	club
Flamengo	Organization	Brazil	club
Corinthians FC	Organization	Brazil	club
New York Yankees	Organization	United States	club
New York Mets	Organization	United States	club
New York Giants	Organization	United States	club
New York Jets	Organization	United States	club
New York Knicks	Organization	United States	club
New York Rangers	Organization	United States	club
Brooklyn Nets	Organization	United States	club
Boston Red Sox	Organization	United States	club
Boston Celtics	Organization	United States	club
Boston Bruins	Organization	United States	club
New England Patriots	Organization	United States	club
Los Angeles Lakers	Organization	United States	club
Los Angeles Dodgers	Organization	United States	club
Los Angeles Clippers	Organization	United States	club
Los Angeles Rams	Organization	United States	club
Los Angeles Chargers	Organization	United States	club
Golden State Warriors	Organization	United States	club
San Francisco 49ers	Organization	United States	club
San Francisco Giants	Organization	United States	club
Chicago Bulls	Organization	United States	club
Chicago Cubs	Organization	United States	club
Chicago Bears	Organization	United States	club
Chicago White Sox	Organization	United States	club
Chicago Blackhawks	Organization	United States	club
Dallas Cowboys	Organization	United States	club
Dallas Mavericks	Organization	United States	club
Texas Rangers	Organization	United States	club
Houston Astros	Organization	United States	club
Houston Rockets	Organization	United States	club
Houston Texans	Organization	United States	club
San Antonio Spurs	Organization	United States	club
Miami Heat	Organization	United States	club
Miami Dolphins	Organization	United States	club
Miami Marlins	Organization	United States	club
Inter Miami	Organization	United States	club
Philadelphia Eagles	Organization	United States	club
Philadelphia Phillies	Organization	United States	club
Philadelphia 76ers	Organization	United States	club
Philadelphia Flyers	Organization	United States	club
Pittsburgh Steelers	Organization	United States	club
Pittsburgh Pirates	Organization	United States	club
Pittsburgh Penguins	Organization	United States	club
Green Bay Packers	Organization	United States	club
Kansas City Chiefs	Organization	United States	club
Kansas City Royals	Organization	United States	club
Denver Broncos	Organization	United States	club
Denver Nuggets	Organization	United States	club
Seattle Seahawks	Organization	United States	club
Seattle Mariners	Organization	United States	club
Washington Commanders	Organization	United States	club
Washington Nationals	Organization	United States	club
Washington Wizards	Organization	United States	club
Washington Capitals	Organization	United States	club
Washington Redskins	Organization	United States	club
Baltimore Ravens	Organization	United States	club
Baltimore Orioles	Organization	United States	club
Buffalo Bills	Organization	United States	club
Cleveland Browns	Organization	United States	club
Cleveland Cavaliers	Organization	United States	club
Cleveland Guardians	Organization	United States	club
Cincinnati Bengals	Organization	United States	club
Cincinnati Reds	Organization	United States	club
Detroit Lions	Organization	United States	club
Detroit Tigers	Organization	United States	club
Detroit Pistons	Organization	United States	club
Detroit Red Wings	Organization	United States	club
Minnesota Vikings	Organization	United States	club
Minnesota Timberwolves	Organization	United States	club
Milwaukee Bucks	Organization	United States	club
Milwaukee Brewers	Organization	United States	club
Indianapolis Colts	Organization	United States	club
Indiana Pacers	Organization	United States	club
Indiana Fever	Organization	United States	club
Atlanta Falcons	Organization	United States	club
Atlanta Braves	Organization	United States	club
Atlanta Hawks	Organization	United States	club
Carolina Panthers	Organization	United States	club
Charlotte Hornets	Organization	United States	club
New Orleans Saints	Organization	United States	club
Tampa Bay Buccaneers	Organization	United States	club
Tampa Bay Rays	Organization	United States	club
Jacksonville Jaguars	Organization	United States	club
Tennessee Titans	Organization	United States	club
Las Vegas Raiders	Organization	United States	club
Oakland Athletics	Organization	United States	club
Arizona Cardinals	Organization	United States	club
Arizona Diamondbacks	Organization	United States	club
Phoenix Suns	Organization	United States	club
San Diego Padres	Organization	United States	club
St. Louis Cardinals	Organization	United States	club
Colorado Rockies	Organization	United States	club
Oklahoma City Thunder	Organization	United States	club
Utah Jazz	Organization	United States	club
Portland Trail Blazers	Organization	United States	club
Sacramento Kings	Organization	United States	club
Memphis Grizzlies	Organization	United States	club
Orlando Magic	Organization	United States	club
Toronto Blue Jays	Organization	Canada	club
Toronto Raptors	Organization	Canada	club
Toronto Maple Leafs	Organization	Canada	club
Montreal Canadiens	Organization	Canada	club
Edmonton Oilers	Organization	Canada	club
Vancouver Canucks	Organization	Canada	club
Royal Canadian Mounted Police	Organization	Canada	police	RCMP
Bank of Canada	Organization	Canada	gov
Bloc Québécois	Organization	Canada	party	Bloc Quebecois
Reserve Bank of Australia	Organization	Australia	gov
Australian Federal Police	Organization	Australia	police
Aum Shinrikyo	Organization	Japan	militant
Unification Church	Organization	Japan	ngo
