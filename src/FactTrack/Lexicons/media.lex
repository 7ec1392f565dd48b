# source: written for this project
# licence: MIT
# News agencies, papers, magazines and broadcasters. kind: wire, state, public, broadcaster, newspaper, magazine, online or private.
# Several aliases are separated by ";".
# columns: name kind country aliases
Associated Press	wire	United States	AP;The Associated Press
Reuters	wire	United Kingdom	Thomson Reuters
Agence France-Presse	wire	France	AFP
Bloomberg	wire	United States	Bloomberg News
Deutsche Presse-Agentur	wire	Germany	dpa;DPA
EFE	wire	Spain	Efe
ANSA	wire	Italy	Ansa
United Press International	wire	United States	UPI
PA Media	wire	United Kingdom	Press Association;PA news agency
Dow Jones	wire	United States	Dow Jones Newswires
TASS	state	Russia	Tass;Itar-Tass
RIA Novosti	state	Russia	RIA
Interfax	wire	Russia
Sputnik	state	Russia
RT	state	Russia	Russia Today
Rossiya	state	Russia	Rossiya 1;Rossiya 24
Channel One	state	Russia
Kommersant	newspaper	Russia
Vedomosti	newspaper	Russia
Izvestia	newspaper	Russia
Rossiyskaya Gazeta	state	Russia
Novaya Gazeta	newspaper	Russia
Meduza	online	Russia
Krasnaya Zvezda	state	Russia
Komsomolskaya Pravda	newspaper	Russia
Pravda	newspaper	Russia
Korean Central News Agency	state	North Korea	KCNA
Rodong Sinmun	state	North Korea
Korean Central Television	state	North Korea	KCTV
Yonhap	wire	South Korea	Yonhap News Agency;Yonhap news agency
Chosun Ilbo	newspaper	South Korea
JoongAng Ilbo	newspaper	South Korea
Hankyoreh	newspaper	South Korea
Dong-A Ilbo	newspaper	South Korea
Korea Herald	newspaper	South Korea	The Korea Herald
Korea Times	newspaper	South Korea	The Korea Times
Xinhua	state	China	Xinhua News Agency;Xinhua news agency
CCTV	state	China	China Central Television
CGTN	state	China	China Global Television Network
People's Daily	state	China
Global Times	state	China
China Daily	state	China
Caixin	private	China
South China Morning Post	newspaper	Hong Kong	SCMP
Kyodo	wire	Japan	Kyodo News
NHK	public	Japan
Nikkei	newspaper	Japan	Nikkei Asia
Asahi Shimbun	newspaper	Japan	The Asahi Shimbun
Yomiuri Shimbun	newspaper	Japan	Yomiuri
Mainichi Shimbun	newspaper	Japan	Mainichi
Jiji Press	wire	Japan	Jiji
Japan Times	newspaper	Japan	The Japan Times
Central News Agency	wire	Taiwan	CNA
Taipei Times	newspaper	Taiwan
IRNA	state	Iran	Islamic Republic News Agency
Fars	state	Iran	Fars News Agency;Fars news agency
Tasnim	state	Iran	Tasnim News Agency;Tasnim news agency
Mehr	state	Iran	Mehr News Agency;Mehr news agency
ISNA	state	Iran
Press TV	state	Iran
Iran International	private	United Kingdom
SANA	state	Syria
Saudi Press Agency	state	Saudi Arabia	SPA
Al Arabiya	broadcaster	Saudi Arabia	Al-Arabiya
Asharq Al-Awsat	newspaper	Saudi Arabia
Al Jazeera	broadcaster	Qatar	Al-Jazeera
WAM	state	United Arab Emirates	Emirates News Agency
The National	newspaper	United Arab Emirates
MENA	state	Egypt	Middle East News Agency
Al-Ahram	state	Egypt	Al Ahram
Anadolu	state	Turkey	Anadolu Agency;Anadolu news agency
TRT	public	Turkey
Hurriyet	newspaper	Turkey
Daily Sabah	newspaper	Turkey
Petra	state	Jordan
Wafa	state	Palestine
Al-Manar	broadcaster	Lebanon	Al Manar
Al Mayadeen	broadcaster	Lebanon
L'Orient Today	newspaper	Lebanon
Middle East Eye	online	United Kingdom
Haaretz	newspaper	Israel
Jerusalem Post	newspaper	Israel	The Jerusalem Post
Times of Israel	online	Israel	The Times of Israel
Yedioth Ahronoth	newspaper	Israel
Israel Hayom	newspaper	Israel
Ynet	online	Israel
Kan	public	Israel
Ukrinform	state	Ukraine
Ukrainska Pravda	online	Ukraine
Kyiv Independent	online	Ukraine	The Kyiv Independent
Kyiv Post	newspaper	Ukraine
Suspilne	public	Ukraine
Interfax-Ukraine	wire	Ukraine
Unian	wire	Ukraine	UNIAN
BelTA	state	Belarus	Belta
Nexta	online	Belarus
PAP	wire	Poland
Gazeta Wyborcza	newspaper	Poland
MTI	state	Hungary
CTK	wire	Czech Republic	ČTK
Tanjug	state	Serbia
N1	broadcaster	Serbia
Agerpres	state	Romania
BTA	state	Bulgaria
BNS	wire	Estonia	Baltic News Service
ERR	public	Estonia
LRT	public	Lithuania
NTB	wire	Norway
NRK	public	Norway
Aftenposten	newspaper	Norway
Verdens Gang	newspaper	Norway	VG
TT	wire	Sweden	TT news agency
SVT	public	Sweden
Dagens Nyheter	newspaper	Sweden
Svenska Dagbladet	newspaper	Sweden
Aftonbladet	newspaper	Sweden
Ritzau	wire	Denmark
DR	public	Denmark
Politiken	newspaper	Denmark
STT	wire	Finland
Yle	public	Finland	YLE
Helsingin Sanomat	newspaper	Finland
BBC	public	United Kingdom	British Broadcasting Corporation;BBC News;BBC Radio
ITV	broadcaster	United Kingdom	ITV News
Sky News	broadcaster	United Kingdom
Channel 4	public	United Kingdom	Channel 4 News
The Guardian	newspaper	United Kingdom	Guardian
The Times	newspaper	United Kingdom	Times of London
Sunday Times	newspaper	United Kingdom	The Sunday Times
Daily Telegraph	newspaper	United Kingdom	The Daily Telegraph;The Telegraph
Financial Times	newspaper	United Kingdom	The Financial Times;FT
The Independent	newspaper	United Kingdom
Daily Mail	newspaper	United Kingdom	The Daily Mail
The Sun	newspaper	United Kingdom
Daily Mirror	newspaper	United Kingdom	The Daily Mirror
Evening Standard	newspaper	United Kingdom
The Economist	magazine	United Kingdom	Economist
The Observer	newspaper	United Kingdom
The Scotsman	newspaper	United Kingdom
New York Times	newspaper	United States	The New York Times;NYT
Washington Post	newspaper	United States	The Washington Post
Wall Street Journal	newspaper	United States	The Wall Street Journal;WSJ
Los Angeles Times	newspaper	United States	The Los Angeles Times;LA Times
USA Today	newspaper	United States	USA TODAY
Chicago Tribune	newspaper	United States
Boston Globe	newspaper	United States	The Boston Globe
Miami Herald	newspaper	United States	The Miami Herald
New York Post	newspaper	United States	The New York Post
Politico	online	United States	POLITICO
Axios	online	United States
The Hill	online	United States
Vox	online	United States
BuzzFeed	online	United States	BuzzFeed News
HuffPost	online	United States	Huffington Post;The Huffington Post
Breitbart	online	United States	Breitbart News
ProPublica	online	United States
The Intercept	online	United States
CNN	broadcaster	United States
CNBC	broadcaster	United States
MSNBC	broadcaster	United States
Fox News	broadcaster	United States	Fox
NBC	broadcaster	United States	NBC News
ABC News	broadcaster	United States
CBS	broadcaster	United States	CBS News
PBS	public	United States
NPR	public	United States	National Public Radio
C-SPAN	public	United States
Voice of America	state	United States	VOA
Radio Free Europe/Radio Liberty	state	United States	RFE/RL;Radio Free Europe;Radio Liberty
Radio Free Asia	state	United States	RFA
Time magazine	magazine	United States
Newsweek	magazine	United States
The New Yorker	magazine	United States	New Yorker
The Atlantic	magazine	United States
Foreign Policy	magazine	United States
Forbes	magazine	United States
Fortune	magazine	United States
Rolling Stone	magazine	United States
Wikinews	online
CBC	public	Canada	Canadian Broadcasting Corporation;CBC News
Globe and Mail	newspaper	Canada	The Globe and Mail
Toronto Star	newspaper	Canada
Canadian Press	wire	Canada	The Canadian Press
Australian Broadcasting Corporation	public	Australia	ABC
Sydney Morning Herald	newspaper	Australia	The Sydney Morning Herald
The Australian	newspaper	Australia
Australian Associated Press	wire	Australia	AAP
RNZ	public	New Zealand	Radio New Zealand
New Zealand Herald	newspaper	New Zealand
RTE	public	Ireland	RTÉ
Irish Times	newspaper	Ireland	The Irish Times
Le Monde	newspaper	France
Le Figaro	newspaper	France
Liberation	newspaper	France	Libération
France 24	public	France
Radio France Internationale	public	France	RFI
BFM	broadcaster	France	BFM TV
TF1	broadcaster	France
Der Spiegel	magazine	Germany	Spiegel
Die Zeit	newspaper	Germany
Die Welt	newspaper	Germany
Bild	newspaper	Germany
Frankfurter Allgemeine Zeitung	newspaper	Germany	FAZ
Süddeutsche Zeitung	newspaper	Germany	Sueddeutsche Zeitung
Handelsblatt	newspaper	Germany
Deutsche Welle	public	Germany	DW
ARD	public	Germany
ZDF	public	Germany
APA	wire	Austria
ORF	public	Austria
Der Standard	newspaper	Austria
Neue Zürcher Zeitung	newspaper	Switzerland	NZZ
SRF	public	Switzerland
Keystone-SDA	wire	Switzerland
ANP	wire	Netherlands
NOS	public	Netherlands
De Telegraaf	newspaper	Netherlands
Belga	wire	Belgium
VRT	public	Belgium
Le Soir	newspaper	Belgium
El Pais	newspaper	Spain	El País
El Mundo	newspaper	Spain
Lusa	state	Portugal
RAI	public	Italy	Rai
Corriere della Sera	newspaper	Italy
La Repubblica	newspaper	Italy
La Stampa	newspaper	Italy
Kathimerini	newspaper	Greece
Press Trust of India	wire	India	PTI
ANI	wire	India	Asian News International
NDTV	broadcaster	India
The Hindu	newspaper	India
Times of India	newspaper	India	The Times of India
Hindustan Times	newspaper	India
Indian Express	newspaper	India	The Indian Express
Dawn	newspaper	Pakistan
Geo News	broadcaster	Pakistan
TOLOnews	broadcaster	Afghanistan	Tolo News
Daily Star	newspaper	Bangladesh	The Daily Star
Antara	state	Indonesia
Jakarta Post	newspaper	Indonesia	The Jakarta Post
Kompas	newspaper	Indonesia
Bernama	state	Malaysia
Straits Times	newspaper	Singapore	The Straits Times
Channel NewsAsia	public	Singapore
Bangkok Post	newspaper	Thailand
Rappler	online	Philippines
Philippine Daily Inquirer	newspaper	Philippines
Vietnam News Agency	state	Vietnam	VNA
Irrawaddy	online	Myanmar	The Irrawaddy
SABC	public	South Africa
News24	online	South Africa
Daily Maverick	online	South Africa
Daily Nation	newspaper	Kenya
The Punch	newspaper	Nigeria
Premium Times	online	Nigeria
Agencia Brasil	state	Brazil	Agência Brasil
Globo	broadcaster	Brazil	TV Globo;O Globo
Folha de S.Paulo	newspaper	Brazil	Folha de S. Paulo;Folha
La Nacion	newspaper	Argentina	La Nación
Clarin	newspaper	Argentina	Clarín
Telam	state	Argentina	Télam
El Universal	newspaper	Mexico
Reforma	newspaper	Mexico
Notimex	state	Mexico
El Tiempo	newspaper	Colombia
Granma	state	Cuba
Prensa Latina	state	Cuba
Telesur	state	Venezuela	TeleSUR
