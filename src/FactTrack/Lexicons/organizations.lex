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
