# source: written for this project
# licence: MIT
# Cities, provinces, seas and regions, with the state they belong to where there is one.
# columns: name type country
Alaska	GeopoliticalEntity	United States
Alabama	GeopoliticalEntity	United States
Arizona	GeopoliticalEntity	United States
Arkansas	GeopoliticalEntity	United States
California	GeopoliticalEntity	United States
Colorado	GeopoliticalEntity	United States
Connecticut	GeopoliticalEntity	United States
Delaware	GeopoliticalEntity	United States
Florida	GeopoliticalEntity	United States
Hawaii	GeopoliticalEntity	United States
Idaho	GeopoliticalEntity	United States
Illinois	GeopoliticalEntity	United States
Indiana	GeopoliticalEntity	United States
Iowa	GeopoliticalEntity	United States
Kansas	GeopoliticalEntity	United States
Kentucky	GeopoliticalEntity	United States
Louisiana	GeopoliticalEntity	United States
Maine	GeopoliticalEntity	United States
Maryland	GeopoliticalEntity	United States
Massachusetts	GeopoliticalEntity	United States
Michigan	GeopoliticalEntity	United States
Minnesota	GeopoliticalEntity	United States
Mississippi	GeopoliticalEntity	United States
Missouri	GeopoliticalEntity	United States
Montana	GeopoliticalEntity	United States
Nebraska	GeopoliticalEntity	United States
Nevada	GeopoliticalEntity	United States
New Hampshire	GeopoliticalEntity	United States
New Jersey	GeopoliticalEntity	United States
New Mexico	GeopoliticalEntity	United States
New York	GeopoliticalEntity	United States
North Carolina	GeopoliticalEntity	United States
North Dakota	GeopoliticalEntity	United States
Ohio	GeopoliticalEntity	United States
Oklahoma	GeopoliticalEntity	United States
Oregon	GeopoliticalEntity	United States
Pennsylvania	GeopoliticalEntity	United States
Rhode Island	GeopoliticalEntity	United States
South Carolina	GeopoliticalEntity	United States
South Dakota	GeopoliticalEntity	United States
Tennessee	GeopoliticalEntity	United States
Texas	GeopoliticalEntity	United States
Utah	GeopoliticalEntity	United States
Vermont	GeopoliticalEntity	United States
Virginia	GeopoliticalEntity	United States
West Virginia	GeopoliticalEntity	United States
Wisconsin	GeopoliticalEntity	United States
Wyoming	GeopoliticalEntity	United States
District of Columbia	GeopoliticalEntity	United States
New York City	GeopoliticalEntity	United States
Los Angeles	GeopoliticalEntity	United States
Chicago	GeopoliticalEntity	United States
Houston	GeopoliticalEntity	United States
Phoenix	GeopoliticalEntity	United States
Philadelphia	GeopoliticalEntity	United States
San Antonio	GeopoliticalEntity	United States
San Diego	GeopoliticalEntity	United States
Dallas	GeopoliticalEntity	United States
San Francisco	GeopoliticalEntity	United States
Seattle	GeopoliticalEntity	United States
Denver	GeopoliticalEntity	United States
Boston	GeopoliticalEntity	United States
Detroit	GeopoliticalEntity	United States
Nashville	GeopoliticalEntity	United States
Memphis	GeopoliticalEntity	United States
Portland	GeopoliticalEntity	United States
Las Vegas	GeopoliticalEntity	United States
Baltimore	GeopoliticalEntity	United States
Milwaukee	GeopoliticalEntity	United States
Albuquerque	GeopoliticalEntity	United States
Atlanta	GeopoliticalEntity	United States
Miami	GeopoliticalEntity	United States
Minneapolis	GeopoliticalEntity	United States
New Orleans	GeopoliticalEntity	United States
Tampa	GeopoliticalEntity	United States
Cleveland	GeopoliticalEntity	United States
Pittsburgh	GeopoliticalEntity	United States
St. Louis	GeopoliticalEntity	United States
Cincinnati	GeopoliticalEntity	United States
Orlando	GeopoliticalEntity	United States
Honolulu	GeopoliticalEntity	United States
Anchorage	GeopoliticalEntity	United States
Salt Lake City	GeopoliticalEntity	United States
Sacramento	GeopoliticalEntity	United States
Kansas City	GeopoliticalEntity	United States
Brooklyn	GeopoliticalEntity	United States
Manhattan	GeopoliticalEntity	United States
Queens	GeopoliticalEntity	United States
Bronx	GeopoliticalEntity	United States
Harlem	GeopoliticalEntity	United States
Silicon Valley	GeopoliticalEntity	United States
Puerto Rico	GeopoliticalEntity	United States
Guam	GeopoliticalEntity	United States
Buffalo	GeopoliticalEntity	United States
Charlotte	GeopoliticalEntity	United States
Austin	GeopoliticalEntity	United States
El Paso	GeopoliticalEntity	United States
Oakland	GeopoliticalEntity	United States
Birmingham	GeopoliticalEntity	United Kingdom
Manchester	GeopoliticalEntity	United Kingdom
Liverpool	GeopoliticalEntity	United Kingdom
Leeds	GeopoliticalEntity	United Kingdom
Glasgow	GeopoliticalEntity	United Kingdom
Sheffield	GeopoliticalEntity	United Kingdom
Bristol	GeopoliticalEntity	United Kingdom
Newcastle	GeopoliticalEntity	United Kingdom
Nottingham	GeopoliticalEntity	United Kingdom
Southampton	GeopoliticalEntity	United Kingdom
Oxford	GeopoliticalEntity	United Kingdom
Cambridge	GeopoliticalEntity	United Kingdom
Kent	GeopoliticalEntity	United Kingdom
Yorkshire	GeopoliticalEntity	United Kingdom
Cornwall	GeopoliticalEntity	United Kingdom
Essex	GeopoliticalEntity	United Kingdom
Sussex	GeopoliticalEntity	United Kingdom
Dover	GeopoliticalEntity	United Kingdom
Aberdeen	GeopoliticalEntity	United Kingdom
Toronto	GeopoliticalEntity	Canada
Montreal	GeopoliticalEntity	Canada
Vancouver	GeopoliticalEntity	Canada
Calgary	GeopoliticalEntity	Canada
Edmonton	GeopoliticalEntity	Canada
Quebec	GeopoliticalEntity	Canada
Ontario	GeopoliticalEntity	Canada
Alberta	GeopoliticalEntity	Canada
British Columbia	GeopoliticalEntity	Canada
Manitoba	GeopoliticalEntity	Canada
Saskatchewan	GeopoliticalEntity	Canada
Nova Scotia	GeopoliticalEntity	Canada
Winnipeg	GeopoliticalEntity	Canada
Sydney	GeopoliticalEntity	Australia
Melbourne	GeopoliticalEntity	Australia
Brisbane	GeopoliticalEntity	Australia
Perth	GeopoliticalEntity	Australia
Adelaide	GeopoliticalEntity	Australia
Darwin	GeopoliticalEntity	Australia
Hobart	GeopoliticalEntity	Australia
Queensland	GeopoliticalEntity	Australia
New South Wales	GeopoliticalEntity	Australia
Tasmania	GeopoliticalEntity	Australia
Auckland	GeopoliticalEntity	New Zealand
Christchurch	GeopoliticalEntity	New Zealand
St. Petersburg	GeopoliticalEntity	Russia
Saint Petersburg	GeopoliticalEntity	Russia
Novosibirsk	GeopoliticalEntity	Russia
Vladivostok	GeopoliticalEntity	Russia
Kursk	GeopoliticalEntity	Russia
Belgorod	GeopoliticalEntity	Russia
Bryansk	GeopoliticalEntity	Russia
Rostov	GeopoliticalEntity	Russia
Rostov-on-Don	GeopoliticalEntity	Russia
Kazan	GeopoliticalEntity	Russia
Yekaterinburg	GeopoliticalEntity	Russia
Sochi	GeopoliticalEntity	Russia
Murmansk	GeopoliticalEntity	Russia
Kaliningrad	GeopoliticalEntity	Russia
Dagestan	GeopoliticalEntity	Russia
Tatarstan	GeopoliticalEntity	Russia
Khabarovsk	GeopoliticalEntity	Russia
Volgograd	GeopoliticalEntity	Russia
Voronezh	GeopoliticalEntity	Russia
Ryazan	GeopoliticalEntity	Russia
Samara	GeopoliticalEntity	Russia
Krasnodar	GeopoliticalEntity	Russia
Sakhalin	GeopoliticalEntity	Russia
Primorye	GeopoliticalEntity	Russia
Kharkiv	GeopoliticalEntity	Ukraine
Odesa	GeopoliticalEntity	Ukraine
Odessa	GeopoliticalEntity	Ukraine
Lviv	GeopoliticalEntity	Ukraine
Dnipro	GeopoliticalEntity	Ukraine
Donetsk	GeopoliticalEntity	Ukraine
Luhansk	GeopoliticalEntity	Ukraine
Mariupol	GeopoliticalEntity	Ukraine
Zaporizhzhia	GeopoliticalEntity	Ukraine
Kherson	GeopoliticalEntity	Ukraine
Mykolaiv	GeopoliticalEntity	Ukraine
Bakhmut	GeopoliticalEntity	Ukraine
Avdiivka	GeopoliticalEntity	Ukraine
Sumy	GeopoliticalEntity	Ukraine
Chernihiv	GeopoliticalEntity	Ukraine
Sevastopol	GeopoliticalEntity	Ukraine
Crimea	GeopoliticalEntity	Ukraine
Pokrovsk	GeopoliticalEntity	Ukraine
Kramatorsk	GeopoliticalEntity	Ukraine
Kupiansk	GeopoliticalEntity	Ukraine
Poltava	GeopoliticalEntity	Ukraine
Vinnytsia	GeopoliticalEntity	Ukraine
Bucha	GeopoliticalEntity	Ukraine
Irpin	GeopoliticalEntity	Ukraine
Melitopol	GeopoliticalEntity	Ukraine
Munich	GeopoliticalEntity	Germany
Hamburg	GeopoliticalEntity	Germany
Frankfurt	GeopoliticalEntity	Germany
Cologne	GeopoliticalEntity	Germany
Stuttgart	GeopoliticalEntity	Germany
Düsseldorf	GeopoliticalEntity	Germany
Leipzig	GeopoliticalEntity	Germany
Dresden	GeopoliticalEntity	Germany
Bonn	GeopoliticalEntity	Germany
Bavaria	GeopoliticalEntity	Germany
Saxony	GeopoliticalEntity	Germany
Hesse	GeopoliticalEntity	Germany
Ramstein	GeopoliticalEntity	Germany
Marseille	GeopoliticalEntity	France
Lyon	GeopoliticalEntity	France
Nice	GeopoliticalEntity	France
Toulouse	GeopoliticalEntity	France
Bordeaux	GeopoliticalEntity	France
Strasbourg	GeopoliticalEntity	France
Lille	GeopoliticalEntity	France
Normandy	GeopoliticalEntity	France
Brittany	GeopoliticalEntity	France
Corsica	GeopoliticalEntity	France
Calais	GeopoliticalEntity	France
Versailles	GeopoliticalEntity	France
Milan	GeopoliticalEntity	Italy
Naples	GeopoliticalEntity	Italy
Turin	GeopoliticalEntity	Italy
Venice	GeopoliticalEntity	Italy
Florence	GeopoliticalEntity	Italy
Genoa	GeopoliticalEntity	Italy
Bologna	GeopoliticalEntity	Italy
Sicily	GeopoliticalEntity	Italy
Sardinia	GeopoliticalEntity	Italy
Lombardy	GeopoliticalEntity	Italy
Tuscany	GeopoliticalEntity	Italy
Lampedusa	GeopoliticalEntity	Italy
Barcelona	GeopoliticalEntity	Spain
Valencia	GeopoliticalEntity	Spain
Seville	GeopoliticalEntity	Spain
Bilbao	GeopoliticalEntity	Spain
Malaga	GeopoliticalEntity	Spain
Andalusia	GeopoliticalEntity	Spain
Canary Islands	GeopoliticalEntity	Spain
Majorca	GeopoliticalEntity	Spain
Porto	GeopoliticalEntity	Portugal
Azores	GeopoliticalEntity	Portugal
Madeira	GeopoliticalEntity	Portugal
Rotterdam	GeopoliticalEntity	Netherlands
Utrecht	GeopoliticalEntity	Netherlands
Eindhoven	GeopoliticalEntity	Netherlands
Antwerp	GeopoliticalEntity	Belgium
Ghent	GeopoliticalEntity	Belgium
Flanders	GeopoliticalEntity	Belgium
Wallonia	GeopoliticalEntity	Belgium
Geneva	GeopoliticalEntity	Switzerland
Zurich	GeopoliticalEntity	Switzerland
Davos	GeopoliticalEntity	Switzerland
Basel	GeopoliticalEntity	Switzerland
Lausanne	GeopoliticalEntity	Switzerland
Salzburg	GeopoliticalEntity	Austria
Graz	GeopoliticalEntity	Austria
Innsbruck	GeopoliticalEntity	Austria
Krakow	GeopoliticalEntity	Poland
Gdansk	GeopoliticalEntity	Poland
Rzeszow	GeopoliticalEntity	Poland
Lodz	GeopoliticalEntity	Poland
Wroclaw	GeopoliticalEntity	Poland
Thessaloniki	GeopoliticalEntity	Greece
Crete	GeopoliticalEntity	Greece
Lesbos	GeopoliticalEntity	Greece
Istanbul	GeopoliticalEntity	Turkey
Izmir	GeopoliticalEntity	Turkey
Antalya	GeopoliticalEntity	Turkey
Gaziantep	GeopoliticalEntity	Turkey
Diyarbakir	GeopoliticalEntity	Turkey
Bergen	GeopoliticalEntity	Norway
Trondheim	GeopoliticalEntity	Norway
Stavanger	GeopoliticalEntity	Norway
Tromso	GeopoliticalEntity	Norway
Svalbard	GeopoliticalEntity	Norway
Gothenburg	GeopoliticalEntity	Sweden
Malmo	GeopoliticalEntity	Sweden
Malmö	GeopoliticalEntity	Sweden
Uppsala	GeopoliticalEntity	Sweden
Aarhus	GeopoliticalEntity	Denmark
Faroe Islands	GeopoliticalEntity	Denmark
Tel Aviv	GeopoliticalEntity	Israel
Haifa	GeopoliticalEntity	Israel
Eilat	GeopoliticalEntity	Israel
Beersheba	GeopoliticalEntity	Israel
Ashkelon	GeopoliticalEntity	Israel
Sderot	GeopoliticalEntity	Israel
Nazareth	GeopoliticalEntity	Israel
Gaza	GeopoliticalEntity	Palestine
Gaza Strip	GeopoliticalEntity	Palestine
Gaza City	GeopoliticalEntity	Palestine
Rafah	GeopoliticalEntity	Palestine
Khan Younis	GeopoliticalEntity	Palestine
West Bank	GeopoliticalEntity	Palestine
Hebron	GeopoliticalEntity	Palestine
Nablus	GeopoliticalEntity	Palestine
Jenin	GeopoliticalEntity	Palestine
Jericho	GeopoliticalEntity	Palestine
Bethlehem	GeopoliticalEntity	Palestine
East Jerusalem	GeopoliticalEntity	Palestine
Aleppo	GeopoliticalEntity	Syria
Homs	GeopoliticalEntity	Syria
Idlib	GeopoliticalEntity	Syria
Raqqa	GeopoliticalEntity	Syria
Latakia	GeopoliticalEntity	Syria
Hama	GeopoliticalEntity	Syria
Deir al-Zour	GeopoliticalEntity	Syria
Palmyra	GeopoliticalEntity	Syria
Kobani	GeopoliticalEntity	Syria
Mosul	GeopoliticalEntity	Iraq
Basra	GeopoliticalEntity	Iraq
Kirkuk	GeopoliticalEntity	Iraq
Fallujah	GeopoliticalEntity	Iraq
Ramadi	GeopoliticalEntity	Iraq
Tikrit	GeopoliticalEntity	Iraq
Anbar	GeopoliticalEntity	Iraq
Najaf	GeopoliticalEntity	Iraq
Isfahan	GeopoliticalEntity	Iran
Tabriz	GeopoliticalEntity	Iran
Shiraz	GeopoliticalEntity	Iran
Mashhad	GeopoliticalEntity	Iran
Qom	GeopoliticalEntity	Iran
Natanz	GeopoliticalEntity	Iran
Fordow	GeopoliticalEntity	Iran
Bushehr	GeopoliticalEntity	Iran
Mecca	GeopoliticalEntity	Saudi Arabia
Medina	GeopoliticalEntity	Saudi Arabia
Jeddah	GeopoliticalEntity	Saudi Arabia
Dhahran	GeopoliticalEntity	Saudi Arabia
Dubai	GeopoliticalEntity	United Arab Emirates
Sharjah	GeopoliticalEntity	United Arab Emirates
Aden	GeopoliticalEntity	Yemen
Hodeidah	GeopoliticalEntity	Yemen
Taiz	GeopoliticalEntity	Yemen
Marib	GeopoliticalEntity	Yemen
Alexandria	GeopoliticalEntity	Egypt
Suez	GeopoliticalEntity	Egypt
Sharm el-Sheikh	GeopoliticalEntity	Egypt
Luxor	GeopoliticalEntity	Egypt
Giza	GeopoliticalEntity	Egypt
Benghazi	GeopoliticalEntity	Libya
Misrata	GeopoliticalEntity	Libya
Sirte	GeopoliticalEntity	Libya
Derna	GeopoliticalEntity	Libya
Tobruk	GeopoliticalEntity	Libya
Casablanca	GeopoliticalEntity	Morocco
Marrakesh	GeopoliticalEntity	Morocco
Marrakech	GeopoliticalEntity	Morocco
Johannesburg	GeopoliticalEntity	South Africa
Cape Town	GeopoliticalEntity	South Africa
Durban	GeopoliticalEntity	South Africa
Soweto	GeopoliticalEntity	South Africa
Lagos	GeopoliticalEntity	Nigeria
Kano	GeopoliticalEntity	Nigeria
Borno	GeopoliticalEntity	Nigeria
Maiduguri	GeopoliticalEntity	Nigeria
Mombasa	GeopoliticalEntity	Kenya
Kisumu	GeopoliticalEntity	Kenya
Darfur	GeopoliticalEntity	Sudan
El Fasher	GeopoliticalEntity	Sudan
Omdurman	GeopoliticalEntity	Sudan
Port Sudan	GeopoliticalEntity	Sudan
Tigray	GeopoliticalEntity	Ethiopia
Amhara	GeopoliticalEntity	Ethiopia
Oromia	GeopoliticalEntity	Ethiopia
Mekelle	GeopoliticalEntity	Ethiopia
Goma	GeopoliticalEntity	Congo
Bukavu	GeopoliticalEntity	Congo
Kivu	GeopoliticalEntity	Congo
Ituri	GeopoliticalEntity	Congo
Katanga	GeopoliticalEntity	Congo
Lubumbashi	GeopoliticalEntity	Congo
Kandahar	GeopoliticalEntity	Afghanistan
Herat	GeopoliticalEntity	Afghanistan
Helmand	GeopoliticalEntity	Afghanistan
Kunduz	GeopoliticalEntity	Afghanistan
Jalalabad	GeopoliticalEntity	Afghanistan
Mazar-i-Sharif	GeopoliticalEntity	Afghanistan
Karachi	GeopoliticalEntity	Pakistan
Lahore	GeopoliticalEntity	Pakistan
Peshawar	GeopoliticalEntity	Pakistan
Quetta	GeopoliticalEntity	Pakistan
Rawalpindi	GeopoliticalEntity	Pakistan
Balochistan	GeopoliticalEntity	Pakistan
Punjab	GeopoliticalEntity	Pakistan
Sindh	GeopoliticalEntity	Pakistan
Khyber Pakhtunkhwa	GeopoliticalEntity	Pakistan
Mumbai	GeopoliticalEntity	India
Kolkata	GeopoliticalEntity	India
Chennai	GeopoliticalEntity	India
Bengaluru	GeopoliticalEntity	India
Bangalore	GeopoliticalEntity	India
Hyderabad	GeopoliticalEntity	India
Ahmedabad	GeopoliticalEntity	India
Gujarat	GeopoliticalEntity	India
Kerala	GeopoliticalEntity	India
Uttar Pradesh	GeopoliticalEntity	India
Maharashtra	GeopoliticalEntity	India
Tamil Nadu	GeopoliticalEntity	India
Assam	GeopoliticalEntity	India
Manipur	GeopoliticalEntity	India
Bihar	GeopoliticalEntity	India
Goa	GeopoliticalEntity	India
Jammu	GeopoliticalEntity	India
Shanghai	GeopoliticalEntity	China
Guangzhou	GeopoliticalEntity	China
Shenzhen	GeopoliticalEntity	China
Wuhan	GeopoliticalEntity	China
Chongqing	GeopoliticalEntity	China
Chengdu	GeopoliticalEntity	China
Tianjin	GeopoliticalEntity	China
Xinjiang	GeopoliticalEntity	China
Hubei	GeopoliticalEntity	China
Sichuan	GeopoliticalEntity	China
Guangdong	GeopoliticalEntity	China
Nanjing	GeopoliticalEntity	China
Hangzhou	GeopoliticalEntity	China
Dalian	GeopoliticalEntity	China
Macau	GeopoliticalEntity	China
Inner Mongolia	GeopoliticalEntity	China
Osaka	GeopoliticalEntity	Japan
Kyoto	GeopoliticalEntity	Japan
Hiroshima	GeopoliticalEntity	Japan
Nagasaki	GeopoliticalEntity	Japan
Fukushima	GeopoliticalEntity	Japan
Okinawa	GeopoliticalEntity	Japan
Hokkaido	GeopoliticalEntity	Japan
Nagoya	GeopoliticalEntity	Japan
Sapporo	GeopoliticalEntity	Japan
Yokohama	GeopoliticalEntity	Japan
Busan	GeopoliticalEntity	South Korea
Incheon	GeopoliticalEntity	South Korea
Daegu	GeopoliticalEntity	South Korea
Gwangju	GeopoliticalEntity	South Korea
Jeju	GeopoliticalEntity	South Korea
Pohang	GeopoliticalEntity	South Korea
Gyeongju	GeopoliticalEntity	South Korea
Kaesong	GeopoliticalEntity	North Korea
Wonsan	GeopoliticalEntity	North Korea
Sinuiju	GeopoliticalEntity	North Korea
Yongbyon	GeopoliticalEntity	North Korea
Panmunjom	GeopoliticalEntity	North Korea
Rason	GeopoliticalEntity	North Korea
Bali	GeopoliticalEntity	Indonesia
Java	GeopoliticalEntity	Indonesia
Sumatra	GeopoliticalEntity	Indonesia
Papua	GeopoliticalEntity	Indonesia
Aceh	GeopoliticalEntity	Indonesia
Surabaya	GeopoliticalEntity	Indonesia
Bandung	GeopoliticalEntity	Indonesia
Borneo	GeopoliticalEntity	Indonesia
Mindanao	GeopoliticalEntity	Philippines
Luzon	GeopoliticalEntity	Philippines
Davao	GeopoliticalEntity	Philippines
Cebu	GeopoliticalEntity	Philippines
Ho Chi Minh City	GeopoliticalEntity	Vietnam
Da Nang	GeopoliticalEntity	Vietnam
Hue	GeopoliticalEntity	Vietnam
Saigon	GeopoliticalEntity	Vietnam
Chiang Mai	GeopoliticalEntity	Thailand
Phuket	GeopoliticalEntity	Thailand
Pattaya	GeopoliticalEntity	Thailand
Yangon	GeopoliticalEntity	Myanmar
Mandalay	GeopoliticalEntity	Myanmar
Rakhine	GeopoliticalEntity	Myanmar
Sao Paulo	GeopoliticalEntity	Brazil
São Paulo	GeopoliticalEntity	Brazil
Rio de Janeiro	GeopoliticalEntity	Brazil
Salvador	GeopoliticalEntity	Brazil
Recife	GeopoliticalEntity	Brazil
Amazonas	GeopoliticalEntity	Brazil
Guadalajara	GeopoliticalEntity	Mexico
Monterrey	GeopoliticalEntity	Mexico
Tijuana	GeopoliticalEntity	Mexico
Ciudad Juarez	GeopoliticalEntity	Mexico
Ciudad Juárez	GeopoliticalEntity	Mexico
Cancun	GeopoliticalEntity	Mexico
Sinaloa	GeopoliticalEntity	Mexico
Acapulco	GeopoliticalEntity	Mexico
Chiapas	GeopoliticalEntity	Mexico
Medellin	GeopoliticalEntity	Colombia
Medellín	GeopoliticalEntity	Colombia
Cali	GeopoliticalEntity	Colombia
Cartagena	GeopoliticalEntity	Colombia
Guantanamo Bay	GeopoliticalEntity	Cuba
Guantanamo	GeopoliticalEntity	Cuba
Rosario	GeopoliticalEntity	Argentina
Cordoba	GeopoliticalEntity	Argentina
Patagonia	GeopoliticalEntity	Argentina
Santiago	GeopoliticalEntity	Chile
Valparaiso	GeopoliticalEntity	Chile
Maracaibo	GeopoliticalEntity	Venezuela
Guayaquil	GeopoliticalEntity	Ecuador
Almaty	GeopoliticalEntity	Kazakhstan
Belfast	GeopoliticalEntity	Northern Ireland
Derry	GeopoliticalEntity	Northern Ireland
Londonderry	GeopoliticalEntity	Northern Ireland
Kashmir	Location
Europe	Location
Asia	Location
Africa	Location
North America	Location
South America	Location
Latin America	Location
Central America	Location
Antarctica	Location
Oceania	Location
Middle East	Location
Balkans	Location
Caucasus	Location
Central Asia	Location
Southeast Asia	Location
South Asia	Location
East Asia	Location
Eastern Europe	Location
Western Europe	Location
North Africa	Location
West Africa	Location
East Africa	Location
Horn of Africa	Location
Sahel	Location
Caribbean	Location
Scandinavia	Location
Arctic	Location
Siberia	Location
Donbas	Location
Donbass	Location
Persian Gulf	Location
Gulf of Mexico	Location
Mediterranean	Location
Mediterranean Sea	Location
Black Sea	Location
Red Sea	Location
Baltic Sea	Location
South China Sea	Location
East China Sea	Location
Yellow Sea	Location
Sea of Japan	Location
Caspian Sea	Location
North Sea	Location
Sea of Azov	Location
Pacific	Location
Atlantic	Location
Indian Ocean	Location
Pacific Ocean	Location
Atlantic Ocean	Location
Arctic Ocean	Location
Indo-Pacific	Location
Asia-Pacific	Location
Strait of Hormuz	Location
Taiwan Strait	Location
Bosphorus	Location
English Channel	Location
Suez Canal	Location
Panama Canal	Location
Nile	Location
Danube	Location
Dnieper	Location
Dnipro River	Location
Volga	Location
Rhine	Location
Tigris	Location
Euphrates	Location
Yalu	Location
Amazon River	Location
Mississippi River	Location
Himalayas	Location
Alps	Location
Andes	Location
Golan Heights	Location
Sinai	Location
Korean Peninsula	Location
Demilitarized Zone	Location
DMZ	Location
Gulf of Aden	Location
Bab el-Mandeb	Location
Global South	Location
Mount Everest	Location
Sahara	Location
Levant	Location
Maghreb	Location
Baltics	Location
Balkan Peninsula	Location
Wall Street	Location
Times Square	Location
Red Square	Location
Tiananmen Square	Location
Tahrir Square	Location
Zaporizhzhia nuclear power plant	Location
Chernobyl	Location
Mar-a-Lago	Location
Camp David	Location
Washington State	GeopoliticalEntity	United States
Washington state	GeopoliticalEntity	United States
New York State	GeopoliticalEntity	United States
U.S. Virgin Islands	GeopoliticalEntity	United States
American Samoa	GeopoliticalEntity	United States
Northern Mariana Islands	GeopoliticalEntity	United States
Navajo Nation	GeopoliticalEntity	United States
Cherokee Nation	GeopoliticalEntity	United States
Huntsville	GeopoliticalEntity	United States
Tuscaloosa	GeopoliticalEntity	United States
Dothan	GeopoliticalEntity	United States
Decatur	GeopoliticalEntity	United States
Selma	GeopoliticalEntity	United States
Auburn	GeopoliticalEntity
Gadsden	GeopoliticalEntity	United States
Muscle Shoals	GeopoliticalEntity	United States
Fairbanks	GeopoliticalEntity	United States
Juneau	GeopoliticalEntity	United States
Wasilla	GeopoliticalEntity	United States
Sitka	GeopoliticalEntity	United States
Ketchikan	GeopoliticalEntity	United States
Nome	GeopoliticalEntity	United States
Kodiak	GeopoliticalEntity	United States
Kenai	GeopoliticalEntity	United States
Utqiagvik	GeopoliticalEntity	United States
Tucson	GeopoliticalEntity	United States
Scottsdale	GeopoliticalEntity	United States
Tempe	GeopoliticalEntity	United States
Glendale	GeopoliticalEntity	United States
Flagstaff	GeopoliticalEntity	United States
Yuma	GeopoliticalEntity	United States
Sedona	GeopoliticalEntity	United States
Prescott Valley	GeopoliticalEntity	United States
Casa Grande	GeopoliticalEntity	United States
Nogales	GeopoliticalEntity	United States
Lake Havasu City	GeopoliticalEntity	United States
Bullhead City	GeopoliticalEntity	United States
Sierra Vista	GeopoliticalEntity	United States
Maricopa County	GeopoliticalEntity	United States
Pima County	GeopoliticalEntity	United States
Pinal County	GeopoliticalEntity	United States
Cochise County	GeopoliticalEntity	United States
Little Rock	GeopoliticalEntity	United States
Fayetteville	GeopoliticalEntity
Fort Smith	GeopoliticalEntity	United States
Jonesboro	GeopoliticalEntity	United States
Bentonville	GeopoliticalEntity	United States
Pine Bluff	GeopoliticalEntity	United States
Hot Springs	GeopoliticalEntity	United States
Texarkana	GeopoliticalEntity	United States
West Memphis	GeopoliticalEntity	United States
Springdale	GeopoliticalEntity	United States
Fresno	GeopoliticalEntity	United States
Long Beach	GeopoliticalEntity	United States
Bakersfield	GeopoliticalEntity	United States
Anaheim	GeopoliticalEntity	United States
Santa Ana	GeopoliticalEntity
Stockton	GeopoliticalEntity	United States
Riverside	GeopoliticalEntity	United States
Irvine	GeopoliticalEntity	United States
Chula Vista	GeopoliticalEntity	United States
Fremont	GeopoliticalEntity	United States
San Bernardino	GeopoliticalEntity	United States
Modesto	GeopoliticalEntity	United States
Oxnard	GeopoliticalEntity	United States
Moreno Valley	GeopoliticalEntity	United States
Huntington Beach	GeopoliticalEntity	United States
Santa Clarita	GeopoliticalEntity	United States
Garden Grove	GeopoliticalEntity	United States
Oceanside	GeopoliticalEntity	United States
Rancho Cucamonga	GeopoliticalEntity	United States
Santa Rosa	GeopoliticalEntity	United States
Elk Grove	GeopoliticalEntity	United States
Palmdale	GeopoliticalEntity	United States
Pomona	GeopoliticalEntity	United States
Escondido	GeopoliticalEntity	United States
Sunnyvale	GeopoliticalEntity	United States
Torrance	GeopoliticalEntity	United States
Pasadena	GeopoliticalEntity
Roseville	GeopoliticalEntity	United States
Visalia	GeopoliticalEntity	United States
Thousand Oaks	GeopoliticalEntity	United States
Simi Valley	GeopoliticalEntity	United States
Santa Clara	GeopoliticalEntity	United States
Vallejo	GeopoliticalEntity	United States
Berkeley	GeopoliticalEntity	United States
Fairfield	GeopoliticalEntity
Murrieta	GeopoliticalEntity	United States
Temecula	GeopoliticalEntity	United States
Antioch	GeopoliticalEntity	United States
Carlsbad	GeopoliticalEntity	United States
Costa Mesa	GeopoliticalEntity	United States
Santa Maria	GeopoliticalEntity	United States
Santa Barbara	GeopoliticalEntity	United States
Santa Cruz	GeopoliticalEntity
Santa Monica	GeopoliticalEntity	United States
San Mateo	GeopoliticalEntity	United States
Redwood City	GeopoliticalEntity	United States
Mountain View	GeopoliticalEntity	United States
Palo Alto	GeopoliticalEntity	United States
Menlo Park	GeopoliticalEntity	United States
Cupertino	GeopoliticalEntity	United States
Inglewood	GeopoliticalEntity	United States
Burbank	GeopoliticalEntity	United States
Malibu	GeopoliticalEntity	United States
Beverly Hills	GeopoliticalEntity	United States
West Hollywood	GeopoliticalEntity	United States
Calabasas	GeopoliticalEntity	United States
Newport Beach	GeopoliticalEntity	United States
Laguna Beach	GeopoliticalEntity	United States
San Clemente	GeopoliticalEntity	United States
Palm Springs	GeopoliticalEntity	United States
Palm Desert	GeopoliticalEntity	United States
Indio	GeopoliticalEntity	United States
Coachella	GeopoliticalEntity	United States
El Centro	GeopoliticalEntity	United States
Calexico	GeopoliticalEntity	United States
Victorville	GeopoliticalEntity	United States
Barstow	GeopoliticalEntity	United States
Redding	GeopoliticalEntity	United States
Petaluma	GeopoliticalEntity	United States
Sonoma	GeopoliticalEntity	United States
Napa	GeopoliticalEntity	United States
Sausalito	GeopoliticalEntity	United States
San Rafael	GeopoliticalEntity	United States
Half Moon Bay	GeopoliticalEntity	United States
San Luis Obispo	GeopoliticalEntity	United States
Monterey	GeopoliticalEntity	United States
Carmel-by-the-Sea	GeopoliticalEntity	United States
Watsonville	GeopoliticalEntity	United States
Merced	GeopoliticalEntity	United States
Turlock	GeopoliticalEntity	United States
Lodi	GeopoliticalEntity	United States
Yuba City	GeopoliticalEntity	United States
South Lake Tahoe	GeopoliticalEntity	United States
Truckee	GeopoliticalEntity	United States
Lompoc	GeopoliticalEntity	United States
Camarillo	GeopoliticalEntity	United States
Alhambra	GeopoliticalEntity	United States
Monterey Park	GeopoliticalEntity	United States
El Monte	GeopoliticalEntity	United States
West Covina	GeopoliticalEntity	United States
Norwalk	GeopoliticalEntity	United States
Carson City	GeopoliticalEntity	United States
Culver City	GeopoliticalEntity	United States
Marin County	GeopoliticalEntity	United States
Sonoma County	GeopoliticalEntity	United States
Napa County	GeopoliticalEntity	United States
Los Angeles County	GeopoliticalEntity	United States
Orange County	GeopoliticalEntity	United States
San Diego County	GeopoliticalEntity	United States
Alameda County	GeopoliticalEntity	United States
Contra Costa County	GeopoliticalEntity	United States
Santa Clara County	GeopoliticalEntity	United States
Riverside County	GeopoliticalEntity	United States
San Bernardino County	GeopoliticalEntity	United States
Ventura County	GeopoliticalEntity	United States
Kern County	GeopoliticalEntity	United States
Fresno County	GeopoliticalEntity	United States
Butte County	GeopoliticalEntity	United States
Sacramento County	GeopoliticalEntity	United States
San Mateo County	GeopoliticalEntity	United States
Humboldt County	GeopoliticalEntity	United States
Aurora	GeopoliticalEntity	United States
Colorado Springs	GeopoliticalEntity	United States
Boulder	GeopoliticalEntity	United States
Fort Collins	GeopoliticalEntity	United States
Pueblo	GeopoliticalEntity	United States
Grand Junction	GeopoliticalEntity	United States
Greeley	GeopoliticalEntity	United States
Longmont	GeopoliticalEntity	United States
Loveland	GeopoliticalEntity	United States
Lakewood	GeopoliticalEntity	United States
Arvada	GeopoliticalEntity	United States
Littleton	GeopoliticalEntity	United States
Aspen	GeopoliticalEntity	United States
Vail	GeopoliticalEntity	United States
Breckenridge	GeopoliticalEntity	United States
Telluride	GeopoliticalEntity	United States
Durango	GeopoliticalEntity	United States
Steamboat Springs	GeopoliticalEntity	United States
Castle Rock	GeopoliticalEntity	United States
Jefferson County	GeopoliticalEntity	United States
Larimer County	GeopoliticalEntity	United States
El Paso County	GeopoliticalEntity	United States
Mesa County	GeopoliticalEntity	United States
Hartford	GeopoliticalEntity	United States
New Haven	GeopoliticalEntity	United States
Bridgeport	GeopoliticalEntity	United States
Stamford	GeopoliticalEntity
Waterbury	GeopoliticalEntity	United States
Danbury	GeopoliticalEntity	United States
Greenwich	GeopoliticalEntity
New London	GeopoliticalEntity	United States
Groton	GeopoliticalEntity	United States
Newtown	GeopoliticalEntity	United States
Fairfield County	GeopoliticalEntity	United States
New Britain	GeopoliticalEntity	United States
Meriden	GeopoliticalEntity	United States
Wilmington	GeopoliticalEntity
Newark	GeopoliticalEntity
Rehoboth Beach	GeopoliticalEntity	United States
Jacksonville	GeopoliticalEntity	United States
Tallahassee	GeopoliticalEntity	United States
Fort Lauderdale	GeopoliticalEntity	United States
Hialeah	GeopoliticalEntity	United States
Cape Coral	GeopoliticalEntity	United States
Gainesville	GeopoliticalEntity	United States
Port St. Lucie	GeopoliticalEntity	United States
Pembroke Pines	GeopoliticalEntity	United States
Miramar	GeopoliticalEntity	United States
Coral Springs	GeopoliticalEntity	United States
Coral Gables	GeopoliticalEntity	United States
Clearwater	GeopoliticalEntity	United States
West Palm Beach	GeopoliticalEntity	United States
Palm Beach	GeopoliticalEntity	United States
Boca Raton	GeopoliticalEntity	United States
Delray Beach	GeopoliticalEntity	United States
Boynton Beach	GeopoliticalEntity	United States
Pompano Beach	GeopoliticalEntity	United States
Miami Beach	GeopoliticalEntity	United States
Miami Gardens	GeopoliticalEntity	United States
Key West	GeopoliticalEntity	United States
Key Largo	GeopoliticalEntity	United States
Fort Myers	GeopoliticalEntity	United States
Fort Pierce	GeopoliticalEntity	United States
Sarasota	GeopoliticalEntity	United States
Bradenton	GeopoliticalEntity	United States
Daytona Beach	GeopoliticalEntity	United States
Pensacola	GeopoliticalEntity	United States
Ocala	GeopoliticalEntity	United States
Kissimmee	GeopoliticalEntity	United States
Lakeland	GeopoliticalEntity	United States
Cocoa Beach	GeopoliticalEntity	United States
Vero Beach	GeopoliticalEntity	United States
Parkland	GeopoliticalEntity	United States
Surfside	GeopoliticalEntity	United States
Doral	GeopoliticalEntity	United States
Panama City Beach	GeopoliticalEntity	United States
Winter Park	GeopoliticalEntity	United States
St. Augustine	GeopoliticalEntity	United States
Fort Walton Beach	GeopoliticalEntity	United States
Destin	GeopoliticalEntity	United States
Punta Gorda	GeopoliticalEntity	United States
Hillsborough County	GeopoliticalEntity	United States
Miami-Dade County	GeopoliticalEntity	United States
Miami-Dade	GeopoliticalEntity	United States
Broward County	GeopoliticalEntity	United States
Palm Beach County	GeopoliticalEntity	United States
Pinellas County	GeopoliticalEntity	United States
Lee County	GeopoliticalEntity	United States
Duval County	GeopoliticalEntity	United States
Brevard County	GeopoliticalEntity	United States
Volusia County	GeopoliticalEntity	United States
Sarasota County	GeopoliticalEntity	United States
Manatee County	GeopoliticalEntity	United States
Polk County	GeopoliticalEntity	United States
Monroe County	GeopoliticalEntity	United States
Savannah	GeopoliticalEntity	United States
Augusta	GeopoliticalEntity	United States
Macon	GeopoliticalEntity	United States
Alpharetta	GeopoliticalEntity	United States
Sandy Springs	GeopoliticalEntity	United States
Roswell	GeopoliticalEntity	United States
Valdosta	GeopoliticalEntity	United States
Brunswick	GeopoliticalEntity	United States
Statesboro	GeopoliticalEntity	United States
Peachtree City	GeopoliticalEntity	United States
Fulton County	GeopoliticalEntity	United States
DeKalb County	GeopoliticalEntity	United States
Cobb County	GeopoliticalEntity	United States
Gwinnett County	GeopoliticalEntity	United States
Chatham County	GeopoliticalEntity	United States
Clayton County	GeopoliticalEntity	United States
Coffee County	GeopoliticalEntity	United States
Hilo	GeopoliticalEntity	United States
Kailua	GeopoliticalEntity	United States
Lahaina	GeopoliticalEntity	United States
Maui County	GeopoliticalEntity	United States
Boise	GeopoliticalEntity	United States
Nampa	GeopoliticalEntity	United States
Idaho Falls	GeopoliticalEntity	United States
Pocatello	GeopoliticalEntity	United States
Coeur d'Alene	GeopoliticalEntity	United States
Twin Falls	GeopoliticalEntity	United States
Ketchum	GeopoliticalEntity	United States
Springfield	GeopoliticalEntity	United States
Peoria	GeopoliticalEntity	United States
Rockford	GeopoliticalEntity	United States
Joliet	GeopoliticalEntity	United States
Naperville	GeopoliticalEntity	United States
Elgin	GeopoliticalEntity	United States
Champaign	GeopoliticalEntity	United States
Urbana	GeopoliticalEntity	United States
Bloomington	GeopoliticalEntity
Evanston	GeopoliticalEntity	United States
Skokie	GeopoliticalEntity	United States
Oak Park	GeopoliticalEntity	United States
Schaumburg	GeopoliticalEntity	United States
Highland Park	GeopoliticalEntity	United States
East St. Louis	GeopoliticalEntity	United States
Carbondale	GeopoliticalEntity	United States
Cook County	GeopoliticalEntity	United States
DuPage County	GeopoliticalEntity	United States
Lake County	GeopoliticalEntity	United States
Will County	GeopoliticalEntity	United States
Kane County	GeopoliticalEntity	United States
Indianapolis	GeopoliticalEntity	United States
Fort Wayne	GeopoliticalEntity	United States
Evansville	GeopoliticalEntity	United States
South Bend	GeopoliticalEntity	United States
Muncie	GeopoliticalEntity	United States
Terre Haute	GeopoliticalEntity	United States
Kokomo	GeopoliticalEntity	United States
West Lafayette	GeopoliticalEntity	United States
Elkhart	GeopoliticalEntity	United States
Marion County	GeopoliticalEntity	United States
Des Moines	GeopoliticalEntity	United States
Cedar Rapids	GeopoliticalEntity	United States
Sioux City	GeopoliticalEntity	United States
Iowa City	GeopoliticalEntity	United States
Council Bluffs	GeopoliticalEntity	United States
Dubuque	GeopoliticalEntity	United States
Wichita	GeopoliticalEntity	United States
Overland Park	GeopoliticalEntity	United States
Topeka	GeopoliticalEntity	United States
Olathe	GeopoliticalEntity	United States
Dodge City	GeopoliticalEntity	United States
Salina	GeopoliticalEntity	United States
Leavenworth	GeopoliticalEntity	United States
Sedgwick County	GeopoliticalEntity	United States
Uvalde	GeopoliticalEntity	United States
Louisville	GeopoliticalEntity	United States
Lexington	GeopoliticalEntity
Bowling Green	GeopoliticalEntity	United States
Owensboro	GeopoliticalEntity	United States
Frankfort	GeopoliticalEntity	United States
Paducah	GeopoliticalEntity	United States
Baton Rouge	GeopoliticalEntity	United States
Shreveport	GeopoliticalEntity	United States
Lake Charles	GeopoliticalEntity	United States
Houma	GeopoliticalEntity	United States
Slidell	GeopoliticalEntity	United States
Bossier City	GeopoliticalEntity	United States
Metairie	GeopoliticalEntity	United States
Orleans Parish	GeopoliticalEntity	United States
Jefferson Parish	GeopoliticalEntity	United States
St. Bernard Parish	GeopoliticalEntity	United States
Plaquemines Parish	GeopoliticalEntity	United States
Caddo Parish	GeopoliticalEntity	United States
Bangor	GeopoliticalEntity
Lewiston	GeopoliticalEntity	United States
Kennebunkport	GeopoliticalEntity	United States
Bar Harbor	GeopoliticalEntity	United States
Annapolis	GeopoliticalEntity	United States
Rockville	GeopoliticalEntity	United States
Gaithersburg	GeopoliticalEntity	United States
Bethesda	GeopoliticalEntity	United States
Silver Spring	GeopoliticalEntity	United States
Chevy Chase	GeopoliticalEntity	United States
College Park	GeopoliticalEntity	United States
Hagerstown	GeopoliticalEntity	United States
Ocean City	GeopoliticalEntity	United States
Towson	GeopoliticalEntity	United States
Salisbury	GeopoliticalEntity
Montgomery County	GeopoliticalEntity	United States
Prince George's County	GeopoliticalEntity	United States
Baltimore County	GeopoliticalEntity	United States
Anne Arundel County	GeopoliticalEntity	United States
Howard County	GeopoliticalEntity	United States
Worcester	GeopoliticalEntity
Lowell	GeopoliticalEntity	United States
Brockton	GeopoliticalEntity	United States
New Bedford	GeopoliticalEntity	United States
Quincy	GeopoliticalEntity	United States
Fall River	GeopoliticalEntity	United States
Somerville	GeopoliticalEntity	United States
Waltham	GeopoliticalEntity	United States
Framingham	GeopoliticalEntity	United States
Brookline	GeopoliticalEntity	United States
Salem	GeopoliticalEntity	United States
Plymouth	GeopoliticalEntity
Provincetown	GeopoliticalEntity	United States
Nantucket	GeopoliticalEntity	United States
Barnstable	GeopoliticalEntity	United States
Hyannis	GeopoliticalEntity	United States
Amherst	GeopoliticalEntity	United States
Northampton	GeopoliticalEntity
Pittsfield	GeopoliticalEntity	United States
Holyoke	GeopoliticalEntity	United States
Andover	GeopoliticalEntity
Concord	GeopoliticalEntity	United States
Gloucester	GeopoliticalEntity
Suffolk County	GeopoliticalEntity	United States
Middlesex County	GeopoliticalEntity	United States
Norfolk County	GeopoliticalEntity	United States
Grand Rapids	GeopoliticalEntity	United States
Ann Arbor	GeopoliticalEntity	United States
Lansing	GeopoliticalEntity	United States
Flint	GeopoliticalEntity	United States
Dearborn	GeopoliticalEntity	United States
Sterling Heights	GeopoliticalEntity	United States
Kalamazoo	GeopoliticalEntity	United States
Saginaw	GeopoliticalEntity	United States
Battle Creek	GeopoliticalEntity	United States
Traverse City	GeopoliticalEntity	United States
Muskegon	GeopoliticalEntity	United States
Bay City	GeopoliticalEntity	United States
Livonia	GeopoliticalEntity	United States
Grosse Pointe	GeopoliticalEntity	United States
Bloomfield Hills	GeopoliticalEntity	United States
Benton Harbor	GeopoliticalEntity	United States
Hamtramck	GeopoliticalEntity	United States
Wayne County	GeopoliticalEntity	United States
Oakland County	GeopoliticalEntity	United States
Macomb County	GeopoliticalEntity	United States
Kent County	GeopoliticalEntity
St. Paul	GeopoliticalEntity	United States
Saint Paul	GeopoliticalEntity	United States
Duluth	GeopoliticalEntity	United States
Rochester	GeopoliticalEntity
Mankato	GeopoliticalEntity	United States
St. Cloud	GeopoliticalEntity	United States
Brooklyn Center	GeopoliticalEntity	United States
Edina	GeopoliticalEntity	United States
Moorhead	GeopoliticalEntity	United States
Hennepin County	GeopoliticalEntity	United States
Ramsey County	GeopoliticalEntity	United States
Gulfport	GeopoliticalEntity	United States
Biloxi	GeopoliticalEntity	United States
Hattiesburg	GeopoliticalEntity	United States
Tupelo	GeopoliticalEntity	United States
Meridian	GeopoliticalEntity	United States
Vicksburg	GeopoliticalEntity	United States
Natchez	GeopoliticalEntity	United States
Greenville	GeopoliticalEntity	United States
Pascagoula	GeopoliticalEntity	United States
Hinds County	GeopoliticalEntity	United States
Jefferson City	GeopoliticalEntity	United States
Joplin	GeopoliticalEntity	United States
Cape Girardeau	GeopoliticalEntity	United States
Sedalia	GeopoliticalEntity	United States
St. Louis County	GeopoliticalEntity	United States
Jackson County	GeopoliticalEntity	United States
Billings	GeopoliticalEntity	United States
Missoula	GeopoliticalEntity	United States
Bozeman	GeopoliticalEntity	United States
Great Falls	GeopoliticalEntity	United States
Butte	GeopoliticalEntity	United States
Kalispell	GeopoliticalEntity	United States
Whitefish	GeopoliticalEntity	United States
Yellowstone County	GeopoliticalEntity	United States
Omaha	GeopoliticalEntity	United States
Bellevue	GeopoliticalEntity
Grand Island	GeopoliticalEntity	United States
North Platte	GeopoliticalEntity	United States
Douglas County	GeopoliticalEntity	United States
Reno	GeopoliticalEntity	United States
North Las Vegas	GeopoliticalEntity	United States
Elko	GeopoliticalEntity	United States
Clark County	GeopoliticalEntity	United States
Washoe County	GeopoliticalEntity	United States
Nashua	GeopoliticalEntity	United States
Portsmouth	GeopoliticalEntity
Jersey City	GeopoliticalEntity	United States
Trenton	GeopoliticalEntity	United States
Camden	GeopoliticalEntity
Atlantic City	GeopoliticalEntity	United States
Hoboken	GeopoliticalEntity	United States
Princeton	GeopoliticalEntity	United States
Toms River	GeopoliticalEntity	United States
Cherry Hill	GeopoliticalEntity	United States
Bayonne	GeopoliticalEntity	United States
Passaic	GeopoliticalEntity	United States
East Orange	GeopoliticalEntity	United States
Morristown	GeopoliticalEntity	United States
Asbury Park	GeopoliticalEntity	United States
Bedminster	GeopoliticalEntity	United States
Teaneck	GeopoliticalEntity	United States
Fort Lee	GeopoliticalEntity	United States
Vineland	GeopoliticalEntity	United States
Cape May	GeopoliticalEntity	United States
Bergen County	GeopoliticalEntity	United States
Essex County	GeopoliticalEntity
Hudson County	GeopoliticalEntity	United States
Middlesex	GeopoliticalEntity
Monmouth County	GeopoliticalEntity	United States
Ocean County	GeopoliticalEntity	United States
Union County	GeopoliticalEntity	United States
Santa Fe	GeopoliticalEntity
Las Cruces	GeopoliticalEntity	United States
Rio Rancho	GeopoliticalEntity	United States
Los Alamos	GeopoliticalEntity	United States
Taos	GeopoliticalEntity	United States
Farmington	GeopoliticalEntity	United States
Alamogordo	GeopoliticalEntity	United States
Bernalillo County	GeopoliticalEntity	United States
Yonkers	GeopoliticalEntity	United States
Syracuse	GeopoliticalEntity
Albany	GeopoliticalEntity	United States
New Rochelle	GeopoliticalEntity	United States
Mount Vernon	GeopoliticalEntity	United States
Schenectady	GeopoliticalEntity	United States
Utica	GeopoliticalEntity	United States
White Plains	GeopoliticalEntity	United States
Troy	GeopoliticalEntity	United States
Niagara Falls	GeopoliticalEntity	United States
Ithaca	GeopoliticalEntity	United States
Binghamton	GeopoliticalEntity	United States
Poughkeepsie	GeopoliticalEntity	United States
Saratoga Springs	GeopoliticalEntity	United States
Lake Placid	GeopoliticalEntity	United States
Plattsburgh	GeopoliticalEntity	United States
Watertown	GeopoliticalEntity	United States
Elmira	GeopoliticalEntity	United States
Newburgh	GeopoliticalEntity	United States
West Point	GeopoliticalEntity	United States
Hempstead	GeopoliticalEntity	United States
Levittown	GeopoliticalEntity	United States
East Hampton	GeopoliticalEntity	United States
Chappaqua	GeopoliticalEntity	United States
Scarsdale	GeopoliticalEntity	United States
Staten Island	GeopoliticalEntity	United States
Westchester County	GeopoliticalEntity	United States
Westchester	GeopoliticalEntity	United States
Nassau County	GeopoliticalEntity	United States
Erie County	GeopoliticalEntity	United States
Rockland County	GeopoliticalEntity	United States
Dutchess County	GeopoliticalEntity	United States
Ulster County	GeopoliticalEntity	United States
Onondaga County	GeopoliticalEntity	United States
Niagara County	GeopoliticalEntity	United States
Albany County	GeopoliticalEntity	United States
The Bronx	GeopoliticalEntity	United States
Raleigh	GeopoliticalEntity	United States
Greensboro	GeopoliticalEntity	United States
Durham	GeopoliticalEntity
Winston-Salem	GeopoliticalEntity	United States
High Point	GeopoliticalEntity	United States
Asheville	GeopoliticalEntity	United States
Chapel Hill	GeopoliticalEntity	United States
Gastonia	GeopoliticalEntity	United States
Mecklenburg County	GeopoliticalEntity	United States
Wake County	GeopoliticalEntity	United States
Buncombe County	GeopoliticalEntity	United States
Guilford County	GeopoliticalEntity	United States
Kitty Hawk	GeopoliticalEntity	United States
Fargo	GeopoliticalEntity	United States
Bismarck	GeopoliticalEntity	United States
Grand Forks	GeopoliticalEntity	United States
Minot	GeopoliticalEntity	United States
Williston	GeopoliticalEntity	United States
Standing Rock	GeopoliticalEntity	United States
Columbus	GeopoliticalEntity	United States
Toledo	GeopoliticalEntity
Akron	GeopoliticalEntity	United States
Dayton	GeopoliticalEntity	United States
Youngstown	GeopoliticalEntity	United States
Parma	GeopoliticalEntity
Lorain	GeopoliticalEntity	United States
Elyria	GeopoliticalEntity	United States
East Palestine	GeopoliticalEntity	United States
Steubenville	GeopoliticalEntity	United States
Zanesville	GeopoliticalEntity	United States
Sandusky	GeopoliticalEntity	United States
Chillicothe	GeopoliticalEntity	United States
Cuyahoga County	GeopoliticalEntity	United States
Hamilton County	GeopoliticalEntity	United States
Franklin County	GeopoliticalEntity	United States
Summit County	GeopoliticalEntity	United States
Lucas County	GeopoliticalEntity	United States
Mahoning County	GeopoliticalEntity	United States
Oklahoma City	GeopoliticalEntity	United States
Tulsa	GeopoliticalEntity	United States
Broken Arrow	GeopoliticalEntity	United States
Stillwater	GeopoliticalEntity	United States
Muskogee	GeopoliticalEntity	United States
Oklahoma County	GeopoliticalEntity	United States
Tulsa County	GeopoliticalEntity	United States
Gresham	GeopoliticalEntity	United States
Hillsboro	GeopoliticalEntity	United States
Beaverton	GeopoliticalEntity	United States
Medford	GeopoliticalEntity	United States
Corvallis	GeopoliticalEntity	United States
Astoria	GeopoliticalEntity	United States
Klamath Falls	GeopoliticalEntity	United States
Grants Pass	GeopoliticalEntity	United States
Multnomah County	GeopoliticalEntity	United States
Washington County	GeopoliticalEntity	United States
Allentown	GeopoliticalEntity	United States
Erie	GeopoliticalEntity	United States
Scranton	GeopoliticalEntity	United States
Harrisburg	GeopoliticalEntity	United States
Wilkes-Barre	GeopoliticalEntity	United States
Altoona	GeopoliticalEntity	United States
Johnstown	GeopoliticalEntity	United States
State College	GeopoliticalEntity	United States
Gettysburg	GeopoliticalEntity	United States
King of Prussia	GeopoliticalEntity	United States
Williamsport	GeopoliticalEntity	United States
Bucks County	GeopoliticalEntity	United States
Allegheny County	GeopoliticalEntity	United States
Chester County	GeopoliticalEntity	United States
Delaware County	GeopoliticalEntity	United States
Lehigh County	GeopoliticalEntity	United States
Luzerne County	GeopoliticalEntity	United States
Lackawanna County	GeopoliticalEntity	United States
Northampton County	GeopoliticalEntity	United States
Shanksville	GeopoliticalEntity	United States
Providence	GeopoliticalEntity	United States
Cranston	GeopoliticalEntity	United States
Pawtucket	GeopoliticalEntity	United States
Newport	GeopoliticalEntity
Woonsocket	GeopoliticalEntity	United States
Charleston	GeopoliticalEntity	United States
North Charleston	GeopoliticalEntity	United States
Myrtle Beach	GeopoliticalEntity	United States
Spartanburg	GeopoliticalEntity	United States
Hilton Head	GeopoliticalEntity	United States
Hilton Head Island	GeopoliticalEntity	United States
Rock Hill	GeopoliticalEntity	United States
Beaufort	GeopoliticalEntity	United States
Orangeburg	GeopoliticalEntity	United States
Colleton County	GeopoliticalEntity	United States
Richland County	GeopoliticalEntity	United States
Charleston County	GeopoliticalEntity	United States
Sioux Falls	GeopoliticalEntity	United States
Rapid City	GeopoliticalEntity	United States
Pine Ridge	GeopoliticalEntity	United States
Deadwood	GeopoliticalEntity	United States
Knoxville	GeopoliticalEntity	United States
Chattanooga	GeopoliticalEntity	United States
Clarksville	GeopoliticalEntity	United States
Murfreesboro	GeopoliticalEntity	United States
Johnson City	GeopoliticalEntity	United States
Kingsport	GeopoliticalEntity	United States
Oak Ridge	GeopoliticalEntity	United States
Gatlinburg	GeopoliticalEntity	United States
Pigeon Forge	GeopoliticalEntity	United States
Shelby County	GeopoliticalEntity	United States
Davidson County	GeopoliticalEntity	United States
Knox County	GeopoliticalEntity	United States
Fort Worth	GeopoliticalEntity	United States
Arlington	GeopoliticalEntity	United States
Corpus Christi	GeopoliticalEntity	United States
Plano	GeopoliticalEntity	United States
Laredo	GeopoliticalEntity	United States
Lubbock	GeopoliticalEntity	United States
Amarillo	GeopoliticalEntity	United States
Grand Prairie	GeopoliticalEntity	United States
Brownsville	GeopoliticalEntity	United States
Frisco	GeopoliticalEntity	United States
Mesquite	GeopoliticalEntity	United States
Killeen	GeopoliticalEntity	United States
McAllen	GeopoliticalEntity	United States
Waco	GeopoliticalEntity	United States
Abilene	GeopoliticalEntity	United States
Round Rock	GeopoliticalEntity	United States
College Station	GeopoliticalEntity	United States
Wichita Falls	GeopoliticalEntity	United States
San Angelo	GeopoliticalEntity	United States
Galveston	GeopoliticalEntity	United States
Port Arthur	GeopoliticalEntity	United States
Eagle Pass	GeopoliticalEntity	United States
Del Rio	GeopoliticalEntity	United States
Sutherland Springs	GeopoliticalEntity	United States
Kerrville	GeopoliticalEntity	United States
New Braunfels	GeopoliticalEntity	United States
San Marcos	GeopoliticalEntity	United States
Sugar Land	GeopoliticalEntity	United States
The Woodlands	GeopoliticalEntity	United States
Boca Chica	GeopoliticalEntity	United States
Starbase	GeopoliticalEntity	United States
Marfa	GeopoliticalEntity	United States
Harris County	GeopoliticalEntity	United States
Dallas County	GeopoliticalEntity	United States
Tarrant County	GeopoliticalEntity	United States
Bexar County	GeopoliticalEntity	United States
Travis County	GeopoliticalEntity	United States
Collin County	GeopoliticalEntity	United States
Denton County	GeopoliticalEntity	United States
Fort Bend County	GeopoliticalEntity	United States
Kerr County	GeopoliticalEntity	United States
Hidalgo County	GeopoliticalEntity	United States
Cameron County	GeopoliticalEntity	United States
Starr County	GeopoliticalEntity	United States
Maverick County	GeopoliticalEntity	United States
Provo	GeopoliticalEntity	United States
Orem	GeopoliticalEntity	United States
Ogden	GeopoliticalEntity	United States
West Valley City	GeopoliticalEntity	United States
Park City	GeopoliticalEntity	United States
Moab	GeopoliticalEntity	United States
Salt Lake County	GeopoliticalEntity	United States
Utah County	GeopoliticalEntity	United States
Burlington	GeopoliticalEntity	United States
Montpelier	GeopoliticalEntity	United States
Rutland	GeopoliticalEntity
Brattleboro	GeopoliticalEntity	United States
Bennington	GeopoliticalEntity	United States
Virginia Beach	GeopoliticalEntity	United States
Norfolk	GeopoliticalEntity
Chesapeake	GeopoliticalEntity	United States
Richmond	GeopoliticalEntity
Newport News	GeopoliticalEntity	United States
Roanoke	GeopoliticalEntity	United States
Lynchburg	GeopoliticalEntity	United States
Charlottesville	GeopoliticalEntity	United States
Williamsburg	GeopoliticalEntity	United States
Fredericksburg	GeopoliticalEntity	United States
Harrisonburg	GeopoliticalEntity	United States
Blacksburg	GeopoliticalEntity	United States
Fairfax	GeopoliticalEntity	United States
Falls Church	GeopoliticalEntity	United States
Reston	GeopoliticalEntity	United States
Leesburg	GeopoliticalEntity	United States
Manassas	GeopoliticalEntity	United States
Danville	GeopoliticalEntity	United States
Petersburg	GeopoliticalEntity	United States
Arlington County	GeopoliticalEntity	United States
Fairfax County	GeopoliticalEntity	United States
Loudoun County	GeopoliticalEntity	United States
Prince William County	GeopoliticalEntity	United States
Henrico County	GeopoliticalEntity	United States
Spokane	GeopoliticalEntity	United States
Tacoma	GeopoliticalEntity	United States
Renton	GeopoliticalEntity	United States
Yakima	GeopoliticalEntity	United States
Federal Way	GeopoliticalEntity	United States
Olympia	GeopoliticalEntity	United States
Bellingham	GeopoliticalEntity	United States
Kennewick	GeopoliticalEntity	United States
Redmond	GeopoliticalEntity	United States
Walla Walla	GeopoliticalEntity	United States
Wenatchee	GeopoliticalEntity	United States
Bremerton	GeopoliticalEntity	United States
Puyallup	GeopoliticalEntity	United States
King County	GeopoliticalEntity	United States
Pierce County	GeopoliticalEntity	United States
Snohomish County	GeopoliticalEntity	United States
Spokane County	GeopoliticalEntity	United States
Huntington	GeopoliticalEntity	United States
Morgantown	GeopoliticalEntity	United States
Wheeling	GeopoliticalEntity	United States
Parkersburg	GeopoliticalEntity	United States
Martinsburg	GeopoliticalEntity	United States
Harpers Ferry	GeopoliticalEntity	United States
Kanawha County	GeopoliticalEntity	United States
Green Bay	GeopoliticalEntity	United States
Kenosha	GeopoliticalEntity	United States
Racine	GeopoliticalEntity	United States
Waukesha	GeopoliticalEntity	United States
Eau Claire	GeopoliticalEntity	United States
Oshkosh	GeopoliticalEntity	United States
Janesville	GeopoliticalEntity	United States
La Crosse	GeopoliticalEntity	United States
Sheboygan	GeopoliticalEntity	United States
Wauwatosa	GeopoliticalEntity	United States
Milwaukee County	GeopoliticalEntity	United States
Dane County	GeopoliticalEntity	United States
Waukesha County	GeopoliticalEntity	United States
Kenosha County	GeopoliticalEntity	United States
Cheyenne	GeopoliticalEntity	United States
Laramie	GeopoliticalEntity	United States
Teton County	GeopoliticalEntity	United States
Mayaguez	GeopoliticalEntity	United States
Mayagüez	GeopoliticalEntity	United States
Bayamon	GeopoliticalEntity	United States
Bayamón	GeopoliticalEntity	United States
Vieques	GeopoliticalEntity	United States
Culebra	GeopoliticalEntity	United States
St. Thomas	GeopoliticalEntity
St. Croix	GeopoliticalEntity	United States
Saipan	GeopoliticalEntity	United States
Pago Pago	GeopoliticalEntity	United States
New England	Location
Midwest	Location
Bay Area	Location
San Francisco Bay Area	Location
Southern California	Location
Northern California	Location
Central Valley	Location
San Fernando Valley	Location
Florida Keys	Location
South Florida	Location
Florida Panhandle	Location
Mississippi Delta	Location
Twin Cities	Location
Jersey Shore	Location
Upstate New York	Location
Outer Banks	Location
Lehigh Valley	Location
Rio Grande Valley	Location
Hill Country	Location
West Texas	Location
Hampton Roads	Location
Northern Virginia	Location
Puget Sound	Location
Jackson Hole	Location
Yellowstone	Location
French Quarter	Location
Lower Ninth Ward	Location
Coney Island	Location
Cape Cod	Location
Martha's Vineyard	Location
Upper Peninsula	Location
Hollywood	Location
Dixville Notch	Location
Fort Bragg	Location
Fort Hood	Location
Fort Meade	Location
Fort Knox	Location
Cape Canaveral	Location
Long Island	Location
Maui	Location
Oahu	Location
Kauai	Location
Molokai	Location
Lanai	Location
Big Island	Location
East Coast	Location
West Coast	Location
Gulf Coast	Location
Deep South	Location
Rust Belt	Location
Sun Belt	Location
Bible Belt	Location
Pacific Northwest	Location
Great Plains	Location
Corn Belt	Location
Appalachia	Location
Ozarks	Location
Tri-State Area	Location
Quantico	Location
Bradford	GeopoliticalEntity	United Kingdom
Leicester	GeopoliticalEntity	United Kingdom
Coventry	GeopoliticalEntity	United Kingdom
Hull	GeopoliticalEntity	United Kingdom
Kingston upon Hull	GeopoliticalEntity	United Kingdom
Stoke-on-Trent	GeopoliticalEntity	United Kingdom
Wolverhampton	GeopoliticalEntity	United Kingdom
Southend-on-Sea	GeopoliticalEntity	United Kingdom
Southend	GeopoliticalEntity	United Kingdom
Milton Keynes	GeopoliticalEntity	United Kingdom
Luton	GeopoliticalEntity	United Kingdom
Sunderland	GeopoliticalEntity	United Kingdom
Norwich	GeopoliticalEntity	United Kingdom
Bournemouth	GeopoliticalEntity	United Kingdom
Swindon	GeopoliticalEntity	United Kingdom
Huddersfield	GeopoliticalEntity	United Kingdom
Oldham	GeopoliticalEntity	United Kingdom
Rochdale	GeopoliticalEntity	United Kingdom
Stockport	GeopoliticalEntity	United Kingdom
Salford	GeopoliticalEntity	United Kingdom
Wigan	GeopoliticalEntity	United Kingdom
Blackpool	GeopoliticalEntity	United Kingdom
Middlesbrough	GeopoliticalEntity	United Kingdom
Hartlepool	GeopoliticalEntity	United Kingdom
Darlington	GeopoliticalEntity	United Kingdom
County Durham	GeopoliticalEntity	United Kingdom
Gateshead	GeopoliticalEntity	United Kingdom
South Shields	GeopoliticalEntity	United Kingdom
Tyneside	GeopoliticalEntity	United Kingdom
Newcastle upon Tyne	GeopoliticalEntity	United Kingdom
Northumberland	GeopoliticalEntity	United Kingdom
Cumbria	GeopoliticalEntity	United Kingdom
Kendal	GeopoliticalEntity	United Kingdom
Barrow-in-Furness	GeopoliticalEntity	United Kingdom
Lancashire	GeopoliticalEntity	United Kingdom
Merseyside	GeopoliticalEntity	United Kingdom
Birkenhead	GeopoliticalEntity	United Kingdom
Wirral	GeopoliticalEntity	United Kingdom
Southport	GeopoliticalEntity	United Kingdom
St Helens	GeopoliticalEntity	United Kingdom
Warrington	GeopoliticalEntity	United Kingdom
Cheshire	GeopoliticalEntity	United Kingdom
Crewe	GeopoliticalEntity	United Kingdom
Macclesfield	GeopoliticalEntity	United Kingdom
Chesterfield	GeopoliticalEntity	United Kingdom
Derbyshire	GeopoliticalEntity	United Kingdom
Nottinghamshire	GeopoliticalEntity	United Kingdom
Lincolnshire	GeopoliticalEntity	United Kingdom
Grimsby	GeopoliticalEntity	United Kingdom
Scunthorpe	GeopoliticalEntity	United Kingdom
Skegness	GeopoliticalEntity	United Kingdom
Doncaster	GeopoliticalEntity	United Kingdom
Rotherham	GeopoliticalEntity	United Kingdom
Barnsley	GeopoliticalEntity	United Kingdom
Harrogate	GeopoliticalEntity	United Kingdom
York	GeopoliticalEntity	United Kingdom
North Yorkshire	GeopoliticalEntity	United Kingdom
South Yorkshire	GeopoliticalEntity	United Kingdom
West Yorkshire	GeopoliticalEntity	United Kingdom
Scarborough	GeopoliticalEntity
Whitby	GeopoliticalEntity	United Kingdom
East Riding	GeopoliticalEntity	United Kingdom
Shropshire	GeopoliticalEntity	United Kingdom
Shrewsbury	GeopoliticalEntity	United Kingdom
Telford	GeopoliticalEntity	United Kingdom
Staffordshire	GeopoliticalEntity	United Kingdom
Burton upon Trent	GeopoliticalEntity	United Kingdom
Tamworth	GeopoliticalEntity	United Kingdom
Walsall	GeopoliticalEntity	United Kingdom
Sandwell	GeopoliticalEntity	United Kingdom
West Midlands	GeopoliticalEntity	United Kingdom
East Midlands	GeopoliticalEntity	United Kingdom
Solihull	GeopoliticalEntity	United Kingdom
Worcestershire	GeopoliticalEntity	United Kingdom
Herefordshire	GeopoliticalEntity	United Kingdom
Hereford	GeopoliticalEntity	United Kingdom
Gloucestershire	GeopoliticalEntity	United Kingdom
Cheltenham	GeopoliticalEntity	United Kingdom
Warwickshire	GeopoliticalEntity	United Kingdom
Leamington Spa	GeopoliticalEntity	United Kingdom
Stratford-upon-Avon	GeopoliticalEntity	United Kingdom
Nuneaton	GeopoliticalEntity	United Kingdom
Leicestershire	GeopoliticalEntity	United Kingdom
Loughborough	GeopoliticalEntity	United Kingdom
Northamptonshire	GeopoliticalEntity	United Kingdom
Kettering	GeopoliticalEntity	United Kingdom
Corby	GeopoliticalEntity	United Kingdom
Cambridgeshire	GeopoliticalEntity	United Kingdom
Peterborough	GeopoliticalEntity	United Kingdom
Great Yarmouth	GeopoliticalEntity	United Kingdom
King's Lynn	GeopoliticalEntity	United Kingdom
Suffolk	GeopoliticalEntity	United Kingdom
Ipswich	GeopoliticalEntity	United Kingdom
Lowestoft	GeopoliticalEntity	United Kingdom
Felixstowe	GeopoliticalEntity	United Kingdom
Bury St Edmunds	GeopoliticalEntity	United Kingdom
Colchester	GeopoliticalEntity	United Kingdom
Chelmsford	GeopoliticalEntity	United Kingdom
Basildon	GeopoliticalEntity	United Kingdom
Clacton	GeopoliticalEntity	United Kingdom
Clacton-on-Sea	GeopoliticalEntity	United Kingdom
Hertfordshire	GeopoliticalEntity	United Kingdom
Watford	GeopoliticalEntity	United Kingdom
St Albans	GeopoliticalEntity	United Kingdom
Stevenage	GeopoliticalEntity	United Kingdom
Hemel Hempstead	GeopoliticalEntity	United Kingdom
Bedfordshire	GeopoliticalEntity	United Kingdom
Bedford	GeopoliticalEntity
Buckinghamshire	GeopoliticalEntity	United Kingdom
Aylesbury	GeopoliticalEntity	United Kingdom
High Wycombe	GeopoliticalEntity	United Kingdom
Slough	GeopoliticalEntity	United Kingdom
Berkshire	GeopoliticalEntity	United Kingdom
Windsor	GeopoliticalEntity
Maidenhead	GeopoliticalEntity	United Kingdom
Bracknell	GeopoliticalEntity	United Kingdom
Newbury	GeopoliticalEntity	United Kingdom
Oxfordshire	GeopoliticalEntity	United Kingdom
Banbury	GeopoliticalEntity	United Kingdom
Bicester	GeopoliticalEntity	United Kingdom
Witney	GeopoliticalEntity	United Kingdom
Wiltshire	GeopoliticalEntity	United Kingdom
Amesbury	GeopoliticalEntity	United Kingdom
Somerset	GeopoliticalEntity	United Kingdom
Taunton	GeopoliticalEntity	United Kingdom
Glastonbury	GeopoliticalEntity	United Kingdom
Weston-super-Mare	GeopoliticalEntity	United Kingdom
Dorset	GeopoliticalEntity	United Kingdom
Weymouth	GeopoliticalEntity	United Kingdom
Devon	GeopoliticalEntity	United Kingdom
Exeter	GeopoliticalEntity	United Kingdom
Torquay	GeopoliticalEntity	United Kingdom
Torbay	GeopoliticalEntity	United Kingdom
Paignton	GeopoliticalEntity	United Kingdom
Truro	GeopoliticalEntity	United Kingdom
Falmouth	GeopoliticalEntity	United Kingdom
Penzance	GeopoliticalEntity	United Kingdom
Newquay	GeopoliticalEntity	United Kingdom
St Ives	GeopoliticalEntity	United Kingdom
Hampshire	GeopoliticalEntity
Winchester	GeopoliticalEntity	United Kingdom
Basingstoke	GeopoliticalEntity	United Kingdom
Fareham	GeopoliticalEntity	United Kingdom
Gosport	GeopoliticalEntity	United Kingdom
Isle of Wight	GeopoliticalEntity	United Kingdom
Surrey	GeopoliticalEntity	United Kingdom
Guildford	GeopoliticalEntity	United Kingdom
Woking	GeopoliticalEntity	United Kingdom
Epsom	GeopoliticalEntity	United Kingdom
Reigate	GeopoliticalEntity	United Kingdom
West Sussex	GeopoliticalEntity	United Kingdom
East Sussex	GeopoliticalEntity	United Kingdom
Brighton	GeopoliticalEntity	United Kingdom
Brighton and Hove	GeopoliticalEntity	United Kingdom
Hove	GeopoliticalEntity	United Kingdom
Worthing	GeopoliticalEntity	United Kingdom
Crawley	GeopoliticalEntity	United Kingdom
Gatwick	Location
Eastbourne	GeopoliticalEntity	United Kingdom
Bexhill	GeopoliticalEntity	United Kingdom
Canterbury	GeopoliticalEntity	United Kingdom
Maidstone	GeopoliticalEntity	United Kingdom
Dartford	GeopoliticalEntity	United Kingdom
Gravesend	GeopoliticalEntity	United Kingdom
Folkestone	GeopoliticalEntity	United Kingdom
Margate	GeopoliticalEntity	United Kingdom
Ramsgate	GeopoliticalEntity	United Kingdom
Ashford	GeopoliticalEntity	United Kingdom
Tunbridge Wells	GeopoliticalEntity	United Kingdom
Royal Tunbridge Wells	GeopoliticalEntity	United Kingdom
Sevenoaks	GeopoliticalEntity	United Kingdom
Medway	GeopoliticalEntity	United Kingdom
Chatham	GeopoliticalEntity	United Kingdom
Gillingham	GeopoliticalEntity	United Kingdom
Greater Manchester	GeopoliticalEntity	United Kingdom
Greater London	GeopoliticalEntity	United Kingdom
Home Counties	Location
Teesside	GeopoliticalEntity	United Kingdom
Humberside	GeopoliticalEntity	United Kingdom
Tees Valley	Location
Bolsover	GeopoliticalEntity	United Kingdom
Sellafield	Location
Hinkley Point	Location
Croydon	GeopoliticalEntity	United Kingdom
Hackney	GeopoliticalEntity	United Kingdom
Islington	GeopoliticalEntity	United Kingdom
Southwark	GeopoliticalEntity	United Kingdom
Lambeth	GeopoliticalEntity	United Kingdom
Lewisham	GeopoliticalEntity	United Kingdom
Tower Hamlets	GeopoliticalEntity	United Kingdom
Newham	GeopoliticalEntity	United Kingdom
Dagenham	GeopoliticalEntity	United Kingdom
Havering	GeopoliticalEntity	United Kingdom
Redbridge	GeopoliticalEntity	United Kingdom
Waltham Forest	GeopoliticalEntity	United Kingdom
Haringey	GeopoliticalEntity	United Kingdom
Enfield	GeopoliticalEntity	United Kingdom
Barnet	GeopoliticalEntity	United Kingdom
Harrow	GeopoliticalEntity	United Kingdom
Hillingdon	GeopoliticalEntity	United Kingdom
Hounslow	GeopoliticalEntity	United Kingdom
Ealing	GeopoliticalEntity	United Kingdom
Hammersmith	GeopoliticalEntity	United Kingdom
Fulham	GeopoliticalEntity	United Kingdom
Kensington	GeopoliticalEntity	United Kingdom
Wandsworth	GeopoliticalEntity	United Kingdom
Bromley	GeopoliticalEntity	United Kingdom
Bexley	GeopoliticalEntity	United Kingdom
Uxbridge	GeopoliticalEntity	United Kingdom
Kensington and Chelsea	GeopoliticalEntity	United Kingdom
City of London	GeopoliticalEntity	United Kingdom
Wrexham	GeopoliticalEntity	United Kingdom
Swansea	GeopoliticalEntity	United Kingdom
Aberystwyth	GeopoliticalEntity	United Kingdom
Llandudno	GeopoliticalEntity	United Kingdom
Merthyr Tydfil	GeopoliticalEntity	United Kingdom
Rhondda	GeopoliticalEntity	United Kingdom
Port Talbot	GeopoliticalEntity	United Kingdom
Llanelli	GeopoliticalEntity	United Kingdom
Caerphilly	GeopoliticalEntity	United Kingdom
Pembrokeshire	GeopoliticalEntity	United Kingdom
Carmarthenshire	GeopoliticalEntity	United Kingdom
Gwynedd	GeopoliticalEntity	United Kingdom
Anglesey	GeopoliticalEntity	United Kingdom
Powys	GeopoliticalEntity	United Kingdom
Ceredigion	GeopoliticalEntity	United Kingdom
Monmouthshire	GeopoliticalEntity	United Kingdom
Glamorgan	GeopoliticalEntity	United Kingdom
Flintshire	GeopoliticalEntity	United Kingdom
Conwy	GeopoliticalEntity	United Kingdom
Blaenau Gwent	GeopoliticalEntity	United Kingdom
Dundee	GeopoliticalEntity	United Kingdom
Inverness	GeopoliticalEntity	United Kingdom
Dumfries	GeopoliticalEntity	United Kingdom
Falkirk	GeopoliticalEntity	United Kingdom
Kilmarnock	GeopoliticalEntity	United Kingdom
Ayrshire	GeopoliticalEntity	United Kingdom
Lanarkshire	GeopoliticalEntity	United Kingdom
Fife	GeopoliticalEntity	United Kingdom
Dunfermline	GeopoliticalEntity	United Kingdom
Kirkcaldy	GeopoliticalEntity	United Kingdom
St Andrews	GeopoliticalEntity	United Kingdom
Aberdeenshire	GeopoliticalEntity	United Kingdom
Peterhead	GeopoliticalEntity	United Kingdom
Fort William	GeopoliticalEntity	United Kingdom
Oban	GeopoliticalEntity	United Kingdom
Argyll	GeopoliticalEntity	United Kingdom
Lothian	GeopoliticalEntity	United Kingdom
Midlothian	GeopoliticalEntity	United Kingdom
East Lothian	GeopoliticalEntity	United Kingdom
West Lothian	GeopoliticalEntity	United Kingdom
East Kilbride	GeopoliticalEntity	United Kingdom
Cumbernauld	GeopoliticalEntity	United Kingdom
Motherwell	GeopoliticalEntity	United Kingdom
Greenock	GeopoliticalEntity	United Kingdom
Dunblane	GeopoliticalEntity	United Kingdom
Lockerbie	GeopoliticalEntity	United Kingdom
Gretna Green	GeopoliticalEntity	United Kingdom
Grangemouth	GeopoliticalEntity	United Kingdom
Faslane	Location
Shetland	GeopoliticalEntity	United Kingdom
Orkney	GeopoliticalEntity	United Kingdom
Outer Hebrides	GeopoliticalEntity	United Kingdom
Stornoway	GeopoliticalEntity	United Kingdom
Lerwick	GeopoliticalEntity	United Kingdom
Kirkwall	GeopoliticalEntity	United Kingdom
Perthshire	GeopoliticalEntity	United Kingdom
Scottish Borders	GeopoliticalEntity	United Kingdom
Holyrood	GeopoliticalEntity	United Kingdom
Lisburn	GeopoliticalEntity	United Kingdom
Newry	GeopoliticalEntity	United Kingdom
Omagh	GeopoliticalEntity	United Kingdom
Armagh	GeopoliticalEntity	United Kingdom
Enniskillen	GeopoliticalEntity	United Kingdom
Ballymena	GeopoliticalEntity	United Kingdom
Coleraine	GeopoliticalEntity	United Kingdom
Strabane	GeopoliticalEntity	United Kingdom
Portadown	GeopoliticalEntity	United Kingdom
Lurgan	GeopoliticalEntity	United Kingdom
Larne	GeopoliticalEntity	United Kingdom
Carrickfergus	GeopoliticalEntity	United Kingdom
Antrim	GeopoliticalEntity	United Kingdom
County Antrim	GeopoliticalEntity	United Kingdom
County Down	GeopoliticalEntity	United Kingdom
County Armagh	GeopoliticalEntity	United Kingdom
County Tyrone	GeopoliticalEntity	United Kingdom
County Fermanagh	GeopoliticalEntity	United Kingdom
Stormont	GeopoliticalEntity	United Kingdom
Gibraltar	GeopoliticalEntity	United Kingdom
Falkland Islands	GeopoliticalEntity	United Kingdom
Falklands	GeopoliticalEntity	United Kingdom
Port Stanley	GeopoliticalEntity	United Kingdom
Bermuda	GeopoliticalEntity	United Kingdom
Cayman Islands	GeopoliticalEntity	United Kingdom
British Virgin Islands	GeopoliticalEntity	United Kingdom
Turks and Caicos Islands	GeopoliticalEntity	United Kingdom
Turks and Caicos	GeopoliticalEntity	United Kingdom
Anguilla	GeopoliticalEntity	United Kingdom
Montserrat	GeopoliticalEntity	United Kingdom
St Helena	GeopoliticalEntity	United Kingdom
Ascension Island	GeopoliticalEntity	United Kingdom
Pitcairn Islands	GeopoliticalEntity	United Kingdom
Jersey	GeopoliticalEntity
Guernsey	GeopoliticalEntity	United Kingdom
Isle of Man	GeopoliticalEntity	United Kingdom
Channel Islands	GeopoliticalEntity	United Kingdom
Diego Garcia	GeopoliticalEntity	United Kingdom
Chagos Islands	GeopoliticalEntity	United Kingdom
South Georgia	GeopoliticalEntity	United Kingdom
Cork	GeopoliticalEntity	Ireland
Galway	GeopoliticalEntity	Ireland
Limerick	GeopoliticalEntity
Waterford	GeopoliticalEntity
Drogheda	GeopoliticalEntity	Ireland
Dundalk	GeopoliticalEntity	Ireland
Navan	GeopoliticalEntity	Ireland
Ennis	GeopoliticalEntity	Ireland
Kilkenny	GeopoliticalEntity	Ireland
Tralee	GeopoliticalEntity	Ireland
Killarney	GeopoliticalEntity	Ireland
Sligo	GeopoliticalEntity	Ireland
Letterkenny	GeopoliticalEntity	Ireland
Athlone	GeopoliticalEntity	Ireland
Wexford	GeopoliticalEntity	Ireland
Wicklow	GeopoliticalEntity	Ireland
Mullingar	GeopoliticalEntity	Ireland
Castlebar	GeopoliticalEntity	Ireland
County Cork	GeopoliticalEntity	Ireland
County Kerry	GeopoliticalEntity	Ireland
County Clare	GeopoliticalEntity	Ireland
County Mayo	GeopoliticalEntity	Ireland
County Donegal	GeopoliticalEntity	Ireland
County Dublin	GeopoliticalEntity	Ireland
County Galway	GeopoliticalEntity	Ireland
County Kildare	GeopoliticalEntity	Ireland
County Meath	GeopoliticalEntity	Ireland
County Wicklow	GeopoliticalEntity	Ireland
County Wexford	GeopoliticalEntity	Ireland
Donegal	GeopoliticalEntity	Ireland
Connemara	GeopoliticalEntity	Ireland
Connacht	GeopoliticalEntity	Ireland
Munster	GeopoliticalEntity	Ireland
Leinster	GeopoliticalEntity	Ireland
Ulster	GeopoliticalEntity	Ireland
Dun Laoghaire	GeopoliticalEntity	Ireland
Dún Laoghaire	GeopoliticalEntity	Ireland
Tallaght	GeopoliticalEntity	Ireland
Clondalkin	GeopoliticalEntity	Ireland
Cobh	GeopoliticalEntity	Ireland
Kinsale	GeopoliticalEntity	Ireland
Mississauga	GeopoliticalEntity	Canada
Brampton	GeopoliticalEntity	Canada
Halifax	GeopoliticalEntity
Markham	GeopoliticalEntity	Canada
Gatineau	GeopoliticalEntity	Canada
Saskatoon	GeopoliticalEntity	Canada
Kitchener	GeopoliticalEntity	Canada
Longueuil	GeopoliticalEntity	Canada
Burnaby	GeopoliticalEntity	Canada
Oakville	GeopoliticalEntity	Canada
Richmond Hill	GeopoliticalEntity	Canada
Oshawa	GeopoliticalEntity	Canada
Sherbrooke	GeopoliticalEntity	Canada
Saguenay	GeopoliticalEntity	Canada
Lévis	GeopoliticalEntity	Canada
Trois-Rivières	GeopoliticalEntity	Canada
Abbotsford	GeopoliticalEntity	Canada
Coquitlam	GeopoliticalEntity	Canada
Guelph	GeopoliticalEntity	Canada
Moncton	GeopoliticalEntity	Canada
Fredericton	GeopoliticalEntity	Canada
Saint John	GeopoliticalEntity	Canada
St. John's	GeopoliticalEntity	Canada
Charlottetown	GeopoliticalEntity	Canada
Thunder Bay	GeopoliticalEntity	Canada
Sudbury	GeopoliticalEntity	Canada
Kelowna	GeopoliticalEntity	Canada
Kamloops	GeopoliticalEntity	Canada
Nanaimo	GeopoliticalEntity	Canada
Prince George	GeopoliticalEntity	Canada
Whitehorse	GeopoliticalEntity	Canada
Yellowknife	GeopoliticalEntity	Canada
Iqaluit	GeopoliticalEntity	Canada
Lethbridge	GeopoliticalEntity	Canada
Medicine Hat	GeopoliticalEntity	Canada
Red Deer	GeopoliticalEntity	Canada
Fort McMurray	GeopoliticalEntity	Canada
Banff	GeopoliticalEntity	Canada
Moose Jaw	GeopoliticalEntity	Canada
Sault Ste. Marie	GeopoliticalEntity	Canada
Sarnia	GeopoliticalEntity	Canada
Brantford	GeopoliticalEntity	Canada
St. Catharines	GeopoliticalEntity	Canada
Niagara-on-the-Lake	GeopoliticalEntity	Canada
Belleville	GeopoliticalEntity
Rimouski	GeopoliticalEntity	Canada
Chicoutimi	GeopoliticalEntity	Canada
Drummondville	GeopoliticalEntity	Canada
Lac-Mégantic	GeopoliticalEntity	Canada
Quebec City	GeopoliticalEntity	Canada
Québec	GeopoliticalEntity	Canada
Newfoundland	GeopoliticalEntity	Canada
Newfoundland and Labrador	GeopoliticalEntity	Canada
Labrador	GeopoliticalEntity	Canada
New Brunswick	GeopoliticalEntity	Canada
Prince Edward Island	GeopoliticalEntity	Canada
Northwest Territories	GeopoliticalEntity	Canada
Nunavut	GeopoliticalEntity	Canada
Yukon	GeopoliticalEntity	Canada
Vancouver Island	GeopoliticalEntity	Canada
Whistler	GeopoliticalEntity	Canada
Squamish	GeopoliticalEntity	Canada
Lytton	GeopoliticalEntity	Canada
Dawson City	GeopoliticalEntity	Canada
Cape Breton	GeopoliticalEntity	Canada
Kahnawake	GeopoliticalEntity	Canada
Prince Rupert	GeopoliticalEntity	Canada
Grande Prairie	GeopoliticalEntity	Canada
Etobicoke	GeopoliticalEntity	Canada
Greater Toronto Area	Location
North York	GeopoliticalEntity	Canada
Gold Coast	GeopoliticalEntity	Australia
Sunshine Coast	GeopoliticalEntity	Australia
Wollongong	GeopoliticalEntity	Australia
Geelong	GeopoliticalEntity	Australia
Townsville	GeopoliticalEntity	Australia
Toowoomba	GeopoliticalEntity	Australia
Ballarat	GeopoliticalEntity	Australia
Bendigo	GeopoliticalEntity	Australia
Albury	GeopoliticalEntity	Australia
Launceston	GeopoliticalEntity	Australia
Rockhampton	GeopoliticalEntity	Australia
Bundaberg	GeopoliticalEntity	Australia
Coffs Harbour	GeopoliticalEntity	Australia
Wagga Wagga	GeopoliticalEntity	Australia
Hervey Bay	GeopoliticalEntity	Australia
Port Macquarie	GeopoliticalEntity	Australia
Shepparton	GeopoliticalEntity	Australia
Mildura	GeopoliticalEntity	Australia
Orange New South Wales	GeopoliticalEntity	Australia
Dubbo	GeopoliticalEntity	Australia
Geraldton	GeopoliticalEntity	Australia
Kalgoorlie	GeopoliticalEntity	Australia
Port Hedland	GeopoliticalEntity	Australia
Karratha	GeopoliticalEntity	Australia
Broome	GeopoliticalEntity	Australia
Alice Springs	GeopoliticalEntity	Australia
Mount Gambier	GeopoliticalEntity	Australia
Whyalla	GeopoliticalEntity	Australia
Port Augusta	GeopoliticalEntity	Australia
Coober Pedy	GeopoliticalEntity	Australia
Lismore	GeopoliticalEntity	Australia
Byron Bay	GeopoliticalEntity	Australia
Bathurst	GeopoliticalEntity	Australia
Mount Isa	GeopoliticalEntity	Australia
Fremantle	GeopoliticalEntity	Australia
Bunbury	GeopoliticalEntity	Australia
Parramatta	GeopoliticalEntity	Australia
Bondi	GeopoliticalEntity	Australia
Bondi Beach	Location
Bankstown	GeopoliticalEntity	Australia
Penrith	GeopoliticalEntity	Australia
Blacktown	GeopoliticalEntity	Australia
Broken Hill	GeopoliticalEntity	Australia
Longreach	GeopoliticalEntity	Australia
South Australia	GeopoliticalEntity	Australia
Western Australia	GeopoliticalEntity	Australia
Northern Territory	GeopoliticalEntity	Australia
Australian Capital Territory	GeopoliticalEntity	Australia
Norfolk Island	GeopoliticalEntity	Australia
Christmas Island	GeopoliticalEntity	Australia
Cocos Islands	GeopoliticalEntity	Australia
Torres Strait Islands	GeopoliticalEntity	Australia
Devonport	GeopoliticalEntity	Australia
Burnie	GeopoliticalEntity	Australia
Armidale	GeopoliticalEntity	Australia
Gosford	GeopoliticalEntity	Australia
Queanbeyan	GeopoliticalEntity	Australia
Wangaratta	GeopoliticalEntity	Australia
Warrnambool	GeopoliticalEntity	Australia
Pine Gap	Location
Dunedin	GeopoliticalEntity	New Zealand
Tauranga	GeopoliticalEntity	New Zealand
Palmerston North	GeopoliticalEntity	New Zealand
Rotorua	GeopoliticalEntity	New Zealand
New Plymouth	GeopoliticalEntity	New Zealand
Whangarei	GeopoliticalEntity	New Zealand
Invercargill	GeopoliticalEntity	New Zealand
Whanganui	GeopoliticalEntity	New Zealand
Gisborne	GeopoliticalEntity	New Zealand
Queenstown	GeopoliticalEntity	New Zealand
Taupo	GeopoliticalEntity	New Zealand
Blenheim	GeopoliticalEntity	New Zealand
Timaru	GeopoliticalEntity	New Zealand
Masterton	GeopoliticalEntity	New Zealand
Upper Hutt	GeopoliticalEntity	New Zealand
Lower Hutt	GeopoliticalEntity	New Zealand
Kaikoura	GeopoliticalEntity	New Zealand
Hawke's Bay	GeopoliticalEntity	New Zealand
Waikato	GeopoliticalEntity	New Zealand
Otago	GeopoliticalEntity	New Zealand
Taranaki	GeopoliticalEntity	New Zealand
Northland	GeopoliticalEntity	New Zealand
Bay of Plenty	GeopoliticalEntity	New Zealand
Southland	GeopoliticalEntity	New Zealand
Cook Islands	GeopoliticalEntity	New Zealand
Niue	GeopoliticalEntity	New Zealand
Tokelau	GeopoliticalEntity	New Zealand
Chatham Islands	GeopoliticalEntity	New Zealand
North Island	Location
South Island	Location
White Island	Location
Milford Sound	Location
Great Barrier Reef	Location
Uluru	Location
Outback	Location
Nullarbor	Location
Kakadu	Location
Blue Mountains	Location
Pilbara	Location
Arnhem Land	Location
Tasman Sea	Location
Bass Strait	Location
Torres Strait	Location
Kangaroo Island	Location
Fraser Island	Location
Soho	Location
Covent Garden	Location
Mayfair	Location
Notting Hill	Location
Brixton	Location
Canary Wharf	Location
Knightsbridge	Location
Shoreditch	Location
Piccadilly	Location
Piccadilly Circus	Location
Trafalgar Square	Location
Leicester Square	Location
Oxford Street	Location
Fleet Street	Location
Harley Street	Location
Hyde Park	Location
Regent's Park	Location
Hampstead	Location
Hampstead Heath	Location
Tottenham	Location
Wembley	Location
Wimbledon	Location
Stratford	Location
Docklands	Location
East End	Location
West End	Location
Whitechapel	Location
Bloomsbury	Location
Belgravia	Location
Marylebone	Location
Paddington	Location
King's Cross	Location
Camden Town	Location
Peckham	Location
Clapham	Location
Battersea	Location
Vauxhall	Location
Brick Lane	Location
Abbey Road	Location
Savile Row	Location
Grenfell Tower	Location
Parliament Square	Location
Tower Bridge	Location
London Bridge	Location
Heathrow	Location
Heathrow Airport	Location
Gatwick Airport	Location
Stansted	Location
Lake District	Location
Peak District	Location
Cotswolds	Location
Dartmoor	Location
Exmoor	Location
Pennines	Location
Snowdonia	Location
Snowdon	Location
Ben Nevis	Location
Scottish Highlands	Location
Highlands	Location
Hebrides	Location
Loch Ness	Location
Loch Lomond	Location
Thames	Location
River Thames	Location
Severn	Location
Mersey	Location
Humber	Location
Tyne	Location
River Clyde	Location
Firth of Forth	Location
Firth of Clyde	Location
Irish Sea	Location
Solent	Location
Isles of Scilly	Location
Scilly Isles	Location
Stonehenge	Location
Hadrian's Wall	Location
Sandringham	Location
Balmoral	Location
Windsor Castle	Location
Sandhurst	Location
Chequers	Location
Bletchley Park	Location
Salisbury Plain	Location
Land's End	Location
Midlands	Location
Giant's Causeway	Location
Lough Neagh	Location
Falls Road	Location
Shankill Road	Location
Royal Mile	Location
Princes Street	Location
Old Trafford	Location
Anfield	Location
Silverstone	Location
Porton Down	Location
Isle of Skye	Location
Iona	Location
Bremen	GeopoliticalEntity	Germany
Dortmund	GeopoliticalEntity	Germany
Duesseldorf	GeopoliticalEntity	Germany
Dusseldorf	GeopoliticalEntity	Germany
Hanover	GeopoliticalEntity	Germany
Hannover	GeopoliticalEntity	Germany
Nuremberg	GeopoliticalEntity	Germany
Duisburg	GeopoliticalEntity	Germany
Bochum	GeopoliticalEntity	Germany
Wuppertal	GeopoliticalEntity	Germany
Bielefeld	GeopoliticalEntity	Germany
Mannheim	GeopoliticalEntity	Germany
Karlsruhe	GeopoliticalEntity	Germany
Wiesbaden	GeopoliticalEntity	Germany
Münster	GeopoliticalEntity	Germany
Muenster	GeopoliticalEntity	Germany
Augsburg	GeopoliticalEntity	Germany
Gelsenkirchen	GeopoliticalEntity	Germany
Aachen	GeopoliticalEntity	Germany
Braunschweig	GeopoliticalEntity	Germany
Wolfsburg	GeopoliticalEntity	Germany
Kiel	GeopoliticalEntity	Germany
Chemnitz	GeopoliticalEntity	Germany
Magdeburg	GeopoliticalEntity	Germany
Freiburg	GeopoliticalEntity	Germany
Lübeck	GeopoliticalEntity	Germany
Luebeck	GeopoliticalEntity	Germany
Erfurt	GeopoliticalEntity	Germany
Mainz	GeopoliticalEntity	Germany
Rostock	GeopoliticalEntity	Germany
Kassel	GeopoliticalEntity	Germany
Saarbrücken	GeopoliticalEntity	Germany
Potsdam	GeopoliticalEntity	Germany
Oldenburg	GeopoliticalEntity	Germany
Osnabrück	GeopoliticalEntity	Germany
Leverkusen	GeopoliticalEntity	Germany
Heidelberg	GeopoliticalEntity	Germany
Darmstadt	GeopoliticalEntity	Germany
Regensburg	GeopoliticalEntity	Germany
Würzburg	GeopoliticalEntity	Germany
Wuerzburg	GeopoliticalEntity	Germany
Ingolstadt	GeopoliticalEntity	Germany
Ulm	GeopoliticalEntity	Germany
Göttingen	GeopoliticalEntity	Germany
Heilbronn	GeopoliticalEntity	Germany
Jena	GeopoliticalEntity	Germany
Trier	GeopoliticalEntity	Germany
Koblenz	GeopoliticalEntity	Germany
Solingen	GeopoliticalEntity	Germany
Cottbus	GeopoliticalEntity	Germany
Schwerin	GeopoliticalEntity	Germany
Weimar	GeopoliticalEntity	Germany
Zwickau	GeopoliticalEntity	Germany
Görlitz	GeopoliticalEntity	Germany
Dessau	GeopoliticalEntity	Germany
Hanau	GeopoliticalEntity	Germany
Bayreuth	GeopoliticalEntity	Germany
Passau	GeopoliticalEntity	Germany
Konstanz	GeopoliticalEntity	Germany
Wilhelmshaven	GeopoliticalEntity	Germany
Bremerhaven	GeopoliticalEntity	Germany
Büchel	Location
Grafenwöhr	GeopoliticalEntity	Germany
Baden-Württemberg	GeopoliticalEntity	Germany
Baden-Wuerttemberg	GeopoliticalEntity	Germany
North Rhine-Westphalia	GeopoliticalEntity	Germany
Lower Saxony	GeopoliticalEntity	Germany
Saxony-Anhalt	GeopoliticalEntity	Germany
Rhineland-Palatinate	GeopoliticalEntity	Germany
Thuringia	GeopoliticalEntity	Germany
Brandenburg	GeopoliticalEntity	Germany
Mecklenburg-Vorpommern	GeopoliticalEntity	Germany
Mecklenburg-Western Pomerania	GeopoliticalEntity	Germany
Schleswig-Holstein	GeopoliticalEntity	Germany
Saarland	GeopoliticalEntity	Germany
East Germany	GeopoliticalEntity	Germany
West Germany	GeopoliticalEntity	Germany
Kreuzberg	Location
Neukölln	Location
Nantes	GeopoliticalEntity	France
Montpellier	GeopoliticalEntity	France
Rennes	GeopoliticalEntity	France
Reims	GeopoliticalEntity	France
Le Havre	GeopoliticalEntity	France
Saint-Étienne	GeopoliticalEntity	France
Saint-Etienne	GeopoliticalEntity	France
Toulon	GeopoliticalEntity	France
Grenoble	GeopoliticalEntity	France
Dijon	GeopoliticalEntity	France
Nîmes	GeopoliticalEntity	France
Nimes	GeopoliticalEntity	France
Aix-en-Provence	GeopoliticalEntity	France
Brest	GeopoliticalEntity
Le Mans	GeopoliticalEntity	France
Amiens	GeopoliticalEntity	France
Limoges	GeopoliticalEntity	France
Clermont-Ferrand	GeopoliticalEntity	France
Metz	GeopoliticalEntity	France
Besançon	GeopoliticalEntity	France
Orléans	GeopoliticalEntity	France
Perpignan	GeopoliticalEntity	France
Mulhouse	GeopoliticalEntity	France
Rouen	GeopoliticalEntity	France
Caen	GeopoliticalEntity	France
Saint-Denis	GeopoliticalEntity
Avignon	GeopoliticalEntity	France
Dunkirk	GeopoliticalEntity	France
Poitiers	GeopoliticalEntity	France
Cannes	GeopoliticalEntity	France
Antibes	GeopoliticalEntity	France
Cherbourg	GeopoliticalEntity	France
Biarritz	GeopoliticalEntity	France
Lourdes	GeopoliticalEntity	France
Ajaccio	GeopoliticalEntity	France
Bastia	GeopoliticalEntity	France
Nanterre	GeopoliticalEntity	France
Chamonix	GeopoliticalEntity	France
Annecy	GeopoliticalEntity	France
Evian	GeopoliticalEntity	France
Saint-Tropez	GeopoliticalEntity	France
Colmar	GeopoliticalEntity	France
Verdun	GeopoliticalEntity	France
Arles	GeopoliticalEntity	France
Carcassonne	GeopoliticalEntity	France
La Rochelle	GeopoliticalEntity	France
Fontainebleau	GeopoliticalEntity	France
Chartres	GeopoliticalEntity	France
Nouméa	GeopoliticalEntity	France
Noumea	GeopoliticalEntity	France
Alsace	GeopoliticalEntity	France
Burgundy	GeopoliticalEntity	France
Provence	GeopoliticalEntity	France
Aquitaine	GeopoliticalEntity	France
Ile-de-France	GeopoliticalEntity	France
Île-de-France	GeopoliticalEntity	France
Occitanie	GeopoliticalEntity	France
Auvergne	GeopoliticalEntity	France
Picardy	GeopoliticalEntity	France
Champagne-Ardenne	GeopoliticalEntity	France
Pas-de-Calais	GeopoliticalEntity	France
Dordogne	GeopoliticalEntity	France
Vendée	GeopoliticalEntity	France
Haute-Savoie	GeopoliticalEntity	France
Savoy	GeopoliticalEntity	France
French Guiana	GeopoliticalEntity	France
French Polynesia	GeopoliticalEntity	France
New Caledonia	GeopoliticalEntity	France
Guadeloupe	GeopoliticalEntity	France
Martinique	GeopoliticalEntity	France
Réunion	GeopoliticalEntity	France
Mayotte	GeopoliticalEntity	France
Saint Pierre and Miquelon	GeopoliticalEntity	France
Saint Martin	GeopoliticalEntity	France
Saint Barthélemy	GeopoliticalEntity	France
Tahiti	GeopoliticalEntity	France
Palermo	GeopoliticalEntity	Italy
Bari	GeopoliticalEntity	Italy
Catania	GeopoliticalEntity	Italy
Verona	GeopoliticalEntity	Italy
Padua	GeopoliticalEntity	Italy
Trieste	GeopoliticalEntity	Italy
Brescia	GeopoliticalEntity	Italy
Taranto	GeopoliticalEntity	Italy
Prato	GeopoliticalEntity	Italy
Modena	GeopoliticalEntity	Italy
Reggio Calabria	GeopoliticalEntity	Italy
Reggio Emilia	GeopoliticalEntity	Italy
Perugia	GeopoliticalEntity	Italy
Ravenna	GeopoliticalEntity	Italy
Livorno	GeopoliticalEntity	Italy
Cagliari	GeopoliticalEntity	Italy
Foggia	GeopoliticalEntity	Italy
Rimini	GeopoliticalEntity	Italy
Salerno	GeopoliticalEntity	Italy
Sassari	GeopoliticalEntity	Italy
Siracusa	GeopoliticalEntity	Italy
Monza	GeopoliticalEntity	Italy
Bergamo	GeopoliticalEntity	Italy
Pescara	GeopoliticalEntity	Italy
Trento	GeopoliticalEntity	Italy
Bolzano	GeopoliticalEntity	Italy
Vicenza	GeopoliticalEntity	Italy
Udine	GeopoliticalEntity	Italy
Ancona	GeopoliticalEntity	Italy
Lecce	GeopoliticalEntity	Italy
Pisa	GeopoliticalEntity	Italy
Siena	GeopoliticalEntity	Italy
Lucca	GeopoliticalEntity	Italy
Como	GeopoliticalEntity	Italy
Pompeii	GeopoliticalEntity	Italy
Amalfi	GeopoliticalEntity	Italy
Capri	GeopoliticalEntity	Italy
Sorrento	GeopoliticalEntity	Italy
Assisi	GeopoliticalEntity	Italy
Cremona	GeopoliticalEntity	Italy
Mantua	GeopoliticalEntity	Italy
Piacenza	GeopoliticalEntity	Italy
Novara	GeopoliticalEntity	Italy
L'Aquila	GeopoliticalEntity	Italy
Amatrice	GeopoliticalEntity	Italy
Cortina d'Ampezzo	GeopoliticalEntity	Italy
Crotone	GeopoliticalEntity	Italy
Cutro	GeopoliticalEntity	Italy
Campania	GeopoliticalEntity	Italy
Calabria	GeopoliticalEntity	Italy
Puglia	GeopoliticalEntity	Italy
Apulia	GeopoliticalEntity	Italy
Veneto	GeopoliticalEntity	Italy
Piedmont	GeopoliticalEntity	Italy
Liguria	GeopoliticalEntity	Italy
Emilia-Romagna	GeopoliticalEntity	Italy
Umbria	GeopoliticalEntity	Italy
Lazio	GeopoliticalEntity	Italy
Abruzzo	GeopoliticalEntity	Italy
Molise	GeopoliticalEntity	Italy
Basilicata	GeopoliticalEntity	Italy
Friuli-Venezia Giulia	GeopoliticalEntity	Italy
Trentino	GeopoliticalEntity	Italy
South Tyrol	GeopoliticalEntity	Italy
Aosta Valley	GeopoliticalEntity	Italy
Zaragoza	GeopoliticalEntity	Spain
Málaga	GeopoliticalEntity	Spain
Murcia	GeopoliticalEntity	Spain
Palma	GeopoliticalEntity
Palma de Mallorca	GeopoliticalEntity	Spain
Las Palmas	GeopoliticalEntity	Spain
Alicante	GeopoliticalEntity	Spain
Córdoba	GeopoliticalEntity
Valladolid	GeopoliticalEntity	Spain
Vigo	GeopoliticalEntity	Spain
Gijon	GeopoliticalEntity	Spain
Gijón	GeopoliticalEntity	Spain
Granada	GeopoliticalEntity
A Coruña	GeopoliticalEntity	Spain
La Coruña	GeopoliticalEntity	Spain
Vitoria	GeopoliticalEntity	Spain
Oviedo	GeopoliticalEntity	Spain
San Sebastian	GeopoliticalEntity	Spain
San Sebastián	GeopoliticalEntity	Spain
Pamplona	GeopoliticalEntity	Spain
Almería	GeopoliticalEntity	Spain
Almeria	GeopoliticalEntity	Spain
Salamanca	GeopoliticalEntity	Spain
Huelva	GeopoliticalEntity	Spain
Badajoz	GeopoliticalEntity	Spain
Lleida	GeopoliticalEntity	Spain
Tarragona	GeopoliticalEntity	Spain
Girona	GeopoliticalEntity	Spain
Cadiz	GeopoliticalEntity	Spain
Cádiz	GeopoliticalEntity	Spain
Jerez	GeopoliticalEntity	Spain
Segovia	GeopoliticalEntity	Spain
Guernica	GeopoliticalEntity	Spain
Marbella	GeopoliticalEntity	Spain
Benidorm	GeopoliticalEntity	Spain
Ibiza	GeopoliticalEntity	Spain
Mallorca	GeopoliticalEntity	Spain
Menorca	GeopoliticalEntity	Spain
Minorca	GeopoliticalEntity	Spain
Tenerife	GeopoliticalEntity	Spain
Gran Canaria	GeopoliticalEntity	Spain
Lanzarote	GeopoliticalEntity	Spain
Fuerteventura	GeopoliticalEntity	Spain
El Hierro	GeopoliticalEntity	Spain
La Palma	GeopoliticalEntity	Spain
Ceuta	GeopoliticalEntity	Spain
Melilla	GeopoliticalEntity	Spain
Balearic Islands	Location
Basque Country	GeopoliticalEntity	Spain
Galicia	GeopoliticalEntity	Spain
Asturias	GeopoliticalEntity	Spain
Cantabria	GeopoliticalEntity	Spain
Navarre	GeopoliticalEntity	Spain
Navarra	GeopoliticalEntity	Spain
Aragon	GeopoliticalEntity	Spain
Castile	GeopoliticalEntity	Spain
Castilla-La Mancha	GeopoliticalEntity	Spain
Extremadura	GeopoliticalEntity	Spain
La Rioja	GeopoliticalEntity
Coimbra	GeopoliticalEntity	Portugal
Faro	GeopoliticalEntity	Portugal
Funchal	GeopoliticalEntity	Portugal
Setubal	GeopoliticalEntity	Portugal
Setúbal	GeopoliticalEntity	Portugal
Aveiro	GeopoliticalEntity	Portugal
Evora	GeopoliticalEntity	Portugal
Évora	GeopoliticalEntity	Portugal
Sintra	GeopoliticalEntity	Portugal
Cascais	GeopoliticalEntity	Portugal
Lajes	GeopoliticalEntity	Portugal
Algarve	GeopoliticalEntity	Portugal
Alentejo	GeopoliticalEntity	Portugal
Groningen	GeopoliticalEntity	Netherlands
Tilburg	GeopoliticalEntity	Netherlands
Almere	GeopoliticalEntity	Netherlands
Breda	GeopoliticalEntity	Netherlands
Nijmegen	GeopoliticalEntity	Netherlands
Arnhem	GeopoliticalEntity	Netherlands
Haarlem	GeopoliticalEntity	Netherlands
Enschede	GeopoliticalEntity	Netherlands
Maastricht	GeopoliticalEntity	Netherlands
Leiden	GeopoliticalEntity	Netherlands
Delft	GeopoliticalEntity	Netherlands
Zwolle	GeopoliticalEntity	Netherlands
Dordrecht	GeopoliticalEntity	Netherlands
Leeuwarden	GeopoliticalEntity	Netherlands
Den Bosch	GeopoliticalEntity	Netherlands
Venlo	GeopoliticalEntity	Netherlands
Hilversum	GeopoliticalEntity	Netherlands
Schiphol	Location
Veldhoven	GeopoliticalEntity	Netherlands
North Holland	GeopoliticalEntity	Netherlands
South Holland	GeopoliticalEntity	Netherlands
Friesland	GeopoliticalEntity	Netherlands
Zeeland	GeopoliticalEntity	Netherlands
Limburg	GeopoliticalEntity
Brabant	GeopoliticalEntity
Gelderland	GeopoliticalEntity	Netherlands
Drenthe	GeopoliticalEntity	Netherlands
Overijssel	GeopoliticalEntity	Netherlands
Curaçao	GeopoliticalEntity	Netherlands
Curacao	GeopoliticalEntity	Netherlands
Aruba	GeopoliticalEntity	Netherlands
Bonaire	GeopoliticalEntity	Netherlands
Sint Maarten	GeopoliticalEntity	Netherlands
Bruges	GeopoliticalEntity	Belgium
Liège	GeopoliticalEntity	Belgium
Liege	GeopoliticalEntity	Belgium
Charleroi	GeopoliticalEntity	Belgium
Namur	GeopoliticalEntity	Belgium
Leuven	GeopoliticalEntity	Belgium
Mons	GeopoliticalEntity	Belgium
Mechelen	GeopoliticalEntity	Belgium
Ostend	GeopoliticalEntity	Belgium
Kortrijk	GeopoliticalEntity	Belgium
Hasselt	GeopoliticalEntity	Belgium
Zeebrugge	GeopoliticalEntity	Belgium
Molenbeek	Location
Verviers	GeopoliticalEntity	Belgium
Ypres	GeopoliticalEntity	Belgium
Bastogne	GeopoliticalEntity	Belgium
Lucerne	GeopoliticalEntity	Switzerland
Lugano	GeopoliticalEntity	Switzerland
St. Gallen	GeopoliticalEntity	Switzerland
Winterthur	GeopoliticalEntity	Switzerland
Fribourg	GeopoliticalEntity	Switzerland
Neuchâtel	GeopoliticalEntity	Switzerland
Montreux	GeopoliticalEntity	Switzerland
Interlaken	GeopoliticalEntity	Switzerland
Zermatt	GeopoliticalEntity	Switzerland
St. Moritz	GeopoliticalEntity	Switzerland
Zug	GeopoliticalEntity	Switzerland
Locarno	GeopoliticalEntity	Switzerland
Crans-Montana	GeopoliticalEntity	Switzerland
Ticino	GeopoliticalEntity	Switzerland
Valais	GeopoliticalEntity	Switzerland
Graubünden	GeopoliticalEntity	Switzerland
Bürgenstock	GeopoliticalEntity	Switzerland
Linz	GeopoliticalEntity	Austria
Klagenfurt	GeopoliticalEntity	Austria
Villach	GeopoliticalEntity	Austria
Bregenz	GeopoliticalEntity	Austria
Eisenstadt	GeopoliticalEntity	Austria
Sankt Pölten	GeopoliticalEntity	Austria
Ischgl	GeopoliticalEntity	Austria
Kitzbühel	GeopoliticalEntity	Austria
Tyrol	GeopoliticalEntity
Tirol	GeopoliticalEntity	Austria
Carinthia	GeopoliticalEntity	Austria
Styria	GeopoliticalEntity	Austria
Vorarlberg	GeopoliticalEntity	Austria
Burgenland	GeopoliticalEntity	Austria
Upper Austria	GeopoliticalEntity	Austria
Lower Austria	GeopoliticalEntity	Austria
Kraków	GeopoliticalEntity	Poland
Gdańsk	GeopoliticalEntity	Poland
Łódź	GeopoliticalEntity	Poland
Wrocław	GeopoliticalEntity	Poland
Poznan	GeopoliticalEntity	Poland
Poznań	GeopoliticalEntity	Poland
Szczecin	GeopoliticalEntity	Poland
Bydgoszcz	GeopoliticalEntity	Poland
Lublin	GeopoliticalEntity	Poland
Bialystok	GeopoliticalEntity	Poland
Białystok	GeopoliticalEntity	Poland
Katowice	GeopoliticalEntity	Poland
Gdynia	GeopoliticalEntity	Poland
Czestochowa	GeopoliticalEntity	Poland
Częstochowa	GeopoliticalEntity	Poland
Radom	GeopoliticalEntity	Poland
Torun	GeopoliticalEntity	Poland
Toruń	GeopoliticalEntity	Poland
Rzeszów	GeopoliticalEntity	Poland
Kielce	GeopoliticalEntity	Poland
Gliwice	GeopoliticalEntity	Poland
Olsztyn	GeopoliticalEntity	Poland
Bielsko-Biala	GeopoliticalEntity	Poland
Opole	GeopoliticalEntity	Poland
Przemysl	GeopoliticalEntity	Poland
Przemyśl	GeopoliticalEntity	Poland
Chelm	GeopoliticalEntity	Poland
Zakopane	GeopoliticalEntity	Poland
Sopot	GeopoliticalEntity	Poland
Oswiecim	GeopoliticalEntity	Poland
Auschwitz	GeopoliticalEntity	Poland
Przewodow	GeopoliticalEntity	Poland
Mazovia	GeopoliticalEntity	Poland
Silesia	Location
Pomerania	Location
Podlasie	GeopoliticalEntity	Poland
Masuria	Location
Brno	GeopoliticalEntity	Czech Republic
Ostrava	GeopoliticalEntity	Czech Republic
Plzen	GeopoliticalEntity	Czech Republic
Plzeň	GeopoliticalEntity	Czech Republic
Pilsen	GeopoliticalEntity	Czech Republic
Liberec	GeopoliticalEntity	Czech Republic
Olomouc	GeopoliticalEntity	Czech Republic
Ceske Budejovice	GeopoliticalEntity	Czech Republic
České Budějovice	GeopoliticalEntity	Czech Republic
Hradec Kralove	GeopoliticalEntity	Czech Republic
Pardubice	GeopoliticalEntity	Czech Republic
Karlovy Vary	GeopoliticalEntity	Czech Republic
Zlin	GeopoliticalEntity	Czech Republic
Usti nad Labem	GeopoliticalEntity	Czech Republic
Dukovany	GeopoliticalEntity	Czech Republic
Temelin	GeopoliticalEntity	Czech Republic
Vrbetice	GeopoliticalEntity	Czech Republic
Bohemia	Location
Moravia	Location
Kosice	GeopoliticalEntity	Slovakia
Košice	GeopoliticalEntity	Slovakia
Presov	GeopoliticalEntity	Slovakia
Prešov	GeopoliticalEntity	Slovakia
Zilina	GeopoliticalEntity	Slovakia
Žilina	GeopoliticalEntity	Slovakia
Nitra	GeopoliticalEntity	Slovakia
Banska Bystrica	GeopoliticalEntity	Slovakia
Trnava	GeopoliticalEntity	Slovakia
Trencin	GeopoliticalEntity	Slovakia
Handlova	GeopoliticalEntity	Slovakia
Debrecen	GeopoliticalEntity	Hungary
Szeged	GeopoliticalEntity	Hungary
Miskolc	GeopoliticalEntity	Hungary
Pecs	GeopoliticalEntity	Hungary
Pécs	GeopoliticalEntity	Hungary
Gyor	GeopoliticalEntity	Hungary
Győr	GeopoliticalEntity	Hungary
Kecskemet	GeopoliticalEntity	Hungary
Nyiregyhaza	GeopoliticalEntity	Hungary
Szekesfehervar	GeopoliticalEntity	Hungary
Székesfehérvár	GeopoliticalEntity	Hungary
Szombathely	GeopoliticalEntity	Hungary
Sopron	GeopoliticalEntity	Hungary
Eger	GeopoliticalEntity	Hungary
Paks	GeopoliticalEntity	Hungary
Cluj	GeopoliticalEntity	Romania
Cluj-Napoca	GeopoliticalEntity	Romania
Timisoara	GeopoliticalEntity	Romania
Timișoara	GeopoliticalEntity	Romania
Iasi	GeopoliticalEntity	Romania
Iași	GeopoliticalEntity	Romania
Constanta	GeopoliticalEntity	Romania
Constanța	GeopoliticalEntity	Romania
Craiova	GeopoliticalEntity	Romania
Brasov	GeopoliticalEntity	Romania
Brașov	GeopoliticalEntity	Romania
Galati	GeopoliticalEntity	Romania
Galați	GeopoliticalEntity	Romania
Ploiesti	GeopoliticalEntity	Romania
Oradea	GeopoliticalEntity	Romania
Braila	GeopoliticalEntity	Romania
Arad	GeopoliticalEntity	Romania
Sibiu	GeopoliticalEntity	Romania
Bacau	GeopoliticalEntity	Romania
Pitesti	GeopoliticalEntity	Romania
Suceava	GeopoliticalEntity	Romania
Tulcea	GeopoliticalEntity	Romania
Deveselu	GeopoliticalEntity	Romania
Transylvania	Location
Wallachia	Location
Plovdiv	GeopoliticalEntity	Bulgaria
Varna	GeopoliticalEntity	Bulgaria
Burgas	GeopoliticalEntity	Bulgaria
Stara Zagora	GeopoliticalEntity	Bulgaria
Pleven	GeopoliticalEntity	Bulgaria
Sliven	GeopoliticalEntity	Bulgaria
Haskovo	GeopoliticalEntity	Bulgaria
Blagoevgrad	GeopoliticalEntity	Bulgaria
Veliko Tarnovo	GeopoliticalEntity	Bulgaria
Kozloduy	GeopoliticalEntity	Bulgaria
Balti	GeopoliticalEntity	Moldova
Bălți	GeopoliticalEntity	Moldova
Cahul	GeopoliticalEntity	Moldova
Comrat	GeopoliticalEntity	Moldova
Gagauzia	GeopoliticalEntity	Moldova
Novi Sad	GeopoliticalEntity	Serbia
Nis	GeopoliticalEntity	Serbia
Niš	GeopoliticalEntity	Serbia
Kragujevac	GeopoliticalEntity	Serbia
Subotica	GeopoliticalEntity	Serbia
Novi Pazar	GeopoliticalEntity	Serbia
Zrenjanin	GeopoliticalEntity	Serbia
Smederevo	GeopoliticalEntity	Serbia
Vojvodina	GeopoliticalEntity	Serbia
Presevo	GeopoliticalEntity	Serbia
Rijeka	GeopoliticalEntity	Croatia
Osijek	GeopoliticalEntity	Croatia
Zadar	GeopoliticalEntity	Croatia
Dubrovnik	GeopoliticalEntity	Croatia
Pula	GeopoliticalEntity	Croatia
Sibenik	GeopoliticalEntity	Croatia
Šibenik	GeopoliticalEntity	Croatia
Vukovar	GeopoliticalEntity	Croatia
Karlovac	GeopoliticalEntity	Croatia
Istria	Location
Dalmatia	Location
Slavonia	Location
Banja Luka	GeopoliticalEntity	Bosnia and Herzegovina
Tuzla	GeopoliticalEntity	Bosnia and Herzegovina
Zenica	GeopoliticalEntity	Bosnia and Herzegovina
Mostar	GeopoliticalEntity	Bosnia and Herzegovina
Bihac	GeopoliticalEntity	Bosnia and Herzegovina
Bihać	GeopoliticalEntity	Bosnia and Herzegovina
Srebrenica	GeopoliticalEntity	Bosnia and Herzegovina
Prijedor	GeopoliticalEntity	Bosnia and Herzegovina
Brcko	GeopoliticalEntity	Bosnia and Herzegovina
Visegrad	GeopoliticalEntity	Bosnia and Herzegovina
Republika Srpska	GeopoliticalEntity	Bosnia and Herzegovina
Srpska	GeopoliticalEntity	Bosnia and Herzegovina
Prizren	GeopoliticalEntity	Kosovo
Peja	GeopoliticalEntity	Kosovo
Gjakova	GeopoliticalEntity	Kosovo
Mitrovica	GeopoliticalEntity	Kosovo
Ferizaj	GeopoliticalEntity	Kosovo
Gjilan	GeopoliticalEntity	Kosovo
Banjska	GeopoliticalEntity	Kosovo
Bitola	GeopoliticalEntity	North Macedonia
Kumanovo	GeopoliticalEntity	North Macedonia
Tetovo	GeopoliticalEntity	North Macedonia
Ohrid	GeopoliticalEntity	North Macedonia
Prilep	GeopoliticalEntity	North Macedonia
Strumica	GeopoliticalEntity	North Macedonia
Kocani	GeopoliticalEntity	North Macedonia
Durres	GeopoliticalEntity	Albania
Durrës	GeopoliticalEntity	Albania
Vlora	GeopoliticalEntity	Albania
Vlorë	GeopoliticalEntity	Albania
Shkodra	GeopoliticalEntity	Albania
Elbasan	GeopoliticalEntity	Albania
Korca	GeopoliticalEntity	Albania
Saranda	GeopoliticalEntity	Albania
Niksic	GeopoliticalEntity	Montenegro
Budva	GeopoliticalEntity	Montenegro
Kotor	GeopoliticalEntity	Montenegro
Cetinje	GeopoliticalEntity	Montenegro
Herceg Novi	GeopoliticalEntity	Montenegro
Ulcinj	GeopoliticalEntity	Montenegro
Maribor	GeopoliticalEntity	Slovenia
Koper	GeopoliticalEntity	Slovenia
Kranj	GeopoliticalEntity	Slovenia
Celje	GeopoliticalEntity	Slovenia
Piraeus	GeopoliticalEntity	Greece
Patras	GeopoliticalEntity	Greece
Heraklion	GeopoliticalEntity	Greece
Volos	GeopoliticalEntity	Greece
Ioannina	GeopoliticalEntity	Greece
Chania	GeopoliticalEntity	Greece
Kalamata	GeopoliticalEntity	Greece
Alexandroupolis	GeopoliticalEntity	Greece
Kavala	GeopoliticalEntity	Greece
Corinth	GeopoliticalEntity
Sparta	GeopoliticalEntity
Delphi	GeopoliticalEntity	Greece
Corfu	GeopoliticalEntity	Greece
Kos	GeopoliticalEntity	Greece
Samos	GeopoliticalEntity	Greece
Chios	GeopoliticalEntity	Greece
Mykonos	GeopoliticalEntity	Greece
Santorini	GeopoliticalEntity	Greece
Lemnos	GeopoliticalEntity	Greece
Kastellorizo	GeopoliticalEntity	Greece
Evros	GeopoliticalEntity	Greece
Naxos	GeopoliticalEntity	Greece
Paros	GeopoliticalEntity	Greece
Zakynthos	GeopoliticalEntity	Greece
Zante	GeopoliticalEntity	Greece
Kefalonia	GeopoliticalEntity	Greece
Macedonia	Location
Thrace	Location
Attica	Location
Peloponnese	Location
Thessaly	Location
Epirus	Location
Moria	GeopoliticalEntity	Greece
Bursa	GeopoliticalEntity	Turkey
Adana	GeopoliticalEntity	Turkey
Konya	GeopoliticalEntity	Turkey
Kayseri	GeopoliticalEntity	Turkey
Mersin	GeopoliticalEntity	Turkey
Eskisehir	GeopoliticalEntity	Turkey
Eskişehir	GeopoliticalEntity	Turkey
Samsun	GeopoliticalEntity	Turkey
Denizli	GeopoliticalEntity	Turkey
Sanliurfa	GeopoliticalEntity	Turkey
Şanlıurfa	GeopoliticalEntity	Turkey
Malatya	GeopoliticalEntity	Turkey
Kahramanmaras	GeopoliticalEntity	Turkey
Kahramanmaraş	GeopoliticalEntity	Turkey
Erzurum	GeopoliticalEntity	Turkey
Trabzon	GeopoliticalEntity	Turkey
Elazig	GeopoliticalEntity	Turkey
Van Province	GeopoliticalEntity	Turkey
Batman Province	GeopoliticalEntity	Turkey
Hatay	GeopoliticalEntity	Turkey
Antakya	GeopoliticalEntity	Turkey
Iskenderun	GeopoliticalEntity	Turkey
Adiyaman	GeopoliticalEntity	Turkey
Mardin	GeopoliticalEntity	Turkey
Hakkari	GeopoliticalEntity	Turkey
Sirnak	GeopoliticalEntity	Turkey
Cizre	GeopoliticalEntity	Turkey
Nusaybin	GeopoliticalEntity	Turkey
Kilis	GeopoliticalEntity	Turkey
Edirne	GeopoliticalEntity	Turkey
Canakkale	GeopoliticalEntity	Turkey
Çanakkale	GeopoliticalEntity	Turkey
Kocaeli	GeopoliticalEntity	Turkey
Izmit	GeopoliticalEntity	Turkey
Sakarya	GeopoliticalEntity	Turkey
Bodrum	GeopoliticalEntity	Turkey
Marmaris	GeopoliticalEntity	Turkey
Fethiye	GeopoliticalEntity	Turkey
Incirlik	Location
Mugla	GeopoliticalEntity	Turkey
Sivas	GeopoliticalEntity	Turkey
Kars	GeopoliticalEntity	Turkey
Anatolia	Location
Cappadocia	Location
Constantinople	GeopoliticalEntity	Turkey
Northern Cyprus	GeopoliticalEntity	Turkey
Limassol	GeopoliticalEntity	Cyprus
Larnaca	GeopoliticalEntity	Cyprus
Paphos	GeopoliticalEntity	Cyprus
Famagusta	GeopoliticalEntity	Cyprus
Kyrenia	GeopoliticalEntity	Cyprus
Varosha	GeopoliticalEntity	Cyprus
Akrotiri	GeopoliticalEntity	Cyprus
Dhekelia	GeopoliticalEntity	Cyprus
Ayia Napa	GeopoliticalEntity	Cyprus
Tromsø	GeopoliticalEntity	Norway
Drammen	GeopoliticalEntity	Norway
Kristiansand	GeopoliticalEntity	Norway
Fredrikstad	GeopoliticalEntity	Norway
Bodo	GeopoliticalEntity	Norway
Bodø	GeopoliticalEntity	Norway
Kirkenes	GeopoliticalEntity	Norway
Narvik	GeopoliticalEntity	Norway
Lillehammer	GeopoliticalEntity	Norway
Hammerfest	GeopoliticalEntity	Norway
Alesund	GeopoliticalEntity	Norway
Ålesund	GeopoliticalEntity	Norway
Sandefjord	GeopoliticalEntity	Norway
Haugesund	GeopoliticalEntity	Norway
Longyearbyen	GeopoliticalEntity	Norway
Utoya	GeopoliticalEntity	Norway
Utøya	GeopoliticalEntity	Norway
Finnmark	GeopoliticalEntity	Norway
Nordland	GeopoliticalEntity	Norway
Lofoten	Location
Jan Mayen	Location
Bouvet Island	Location
Göteborg	GeopoliticalEntity	Sweden
Vasteras	GeopoliticalEntity	Sweden
Västerås	GeopoliticalEntity	Sweden
Orebro	GeopoliticalEntity	Sweden
Örebro	GeopoliticalEntity	Sweden
Linkoping	GeopoliticalEntity	Sweden
Linköping	GeopoliticalEntity	Sweden
Helsingborg	GeopoliticalEntity	Sweden
Jonkoping	GeopoliticalEntity	Sweden
Jönköping	GeopoliticalEntity	Sweden
Norrkoping	GeopoliticalEntity	Sweden
Norrköping	GeopoliticalEntity	Sweden
Lund	GeopoliticalEntity	Sweden
Umea	GeopoliticalEntity	Sweden
Umeå	GeopoliticalEntity	Sweden
Gavle	GeopoliticalEntity	Sweden
Gävle	GeopoliticalEntity	Sweden
Sodertalje	GeopoliticalEntity	Sweden
Södertälje	GeopoliticalEntity	Sweden
Kalmar	GeopoliticalEntity	Sweden
Visby	GeopoliticalEntity	Sweden
Kiruna	GeopoliticalEntity	Sweden
Lulea	GeopoliticalEntity	Sweden
Luleå	GeopoliticalEntity	Sweden
Karlskrona	GeopoliticalEntity	Sweden
Gallivare	GeopoliticalEntity	Sweden
Skelleftea	GeopoliticalEntity	Sweden
Skellefteå	GeopoliticalEntity	Sweden
Gotland	GeopoliticalEntity	Sweden
Scania	GeopoliticalEntity	Sweden
Skane	GeopoliticalEntity	Sweden
Skåne	GeopoliticalEntity	Sweden
Dalarna	GeopoliticalEntity	Sweden
Odense	GeopoliticalEntity	Denmark
Aalborg	GeopoliticalEntity	Denmark
Esbjerg	GeopoliticalEntity	Denmark
Randers	GeopoliticalEntity	Denmark
Kolding	GeopoliticalEntity	Denmark
Roskilde	GeopoliticalEntity	Denmark
Helsingor	GeopoliticalEntity	Denmark
Elsinore	GeopoliticalEntity	Denmark
Billund	GeopoliticalEntity	Denmark
Vejle	GeopoliticalEntity	Denmark
Skagen	GeopoliticalEntity	Denmark
Bornholm	GeopoliticalEntity	Denmark
Zealand	Location
Jutland	Location
Funen	Location
Faroes	GeopoliticalEntity	Denmark
Torshavn	GeopoliticalEntity	Denmark
Tórshavn	GeopoliticalEntity	Denmark
Christiania	GeopoliticalEntity	Denmark
Ilulissat	GeopoliticalEntity	Denmark
Kangerlussuaq	GeopoliticalEntity	Denmark
Pituffik	GeopoliticalEntity	Denmark
Thule	Location
Espoo	GeopoliticalEntity	Finland
Tampere	GeopoliticalEntity	Finland
Vantaa	GeopoliticalEntity	Finland
Oulu	GeopoliticalEntity	Finland
Turku	GeopoliticalEntity	Finland
Jyvaskyla	GeopoliticalEntity	Finland
Jyväskylä	GeopoliticalEntity	Finland
Lahti	GeopoliticalEntity	Finland
Kuopio	GeopoliticalEntity	Finland
Pori	GeopoliticalEntity	Finland
Vaasa	GeopoliticalEntity	Finland
Rovaniemi	GeopoliticalEntity	Finland
Joensuu	GeopoliticalEntity	Finland
Lappeenranta	GeopoliticalEntity	Finland
Imatra	GeopoliticalEntity	Finland
Kotka	GeopoliticalEntity	Finland
Hanko	GeopoliticalEntity	Finland
Aland	GeopoliticalEntity	Finland
Åland	GeopoliticalEntity	Finland
Aland Islands	GeopoliticalEntity	Finland
Åland Islands	GeopoliticalEntity	Finland
Lapland	Location
Karelia	GeopoliticalEntity
Akureyri	GeopoliticalEntity	Iceland
Keflavik	GeopoliticalEntity	Iceland
Grindavik	GeopoliticalEntity	Iceland
Vestmannaeyjar	GeopoliticalEntity	Iceland
Tartu	GeopoliticalEntity	Estonia
Narva	GeopoliticalEntity	Estonia
Parnu	GeopoliticalEntity	Estonia
Pärnu	GeopoliticalEntity	Estonia
Kohtla-Järve	GeopoliticalEntity	Estonia
Saaremaa	GeopoliticalEntity	Estonia
Ida-Viru	GeopoliticalEntity	Estonia
Paldiski	GeopoliticalEntity	Estonia
Daugavpils	GeopoliticalEntity	Latvia
Liepaja	GeopoliticalEntity	Latvia
Liepāja	GeopoliticalEntity	Latvia
Jelgava	GeopoliticalEntity	Latvia
Jurmala	GeopoliticalEntity	Latvia
Jūrmala	GeopoliticalEntity	Latvia
Ventspils	GeopoliticalEntity	Latvia
Rezekne	GeopoliticalEntity	Latvia
Latgale	GeopoliticalEntity	Latvia
Kaunas	GeopoliticalEntity	Lithuania
Klaipeda	GeopoliticalEntity	Lithuania
Klaipėda	GeopoliticalEntity	Lithuania
Siauliai	GeopoliticalEntity	Lithuania
Šiauliai	GeopoliticalEntity	Lithuania
Panevezys	GeopoliticalEntity	Lithuania
Panevėžys	GeopoliticalEntity	Lithuania
Alytus	GeopoliticalEntity	Lithuania
Marijampole	GeopoliticalEntity	Lithuania
Rukla	GeopoliticalEntity	Lithuania
Gomel	GeopoliticalEntity	Belarus
Homel	GeopoliticalEntity	Belarus
Mogilev	GeopoliticalEntity	Belarus
Mahilyow	GeopoliticalEntity	Belarus
Vitebsk	GeopoliticalEntity	Belarus
Viciebsk	GeopoliticalEntity	Belarus
Grodno	GeopoliticalEntity	Belarus
Hrodna	GeopoliticalEntity	Belarus
Bobruisk	GeopoliticalEntity	Belarus
Baranovichi	GeopoliticalEntity	Belarus
Pinsk	GeopoliticalEntity	Belarus
Orsha	GeopoliticalEntity	Belarus
Mozyr	GeopoliticalEntity	Belarus
Soligorsk	GeopoliticalEntity	Belarus
Polotsk	GeopoliticalEntity	Belarus
Lida	GeopoliticalEntity	Belarus
Ostrovets	GeopoliticalEntity	Belarus
Asipovichy	GeopoliticalEntity	Belarus
Kharkov	GeopoliticalEntity	Ukraine
Lvov	GeopoliticalEntity	Ukraine
Dnepropetrovsk	GeopoliticalEntity	Ukraine
Dnipropetrovsk	GeopoliticalEntity	Ukraine
Zaporozhye	GeopoliticalEntity	Ukraine
Zaporizhia	GeopoliticalEntity	Ukraine
Kryvyi Rih	GeopoliticalEntity	Ukraine
Krivoy Rog	GeopoliticalEntity	Ukraine
Chernigov	GeopoliticalEntity	Ukraine
Cherkasy	GeopoliticalEntity	Ukraine
Zhytomyr	GeopoliticalEntity	Ukraine
Khmelnytskyi	GeopoliticalEntity	Ukraine
Rivne	GeopoliticalEntity	Ukraine
Ivano-Frankivsk	GeopoliticalEntity	Ukraine
Ternopil	GeopoliticalEntity	Ukraine
Lutsk	GeopoliticalEntity	Ukraine
Uzhhorod	GeopoliticalEntity	Ukraine
Chernivtsi	GeopoliticalEntity	Ukraine
Kropyvnytskyi	GeopoliticalEntity	Ukraine
Kremenchuk	GeopoliticalEntity	Ukraine
Bila Tserkva	GeopoliticalEntity	Ukraine
Kamianske	GeopoliticalEntity	Ukraine
Makiivka	GeopoliticalEntity	Ukraine
Horlivka	GeopoliticalEntity	Ukraine
Sloviansk	GeopoliticalEntity	Ukraine
Slovyansk	GeopoliticalEntity	Ukraine
Lysychansk	GeopoliticalEntity	Ukraine
Severodonetsk	GeopoliticalEntity	Ukraine
Sievierodonetsk	GeopoliticalEntity	Ukraine
Berdyansk	GeopoliticalEntity	Ukraine
Berdiansk	GeopoliticalEntity	Ukraine
Yevpatoria	GeopoliticalEntity	Ukraine
Simferopol	GeopoliticalEntity	Ukraine
Kerch	GeopoliticalEntity	Ukraine
Yalta	GeopoliticalEntity	Ukraine
Feodosia	GeopoliticalEntity	Ukraine
Dzhankoi	GeopoliticalEntity	Ukraine
Nikopol	GeopoliticalEntity	Ukraine
Enerhodar	GeopoliticalEntity	Ukraine
Energodar	GeopoliticalEntity	Ukraine
Izium	GeopoliticalEntity	Ukraine
Izyum	GeopoliticalEntity	Ukraine
Lyman	GeopoliticalEntity	Ukraine
Balakliia	GeopoliticalEntity	Ukraine
Vovchansk	GeopoliticalEntity	Ukraine
Vuhledar	GeopoliticalEntity	Ukraine
Toretsk	GeopoliticalEntity	Ukraine
Chasiv Yar	GeopoliticalEntity	Ukraine
Soledar	GeopoliticalEntity	Ukraine
Kurakhove	GeopoliticalEntity	Ukraine
Myrnohrad	GeopoliticalEntity	Ukraine
Selydove	GeopoliticalEntity	Ukraine
Dobropillia	GeopoliticalEntity	Ukraine
Kostiantynivka	GeopoliticalEntity	Ukraine
Druzhkivka	GeopoliticalEntity	Ukraine
Debaltseve	GeopoliticalEntity	Ukraine
Volnovakha	GeopoliticalEntity	Ukraine
Ilovaisk	GeopoliticalEntity	Ukraine
Popasna	GeopoliticalEntity	Ukraine
Rubizhne	GeopoliticalEntity	Ukraine
Starobilsk	GeopoliticalEntity	Ukraine
Svatove	GeopoliticalEntity	Ukraine
Kreminna	GeopoliticalEntity	Ukraine
Siversk	GeopoliticalEntity	Ukraine
Huliaipole	GeopoliticalEntity	Ukraine
Orikhiv	GeopoliticalEntity	Ukraine
Robotyne	GeopoliticalEntity	Ukraine
Tokmak	GeopoliticalEntity	Ukraine
Polohy	GeopoliticalEntity	Ukraine
Vasylivka	GeopoliticalEntity	Ukraine
Nova Kakhovka	GeopoliticalEntity	Ukraine
Kakhovka	GeopoliticalEntity	Ukraine
Skadovsk	GeopoliticalEntity	Ukraine
Henichesk	GeopoliticalEntity	Ukraine
Ochakiv	GeopoliticalEntity	Ukraine
Izmail	GeopoliticalEntity	Ukraine
Reni	GeopoliticalEntity	Ukraine
Chornomorsk	GeopoliticalEntity	Ukraine
Yuzhne	GeopoliticalEntity	Ukraine
Zatoka	GeopoliticalEntity	Ukraine
Pavlohrad	GeopoliticalEntity	Ukraine
Synelnykove	GeopoliticalEntity	Ukraine
Marhanets	GeopoliticalEntity	Ukraine
Konotop	GeopoliticalEntity	Ukraine
Okhtyrka	GeopoliticalEntity	Ukraine
Shostka	GeopoliticalEntity	Ukraine
Trostianets	GeopoliticalEntity	Ukraine
Nizhyn	GeopoliticalEntity	Ukraine
Pryluky	GeopoliticalEntity	Ukraine
Uman	GeopoliticalEntity	Ukraine
Brovary	GeopoliticalEntity	Ukraine
Boryspil	GeopoliticalEntity	Ukraine
Vasylkiv	GeopoliticalEntity	Ukraine
Hostomel	GeopoliticalEntity	Ukraine
Borodianka	GeopoliticalEntity	Ukraine
Makariv	GeopoliticalEntity	Ukraine
Obukhiv	GeopoliticalEntity	Ukraine
Vyshhorod	GeopoliticalEntity	Ukraine
Slavutych	GeopoliticalEntity	Ukraine
Pripyat	GeopoliticalEntity	Ukraine
Prypiat	GeopoliticalEntity	Ukraine
Kovel	GeopoliticalEntity	Ukraine
Drohobych	GeopoliticalEntity	Ukraine
Stryi	GeopoliticalEntity	Ukraine
Mukachevo	GeopoliticalEntity	Ukraine
Kolomyia	GeopoliticalEntity	Ukraine
Yavoriv	GeopoliticalEntity	Ukraine
Starokostiantyniv	GeopoliticalEntity	Ukraine
Myrhorod	GeopoliticalEntity	Ukraine
Lozova	GeopoliticalEntity	Ukraine
Chuhuiv	GeopoliticalEntity	Ukraine
Krynky	GeopoliticalEntity	Ukraine
Velyka Novosilka	GeopoliticalEntity	Ukraine
Marinka	GeopoliticalEntity	Ukraine
Maryinka	GeopoliticalEntity	Ukraine
Krasnohorivka	GeopoliticalEntity	Ukraine
Novohrodivka	GeopoliticalEntity	Ukraine
Ocheretyne	GeopoliticalEntity	Ukraine
Snake Island	Location
Bohorodychne	GeopoliticalEntity	Ukraine
Volyn	GeopoliticalEntity	Ukraine
Volhynia	GeopoliticalEntity	Ukraine
Transcarpathia	GeopoliticalEntity	Ukraine
Zakarpattia	GeopoliticalEntity	Ukraine
Bukovina	GeopoliticalEntity	Ukraine
Bukovyna	GeopoliticalEntity	Ukraine
Leningrad	GeopoliticalEntity	Russia
Stalingrad	GeopoliticalEntity	Russia
Nizhny Novgorod	GeopoliticalEntity	Russia
Chelyabinsk	GeopoliticalEntity	Russia
Omsk	GeopoliticalEntity	Russia
Ufa	GeopoliticalEntity	Russia
Krasnoyarsk	GeopoliticalEntity	Russia
Perm	GeopoliticalEntity	Russia
Tyumen	GeopoliticalEntity	Russia
Saratov	GeopoliticalEntity	Russia
Tolyatti	GeopoliticalEntity	Russia
Togliatti	GeopoliticalEntity	Russia
Izhevsk	GeopoliticalEntity	Russia
Barnaul	GeopoliticalEntity	Russia
Ulyanovsk	GeopoliticalEntity	Russia
Irkutsk	GeopoliticalEntity	Russia
Yaroslavl	GeopoliticalEntity	Russia
Makhachkala	GeopoliticalEntity	Russia
Tomsk	GeopoliticalEntity	Russia
Orenburg	GeopoliticalEntity	Russia
Kemerovo	GeopoliticalEntity	Russia
Novokuznetsk	GeopoliticalEntity	Russia
Astrakhan	GeopoliticalEntity	Russia
Penza	GeopoliticalEntity	Russia
Lipetsk	GeopoliticalEntity	Russia
Kirov	GeopoliticalEntity	Russia
Cheboksary	GeopoliticalEntity	Russia
Tula	GeopoliticalEntity	Russia
Ulan-Ude	GeopoliticalEntity	Russia
Stavropol	GeopoliticalEntity	Russia
Tver	GeopoliticalEntity	Russia
Magnitogorsk	GeopoliticalEntity	Russia
Ivanovo	GeopoliticalEntity	Russia
Vladikavkaz	GeopoliticalEntity	Russia
Nalchik	GeopoliticalEntity	Russia
Chita	GeopoliticalEntity	Russia
Kaluga	GeopoliticalEntity	Russia
Smolensk	GeopoliticalEntity	Russia
Volzhsky	GeopoliticalEntity	Russia
Cherepovets	GeopoliticalEntity	Russia
Vologda	GeopoliticalEntity	Russia
Oryol	GeopoliticalEntity	Russia
Orel	GeopoliticalEntity	Russia
Saransk	GeopoliticalEntity	Russia
Kurgan	GeopoliticalEntity	Russia
Arkhangelsk	GeopoliticalEntity	Russia
Severodvinsk	GeopoliticalEntity	Russia
Severomorsk	GeopoliticalEntity	Russia
Petrozavodsk	GeopoliticalEntity	Russia
Pskov	GeopoliticalEntity	Russia
Veliky Novgorod	GeopoliticalEntity	Russia
Novgorod	GeopoliticalEntity	Russia
Syktyvkar	GeopoliticalEntity	Russia
Kostroma	GeopoliticalEntity	Russia
Tambov	GeopoliticalEntity	Russia
Yakutsk	GeopoliticalEntity	Russia
Norilsk	GeopoliticalEntity	Russia
Magadan	GeopoliticalEntity	Russia
Petropavlovsk-Kamchatsky	GeopoliticalEntity	Russia
Yuzhno-Sakhalinsk	GeopoliticalEntity	Russia
Blagoveshchensk	GeopoliticalEntity	Russia
Komsomolsk-on-Amur	GeopoliticalEntity	Russia
Nakhodka	GeopoliticalEntity	Russia
Bratsk	GeopoliticalEntity	Russia
Angarsk	GeopoliticalEntity	Russia
Surgut	GeopoliticalEntity	Russia
Nizhnevartovsk	GeopoliticalEntity	Russia
Khanty-Mansiysk	GeopoliticalEntity	Russia
Salekhard	GeopoliticalEntity	Russia
Novorossiysk	GeopoliticalEntity	Russia
Taganrog	GeopoliticalEntity	Russia
Anapa	GeopoliticalEntity	Russia
Gelendzhik	GeopoliticalEntity	Russia
Tuapse	GeopoliticalEntity	Russia
Armavir	GeopoliticalEntity	Russia
Maykop	GeopoliticalEntity	Russia
Elista	GeopoliticalEntity	Russia
Derbent	GeopoliticalEntity	Russia
Kaspiysk	GeopoliticalEntity	Russia
Khasavyurt	GeopoliticalEntity	Russia
Beslan	GeopoliticalEntity	Russia
Budyonnovsk	GeopoliticalEntity	Russia
Balakovo	GeopoliticalEntity	Russia
Syzran	GeopoliticalEntity	Russia
Novocherkassk	GeopoliticalEntity	Russia
Millerovo	GeopoliticalEntity	Russia
Azov	GeopoliticalEntity	Russia
Morozovsk	GeopoliticalEntity	Russia
Yeysk	GeopoliticalEntity	Russia
Sudzha	GeopoliticalEntity	Russia
Rylsk	GeopoliticalEntity	Russia
Shebekino	GeopoliticalEntity	Russia
Grayvoron	GeopoliticalEntity	Russia
Valuyki	GeopoliticalEntity	Russia
Korenevo	GeopoliticalEntity	Russia
Klintsy	GeopoliticalEntity	Russia
Yelnya	GeopoliticalEntity	Russia
Vyazma	GeopoliticalEntity	Russia
Rzhev	GeopoliticalEntity	Russia
Obninsk	GeopoliticalEntity	Russia
Serpukhov	GeopoliticalEntity	Russia
Kolomna	GeopoliticalEntity	Russia
Podolsk	GeopoliticalEntity	Russia
Khimki	GeopoliticalEntity	Russia
Mytishchi	GeopoliticalEntity	Russia
Balashikha	GeopoliticalEntity	Russia
Korolyov	GeopoliticalEntity	Russia
Zelenograd	GeopoliticalEntity	Russia
Domodedovo	Location
Sheremetyevo	Location
Krasnogorsk	GeopoliticalEntity	Russia
Dubna	GeopoliticalEntity	Russia
Sergiyev Posad	GeopoliticalEntity	Russia
Toropets	GeopoliticalEntity	Russia
Ust-Luga	GeopoliticalEntity	Russia
Vyborg	GeopoliticalEntity	Russia
Kronstadt	GeopoliticalEntity	Russia
Gatchina	GeopoliticalEntity	Russia
Pechenga	GeopoliticalEntity	Russia
Olenya	GeopoliticalEntity	Russia
Yelabuga	GeopoliticalEntity	Russia
Alabuga	GeopoliticalEntity	Russia
Naberezhnye Chelny	GeopoliticalEntity	Russia
Nizhnekamsk	GeopoliticalEntity	Russia
Votkinsk	GeopoliticalEntity	Russia
Plesetsk	Location
Vorkuta	GeopoliticalEntity	Russia
Sarov	GeopoliticalEntity	Russia
Dzerzhinsk	GeopoliticalEntity	Russia
Murom	GeopoliticalEntity	Russia
Ingushetia	GeopoliticalEntity	Russia
Magas	GeopoliticalEntity	Russia
Nazran	GeopoliticalEntity	Russia
North Ossetia	GeopoliticalEntity	Russia
Kabardino-Balkaria	GeopoliticalEntity	Russia
Karachay-Cherkessia	GeopoliticalEntity	Russia
Adygea	GeopoliticalEntity	Russia
Kalmykia	GeopoliticalEntity	Russia
Bashkortostan	GeopoliticalEntity	Russia
Chuvashia	GeopoliticalEntity	Russia
Mordovia	GeopoliticalEntity	Russia
Mari El	GeopoliticalEntity	Russia
Udmurtia	GeopoliticalEntity	Russia
Komi Republic	GeopoliticalEntity	Russia
Yakutia	GeopoliticalEntity	Russia
Buryatia	GeopoliticalEntity	Russia
Tuva	GeopoliticalEntity	Russia
Khakassia	GeopoliticalEntity	Russia
Altai Republic	GeopoliticalEntity	Russia
Chukotka	GeopoliticalEntity	Russia
Kamchatka	GeopoliticalEntity	Russia
Kuril Islands	Location
Kurils	Location
Northern Territories	Location
Franz Josef Land	Location
Novaya Zemlya	Location
Yamal	Location
Primorsky Krai	GeopoliticalEntity	Russia
Krasnodar Krai	GeopoliticalEntity	Russia
Khabarovsk Krai	GeopoliticalEntity	Russia
Stavropol Krai	GeopoliticalEntity	Russia
Moscow Oblast	GeopoliticalEntity	Russia
Sverdlovsk	GeopoliticalEntity	Russia
Rishon LeZion	GeopoliticalEntity	Israel
Petah Tikva	GeopoliticalEntity	Israel
Netanya	GeopoliticalEntity	Israel
Ashdod	GeopoliticalEntity	Israel
Bnei Brak	GeopoliticalEntity	Israel
Holon	GeopoliticalEntity	Israel
Ramat Gan	GeopoliticalEntity	Israel
Rehovot	GeopoliticalEntity	Israel
Bat Yam	GeopoliticalEntity	Israel
Herzliya	GeopoliticalEntity	Israel
Kfar Saba	GeopoliticalEntity	Israel
Ra'anana	GeopoliticalEntity	Israel
Modiin	GeopoliticalEntity	Israel
Lod	GeopoliticalEntity	Israel
Ramla	GeopoliticalEntity	Israel
Nahariya	GeopoliticalEntity	Israel
Tiberias	GeopoliticalEntity	Israel
Safed	GeopoliticalEntity	Israel
Kiryat Shmona	GeopoliticalEntity	Israel
Kiryat Gat	GeopoliticalEntity	Israel
Metula	GeopoliticalEntity	Israel
Katzrin	GeopoliticalEntity	Israel
Ofakim	GeopoliticalEntity	Israel
Netivot	GeopoliticalEntity	Israel
Dimona	GeopoliticalEntity	Israel
Caesarea	GeopoliticalEntity	Israel
Hadera	GeopoliticalEntity	Israel
Afula	GeopoliticalEntity	Israel
Umm al-Fahm	GeopoliticalEntity	Israel
Majdal Shams	GeopoliticalEntity	Israel
Kibbutz Be'eri	GeopoliticalEntity	Israel
Be'eri	GeopoliticalEntity	Israel
Nir Oz	GeopoliticalEntity	Israel
Kfar Aza	GeopoliticalEntity	Israel
Nahal Oz	GeopoliticalEntity	Israel
Re'im	GeopoliticalEntity	Israel
Galilee	Location
Negev	Location
Jaffa	GeopoliticalEntity	Israel
Beit Shemesh	GeopoliticalEntity	Israel
Tulkarm	GeopoliticalEntity	Palestine
Tulkarem	GeopoliticalEntity	Palestine
Qalqilya	GeopoliticalEntity	Palestine
Tubas	GeopoliticalEntity	Palestine
Salfit	GeopoliticalEntity	Palestine
Beit Lahia	GeopoliticalEntity	Palestine
Beit Lahiya	GeopoliticalEntity	Palestine
Beit Hanoun	GeopoliticalEntity	Palestine
Jabalia	GeopoliticalEntity	Palestine
Jabaliya	GeopoliticalEntity	Palestine
Deir al-Balah	GeopoliticalEntity	Palestine
Nuseirat	GeopoliticalEntity	Palestine
Bureij	GeopoliticalEntity	Palestine
Maghazi	GeopoliticalEntity	Palestine
Shujaiya	GeopoliticalEntity	Palestine
Shejaiya	GeopoliticalEntity	Palestine
Sheikh Jarrah	GeopoliticalEntity	Palestine
Silwan	GeopoliticalEntity	Palestine
Huwara	GeopoliticalEntity	Palestine
Beita	GeopoliticalEntity	Palestine
Masafer Yatta	GeopoliticalEntity	Palestine
Khan al-Ahmar	GeopoliticalEntity	Palestine
Northern Gaza	GeopoliticalEntity	Palestine
Philadelphi Corridor	Location
Netzarim Corridor	Location
Kerem Shalom	GeopoliticalEntity	Palestine
Rafah Crossing	Location
Rafah crossing	Location
Maale Adumim	GeopoliticalEntity	Palestine
Ma'ale Adumim	GeopoliticalEntity	Palestine
Kiryat Arba	GeopoliticalEntity	Palestine
Nur Shams	Location
Balata	Location
Judea	Location
Samaria	Location
Judea and Samaria	GeopoliticalEntity	Palestine
Sidon	GeopoliticalEntity	Lebanon
Tyre	GeopoliticalEntity	Lebanon
Zahle	GeopoliticalEntity	Lebanon
Baalbek	GeopoliticalEntity	Lebanon
Nabatieh	GeopoliticalEntity	Lebanon
Jounieh	GeopoliticalEntity	Lebanon
Byblos	GeopoliticalEntity	Lebanon
Bint Jbeil	GeopoliticalEntity	Lebanon
Marjayoun	GeopoliticalEntity	Lebanon
Naqoura	GeopoliticalEntity	Lebanon
Khiam	GeopoliticalEntity	Lebanon
Bekaa	Location
Bekaa Valley	Location
Dahiyeh	GeopoliticalEntity	Lebanon
Dahieh	GeopoliticalEntity	Lebanon
Shebaa Farms	Location
Southern Lebanon	GeopoliticalEntity	Lebanon
Ain al-Hilweh	Location
Shatila	Location
Deir Ezzor	GeopoliticalEntity	Syria
Deir ez-Zor	GeopoliticalEntity	Syria
Hasakah	GeopoliticalEntity	Syria
Hasaka	GeopoliticalEntity	Syria
Qamishli	GeopoliticalEntity	Syria
Tartus	GeopoliticalEntity	Syria
Tartous	GeopoliticalEntity	Syria
Daraa	GeopoliticalEntity	Syria
Deraa	GeopoliticalEntity	Syria
Sweida	GeopoliticalEntity	Syria
Suwayda	GeopoliticalEntity	Syria
Quneitra	GeopoliticalEntity	Syria
Manbij	GeopoliticalEntity	Syria
Afrin	GeopoliticalEntity	Syria
Azaz	GeopoliticalEntity	Syria
Al-Bab	GeopoliticalEntity	Syria
Tal Abyad	GeopoliticalEntity	Syria
Ras al-Ain	GeopoliticalEntity	Syria
Tal Rifaat	GeopoliticalEntity	Syria
Douma	GeopoliticalEntity	Syria
Eastern Ghouta	Location
Ghouta	Location
Khan Sheikhoun	GeopoliticalEntity	Syria
Maarat al-Numan	GeopoliticalEntity	Syria
Saraqib	GeopoliticalEntity	Syria
Abu Kamal	GeopoliticalEntity	Syria
Albu Kamal	GeopoliticalEntity	Syria
Baghouz	GeopoliticalEntity	Syria
Jableh	GeopoliticalEntity	Syria
Banias	GeopoliticalEntity	Syria
Dabiq	GeopoliticalEntity	Syria
Hmeimim	Location
Al-Tanf	Location
Jaramana	GeopoliticalEntity	Syria
Sednaya	GeopoliticalEntity	Syria
Yarmouk	Location
Rojava	GeopoliticalEntity	Syria
Al-Hol	Location
Sulaymaniyah	GeopoliticalEntity	Iraq
Sulaimaniya	GeopoliticalEntity	Iraq
Sulaimaniyah	GeopoliticalEntity	Iraq
Duhok	GeopoliticalEntity	Iraq
Dohuk	GeopoliticalEntity	Iraq
Irbil	GeopoliticalEntity	Iraq
Karbala	GeopoliticalEntity	Iraq
Kerbala	GeopoliticalEntity	Iraq
Nasiriyah	GeopoliticalEntity	Iraq
Diwaniyah	GeopoliticalEntity	Iraq
Kut	GeopoliticalEntity	Iraq
Hilla	GeopoliticalEntity	Iraq
Samarra	GeopoliticalEntity	Iraq
Baqouba	GeopoliticalEntity	Iraq
Baquba	GeopoliticalEntity	Iraq
Tal Afar	GeopoliticalEntity	Iraq
Sinjar	GeopoliticalEntity	Iraq
Halabja	GeopoliticalEntity	Iraq
Abu Ghraib	GeopoliticalEntity	Iraq
Al-Qaim	GeopoliticalEntity	Iraq
Haditha	GeopoliticalEntity	Iraq
Balad	GeopoliticalEntity	Iraq
Umm Qasr	GeopoliticalEntity	Iraq
Faw	GeopoliticalEntity	Iraq
Zakho	GeopoliticalEntity	Iraq
Nineveh	GeopoliticalEntity	Iraq
Diyala	GeopoliticalEntity	Iraq
Babylon	GeopoliticalEntity	Iraq
Sadr City	GeopoliticalEntity	Iraq
Green Zone	GeopoliticalEntity	Iraq
Anbar province	GeopoliticalEntity	Iraq
Ain al-Asad	Location
Esfahan	GeopoliticalEntity	Iran
Karaj	GeopoliticalEntity	Iran
Ahvaz	GeopoliticalEntity	Iran
Kermanshah	GeopoliticalEntity	Iran
Urmia	GeopoliticalEntity	Iran
Rasht	GeopoliticalEntity	Iran
Zahedan	GeopoliticalEntity	Iran
Hamadan	GeopoliticalEntity	Iran
Kerman	GeopoliticalEntity	Iran
Yazd	GeopoliticalEntity	Iran
Ardabil	GeopoliticalEntity	Iran
Bandar Abbas	GeopoliticalEntity	Iran
Arak	GeopoliticalEntity	Iran
Qazvin	GeopoliticalEntity	Iran
Zanjan	GeopoliticalEntity	Iran
Sanandaj	GeopoliticalEntity	Iran
Khorramabad	GeopoliticalEntity	Iran
Gorgan	GeopoliticalEntity	Iran
Abadan	GeopoliticalEntity	Iran
Khorramshahr	GeopoliticalEntity	Iran
Chabahar	GeopoliticalEntity	Iran
Mahabad	GeopoliticalEntity	Iran
Piranshahr	GeopoliticalEntity	Iran
Izeh	GeopoliticalEntity	Iran
Saqqez	GeopoliticalEntity	Iran
Parchin	GeopoliticalEntity	Iran
Kharg Island	Location
Kish Island	Location
Qeshm	Location
Sistan and Baluchestan	GeopoliticalEntity	Iran
Sistan-Baluchestan	GeopoliticalEntity	Iran
Khuzestan	GeopoliticalEntity	Iran
Evin	Location
Dammam	GeopoliticalEntity	Saudi Arabia
Taif	GeopoliticalEntity	Saudi Arabia
Tabuk	GeopoliticalEntity	Saudi Arabia
Buraidah	GeopoliticalEntity	Saudi Arabia
Khobar	GeopoliticalEntity	Saudi Arabia
Jubail	GeopoliticalEntity	Saudi Arabia
Yanbu	GeopoliticalEntity	Saudi Arabia
Abha	GeopoliticalEntity	Saudi Arabia
Najran	GeopoliticalEntity	Saudi Arabia
Jizan	GeopoliticalEntity	Saudi Arabia
Jazan	GeopoliticalEntity	Saudi Arabia
Qatif	GeopoliticalEntity	Saudi Arabia
Khamis Mushait	GeopoliticalEntity	Saudi Arabia
Abqaiq	GeopoliticalEntity	Saudi Arabia
Neom	GeopoliticalEntity	Saudi Arabia
NEOM	GeopoliticalEntity	Saudi Arabia
AlUla	GeopoliticalEntity	Saudi Arabia
Diriyah	GeopoliticalEntity	Saudi Arabia
Hejaz	GeopoliticalEntity	Saudi Arabia
Makkah	GeopoliticalEntity	Saudi Arabia
Asir	GeopoliticalEntity	Saudi Arabia
Ajman	GeopoliticalEntity	United Arab Emirates
Fujairah	GeopoliticalEntity	United Arab Emirates
Ras al-Khaimah	GeopoliticalEntity	United Arab Emirates
Umm al-Quwain	GeopoliticalEntity	United Arab Emirates
Al Ain	GeopoliticalEntity	United Arab Emirates
Jebel Ali	GeopoliticalEntity	United Arab Emirates
Lusail	GeopoliticalEntity	Qatar
Al Rayyan	GeopoliticalEntity	Qatar
Al Wakrah	GeopoliticalEntity	Qatar
Ras Laffan	GeopoliticalEntity	Qatar
Al Khor	GeopoliticalEntity	Qatar
Al Udeid	Location
Salalah	GeopoliticalEntity	Oman
Sohar	GeopoliticalEntity	Oman
Nizwa	GeopoliticalEntity	Oman
Duqm	GeopoliticalEntity	Oman
Musandam	GeopoliticalEntity	Oman
Dhofar	GeopoliticalEntity	Oman
Ibb	GeopoliticalEntity	Yemen
Mukalla	GeopoliticalEntity	Yemen
Saada	GeopoliticalEntity	Yemen
Sa'ada	GeopoliticalEntity	Yemen
Dhamar	GeopoliticalEntity	Yemen
Hajjah	GeopoliticalEntity	Yemen
Mocha	GeopoliticalEntity	Yemen
Zinjibar	GeopoliticalEntity	Yemen
Seiyun	GeopoliticalEntity	Yemen
Shabwa	GeopoliticalEntity	Yemen
Hadramawt	GeopoliticalEntity	Yemen
Hadhramaut	GeopoliticalEntity	Yemen
Abyan	GeopoliticalEntity	Yemen
Lahj	GeopoliticalEntity	Yemen
Socotra	GeopoliticalEntity	Yemen
Al Bayda	GeopoliticalEntity	Yemen
Ras Isa	GeopoliticalEntity	Yemen
South Yemen	GeopoliticalEntity	Yemen
Zarqa	GeopoliticalEntity	Jordan
Irbid	GeopoliticalEntity	Jordan
Aqaba	GeopoliticalEntity	Jordan
Karak	GeopoliticalEntity	Jordan
Madaba	GeopoliticalEntity	Jordan
Mafraq	GeopoliticalEntity	Jordan
Zaatari	Location
Port Said	GeopoliticalEntity	Egypt
Ismailia	GeopoliticalEntity	Egypt
Mansoura	GeopoliticalEntity	Egypt
Tanta	GeopoliticalEntity	Egypt
Asyut	GeopoliticalEntity	Egypt
Assiut	GeopoliticalEntity	Egypt
Minya	GeopoliticalEntity	Egypt
Fayoum	GeopoliticalEntity	Egypt
Zagazig	GeopoliticalEntity	Egypt
Aswan	GeopoliticalEntity	Egypt
Damietta	GeopoliticalEntity	Egypt
Damanhur	GeopoliticalEntity	Egypt
Qena	GeopoliticalEntity	Egypt
Sohag	GeopoliticalEntity	Egypt
Beni Suef	GeopoliticalEntity	Egypt
Hurghada	GeopoliticalEntity	Egypt
El Arish	GeopoliticalEntity	Egypt
Arish	GeopoliticalEntity	Egypt
El-Arish	GeopoliticalEntity	Egypt
Marsa Matrouh	GeopoliticalEntity	Egypt
Abu Simbel	GeopoliticalEntity	Egypt
New Administrative Capital	GeopoliticalEntity	Egypt
Sheikh Zuweid	GeopoliticalEntity	Egypt
North Sinai	GeopoliticalEntity	Egypt
South Sinai	GeopoliticalEntity	Egypt
Sinai Peninsula	Location
El Alamein	GeopoliticalEntity	Egypt
Zawiya	GeopoliticalEntity	Libya
Zliten	GeopoliticalEntity	Libya
Ajdabiya	GeopoliticalEntity	Libya
Sabha	GeopoliticalEntity	Libya
Zintan	GeopoliticalEntity	Libya
Tarhuna	GeopoliticalEntity	Libya
Bani Walid	GeopoliticalEntity	Libya
Sabratha	GeopoliticalEntity	Libya
Bayda	GeopoliticalEntity	Libya
Brega	GeopoliticalEntity	Libya
Ras Lanuf	GeopoliticalEntity	Libya
Cyrenaica	GeopoliticalEntity	Libya
Tripolitania	GeopoliticalEntity	Libya
Fezzan	GeopoliticalEntity	Libya
Kufra	GeopoliticalEntity	Libya
Khoms	GeopoliticalEntity	Libya
Sfax	GeopoliticalEntity	Tunisia
Sousse	GeopoliticalEntity	Tunisia
Kairouan	GeopoliticalEntity	Tunisia
Bizerte	GeopoliticalEntity	Tunisia
Gabes	GeopoliticalEntity	Tunisia
Gafsa	GeopoliticalEntity	Tunisia
Monastir	GeopoliticalEntity	Tunisia
Djerba	GeopoliticalEntity	Tunisia
Zarzis	GeopoliticalEntity	Tunisia
Sidi Bouzid	GeopoliticalEntity	Tunisia
Kasserine	GeopoliticalEntity	Tunisia
Ben Guerdane	GeopoliticalEntity	Tunisia
Carthage	GeopoliticalEntity	Tunisia
Oran	GeopoliticalEntity	Algeria
Annaba	GeopoliticalEntity	Algeria
Blida	GeopoliticalEntity	Algeria
Batna	GeopoliticalEntity	Algeria
Setif	GeopoliticalEntity	Algeria
Tlemcen	GeopoliticalEntity	Algeria
Bejaia	GeopoliticalEntity	Algeria
Tizi Ouzou	GeopoliticalEntity	Algeria
Tindouf	GeopoliticalEntity	Algeria
Tamanrasset	GeopoliticalEntity	Algeria
Ghardaia	GeopoliticalEntity	Algeria
Hassi Messaoud	GeopoliticalEntity	Algeria
Kabylie	GeopoliticalEntity	Algeria
Kabylia	GeopoliticalEntity	Algeria
Fez	GeopoliticalEntity	Morocco
Tangier	GeopoliticalEntity	Morocco
Agadir	GeopoliticalEntity	Morocco
Meknes	GeopoliticalEntity	Morocco
Oujda	GeopoliticalEntity	Morocco
Kenitra	GeopoliticalEntity	Morocco
Tetouan	GeopoliticalEntity	Morocco
Nador	GeopoliticalEntity	Morocco
Laayoune	GeopoliticalEntity	Morocco
Dakhla	GeopoliticalEntity	Morocco
Ouarzazate	GeopoliticalEntity	Morocco
Al Hoceima	GeopoliticalEntity	Morocco
El Jadida	GeopoliticalEntity	Morocco
Smara	GeopoliticalEntity	Morocco
Essaouira	GeopoliticalEntity	Morocco
El Obeid	GeopoliticalEntity	Sudan
Nyala	GeopoliticalEntity	Sudan
Kassala	GeopoliticalEntity	Sudan
Gedaref	GeopoliticalEntity	Sudan
Wad Madani	GeopoliticalEntity	Sudan
Geneina	GeopoliticalEntity	Sudan
El Geneina	GeopoliticalEntity	Sudan
Zalingei	GeopoliticalEntity	Sudan
Kadugli	GeopoliticalEntity	Sudan
El Daein	GeopoliticalEntity	Sudan
Babanusa	GeopoliticalEntity	Sudan
Atbara	GeopoliticalEntity	Sudan
Bahri	GeopoliticalEntity	Sudan
North Kordofan	GeopoliticalEntity	Sudan
South Kordofan	GeopoliticalEntity	Sudan
West Kordofan	GeopoliticalEntity	Sudan
Kordofan	GeopoliticalEntity	Sudan
Gezira	GeopoliticalEntity	Sudan
Al Jazirah	GeopoliticalEntity	Sudan
Blue Nile	GeopoliticalEntity	Sudan
Sennar	GeopoliticalEntity	Sudan
North Darfur	GeopoliticalEntity	Sudan
South Darfur	GeopoliticalEntity	Sudan
West Darfur	GeopoliticalEntity	Sudan
Zamzam	Location
Abyei	GeopoliticalEntity	Sudan
Malakal	GeopoliticalEntity	South Sudan
Wau	GeopoliticalEntity	South Sudan
Bentiu	GeopoliticalEntity	South Sudan
Yei	GeopoliticalEntity	South Sudan
Jonglei	GeopoliticalEntity	South Sudan
Upper Nile	GeopoliticalEntity	South Sudan
Dire Dawa	GeopoliticalEntity	Ethiopia
Gondar	GeopoliticalEntity	Ethiopia
Bahir Dar	GeopoliticalEntity	Ethiopia
Hawassa	GeopoliticalEntity	Ethiopia
Jimma	GeopoliticalEntity	Ethiopia
Dessie	GeopoliticalEntity	Ethiopia
Jijiga	GeopoliticalEntity	Ethiopia
Axum	GeopoliticalEntity	Ethiopia
Aksum	GeopoliticalEntity	Ethiopia
Adigrat	GeopoliticalEntity	Ethiopia
Adwa	GeopoliticalEntity	Ethiopia
Lalibela	GeopoliticalEntity	Ethiopia
Harar	GeopoliticalEntity	Ethiopia
Gambella	GeopoliticalEntity	Ethiopia
Afar	GeopoliticalEntity	Ethiopia
Benishangul-Gumuz	GeopoliticalEntity	Ethiopia
Ogaden	Location
Badme	GeopoliticalEntity	Ethiopia
Massawa	GeopoliticalEntity	Eritrea
Assab	GeopoliticalEntity	Eritrea
Kismayo	GeopoliticalEntity	Somalia
Baidoa	GeopoliticalEntity	Somalia
Beledweyne	GeopoliticalEntity	Somalia
Bosaso	GeopoliticalEntity	Somalia
Galkayo	GeopoliticalEntity	Somalia
Garowe	GeopoliticalEntity	Somalia
Merca	GeopoliticalEntity	Somalia
Jowhar	GeopoliticalEntity	Somalia
Berbera	GeopoliticalEntity	Somalia
Puntland	GeopoliticalEntity	Somalia
Jubaland	GeopoliticalEntity	Somalia
Las Anod	GeopoliticalEntity	Somalia
Nakuru	GeopoliticalEntity	Kenya
Eldoret	GeopoliticalEntity	Kenya
Thika	GeopoliticalEntity	Kenya
Malindi	GeopoliticalEntity	Kenya
Garissa	GeopoliticalEntity	Kenya
Lamu	GeopoliticalEntity	Kenya
Mandera	GeopoliticalEntity	Kenya
Wajir	GeopoliticalEntity	Kenya
Turkana	GeopoliticalEntity	Kenya
Kitale	GeopoliticalEntity	Kenya
Dadaab	Location
Kakuma	Location
Naivasha	GeopoliticalEntity	Kenya
Kilifi	GeopoliticalEntity	Kenya
Kibera	Location
Shakahola	Location
Machakos	GeopoliticalEntity	Kenya
Meru	GeopoliticalEntity	Kenya
Isiolo	GeopoliticalEntity	Kenya
Entebbe	GeopoliticalEntity	Uganda
Gulu	GeopoliticalEntity	Uganda
Jinja	GeopoliticalEntity	Uganda
Mbarara	GeopoliticalEntity	Uganda
Mbale	GeopoliticalEntity	Uganda
Kasese	GeopoliticalEntity	Uganda
Fort Portal	GeopoliticalEntity	Uganda
Karamoja	Location
Mpondwe	GeopoliticalEntity	Uganda
Mwanza	GeopoliticalEntity	Tanzania
Arusha	GeopoliticalEntity	Tanzania
Zanzibar	GeopoliticalEntity	Tanzania
Mbeya	GeopoliticalEntity	Tanzania
Tanga	GeopoliticalEntity	Tanzania
Morogoro	GeopoliticalEntity	Tanzania
Kigoma	GeopoliticalEntity	Tanzania
Moshi	GeopoliticalEntity	Tanzania
Bukoba	GeopoliticalEntity	Tanzania
Pemba	GeopoliticalEntity
Butare	GeopoliticalEntity	Rwanda
Gisenyi	GeopoliticalEntity	Rwanda
Huye	GeopoliticalEntity	Rwanda
Rubavu	GeopoliticalEntity	Rwanda
Kisangani	GeopoliticalEntity	Congo
Mbuji-Mayi	GeopoliticalEntity	Congo
Kananga	GeopoliticalEntity	Congo
Kolwezi	GeopoliticalEntity	Congo
Likasi	GeopoliticalEntity	Congo
Matadi	GeopoliticalEntity	Congo
Bunia	GeopoliticalEntity	Congo
Beni	GeopoliticalEntity	Congo
Butembo	GeopoliticalEntity	Congo
Uvira	GeopoliticalEntity	Congo
Mbandaka	GeopoliticalEntity	Congo
Kindu	GeopoliticalEntity	Congo
Rutshuru	GeopoliticalEntity	Congo
Walikale	GeopoliticalEntity	Congo
Bunagana	GeopoliticalEntity	Congo
Minova	GeopoliticalEntity	Congo
Rubaya	GeopoliticalEntity	Congo
Kalemie	GeopoliticalEntity	Congo
North Kivu	GeopoliticalEntity	Congo
South Kivu	GeopoliticalEntity	Congo
Kasai	GeopoliticalEntity	Congo
Haut-Katanga	GeopoliticalEntity	Congo
Tanganyika	GeopoliticalEntity	Congo
Equateur	GeopoliticalEntity	Congo
Zaire	GeopoliticalEntity	Congo
Ibadan	GeopoliticalEntity	Nigeria
Kaduna	GeopoliticalEntity	Nigeria
Port Harcourt	GeopoliticalEntity	Nigeria
Benin City	GeopoliticalEntity	Nigeria
Zaria	GeopoliticalEntity	Nigeria
Aba	GeopoliticalEntity	Nigeria
Ilorin	GeopoliticalEntity	Nigeria
Oyo	GeopoliticalEntity	Nigeria
Enugu	GeopoliticalEntity	Nigeria
Abeokuta	GeopoliticalEntity	Nigeria
Onitsha	GeopoliticalEntity	Nigeria
Warri	GeopoliticalEntity	Nigeria
Sokoto	GeopoliticalEntity	Nigeria
Calabar	GeopoliticalEntity	Nigeria
Uyo	GeopoliticalEntity	Nigeria
Katsina	GeopoliticalEntity	Nigeria
Akure	GeopoliticalEntity	Nigeria
Bauchi	GeopoliticalEntity	Nigeria
Owerri	GeopoliticalEntity	Nigeria
Gombe	GeopoliticalEntity	Nigeria
Yola	GeopoliticalEntity	Nigeria
Makurdi	GeopoliticalEntity	Nigeria
Asaba	GeopoliticalEntity	Nigeria
Lokoja	GeopoliticalEntity	Nigeria
Damaturu	GeopoliticalEntity	Nigeria
Chibok	GeopoliticalEntity	Nigeria
Bama	GeopoliticalEntity	Nigeria
Gwoza	GeopoliticalEntity	Nigeria
Ikeja	GeopoliticalEntity	Nigeria
Borno State	GeopoliticalEntity	Nigeria
Lagos State	GeopoliticalEntity	Nigeria
Rivers State	GeopoliticalEntity	Nigeria
Kano State	GeopoliticalEntity	Nigeria
Kaduna State	GeopoliticalEntity	Nigeria
Katsina State	GeopoliticalEntity	Nigeria
Zamfara	GeopoliticalEntity	Nigeria
Zamfara State	GeopoliticalEntity	Nigeria
Plateau State	GeopoliticalEntity	Nigeria
Benue	GeopoliticalEntity	Nigeria
Benue State	GeopoliticalEntity	Nigeria
Yobe	GeopoliticalEntity	Nigeria
Yobe State	GeopoliticalEntity	Nigeria
Adamawa	GeopoliticalEntity	Nigeria
Taraba	GeopoliticalEntity	Nigeria
Kebbi	GeopoliticalEntity	Nigeria
Jigawa	GeopoliticalEntity	Nigeria
Nasarawa	GeopoliticalEntity	Nigeria
Kwara	GeopoliticalEntity	Nigeria
Ogun	GeopoliticalEntity	Nigeria
Osun	GeopoliticalEntity	Nigeria
Ekiti	GeopoliticalEntity	Nigeria
Ondo	GeopoliticalEntity	Nigeria
Anambra	GeopoliticalEntity	Nigeria
Imo	GeopoliticalEntity	Nigeria
Ebonyi	GeopoliticalEntity	Nigeria
Abia	GeopoliticalEntity	Nigeria
Bayelsa	GeopoliticalEntity	Nigeria
Cross River State	GeopoliticalEntity	Nigeria
Akwa Ibom	GeopoliticalEntity	Nigeria
Niger State	GeopoliticalEntity	Nigeria
Biafra	Location
Ogoniland	Location
Kumasi	GeopoliticalEntity	Ghana
Tamale	GeopoliticalEntity	Ghana
Takoradi	GeopoliticalEntity	Ghana
Sekondi-Takoradi	GeopoliticalEntity	Ghana
Cape Coast	GeopoliticalEntity	Ghana
Tema	GeopoliticalEntity	Ghana
Ashanti	GeopoliticalEntity	Ghana
Bolgatanga	GeopoliticalEntity	Ghana
Bouake	GeopoliticalEntity	Ivory Coast
Bouaké	GeopoliticalEntity	Ivory Coast
San Pedro	GeopoliticalEntity
Korhogo	GeopoliticalEntity	Ivory Coast
Daloa	GeopoliticalEntity	Ivory Coast
Touba	GeopoliticalEntity	Senegal
Thies	GeopoliticalEntity	Senegal
Thiès	GeopoliticalEntity	Senegal
Saint-Louis	GeopoliticalEntity
Ziguinchor	GeopoliticalEntity	Senegal
Kaolack	GeopoliticalEntity	Senegal
Casamance	Location
Mbour	GeopoliticalEntity	Senegal
Timbuktu	GeopoliticalEntity	Mali
Kidal	GeopoliticalEntity	Mali
Mopti	GeopoliticalEntity	Mali
Segou	GeopoliticalEntity	Mali
Ségou	GeopoliticalEntity	Mali
Sikasso	GeopoliticalEntity	Mali
Kayes	GeopoliticalEntity	Mali
Tessalit	GeopoliticalEntity	Mali
Azawad	GeopoliticalEntity	Mali
Bandiagara	GeopoliticalEntity	Mali
Bobo-Dioulasso	GeopoliticalEntity	Burkina Faso
Djibo	GeopoliticalEntity	Burkina Faso
Dori	GeopoliticalEntity	Burkina Faso
Ouahigouya	GeopoliticalEntity	Burkina Faso
Fada N'Gourma	GeopoliticalEntity	Burkina Faso
Agadez	GeopoliticalEntity	Niger
Zinder	GeopoliticalEntity	Niger
Maradi	GeopoliticalEntity	Niger
Tahoua	GeopoliticalEntity	Niger
Diffa	GeopoliticalEntity	Niger
Tillaberi	GeopoliticalEntity	Niger
Tillabéri	GeopoliticalEntity	Niger
Arlit	GeopoliticalEntity	Niger
Dosso	GeopoliticalEntity	Niger
Abeche	GeopoliticalEntity	Chad
Abéché	GeopoliticalEntity	Chad
Moundou	GeopoliticalEntity	Chad
Adre	GeopoliticalEntity	Chad
Adré	GeopoliticalEntity	Chad
Sarh	GeopoliticalEntity	Chad
Tibesti	GeopoliticalEntity	Chad
Douala	GeopoliticalEntity	Cameroon
Bamenda	GeopoliticalEntity	Cameroon
Garoua	GeopoliticalEntity	Cameroon
Maroua	GeopoliticalEntity	Cameroon
Buea	GeopoliticalEntity	Cameroon
Bafoussam	GeopoliticalEntity	Cameroon
Limbe	GeopoliticalEntity	Cameroon
Kumba	GeopoliticalEntity	Cameroon
Bambari	GeopoliticalEntity	Central African Republic
Bria	GeopoliticalEntity	Central African Republic
Berberati	GeopoliticalEntity	Central African Republic
Bossangoa	GeopoliticalEntity	Central African Republic
Birao	GeopoliticalEntity	Central African Republic
Port-Gentil	GeopoliticalEntity	Gabon
Franceville	GeopoliticalEntity	Gabon
Cabinda	GeopoliticalEntity	Angola
Huambo	GeopoliticalEntity	Angola
Lobito	GeopoliticalEntity	Angola
Benguela	GeopoliticalEntity	Angola
Lubango	GeopoliticalEntity	Angola
Ndola	GeopoliticalEntity	Zambia
Kitwe	GeopoliticalEntity	Zambia
Copperbelt	Location
Bulawayo	GeopoliticalEntity	Zimbabwe
Mutare	GeopoliticalEntity	Zimbabwe
Gweru	GeopoliticalEntity	Zimbabwe
Chitungwiza	GeopoliticalEntity	Zimbabwe
Masvingo	GeopoliticalEntity	Zimbabwe
Hwange	GeopoliticalEntity	Zimbabwe
Rhodesia	GeopoliticalEntity	Zimbabwe
Blantyre	GeopoliticalEntity	Malawi
Zomba	GeopoliticalEntity	Malawi
Mzuzu	GeopoliticalEntity	Malawi
Beira	GeopoliticalEntity	Mozambique
Nampula	GeopoliticalEntity	Mozambique
Tete	GeopoliticalEntity	Mozambique
Quelimane	GeopoliticalEntity	Mozambique
Nacala	GeopoliticalEntity	Mozambique
Mocimboa da Praia	GeopoliticalEntity	Mozambique
Mocímboa da Praia	GeopoliticalEntity	Mozambique
Cabo Delgado	GeopoliticalEntity	Mozambique
Port Elizabeth	GeopoliticalEntity	South Africa
Gqeberha	GeopoliticalEntity	South Africa
Bloemfontein	GeopoliticalEntity	South Africa
East London	GeopoliticalEntity	South Africa
Pietermaritzburg	GeopoliticalEntity	South Africa
Polokwane	GeopoliticalEntity	South Africa
Nelspruit	GeopoliticalEntity	South Africa
Kimberley	GeopoliticalEntity
Rustenburg	GeopoliticalEntity	South Africa
Stellenbosch	GeopoliticalEntity	South Africa
Marikana	GeopoliticalEntity	South Africa
Sharpeville	Location
Khayelitsha	GeopoliticalEntity	South Africa
Sandton	GeopoliticalEntity	South Africa
Robben Island	Location
Tshwane	GeopoliticalEntity	South Africa
Ekurhuleni	GeopoliticalEntity	South Africa
Gauteng	GeopoliticalEntity	South Africa
KwaZulu-Natal	GeopoliticalEntity	South Africa
Western Cape	GeopoliticalEntity	South Africa
Eastern Cape	GeopoliticalEntity	South Africa
Northern Cape	GeopoliticalEntity	South Africa
Limpopo	GeopoliticalEntity	South Africa
Mpumalanga	GeopoliticalEntity	South Africa
North West Province	GeopoliticalEntity	South Africa
Free State	GeopoliticalEntity	South Africa
Knysna	GeopoliticalEntity	South Africa
Stilfontein	GeopoliticalEntity	South Africa
Richards Bay	GeopoliticalEntity	South Africa
Francistown	GeopoliticalEntity	Botswana
Maun	GeopoliticalEntity	Botswana
Walvis Bay	GeopoliticalEntity	Namibia
Swakopmund	GeopoliticalEntity	Namibia
Toamasina	GeopoliticalEntity	Madagascar
Mahajanga	GeopoliticalEntity	Madagascar
Antsirabe	GeopoliticalEntity	Madagascar
Toliara	GeopoliticalEntity	Madagascar
Ganta	GeopoliticalEntity	Liberia
Gbarnga	GeopoliticalEntity	Liberia
Kenema	GeopoliticalEntity	Sierra Leone
Makeni	GeopoliticalEntity	Sierra Leone
Kailahun	GeopoliticalEntity	Sierra Leone
Kankan	GeopoliticalEntity	Guinea
Nzerekore	GeopoliticalEntity	Guinea
Nzérékoré	GeopoliticalEntity	Guinea
Simandou	Location
Cotonou	GeopoliticalEntity	Benin
Parakou	GeopoliticalEntity	Benin
Abomey	GeopoliticalEntity	Benin
Nouadhibou	GeopoliticalEntity	Mauritania
Bagram	Location
Ghazni	GeopoliticalEntity	Afghanistan
Khost	GeopoliticalEntity	Afghanistan
Lashkar Gah	GeopoliticalEntity	Afghanistan
Bamiyan	GeopoliticalEntity	Afghanistan
Faizabad	GeopoliticalEntity	Afghanistan
Taloqan	GeopoliticalEntity	Afghanistan
Pul-e-Khumri	GeopoliticalEntity	Afghanistan
Gardez	GeopoliticalEntity	Afghanistan
Zaranj	GeopoliticalEntity	Afghanistan
Sangin	GeopoliticalEntity	Afghanistan
Marjah	GeopoliticalEntity	Afghanistan
Torkham	GeopoliticalEntity	Afghanistan
Tora Bora	Location
Nangarhar	GeopoliticalEntity	Afghanistan
Kunar	GeopoliticalEntity	Afghanistan
Nuristan	GeopoliticalEntity	Afghanistan
Badakhshan	GeopoliticalEntity	Afghanistan
Balkh	GeopoliticalEntity	Afghanistan
Baghlan	GeopoliticalEntity	Afghanistan
Takhar	GeopoliticalEntity	Afghanistan
Faryab	GeopoliticalEntity	Afghanistan
Badghis	GeopoliticalEntity	Afghanistan
Ghor	GeopoliticalEntity	Afghanistan
Nimroz	GeopoliticalEntity	Afghanistan
Uruzgan	GeopoliticalEntity	Afghanistan
Zabul	GeopoliticalEntity	Afghanistan
Paktia	GeopoliticalEntity	Afghanistan
Paktika	GeopoliticalEntity	Afghanistan
Logar	GeopoliticalEntity	Afghanistan
Parwan	GeopoliticalEntity	Afghanistan
Kapisa	GeopoliticalEntity	Afghanistan
Panjshir	GeopoliticalEntity	Afghanistan
Panjshir Valley	Location
Laghman	GeopoliticalEntity	Afghanistan
Jowzjan	GeopoliticalEntity	Afghanistan
Sar-e-Pul	GeopoliticalEntity	Afghanistan
Samangan	GeopoliticalEntity	Afghanistan
Daykundi	GeopoliticalEntity	Afghanistan
Faisalabad	GeopoliticalEntity	Pakistan
Multan	GeopoliticalEntity	Pakistan
Gujranwala	GeopoliticalEntity	Pakistan
Sialkot	GeopoliticalEntity	Pakistan
Sukkur	GeopoliticalEntity	Pakistan
Larkana	GeopoliticalEntity	Pakistan
Bahawalpur	GeopoliticalEntity	Pakistan
Sargodha	GeopoliticalEntity	Pakistan
Abbottabad	GeopoliticalEntity	Pakistan
Mardan	GeopoliticalEntity	Pakistan
Mingora	GeopoliticalEntity	Pakistan
Bannu	GeopoliticalEntity	Pakistan
Kohat	GeopoliticalEntity	Pakistan
Dera Ismail Khan	GeopoliticalEntity	Pakistan
Dera Ghazi Khan	GeopoliticalEntity	Pakistan
Gwadar	GeopoliticalEntity	Pakistan
Turbat	GeopoliticalEntity	Pakistan
Khuzdar	GeopoliticalEntity	Pakistan
Chaman	GeopoliticalEntity	Pakistan
Mastung	GeopoliticalEntity	Pakistan
Sibi	GeopoliticalEntity	Pakistan
Muzaffarabad	GeopoliticalEntity	Pakistan
Gilgit	GeopoliticalEntity	Pakistan
Skardu	GeopoliticalEntity	Pakistan
Murree	GeopoliticalEntity	Pakistan
Muridke	GeopoliticalEntity	Pakistan
Gilgit-Baltistan	GeopoliticalEntity	Pakistan
Azad Kashmir	GeopoliticalEntity	Pakistan
Waziristan	GeopoliticalEntity	Pakistan
North Waziristan	GeopoliticalEntity	Pakistan
South Waziristan	GeopoliticalEntity	Pakistan
Khyber	GeopoliticalEntity	Pakistan
Bajaur	GeopoliticalEntity	Pakistan
Kurram	GeopoliticalEntity	Pakistan
Parachinar	GeopoliticalEntity	Pakistan
Swat Valley	Location
Punjab province	GeopoliticalEntity	Pakistan
Chitral	GeopoliticalEntity	Pakistan
Jacobabad	GeopoliticalEntity	Pakistan
Calcutta	GeopoliticalEntity	India
Madras	GeopoliticalEntity	India
Bombay	GeopoliticalEntity	India
Pune	GeopoliticalEntity	India
Surat	GeopoliticalEntity	India
Jaipur	GeopoliticalEntity	India
Lucknow	GeopoliticalEntity	India
Kanpur	GeopoliticalEntity	India
Nagpur	GeopoliticalEntity	India
Indore	GeopoliticalEntity	India
Thane	GeopoliticalEntity	India
Bhopal	GeopoliticalEntity	India
Visakhapatnam	GeopoliticalEntity	India
Patna	GeopoliticalEntity	India
Vadodara	GeopoliticalEntity	India
Ghaziabad	GeopoliticalEntity	India
Ludhiana	GeopoliticalEntity	India
Agra	GeopoliticalEntity	India
Nashik	GeopoliticalEntity	India
Faridabad	GeopoliticalEntity	India
Meerut	GeopoliticalEntity	India
Rajkot	GeopoliticalEntity	India
Varanasi	GeopoliticalEntity	India
Srinagar	GeopoliticalEntity	India
Aurangabad	GeopoliticalEntity	India
Dhanbad	GeopoliticalEntity	India
Amritsar	GeopoliticalEntity	India
Prayagraj	GeopoliticalEntity	India
Allahabad	GeopoliticalEntity	India
Ranchi	GeopoliticalEntity	India
Howrah	GeopoliticalEntity	India
Coimbatore	GeopoliticalEntity	India
Jabalpur	GeopoliticalEntity	India
Gwalior	GeopoliticalEntity	India
Vijayawada	GeopoliticalEntity	India
Jodhpur	GeopoliticalEntity	India
Madurai	GeopoliticalEntity	India
Raipur	GeopoliticalEntity	India
Guwahati	GeopoliticalEntity	India
Chandigarh	GeopoliticalEntity	India
Solapur	GeopoliticalEntity	India
Hubli	GeopoliticalEntity	India
Mysore	GeopoliticalEntity	India
Mysuru	GeopoliticalEntity	India
Tiruchirappalli	GeopoliticalEntity	India
Bareilly	GeopoliticalEntity	India
Moradabad	GeopoliticalEntity	India
Gurgaon	GeopoliticalEntity	India
Gurugram	GeopoliticalEntity	India
Noida	GeopoliticalEntity	India
Jamshedpur	GeopoliticalEntity	India
Bhubaneswar	GeopoliticalEntity	India
Cuttack	GeopoliticalEntity	India
Aligarh	GeopoliticalEntity	India
Thiruvananthapuram	GeopoliticalEntity	India
Kochi	GeopoliticalEntity	India
Kozhikode	GeopoliticalEntity	India
Calicut	GeopoliticalEntity	India
Mangalore	GeopoliticalEntity	India
Mangaluru	GeopoliticalEntity	India
Dehradun	GeopoliticalEntity	India
Haridwar	GeopoliticalEntity	India
Rishikesh	GeopoliticalEntity	India
Joshimath	GeopoliticalEntity	India
Shimla	GeopoliticalEntity	India
Dharamshala	GeopoliticalEntity	India
Dharamsala	GeopoliticalEntity	India
Manali	GeopoliticalEntity	India
Udaipur	GeopoliticalEntity	India
Ajmer	GeopoliticalEntity	India
Bikaner	GeopoliticalEntity	India
Jaisalmer	GeopoliticalEntity	India
Ayodhya	GeopoliticalEntity	India
Mathura	GeopoliticalEntity	India
Hathras	GeopoliticalEntity	India
Lakhimpur Kheri	GeopoliticalEntity	India
Unnao	GeopoliticalEntity	India
Muzaffarnagar	GeopoliticalEntity	India
Gorakhpur	GeopoliticalEntity	India
Jhansi	GeopoliticalEntity	India
Puri	GeopoliticalEntity	India
Balasore	GeopoliticalEntity	India
Rourkela	GeopoliticalEntity	India
Siliguri	GeopoliticalEntity	India
Darjeeling	GeopoliticalEntity	India
Imphal	GeopoliticalEntity	India
Shillong	GeopoliticalEntity	India
Aizawl	GeopoliticalEntity	India
Kohima	GeopoliticalEntity	India
Agartala	GeopoliticalEntity	India
Itanagar	GeopoliticalEntity	India
Gangtok	GeopoliticalEntity	India
Port Blair	GeopoliticalEntity	India
Puducherry	GeopoliticalEntity	India
Pondicherry	GeopoliticalEntity	India
Panaji	GeopoliticalEntity	India
Leh	GeopoliticalEntity	India
Kargil	GeopoliticalEntity	India
Ladakh	GeopoliticalEntity	India
Pahalgam	GeopoliticalEntity	India
Pulwama	GeopoliticalEntity	India
Anantnag	GeopoliticalEntity	India
Baramulla	GeopoliticalEntity	India
Poonch	GeopoliticalEntity	India
Rajouri	GeopoliticalEntity	India
Kupwara	GeopoliticalEntity	India
Ahmednagar	GeopoliticalEntity	India
Morbi	GeopoliticalEntity	India
Kutch	GeopoliticalEntity	India
Bhuj	GeopoliticalEntity	India
Jamnagar	GeopoliticalEntity	India
Wayanad	GeopoliticalEntity	India
Thoothukudi	GeopoliticalEntity	India
Vellore	GeopoliticalEntity	India
Sivakasi	GeopoliticalEntity	India
Nellore	GeopoliticalEntity	India
Tirupati	GeopoliticalEntity	India
Warangal	GeopoliticalEntity	India
Andhra Pradesh	GeopoliticalEntity	India
Telangana	GeopoliticalEntity	India
Karnataka	GeopoliticalEntity	India
West Bengal	GeopoliticalEntity	India
Rajasthan	GeopoliticalEntity	India
Madhya Pradesh	GeopoliticalEntity	India
Haryana	GeopoliticalEntity	India
Odisha	GeopoliticalEntity	India
Orissa	GeopoliticalEntity	India
Jharkhand	GeopoliticalEntity	India
Chhattisgarh	GeopoliticalEntity	India
Uttarakhand	GeopoliticalEntity	India
Himachal Pradesh	GeopoliticalEntity	India
Arunachal Pradesh	GeopoliticalEntity	India
Meghalaya	GeopoliticalEntity	India
Mizoram	GeopoliticalEntity	India
Nagaland	GeopoliticalEntity	India
Tripura	GeopoliticalEntity	India
Sikkim	GeopoliticalEntity	India
Jammu and Kashmir	GeopoliticalEntity	India
Andaman and Nicobar Islands	GeopoliticalEntity	India
Lakshadweep	GeopoliticalEntity	India
Bastar	GeopoliticalEntity	India
Dantewada	GeopoliticalEntity	India
Sukma	GeopoliticalEntity	India
Galwan	Location
Galwan Valley	Location
Doklam	Location
Tawang	GeopoliticalEntity	India
Bengal	Location
Chittagong	GeopoliticalEntity	Bangladesh
Chattogram	GeopoliticalEntity	Bangladesh
Khulna	GeopoliticalEntity	Bangladesh
Rajshahi	GeopoliticalEntity	Bangladesh
Sylhet	GeopoliticalEntity	Bangladesh
Barisal	GeopoliticalEntity	Bangladesh
Rangpur	GeopoliticalEntity	Bangladesh
Comilla	GeopoliticalEntity	Bangladesh
Narayanganj	GeopoliticalEntity	Bangladesh
Gazipur	GeopoliticalEntity	Bangladesh
Cox's Bazar	GeopoliticalEntity	Bangladesh
Mymensingh	GeopoliticalEntity	Bangladesh
Jessore	GeopoliticalEntity	Bangladesh
Savar	GeopoliticalEntity	Bangladesh
Teknaf	GeopoliticalEntity	Bangladesh
Bhasan Char	GeopoliticalEntity	Bangladesh
Gopalganj	GeopoliticalEntity	Bangladesh
Kandy	GeopoliticalEntity	Sri Lanka
Galle	GeopoliticalEntity	Sri Lanka
Jaffna	GeopoliticalEntity	Sri Lanka
Trincomalee	GeopoliticalEntity	Sri Lanka
Negombo	GeopoliticalEntity	Sri Lanka
Batticaloa	GeopoliticalEntity	Sri Lanka
Hambantota	GeopoliticalEntity	Sri Lanka
Sri Jayawardenepura Kotte	GeopoliticalEntity	Sri Lanka
Matara	GeopoliticalEntity	Sri Lanka
Mullaitivu	GeopoliticalEntity	Sri Lanka
Kilinochchi	GeopoliticalEntity	Sri Lanka
Pokhara	GeopoliticalEntity	Nepal
Lalitpur	GeopoliticalEntity	Nepal
Biratnagar	GeopoliticalEntity	Nepal
Birgunj	GeopoliticalEntity	Nepal
Janakpur	GeopoliticalEntity	Nepal
Lumbini	Location
Bharatpur	GeopoliticalEntity	Nepal
Jajarkot	GeopoliticalEntity	Nepal
Gorkha	GeopoliticalEntity	Nepal
Lukla	GeopoliticalEntity	Nepal
Nur-Sultan	GeopoliticalEntity	Kazakhstan
Shymkent	GeopoliticalEntity	Kazakhstan
Karaganda	GeopoliticalEntity	Kazakhstan
Aktobe	GeopoliticalEntity	Kazakhstan
Aktau	GeopoliticalEntity	Kazakhstan
Atyrau	GeopoliticalEntity	Kazakhstan
Pavlodar	GeopoliticalEntity	Kazakhstan
Semey	GeopoliticalEntity	Kazakhstan
Oskemen	GeopoliticalEntity	Kazakhstan
Kostanay	GeopoliticalEntity	Kazakhstan
Taraz	GeopoliticalEntity	Kazakhstan
Baikonur	Location
Zhanaozen	GeopoliticalEntity	Kazakhstan
Ekibastuz	GeopoliticalEntity	Kazakhstan
Samarkand	GeopoliticalEntity	Uzbekistan
Bukhara	GeopoliticalEntity	Uzbekistan
Andijan	GeopoliticalEntity	Uzbekistan
Namangan	GeopoliticalEntity	Uzbekistan
Fergana	GeopoliticalEntity	Uzbekistan
Nukus	GeopoliticalEntity	Uzbekistan
Termez	GeopoliticalEntity	Uzbekistan
Khiva	GeopoliticalEntity	Uzbekistan
Karakalpakstan	GeopoliticalEntity	Uzbekistan
Osh	GeopoliticalEntity	Kyrgyzstan
Jalal-Abad	GeopoliticalEntity	Kyrgyzstan
Batken	GeopoliticalEntity	Kyrgyzstan
Karakol	GeopoliticalEntity	Kyrgyzstan
Issyk-Kul	Location
Manas	Location
Khujand	GeopoliticalEntity	Tajikistan
Khorog	GeopoliticalEntity	Tajikistan
Isfara	GeopoliticalEntity	Tajikistan
Kulob	GeopoliticalEntity	Tajikistan
Gorno-Badakhshan	GeopoliticalEntity	Tajikistan
Turkmenbashi	GeopoliticalEntity	Turkmenistan
Turkmenabat	GeopoliticalEntity	Turkmenistan
Merv	GeopoliticalEntity	Turkmenistan
Ganja	GeopoliticalEntity	Azerbaijan
Sumgait	GeopoliticalEntity	Azerbaijan
Nakhchivan	GeopoliticalEntity	Azerbaijan
Shusha	GeopoliticalEntity	Azerbaijan
Lachin	GeopoliticalEntity	Azerbaijan
Agdam	GeopoliticalEntity	Azerbaijan
Aghdam	GeopoliticalEntity	Azerbaijan
Fizuli	GeopoliticalEntity	Azerbaijan
Mingachevir	GeopoliticalEntity	Azerbaijan
Khankendi	GeopoliticalEntity	Azerbaijan
Gyumri	GeopoliticalEntity	Armenia
Vanadzor	GeopoliticalEntity	Armenia
Goris	GeopoliticalEntity	Armenia
Kapan	GeopoliticalEntity	Armenia
Syunik	GeopoliticalEntity	Armenia
Jermuk	GeopoliticalEntity	Armenia
Vagharshapat	GeopoliticalEntity	Armenia
Etchmiadzin	GeopoliticalEntity	Armenia
Batumi	GeopoliticalEntity	Georgia
Kutaisi	GeopoliticalEntity	Georgia
Rustavi	GeopoliticalEntity	Georgia
Gori	GeopoliticalEntity	Georgia
Zugdidi	GeopoliticalEntity	Georgia
Poti	GeopoliticalEntity	Georgia
Sokhumi	GeopoliticalEntity	Georgia
Adjara	GeopoliticalEntity	Georgia
Anaklia	GeopoliticalEntity	Georgia
Mtskheta	GeopoliticalEntity	Georgia
Xi'an	GeopoliticalEntity	China
Xian	GeopoliticalEntity	China
Suzhou	GeopoliticalEntity	China
Dongguan	GeopoliticalEntity	China
Foshan	GeopoliticalEntity	China
Shenyang	GeopoliticalEntity	China
Qingdao	GeopoliticalEntity	China
Jinan	GeopoliticalEntity	China
Harbin	GeopoliticalEntity	China
Changsha	GeopoliticalEntity	China
Zhengzhou	GeopoliticalEntity	China
Kunming	GeopoliticalEntity	China
Changchun	GeopoliticalEntity	China
Shijiazhuang	GeopoliticalEntity	China
Taiyuan	GeopoliticalEntity	China
Hefei	GeopoliticalEntity	China
Nanchang	GeopoliticalEntity	China
Fuzhou	GeopoliticalEntity	China
Xiamen	GeopoliticalEntity	China
Ningbo	GeopoliticalEntity	China
Wenzhou	GeopoliticalEntity	China
Guiyang	GeopoliticalEntity	China
Nanning	GeopoliticalEntity	China
Urumqi	GeopoliticalEntity	China
Lanzhou	GeopoliticalEntity	China
Hohhot	GeopoliticalEntity	China
Yinchuan	GeopoliticalEntity	China
Xining	GeopoliticalEntity	China
Haikou	GeopoliticalEntity	China
Sanya	GeopoliticalEntity	China
Wuxi	GeopoliticalEntity	China
Changzhou	GeopoliticalEntity	China
Nantong	GeopoliticalEntity	China
Xuzhou	GeopoliticalEntity	China
Yangzhou	GeopoliticalEntity	China
Zhuhai	GeopoliticalEntity	China
Zhongshan	GeopoliticalEntity	China
Huizhou	GeopoliticalEntity	China
Jiangmen	GeopoliticalEntity	China
Shantou	GeopoliticalEntity	China
Zhanjiang	GeopoliticalEntity	China
Quanzhou	GeopoliticalEntity	China
Putian	GeopoliticalEntity	China
Jinhua	GeopoliticalEntity	China
Yiwu	GeopoliticalEntity	China
Shaoxing	GeopoliticalEntity	China
Jiaxing	GeopoliticalEntity	China
Taizhou	GeopoliticalEntity	China
Wuhu	GeopoliticalEntity	China
Tangshan	GeopoliticalEntity	China
Baoding	GeopoliticalEntity	China
Handan	GeopoliticalEntity	China
Zhangjiakou	GeopoliticalEntity	China
Datong	GeopoliticalEntity	China
Baotou	GeopoliticalEntity	China
Ordos	GeopoliticalEntity	China
Dandong	GeopoliticalEntity	China
Anshan	GeopoliticalEntity	China
Fushun	GeopoliticalEntity	China
Jilin	GeopoliticalEntity	China
Daqing	GeopoliticalEntity	China
Qiqihar	GeopoliticalEntity	China
Yantai	GeopoliticalEntity	China
Weihai	GeopoliticalEntity	China
Weifang	GeopoliticalEntity	China
Zibo	GeopoliticalEntity	China
Luoyang	GeopoliticalEntity	China
Kaifeng	GeopoliticalEntity	China
Xuchang	GeopoliticalEntity	China
Yichang	GeopoliticalEntity	China
Xiangyang	GeopoliticalEntity	China
Shiyan	GeopoliticalEntity	China
Hengyang	GeopoliticalEntity	China
Zhuzhou	GeopoliticalEntity	China
Guilin	GeopoliticalEntity	China
Liuzhou	GeopoliticalEntity	China
Beihai	GeopoliticalEntity	China
Lijiang	GeopoliticalEntity	China
Mianyang	GeopoliticalEntity	China
Leshan	GeopoliticalEntity	China
Kashgar	GeopoliticalEntity	China
Hotan	GeopoliticalEntity	China
Yining	GeopoliticalEntity	China
Karamay	GeopoliticalEntity	China
Xigaze	GeopoliticalEntity	China
Shigatse	GeopoliticalEntity	China
Beidaihe	GeopoliticalEntity	China
Xiongan	GeopoliticalEntity	China
Xiong'an	GeopoliticalEntity	China
Macao	GeopoliticalEntity	China
Canton	GeopoliticalEntity
Kowloon	GeopoliticalEntity	China
Hebei	GeopoliticalEntity	China
Shanxi	GeopoliticalEntity	China
Shaanxi	GeopoliticalEntity	China
Liaoning	GeopoliticalEntity	China
Heilongjiang	GeopoliticalEntity	China
Jiangsu	GeopoliticalEntity	China
Zhejiang	GeopoliticalEntity	China
Anhui	GeopoliticalEntity	China
Fujian	GeopoliticalEntity	China
Jiangxi	GeopoliticalEntity	China
Shandong	GeopoliticalEntity	China
Henan	GeopoliticalEntity	China
Hunan	GeopoliticalEntity	China
Hainan	GeopoliticalEntity	China
Guizhou	GeopoliticalEntity	China
Yunnan	GeopoliticalEntity	China
Gansu	GeopoliticalEntity	China
Qinghai	GeopoliticalEntity	China
Guangxi	GeopoliticalEntity	China
Ningxia	GeopoliticalEntity	China
Manchuria	Location
Pudong	GeopoliticalEntity	China
Zhangjiajie	GeopoliticalEntity	China
Lop Nur	Location
Wenchuan	GeopoliticalEntity	China
Mong Kok	Location
Tsim Sha Tsui	Location
Wan Chai	Location
New Territories	GeopoliticalEntity	Hong Kong
Hong Kong Island	Location
Lantau	Location
Tai Po	GeopoliticalEntity	Hong Kong
Kaohsiung	GeopoliticalEntity	Taiwan
Taichung	GeopoliticalEntity	Taiwan
Tainan	GeopoliticalEntity	Taiwan
Hsinchu	GeopoliticalEntity	Taiwan
Taoyuan	GeopoliticalEntity	Taiwan
Keelung	GeopoliticalEntity	Taiwan
Chiayi	GeopoliticalEntity	Taiwan
Hualien	GeopoliticalEntity	Taiwan
Taitung	GeopoliticalEntity	Taiwan
Pingtung	GeopoliticalEntity	Taiwan
Yilan	GeopoliticalEntity	Taiwan
New Taipei	GeopoliticalEntity	Taiwan
Kinmen	GeopoliticalEntity	Taiwan
Matsu	GeopoliticalEntity	Taiwan
Penghu	GeopoliticalEntity	Taiwan
Pratas	Location
Quemoy	GeopoliticalEntity	Taiwan
Kobe	GeopoliticalEntity	Japan
Fukuoka	GeopoliticalEntity	Japan
Saitama	GeopoliticalEntity	Japan
Sendai	GeopoliticalEntity	Japan
Chiba	GeopoliticalEntity	Japan
Kitakyushu	GeopoliticalEntity	Japan
Niigata	GeopoliticalEntity	Japan
Hamamatsu	GeopoliticalEntity	Japan
Kumamoto	GeopoliticalEntity	Japan
Sagamihara	GeopoliticalEntity	Japan
Okayama	GeopoliticalEntity	Japan
Kagoshima	GeopoliticalEntity	Japan
Kanazawa	GeopoliticalEntity	Japan
Utsunomiya	GeopoliticalEntity	Japan
Nagano	GeopoliticalEntity	Japan
Toyama	GeopoliticalEntity	Japan
Gifu	GeopoliticalEntity	Japan
Wakayama	GeopoliticalEntity	Japan
Nara	GeopoliticalEntity	Japan
Otsu	GeopoliticalEntity	Japan
Naha	GeopoliticalEntity	Japan
Oita	GeopoliticalEntity	Japan
Tottori	GeopoliticalEntity	Japan
Shimane	GeopoliticalEntity	Japan
Aomori	GeopoliticalEntity	Japan
Akita	GeopoliticalEntity	Japan
Morioka	GeopoliticalEntity	Japan
Yamagata	GeopoliticalEntity	Japan
Mito	GeopoliticalEntity	Japan
Maebashi	GeopoliticalEntity	Japan
Kofu	GeopoliticalEntity	Japan
Shizuoka	GeopoliticalEntity	Japan
Nagaoka	GeopoliticalEntity	Japan
Hakodate	GeopoliticalEntity	Japan
Asahikawa	GeopoliticalEntity	Japan
Kushiro	GeopoliticalEntity	Japan
Nemuro	GeopoliticalEntity	Japan
Otaru	GeopoliticalEntity	Japan
Sasebo	GeopoliticalEntity	Japan
Yokosuka	GeopoliticalEntity	Japan
Iwakuni	GeopoliticalEntity	Japan
Karuizawa	GeopoliticalEntity	Japan
Nikko	GeopoliticalEntity	Japan
Hakone	GeopoliticalEntity	Japan
Kamakura	GeopoliticalEntity	Japan
Narita	Location
Haneda	Location
Tsukuba	GeopoliticalEntity	Japan
Minamata	GeopoliticalEntity	Japan
Wajima	GeopoliticalEntity	Japan
Suzu	GeopoliticalEntity	Japan
Noto	GeopoliticalEntity	Japan
Noto Peninsula	Location
Hyogo	GeopoliticalEntity	Japan
Iwate	GeopoliticalEntity	Japan
Miyagi	GeopoliticalEntity	Japan
Ibaraki	GeopoliticalEntity	Japan
Gunma	GeopoliticalEntity	Japan
Tochigi	GeopoliticalEntity	Japan
Kanagawa	GeopoliticalEntity	Japan
Yamanashi	GeopoliticalEntity	Japan
Aichi	GeopoliticalEntity	Japan
Shiga	GeopoliticalEntity	Japan
Tokushima	GeopoliticalEntity	Japan
Kagawa	GeopoliticalEntity	Japan
Ehime	GeopoliticalEntity	Japan
Honshu	Location
Kyushu	Location
Shikoku	Location
Ryukyu Islands	Location
Ishigaki	GeopoliticalEntity	Japan
Yonaguni	GeopoliticalEntity	Japan
Miyako	GeopoliticalEntity	Japan
Amami	GeopoliticalEntity	Japan
Futenma	Location
Henoko	Location
Kadena	Location
Shinjuku	Location
Shibuya	Location
Ginza	Location
Akihabara	Location
Roppongi	Location
Fukushima Daiichi	Location
Iwo Jima	Location
Senkaku Islands	Location
Senkakus	Location
Ogasawara	GeopoliticalEntity	Japan
Tokai	GeopoliticalEntity	Japan
Daejeon	GeopoliticalEntity	South Korea
Ulsan	GeopoliticalEntity	South Korea
Suwon	GeopoliticalEntity	South Korea
Goyang	GeopoliticalEntity	South Korea
Seongnam	GeopoliticalEntity	South Korea
Yongin	GeopoliticalEntity	South Korea
Bucheon	GeopoliticalEntity	South Korea
Changwon	GeopoliticalEntity	South Korea
Cheongju	GeopoliticalEntity	South Korea
Jeonju	GeopoliticalEntity	South Korea
Cheonan	GeopoliticalEntity	South Korea
Ansan	GeopoliticalEntity	South Korea
Anyang	GeopoliticalEntity	South Korea
Gimhae	GeopoliticalEntity	South Korea
Pyeongtaek	GeopoliticalEntity	South Korea
Sejong	GeopoliticalEntity	South Korea
Gangneung	GeopoliticalEntity	South Korea
Pyeongchang	GeopoliticalEntity	South Korea
Wonju	GeopoliticalEntity	South Korea
Chuncheon	GeopoliticalEntity	South Korea
Andong	GeopoliticalEntity	South Korea
Gumi	GeopoliticalEntity	South Korea
Yeosu	GeopoliticalEntity	South Korea
Suncheon	GeopoliticalEntity	South Korea
Mokpo	GeopoliticalEntity	South Korea
Muan	GeopoliticalEntity	South Korea
Gunsan	GeopoliticalEntity	South Korea
Uijeongbu	GeopoliticalEntity	South Korea
Paju	GeopoliticalEntity	South Korea
Gimpo	GeopoliticalEntity	South Korea
Seongju	GeopoliticalEntity	South Korea
Dongducheon	GeopoliticalEntity	South Korea
Osan	GeopoliticalEntity	South Korea
Icheon	GeopoliticalEntity	South Korea
Geoje	GeopoliticalEntity	South Korea
Tongyeong	GeopoliticalEntity	South Korea
Jinju	GeopoliticalEntity	South Korea
Itaewon	Location
Gangnam	Location
Yeouido	Location
Jongno	GeopoliticalEntity	South Korea
Yongsan	GeopoliticalEntity	South Korea
Hannam-dong	GeopoliticalEntity	South Korea
Gyeonggi	GeopoliticalEntity	South Korea
Gyeonggi Province	GeopoliticalEntity	South Korea
Gangwon	GeopoliticalEntity	South Korea
North Chungcheong	GeopoliticalEntity	South Korea
South Chungcheong	GeopoliticalEntity	South Korea
North Jeolla	GeopoliticalEntity	South Korea
South Jeolla	GeopoliticalEntity	South Korea
North Gyeongsang	GeopoliticalEntity	South Korea
South Gyeongsang	GeopoliticalEntity	South Korea
Jeju Island	GeopoliticalEntity	South Korea
Camp Humphreys	Location
Yeonpyeong	GeopoliticalEntity	South Korea
Baengnyeong	GeopoliticalEntity	South Korea
Hamhung	GeopoliticalEntity	North Korea
Chongjin	GeopoliticalEntity	North Korea
Nampo	GeopoliticalEntity	North Korea
Sariwon	GeopoliticalEntity	North Korea
Haeju	GeopoliticalEntity	North Korea
Kanggye	GeopoliticalEntity	North Korea
Hyesan	GeopoliticalEntity	North Korea
Kimchaek	GeopoliticalEntity	North Korea
Sinpo	GeopoliticalEntity	North Korea
Samjiyon	GeopoliticalEntity	North Korea
Tongchang-ri	GeopoliticalEntity	North Korea
Punggye-ri	GeopoliticalEntity	North Korea
Sohae	GeopoliticalEntity	North Korea
Musudan-ri	GeopoliticalEntity	North Korea
Rajin	GeopoliticalEntity	North Korea
Tumangang	GeopoliticalEntity	North Korea
Kusong	GeopoliticalEntity	North Korea
Mount Kumgang	Location
Mount Paektu	Location
Hamgyong	GeopoliticalEntity	North Korea
Ryanggang	GeopoliticalEntity	North Korea
Chagang	GeopoliticalEntity	North Korea
Hwanghae	GeopoliticalEntity	North Korea
Pyongan	GeopoliticalEntity	North Korea
Erdenet	GeopoliticalEntity	Mongolia
Darkhan	GeopoliticalEntity	Mongolia
Oyu Tolgoi	GeopoliticalEntity	Mongolia
Medan	GeopoliticalEntity	Indonesia
Bekasi	GeopoliticalEntity	Indonesia
Tangerang	GeopoliticalEntity	Indonesia
Depok	GeopoliticalEntity	Indonesia
Semarang	GeopoliticalEntity	Indonesia
Palembang	GeopoliticalEntity	Indonesia
Makassar	GeopoliticalEntity	Indonesia
Batam	GeopoliticalEntity	Indonesia
Pekanbaru	GeopoliticalEntity	Indonesia
Bogor	GeopoliticalEntity	Indonesia
Padang	GeopoliticalEntity	Indonesia
Malang	GeopoliticalEntity	Indonesia
Denpasar	GeopoliticalEntity	Indonesia
Samarinda	GeopoliticalEntity	Indonesia
Banjarmasin	GeopoliticalEntity	Indonesia
Balikpapan	GeopoliticalEntity	Indonesia
Pontianak	GeopoliticalEntity	Indonesia
Yogyakarta	GeopoliticalEntity	Indonesia
Surakarta	GeopoliticalEntity	Indonesia
Manado	GeopoliticalEntity	Indonesia
Mataram	GeopoliticalEntity	Indonesia
Kupang	GeopoliticalEntity	Indonesia
Ambon	GeopoliticalEntity	Indonesia
Jayapura	GeopoliticalEntity	Indonesia
Palu	GeopoliticalEntity	Indonesia
Jambi	GeopoliticalEntity	Indonesia
Bengkulu	GeopoliticalEntity	Indonesia
Cianjur	GeopoliticalEntity	Indonesia
Banda Aceh	GeopoliticalEntity	Indonesia
Nusantara	GeopoliticalEntity	Indonesia
Ternate	GeopoliticalEntity	Indonesia
Kuta	GeopoliticalEntity	Indonesia
Ubud	GeopoliticalEntity	Indonesia
Lombok	Location
Sulawesi	Location
Kalimantan	Location
West Papua	GeopoliticalEntity	Indonesia
Central Java	GeopoliticalEntity	Indonesia
East Java	GeopoliticalEntity	Indonesia
West Java	GeopoliticalEntity	Indonesia
North Sumatra	GeopoliticalEntity	Indonesia
West Sumatra	GeopoliticalEntity	Indonesia
South Sulawesi	GeopoliticalEntity	Indonesia
Central Sulawesi	GeopoliticalEntity	Indonesia
East Nusa Tenggara	GeopoliticalEntity	Indonesia
Sumba	Location
Maluku	GeopoliticalEntity	Indonesia
Moluccas	GeopoliticalEntity	Indonesia
Bintan	GeopoliticalEntity	Indonesia
Riau	GeopoliticalEntity	Indonesia
Natuna	GeopoliticalEntity	Indonesia
Natuna Islands	GeopoliticalEntity	Indonesia
West Timor	GeopoliticalEntity	Indonesia
Timika	GeopoliticalEntity	Indonesia
Komodo	GeopoliticalEntity	Indonesia
Banten	GeopoliticalEntity	Indonesia
Lampung	GeopoliticalEntity	Indonesia
George Town	GeopoliticalEntity	Malaysia
Penang	GeopoliticalEntity	Malaysia
Johor Bahru	GeopoliticalEntity	Malaysia
Johor	GeopoliticalEntity	Malaysia
Ipoh	GeopoliticalEntity	Malaysia
Kuching	GeopoliticalEntity	Malaysia
Kota Kinabalu	GeopoliticalEntity	Malaysia
Shah Alam	GeopoliticalEntity	Malaysia
Petaling Jaya	GeopoliticalEntity	Malaysia
Malacca	GeopoliticalEntity	Malaysia
Melaka	GeopoliticalEntity	Malaysia
Kuantan	GeopoliticalEntity	Malaysia
Kota Bharu	GeopoliticalEntity	Malaysia
Kuala Terengganu	GeopoliticalEntity	Malaysia
Putrajaya	GeopoliticalEntity	Malaysia
Langkawi	GeopoliticalEntity	Malaysia
Selangor	GeopoliticalEntity	Malaysia
Perak	GeopoliticalEntity	Malaysia
Kedah	GeopoliticalEntity	Malaysia
Kelantan	GeopoliticalEntity	Malaysia
Terengganu	GeopoliticalEntity	Malaysia
Pahang	GeopoliticalEntity	Malaysia
Negeri Sembilan	GeopoliticalEntity	Malaysia
Perlis	GeopoliticalEntity	Malaysia
Sabah	GeopoliticalEntity	Malaysia
Sarawak	GeopoliticalEntity	Malaysia
Labuan	GeopoliticalEntity	Malaysia
Klang	GeopoliticalEntity	Malaysia
Sandakan	GeopoliticalEntity	Malaysia
Sentosa	Location
Changi	Location
Jurong	GeopoliticalEntity	Singapore
Quezon City	GeopoliticalEntity	Philippines
Makati	GeopoliticalEntity	Philippines
Pasay	GeopoliticalEntity	Philippines
Taguig	GeopoliticalEntity	Philippines
Pasig	GeopoliticalEntity	Philippines
Caloocan	GeopoliticalEntity	Philippines
Davao City	GeopoliticalEntity	Philippines
Cebu City	GeopoliticalEntity	Philippines
Zamboanga	GeopoliticalEntity	Philippines
Iloilo	GeopoliticalEntity	Philippines
Bacolod	GeopoliticalEntity	Philippines
Cagayan de Oro	GeopoliticalEntity	Philippines
General Santos	GeopoliticalEntity	Philippines
Baguio	GeopoliticalEntity	Philippines
Angeles City	GeopoliticalEntity	Philippines
Olongapo	GeopoliticalEntity	Philippines
Subic	GeopoliticalEntity	Philippines
Subic Bay	Location
Batangas	GeopoliticalEntity	Philippines
Legazpi	GeopoliticalEntity	Philippines
Tacloban	GeopoliticalEntity	Philippines
Tuguegarao	GeopoliticalEntity	Philippines
Laoag	GeopoliticalEntity	Philippines
Vigan	GeopoliticalEntity	Philippines
Marawi	GeopoliticalEntity	Philippines
Cotabato	GeopoliticalEntity	Philippines
Jolo	GeopoliticalEntity	Philippines
Puerto Princesa	GeopoliticalEntity	Philippines
Palawan	Location
Mindoro	Location
Visayas	Location
Leyte	Location
Bohol	GeopoliticalEntity	Philippines
Boracay	GeopoliticalEntity	Philippines
Panay	Location
Sulu	GeopoliticalEntity	Philippines
Basilan	GeopoliticalEntity	Philippines
Maguindanao	GeopoliticalEntity	Philippines
Bangsamoro	GeopoliticalEntity	Philippines
Cavite	GeopoliticalEntity	Philippines
Bulacan	GeopoliticalEntity	Philippines
Pampanga	GeopoliticalEntity	Philippines
Zambales	GeopoliticalEntity	Philippines
Ilocos Norte	GeopoliticalEntity	Philippines
Cagayan	GeopoliticalEntity	Philippines
Metro Manila	GeopoliticalEntity	Philippines
Albay	GeopoliticalEntity	Philippines
Masbate	GeopoliticalEntity	Philippines
Second Thomas Shoal	Location
Scarborough Shoal	Location
Catanduanes	GeopoliticalEntity	Philippines
Batanes	GeopoliticalEntity	Philippines
Camarines Sur	GeopoliticalEntity	Philippines
Haiphong	GeopoliticalEntity	Vietnam
Hai Phong	GeopoliticalEntity	Vietnam
Can Tho	GeopoliticalEntity	Vietnam
Danang	GeopoliticalEntity	Vietnam
Hoi An	GeopoliticalEntity	Vietnam
Nha Trang	GeopoliticalEntity	Vietnam
Da Lat	GeopoliticalEntity	Vietnam
Dalat	GeopoliticalEntity	Vietnam
Vung Tau	GeopoliticalEntity	Vietnam
Quy Nhon	GeopoliticalEntity	Vietnam
Bien Hoa	GeopoliticalEntity	Vietnam
Cam Ranh	GeopoliticalEntity	Vietnam
Cam Ranh Bay	Location
Dien Bien Phu	Location
Lao Cai	GeopoliticalEntity	Vietnam
Vinh	GeopoliticalEntity	Vietnam
Thanh Hoa	GeopoliticalEntity	Vietnam
Nghe An	GeopoliticalEntity	Vietnam
Quang Ninh	GeopoliticalEntity	Vietnam
Quang Nam	GeopoliticalEntity	Vietnam
Quang Tri	GeopoliticalEntity	Vietnam
Phu Quoc	GeopoliticalEntity	Vietnam
Dong Nai	GeopoliticalEntity	Vietnam
Binh Duong	GeopoliticalEntity	Vietnam
North Vietnam	GeopoliticalEntity	Vietnam
South Vietnam	GeopoliticalEntity	Vietnam
My Lai	GeopoliticalEntity	Vietnam
Khe Sanh	Location
Nonthaburi	GeopoliticalEntity	Thailand
Nakhon Ratchasima	GeopoliticalEntity	Thailand
Hat Yai	GeopoliticalEntity	Thailand
Udon Thani	GeopoliticalEntity	Thailand
Khon Kaen	GeopoliticalEntity	Thailand
Chiang Rai	GeopoliticalEntity	Thailand
Ubon Ratchathani	GeopoliticalEntity	Thailand
Ayutthaya	GeopoliticalEntity	Thailand
Krabi	GeopoliticalEntity	Thailand
Koh Samui	GeopoliticalEntity	Thailand
Hua Hin	GeopoliticalEntity	Thailand
Surat Thani	GeopoliticalEntity	Thailand
Songkhla	GeopoliticalEntity	Thailand
Yala	GeopoliticalEntity	Thailand
Narathiwat	GeopoliticalEntity	Thailand
Mae Sot	GeopoliticalEntity	Thailand
Mae Sai	GeopoliticalEntity	Thailand
Korat	GeopoliticalEntity	Thailand
Kanchanaburi	GeopoliticalEntity	Thailand
Buriram	GeopoliticalEntity	Thailand
Surin	GeopoliticalEntity	Thailand
Sisaket	GeopoliticalEntity	Thailand
Nong Bua Lamphu	GeopoliticalEntity	Thailand
Rayong	GeopoliticalEntity	Thailand
Chonburi	GeopoliticalEntity	Thailand
Trat	GeopoliticalEntity	Thailand
Aranyaprathet	GeopoliticalEntity	Thailand
Sa Kaeo	GeopoliticalEntity	Thailand
Phi Phi	GeopoliticalEntity	Thailand
Rangoon	GeopoliticalEntity	Myanmar
Bago	GeopoliticalEntity	Myanmar
Mawlamyine	GeopoliticalEntity	Myanmar
Sittwe	GeopoliticalEntity	Myanmar
Myitkyina	GeopoliticalEntity	Myanmar
Lashio	GeopoliticalEntity	Myanmar
Pathein	GeopoliticalEntity	Myanmar
Bagan	GeopoliticalEntity	Myanmar
Sagaing	GeopoliticalEntity	Myanmar
Magway	GeopoliticalEntity	Myanmar
Magwe	GeopoliticalEntity	Myanmar
Taunggyi	GeopoliticalEntity	Myanmar
Myawaddy	GeopoliticalEntity	Myanmar
Tachileik	GeopoliticalEntity	Myanmar
Maungdaw	GeopoliticalEntity	Myanmar
Buthidaung	GeopoliticalEntity	Myanmar
Kyaukphyu	GeopoliticalEntity	Myanmar
Hakha	GeopoliticalEntity	Myanmar
Loikaw	GeopoliticalEntity	Myanmar
Laukkai	GeopoliticalEntity	Myanmar
Shan State	GeopoliticalEntity	Myanmar
Kachin State	GeopoliticalEntity	Myanmar
Kayin State	GeopoliticalEntity	Myanmar
Karen State	GeopoliticalEntity	Myanmar
Kayah State	GeopoliticalEntity	Myanmar
Chin State	GeopoliticalEntity	Myanmar
Rakhine State	GeopoliticalEntity	Myanmar
Mon State	GeopoliticalEntity	Myanmar
Kachin	GeopoliticalEntity	Myanmar
Kokang	GeopoliticalEntity	Myanmar
Dawei	GeopoliticalEntity	Myanmar
Siem Reap	GeopoliticalEntity	Cambodia
Sihanoukville	GeopoliticalEntity	Cambodia
Battambang	GeopoliticalEntity	Cambodia
Poipet	GeopoliticalEntity	Cambodia
Kampot	GeopoliticalEntity	Cambodia
Angkor	Location
Angkor Wat	Location
Preah Vihear	Location
Oddar Meanchey	GeopoliticalEntity	Cambodia
Kampong Cham	GeopoliticalEntity	Cambodia
Luang Prabang	GeopoliticalEntity	Laos
Pakse	GeopoliticalEntity	Laos
Savannakhet	GeopoliticalEntity	Laos
Vang Vieng	GeopoliticalEntity	Laos
Boten	GeopoliticalEntity	Laos
Baucau	GeopoliticalEntity	East Timor
Lae	GeopoliticalEntity	Papua New Guinea
Mount Hagen	GeopoliticalEntity	Papua New Guinea
Bougainville	GeopoliticalEntity	Papua New Guinea
Enga	GeopoliticalEntity	Papua New Guinea
Goroka	GeopoliticalEntity	Papua New Guinea
Madang	GeopoliticalEntity	Papua New Guinea
Manus Island	GeopoliticalEntity	Papua New Guinea
Wewak	GeopoliticalEntity	Papua New Guinea
Rabaul	GeopoliticalEntity	Papua New Guinea
Guadalcanal	Location
Malaita	GeopoliticalEntity	Solomon Islands
Nadi	GeopoliticalEntity	Fiji
Lautoka	GeopoliticalEntity	Fiji
Viti Levu	GeopoliticalEntity	Fiji
Fortaleza	GeopoliticalEntity	Brazil
Belo Horizonte	GeopoliticalEntity	Brazil
Manaus	GeopoliticalEntity	Brazil
Curitiba	GeopoliticalEntity	Brazil
Goiania	GeopoliticalEntity	Brazil
Goiânia	GeopoliticalEntity	Brazil
Belem	GeopoliticalEntity	Brazil
Belém	GeopoliticalEntity	Brazil
Porto Alegre	GeopoliticalEntity	Brazil
Guarulhos	GeopoliticalEntity	Brazil
Campinas	GeopoliticalEntity	Brazil
Sao Luis	GeopoliticalEntity	Brazil
São Luís	GeopoliticalEntity	Brazil
Maceio	GeopoliticalEntity	Brazil
Maceió	GeopoliticalEntity	Brazil
Teresina	GeopoliticalEntity	Brazil
Joao Pessoa	GeopoliticalEntity	Brazil
João Pessoa	GeopoliticalEntity	Brazil
Florianopolis	GeopoliticalEntity	Brazil
Florianópolis	GeopoliticalEntity	Brazil
Vitória	GeopoliticalEntity	Brazil
Cuiaba	GeopoliticalEntity	Brazil
Cuiabá	GeopoliticalEntity	Brazil
Campo Grande	GeopoliticalEntity	Brazil
Aracaju	GeopoliticalEntity	Brazil
Macapa	GeopoliticalEntity	Brazil
Macapá	GeopoliticalEntity	Brazil
Porto Velho	GeopoliticalEntity	Brazil
Rio Branco	GeopoliticalEntity	Brazil
Boa Vista	GeopoliticalEntity	Brazil
Palmas	GeopoliticalEntity	Brazil
Niteroi	GeopoliticalEntity	Brazil
Niterói	GeopoliticalEntity	Brazil
Petropolis	GeopoliticalEntity	Brazil
Petrópolis	GeopoliticalEntity	Brazil
Ribeirao Preto	GeopoliticalEntity	Brazil
Ribeirão Preto	GeopoliticalEntity	Brazil
Uberlandia	GeopoliticalEntity	Brazil
Uberlândia	GeopoliticalEntity	Brazil
Londrina	GeopoliticalEntity	Brazil
Joinville	GeopoliticalEntity	Brazil
Blumenau	GeopoliticalEntity	Brazil
Caxias do Sul	GeopoliticalEntity	Brazil
Pelotas	GeopoliticalEntity	Brazil
Foz do Iguacu	GeopoliticalEntity	Brazil
Foz do Iguaçu	GeopoliticalEntity	Brazil
Brumadinho	GeopoliticalEntity	Brazil
Altamira	GeopoliticalEntity	Brazil
Santarem	GeopoliticalEntity	Brazil
Santarém	GeopoliticalEntity	Brazil
Copacabana	Location
Ipanema	Location
Rocinha	Location
Minas Gerais	GeopoliticalEntity	Brazil
Bahia	GeopoliticalEntity	Brazil
Parana	GeopoliticalEntity	Brazil
Paraná	GeopoliticalEntity	Brazil
Santa Catarina	GeopoliticalEntity	Brazil
Rio Grande do Sul	GeopoliticalEntity	Brazil
Mato Grosso	GeopoliticalEntity	Brazil
Mato Grosso do Sul	GeopoliticalEntity	Brazil
Goias	GeopoliticalEntity	Brazil
Goiás	GeopoliticalEntity	Brazil
Ceara	GeopoliticalEntity	Brazil
Ceará	GeopoliticalEntity	Brazil
Pernambuco	GeopoliticalEntity	Brazil
Maranhao	GeopoliticalEntity	Brazil
Maranhão	GeopoliticalEntity	Brazil
Piaui	GeopoliticalEntity	Brazil
Piauí	GeopoliticalEntity	Brazil
Rondonia	GeopoliticalEntity	Brazil
Rondônia	GeopoliticalEntity	Brazil
Roraima	GeopoliticalEntity	Brazil
Amapa	GeopoliticalEntity	Brazil
Amapá	GeopoliticalEntity	Brazil
Tocantins	GeopoliticalEntity	Brazil
Alagoas	GeopoliticalEntity	Brazil
Sergipe	GeopoliticalEntity	Brazil
Paraiba	GeopoliticalEntity	Brazil
Paraíba	GeopoliticalEntity	Brazil
Espirito Santo	GeopoliticalEntity	Brazil
Espírito Santo	GeopoliticalEntity	Brazil
Rio Grande do Norte	GeopoliticalEntity	Brazil
Sao Paulo State	GeopoliticalEntity	Brazil
La Plata	GeopoliticalEntity	Argentina
Tucuman	GeopoliticalEntity	Argentina
Tucumán	GeopoliticalEntity	Argentina
Mar del Plata	GeopoliticalEntity	Argentina
Salta	GeopoliticalEntity	Argentina
Santa Fe Province	GeopoliticalEntity	Argentina
Bahia Blanca	GeopoliticalEntity	Argentina
Bahía Blanca	GeopoliticalEntity	Argentina
Neuquen	GeopoliticalEntity	Argentina
Neuquén	GeopoliticalEntity	Argentina
Ushuaia	GeopoliticalEntity	Argentina
Bariloche	GeopoliticalEntity	Argentina
Posadas	GeopoliticalEntity	Argentina
Formosa	GeopoliticalEntity	Argentina
Jujuy	GeopoliticalEntity	Argentina
Chubut	GeopoliticalEntity	Argentina
Misiones	GeopoliticalEntity	Argentina
Entre Rios	GeopoliticalEntity	Argentina
Entre Ríos	GeopoliticalEntity	Argentina
Tierra del Fuego	GeopoliticalEntity	Argentina
Vaca Muerta	Location
Rio Gallegos	GeopoliticalEntity	Argentina
Río Gallegos	GeopoliticalEntity	Argentina
Comodoro Rivadavia	GeopoliticalEntity	Argentina
Malvinas	Location
Valparaíso	GeopoliticalEntity	Chile
Concepcion	GeopoliticalEntity	Chile
Concepción	GeopoliticalEntity	Chile
Antofagasta	GeopoliticalEntity	Chile
Iquique	GeopoliticalEntity	Chile
Arica	GeopoliticalEntity	Chile
Temuco	GeopoliticalEntity	Chile
Puerto Montt	GeopoliticalEntity	Chile
Punta Arenas	GeopoliticalEntity	Chile
Viña del Mar	GeopoliticalEntity	Chile
Vina del Mar	GeopoliticalEntity	Chile
La Serena	GeopoliticalEntity	Chile
Rancagua	GeopoliticalEntity	Chile
Talca	GeopoliticalEntity	Chile
Valdivia	GeopoliticalEntity	Chile
Araucania	GeopoliticalEntity	Chile
Araucanía	GeopoliticalEntity	Chile
Easter Island	GeopoliticalEntity	Chile
Calama	GeopoliticalEntity	Chile
Copiapo	GeopoliticalEntity	Chile
Barranquilla	GeopoliticalEntity	Colombia
Cúcuta	GeopoliticalEntity	Colombia
Cucuta	GeopoliticalEntity	Colombia
Bucaramanga	GeopoliticalEntity	Colombia
Santa Marta	GeopoliticalEntity	Colombia
Ibague	GeopoliticalEntity	Colombia
Ibagué	GeopoliticalEntity	Colombia
Manizales	GeopoliticalEntity	Colombia
Popayan	GeopoliticalEntity	Colombia
Popayán	GeopoliticalEntity	Colombia
Buenaventura	GeopoliticalEntity	Colombia
Quibdó	GeopoliticalEntity	Colombia
Arauca	GeopoliticalEntity	Colombia
Riohacha	GeopoliticalEntity	Colombia
Neiva	GeopoliticalEntity	Colombia
Tumaco	GeopoliticalEntity	Colombia
Antioquia	GeopoliticalEntity	Colombia
Cauca	GeopoliticalEntity	Colombia
Valle del Cauca	GeopoliticalEntity	Colombia
Nariño	GeopoliticalEntity	Colombia
Narino	GeopoliticalEntity	Colombia
Norte de Santander	GeopoliticalEntity	Colombia
Catatumbo	GeopoliticalEntity	Colombia
Chocó	GeopoliticalEntity	Colombia
Choco	GeopoliticalEntity	Colombia
Putumayo	GeopoliticalEntity	Colombia
Caqueta	GeopoliticalEntity	Colombia
Caquetá	GeopoliticalEntity	Colombia
Guaviare	GeopoliticalEntity	Colombia
La Guajira	GeopoliticalEntity	Colombia
Barquisimeto	GeopoliticalEntity	Venezuela
Maracay	GeopoliticalEntity	Venezuela
Ciudad Guayana	GeopoliticalEntity	Venezuela
Merida	GeopoliticalEntity
Mérida	GeopoliticalEntity
San Cristobal	GeopoliticalEntity
San Cristóbal	GeopoliticalEntity
Maturin	GeopoliticalEntity	Venezuela
Maturín	GeopoliticalEntity	Venezuela
Ciudad Bolivar	GeopoliticalEntity	Venezuela
Ciudad Bolívar	GeopoliticalEntity	Venezuela
Cumana	GeopoliticalEntity	Venezuela
Puerto Ordaz	GeopoliticalEntity	Venezuela
La Guaira	GeopoliticalEntity	Venezuela
Zulia	GeopoliticalEntity	Venezuela
Tachira	GeopoliticalEntity	Venezuela
Táchira	GeopoliticalEntity	Venezuela
Carabobo	GeopoliticalEntity	Venezuela
Apure	GeopoliticalEntity	Venezuela
Essequibo	GeopoliticalEntity	Venezuela
Isla Margarita	GeopoliticalEntity	Venezuela
Arequipa	GeopoliticalEntity	Peru
Chiclayo	GeopoliticalEntity	Peru
Piura	GeopoliticalEntity	Peru
Iquitos	GeopoliticalEntity	Peru
Cusco	GeopoliticalEntity	Peru
Cuzco	GeopoliticalEntity	Peru
Huancayo	GeopoliticalEntity	Peru
Tacna	GeopoliticalEntity	Peru
Puno	GeopoliticalEntity	Peru
Juliaca	GeopoliticalEntity	Peru
Ayacucho	GeopoliticalEntity	Peru
Cajamarca	GeopoliticalEntity	Peru
Callao	GeopoliticalEntity	Peru
Machu Picchu	Location
Pataz	GeopoliticalEntity	Peru
Ica	GeopoliticalEntity	Peru
Chancay	GeopoliticalEntity	Peru
Ancash	GeopoliticalEntity	Peru
Cuenca	GeopoliticalEntity	Ecuador
Ambato	GeopoliticalEntity	Ecuador
Machala	GeopoliticalEntity	Ecuador
Esmeraldas	GeopoliticalEntity	Ecuador
Portoviejo	GeopoliticalEntity	Ecuador
Loja	GeopoliticalEntity	Ecuador
Riobamba	GeopoliticalEntity	Ecuador
Galapagos	GeopoliticalEntity	Ecuador
Galápagos	GeopoliticalEntity	Ecuador
Galapagos Islands	GeopoliticalEntity	Ecuador
Galápagos Islands	GeopoliticalEntity	Ecuador
Manabi	GeopoliticalEntity	Ecuador
Manabí	GeopoliticalEntity	Ecuador
Guayas	GeopoliticalEntity	Ecuador
Santa Cruz de la Sierra	GeopoliticalEntity	Bolivia
Cochabamba	GeopoliticalEntity	Bolivia
El Alto	GeopoliticalEntity	Bolivia
Oruro	GeopoliticalEntity	Bolivia
Potosi	GeopoliticalEntity	Bolivia
Potosí	GeopoliticalEntity	Bolivia
Tarija	GeopoliticalEntity	Bolivia
Uyuni	GeopoliticalEntity	Bolivia
Ciudad del Este	GeopoliticalEntity	Paraguay
Encarnacion	GeopoliticalEntity	Paraguay
Encarnación	GeopoliticalEntity	Paraguay
Pedro Juan Caballero	GeopoliticalEntity	Paraguay
Punta del Este	GeopoliticalEntity	Uruguay
Paysandu	GeopoliticalEntity	Uruguay
Colonia del Sacramento	GeopoliticalEntity	Uruguay
Canelones	GeopoliticalEntity	Uruguay
Puebla	GeopoliticalEntity	Mexico
Ecatepec	GeopoliticalEntity	Mexico
Zapopan	GeopoliticalEntity	Mexico
Nezahualcoyotl	GeopoliticalEntity	Mexico
Chihuahua	GeopoliticalEntity	Mexico
Naucalpan	GeopoliticalEntity	Mexico
Mexicali	GeopoliticalEntity	Mexico
Culiacan	GeopoliticalEntity	Mexico
Culiacán	GeopoliticalEntity	Mexico
Hermosillo	GeopoliticalEntity	Mexico
Saltillo	GeopoliticalEntity	Mexico
Aguascalientes	GeopoliticalEntity	Mexico
San Luis Potosi	GeopoliticalEntity	Mexico
San Luis Potosí	GeopoliticalEntity	Mexico
Queretaro	GeopoliticalEntity	Mexico
Querétaro	GeopoliticalEntity	Mexico
Morelia	GeopoliticalEntity	Mexico
Reynosa	GeopoliticalEntity	Mexico
Torreon	GeopoliticalEntity	Mexico
Torreón	GeopoliticalEntity	Mexico
Tlalnepantla	GeopoliticalEntity	Mexico
Toluca	GeopoliticalEntity	Mexico
Veracruz	GeopoliticalEntity	Mexico
Xalapa	GeopoliticalEntity	Mexico
Villahermosa	GeopoliticalEntity	Mexico
Irapuato	GeopoliticalEntity	Mexico
Celaya	GeopoliticalEntity	Mexico
Mazatlan	GeopoliticalEntity	Mexico
Mazatlán	GeopoliticalEntity	Mexico
Nuevo Laredo	GeopoliticalEntity	Mexico
Matamoros	GeopoliticalEntity	Mexico
Ciudad Victoria	GeopoliticalEntity	Mexico
Tampico	GeopoliticalEntity	Mexico
Oaxaca	GeopoliticalEntity	Mexico
Cuernavaca	GeopoliticalEntity	Mexico
Tapachula	GeopoliticalEntity	Mexico
Tuxtla Gutierrez	GeopoliticalEntity	Mexico
Tuxtla Gutiérrez	GeopoliticalEntity	Mexico
Pachuca	GeopoliticalEntity	Mexico
Ensenada	GeopoliticalEntity	Mexico
Tepic	GeopoliticalEntity	Mexico
Los Cabos	GeopoliticalEntity	Mexico
Cabo San Lucas	GeopoliticalEntity	Mexico
Puerto Vallarta	GeopoliticalEntity	Mexico
Cancún	GeopoliticalEntity	Mexico
Playa del Carmen	GeopoliticalEntity	Mexico
Tulum	GeopoliticalEntity	Mexico
Cozumel	GeopoliticalEntity	Mexico
Chetumal	GeopoliticalEntity	Mexico
Campeche	GeopoliticalEntity	Mexico
Piedras Negras	GeopoliticalEntity	Mexico
Ciudad Acuña	GeopoliticalEntity	Mexico
Ciudad Acuna	GeopoliticalEntity	Mexico
Iguala	GeopoliticalEntity	Mexico
Ayotzinapa	GeopoliticalEntity	Mexico
Chilpancingo	GeopoliticalEntity	Mexico
Chilapa	GeopoliticalEntity	Mexico
Apatzingan	GeopoliticalEntity	Mexico
Apatzingán	GeopoliticalEntity	Mexico
Uruapan	GeopoliticalEntity	Mexico
Manzanillo	GeopoliticalEntity	Mexico
Colima	GeopoliticalEntity	Mexico
Zacatecas	GeopoliticalEntity	Mexico
Fresnillo	GeopoliticalEntity	Mexico
Guanajuato	GeopoliticalEntity	Mexico
Michoacan	GeopoliticalEntity	Mexico
Michoacán	GeopoliticalEntity	Mexico
Guerrero State	GeopoliticalEntity	Mexico
Jalisco	GeopoliticalEntity	Mexico
Nuevo Leon	GeopoliticalEntity	Mexico
Nuevo León	GeopoliticalEntity	Mexico
Tamaulipas	GeopoliticalEntity	Mexico
Coahuila	GeopoliticalEntity	Mexico
Sonora	GeopoliticalEntity	Mexico
Baja California	GeopoliticalEntity	Mexico
Baja California Sur	GeopoliticalEntity	Mexico
Nayarit	GeopoliticalEntity	Mexico
Hidalgo State	GeopoliticalEntity	Mexico
Tabasco	GeopoliticalEntity	Mexico
Yucatan	GeopoliticalEntity	Mexico
Yucatán	GeopoliticalEntity	Mexico
Quintana Roo	GeopoliticalEntity	Mexico
Tlaxcala	GeopoliticalEntity	Mexico
Morelos	GeopoliticalEntity	Mexico
Teotihuacan	Location
Badiraguato	GeopoliticalEntity	Mexico
Tecate	GeopoliticalEntity	Mexico
Teuchitlan	GeopoliticalEntity	Mexico
Guatemala City	GeopoliticalEntity	Guatemala
Quetzaltenango	GeopoliticalEntity	Guatemala
Antigua Guatemala	GeopoliticalEntity	Guatemala
Huehuetenango	GeopoliticalEntity	Guatemala
Escuintla	GeopoliticalEntity	Guatemala
Tecun Uman	GeopoliticalEntity	Guatemala
San Pedro Sula	GeopoliticalEntity	Honduras
La Ceiba	GeopoliticalEntity	Honduras
Choluteca	GeopoliticalEntity	Honduras
Roatan	GeopoliticalEntity	Honduras
Roatán	GeopoliticalEntity	Honduras
Puerto Cortes	GeopoliticalEntity	Honduras
San Miguel	GeopoliticalEntity
Soyapango	GeopoliticalEntity	El Salvador
Tecoluca	GeopoliticalEntity	El Salvador
Masaya	GeopoliticalEntity	Nicaragua
Bluefields	GeopoliticalEntity	Nicaragua
Matagalpa	GeopoliticalEntity	Nicaragua
Chinandega	GeopoliticalEntity	Nicaragua
Esteli	GeopoliticalEntity	Nicaragua
San José	GeopoliticalEntity
San Jose	GeopoliticalEntity
Limon	GeopoliticalEntity	Costa Rica
Limón	GeopoliticalEntity	Costa Rica
Alajuela	GeopoliticalEntity	Costa Rica
Cartago	GeopoliticalEntity	Costa Rica
Puntarenas	GeopoliticalEntity	Costa Rica
Guanacaste	GeopoliticalEntity	Costa Rica
Colón	GeopoliticalEntity	Panama
Darien	GeopoliticalEntity	Panama
Darién	GeopoliticalEntity	Panama
Chiriqui	GeopoliticalEntity	Panama
Bocas del Toro	GeopoliticalEntity	Panama
Belize City	GeopoliticalEntity	Belize
Santiago de Cuba	GeopoliticalEntity	Cuba
Camaguey	GeopoliticalEntity	Cuba
Camagüey	GeopoliticalEntity	Cuba
Holguin	GeopoliticalEntity	Cuba
Holguín	GeopoliticalEntity	Cuba
Matanzas	GeopoliticalEntity	Cuba
Cienfuegos	GeopoliticalEntity	Cuba
Pinar del Rio	GeopoliticalEntity	Cuba
Pinar del Río	GeopoliticalEntity	Cuba
Varadero	GeopoliticalEntity	Cuba
Bay of Pigs	Location
Artemisa	GeopoliticalEntity	Cuba
Cap-Haitien	GeopoliticalEntity	Haiti
Cap-Haïtien	GeopoliticalEntity	Haiti
Gonaives	GeopoliticalEntity	Haiti
Gonaïves	GeopoliticalEntity	Haiti
Les Cayes	GeopoliticalEntity	Haiti
Jacmel	GeopoliticalEntity	Haiti
Petionville	GeopoliticalEntity	Haiti
Pétionville	GeopoliticalEntity	Haiti
Pétion-Ville	GeopoliticalEntity	Haiti
Cite Soleil	GeopoliticalEntity	Haiti
Cité Soleil	GeopoliticalEntity	Haiti
Carrefour Haiti	GeopoliticalEntity	Haiti
Artibonite	GeopoliticalEntity	Haiti
Kenscoff	GeopoliticalEntity	Haiti
Mirebalais	GeopoliticalEntity	Haiti
Punta Cana	GeopoliticalEntity	Dominican Republic
Puerto Plata	GeopoliticalEntity	Dominican Republic
Santiago de los Caballeros	GeopoliticalEntity	Dominican Republic
La Romana	GeopoliticalEntity	Dominican Republic
San Pedro de Macoris	GeopoliticalEntity	Dominican Republic
Dajabon	GeopoliticalEntity	Dominican Republic
Montego Bay	GeopoliticalEntity	Jamaica
Negril	GeopoliticalEntity	Jamaica
Ocho Rios	GeopoliticalEntity	Jamaica
Spanish Town	GeopoliticalEntity	Jamaica
Portmore	GeopoliticalEntity	Jamaica
Black River	GeopoliticalEntity	Jamaica
Tobago	GeopoliticalEntity	Trinidad and Tobago
San Fernando	GeopoliticalEntity
Chaguanas	GeopoliticalEntity	Trinidad and Tobago
Trinidad	GeopoliticalEntity	Trinidad and Tobago
Freeport	GeopoliticalEntity	Bahamas
Grand Bahama	GeopoliticalEntity	Bahamas
Abaco	GeopoliticalEntity	Bahamas
Abaco Islands	GeopoliticalEntity	Bahamas
New Providence	GeopoliticalEntity	Bahamas
Antigua	GeopoliticalEntity	Antigua and Barbuda
Barbuda	GeopoliticalEntity	Antigua and Barbuda
Nevis	GeopoliticalEntity	St. Kitts and Nevis
St. Kitts	GeopoliticalEntity	St. Kitts and Nevis
Grenadines	GeopoliticalEntity	St. Vincent and the Grenadines
St. Vincent	GeopoliticalEntity	St. Vincent and the Grenadines
Bikini Atoll	Location
Kwajalein	Location
Enewetak	Location
Castel Gandolfo	GeopoliticalEntity	Vatican City
Monte Carlo	GeopoliticalEntity	Monaco
Yugoslavia	GeopoliticalEntity
Czechoslovakia	GeopoliticalEntity
Prussia	GeopoliticalEntity
Ottoman Empire	GeopoliticalEntity
Roman Empire	GeopoliticalEntity
British Empire	GeopoliticalEntity
Russian Empire	GeopoliticalEntity
Austria-Hungary	GeopoliticalEntity
Third Reich	GeopoliticalEntity
Nazi Germany	GeopoliticalEntity
Mesopotamia	Location
Persia	GeopoliticalEntity
Siam	GeopoliticalEntity
Ceylon	GeopoliticalEntity
Byzantium	GeopoliticalEntity
Somali Region	GeopoliticalEntity	Ethiopia
Australasia	Location
Polynesia	Location
Melanesia	Location
Eurasia	Location
Sub-Saharan Africa	Location
sub-Saharan Africa	Location
Southern AfricaAfricaCentral Africa	Location
Northern Africa	Location
Northern EuropeEuropeSouthern EuropeEuropeCentral EuropeEuropeEastern EuropeEuropewestern Europe	Location
Northeast Asia	Location
North Asia	Location
West Asia	Location
Western Asia	Location
South-East Asia	Location
Far East	Location
Near East	Location
Mideast	Location
Western BalkansBalkansSouth Caucasus	Location
North Caucasus	Location
Nordic countries	Location
Baltic states	Location
Baltic States	Location
Low Countries	Location
Benelux	Location
Iberia	Location
Iberian Peninsula	Location
Arabian Peninsula	Location
Arabia	Location
Crimean Peninsula	Location
Indian subcontinent	Location
Indochina	Location
Indochina Peninsula	Location
Western Hemisphere	Location
Northern Hemisphere	Location
Southern Hemisphere	Location
Global North	Location
Holy LandFertile Crescent	Location
Golden Triangle	Location
Northern Triangle	Location
Southern Cone	Location
West Indies	Location
Antilles	Location
Lesser Antilles	Location
Greater Antilles	Location
French West Indies	Location
British IslesOld WorldThird World	Location
North Pole	Location
South PoleArctic Circle	Location
Antarctic	Location
Antarctic PeninsulaIron Curtain	Location
Schengen Area	Location
Schengen area	Location
Eurozone	Location
Euro zone	Location
Asia Pacific	Location
South Pacific	Location
North Pacific	Location
Western PacificPacificNorth Atlantic	Location
South Atlantic	Location
Eastern MediterraneanMediterraneanMediterranean Basin	Location
Pacific Rim	Location
Pacific Islands	Location
Ring of Fire	Location
Bermuda Triangle	Location
Americas	Location
Mesoamerica	Location
Amazonia	Location
Amazon rainforest	Location
Amazon Rainforest	Location
Amazon basin	Location
Amazon Basin	Location
Congo Basin	Location
Congo River	Location
Lake Chad basin	Location
Lake Chad Basin	Location
Suwalki Gap	Location
Suwałki Gap	Location
Silk Road	Location
Darien Gap	Location
Darién Gap	Location
Durand Line	Location
Line of Control	Location
Line of Actual ControlBlue Line	Location
38th parallel	Location
Military Demarcation Line	Location
Northern Limit Line	Location
Nine-Dash Line	Location
Adriatic	Location
Adriatic Sea	Location
Aegean	Location
Aegean Sea	Location
Ionian Sea	Location
Tyrrhenian Sea	Location
Ligurian Sea	Location
Sea of Marmara	Location
Marmara Sea	Location
Baltic	Location
Barents Sea	Location
Kara Sea	Location
Laptev Sea	Location
White Sea	Location
Norwegian Sea	Location
Greenland Sea	Location
Labrador Sea	Location
Beaufort Sea	Location
Chukchi Sea	Location
Bering Sea	Location
Bering Strait	Location
Sea of Okhotsk	Location
East Sea	Location
West Sea	Location
Philippine Sea	Location
West Philippine Sea	Location
Sulu Sea	Location
Celebes Sea	Location
Java Sea	Location
Timor Sea	Location
Arafura Sea	Location
Coral Sea	Location
Andaman Sea	Location
Bay of Bengal	Location
Arabian Sea	Location
Gulf of Oman	Location
Gulf of Suez	Location
Gulf of Aqaba	Location
Dead Sea	Location
Sea of Galilee	Location
Aral Sea	Location
Caribbean Sea	Location
Sargasso Sea	Location
Southern Ocean	Location
Weddell Sea	Location
Ross Sea	Location
Gulf of Guinea	Location
Gulf of Thailand	Location
Gulf of Tonkin	Location
Gulf of Finland	Location
Gulf of Bothnia	Location
Gulf of Alaska	Location
Gulf of California	Location
Gulf of America	Location
Gulf of Carpentaria	Location
Gulf of Martaban	Location
Bay of Biscay	Location
Bay of Fundy	Location
Hudson Bay	Location
Baffin Bay	Location
James Bay	Location
Chesapeake Bay	Location
Tampa Bay	Location
Tokyo Bay	Location
Manila Bay	Location
Guantánamo Bay	Location
Guantánamo	Location
Strait of Malacca	Location
Malacca Strait	Location
Strait of Gibraltar	Location
Strait of Dover	Location
Kerch Strait	Location
Dardanelles	Location
Bosporus	Location
Tsushima Strait	Location
Korea Strait	Location
Tsugaru Strait	Location
Lombok Strait	Location
Sunda Strait	Location
Luzon Strait	Location
Bashi Channel	Location
Mozambique Channel	Location
Strait of Magellan	Location
Drake Passage	Location
Denmark Strait	Location
Skagerrak	Location
Kattegat	Location
Oresund	Location
Øresund	Location
Northwest Passage	Location
Northern Sea Route	Location
Kiel Canal	Location
Corinth Canal	Location
Erie Canal	Location
Bab al-Mandeb	Location
Bab al-Mandab	Location
Hormuz	Location
Cape Horn	Location
Cape of Good Hope	Location
Orinoco	Location
Parana River	Location
Paraná River	Location
Rio Grande	Location
Colorado River	Location
Missouri River	Location
Ohio River	Location
Columbia River	Location
Snake River	Location
Hudson River	Location
East River	Location
Potomac	Location
Potomac River	Location
Delaware River	Location
Susquehanna	Location
Yukon River	Location
Mackenzie River	Location
St. Lawrence	Location
St. Lawrence River	Location
Saint Lawrence River	Location
Fraser River	Location
Red River	Location
Arkansas River	Location
Tennessee River	Location
Chicago River	Location
Charles River	Location
Guadalupe River	Location
Sacramento River	Location
San Joaquin River	Location
Savannah River	Location
Illinois River	Location
Allegheny River	Location
Platte River	Location
Yellowstone River	Location
Elbe	Location
Oder	Location
Vistula	Location
Seine	Location
Loire	Location
Rhône	Location
Rhone	Location
Garonne	Location
Ebro	Location
Tagus	Location
Douro	Location
Guadalquivir	Location
Tiber	Location
Arno	Location
Meuse	Location
Moselle	Location
Neckar	Location
Weser	Location
SpreeInn River	Location
Sava	Location
Drina	Location
Drava	Location
Tisza	Location
Prut	Location
DniesterDnieper River	Location
Dnipro river	Location
Siverskyi Donets	Location
Seversky Donets	Location
Southern Bug	Location
Don River	Location
Volga River	Location
Danube River	Location
Rhine River	Location
Neva	Location
Ob River	Location
Yenisei	Location
Lena River	Location
Angara	Location
Amur	Location
Amur River	Location
Ussuri	Location
Irtysh	Location
Ural River	Location
Kuban River	Location
Terek	Location
Kura River	Location
Aras	Location
Araxes	Location
Jordan River	Location
River Jordan	Location
Litani	Location
Litani River	Location
Orontes	Location
Yarmouk River	Location
Shatt al-Arab	Location
Karun	Location
Euphrates River	Location
Tigris River	Location
Helmand River	Location
Kabul River	Location
Amu Darya	Location
Syr Darya	Location
Oxus	Location
Indus	Location
Indus River	Location
Ganges	Location
Ganges River	Location
Brahmaputra	Location
Yamuna	Location
Jhelum	Location
Chenab	Location
Sutlej	Location
Ravi RiverNarmada	Location
Godavari	Location
Krishna River	Location
Kaveri	Location
Teesta	Location
Meghna	Location
Irrawaddy River	Location
Salween	Location
Mekong	Location
Mekong River	Location
Mekong Delta	Location
Chao Phraya	Location
Yangtze	Location
Yangtze River	Location
Yellow River	Location
Pearl River	Location
Pearl River Delta	Location
Huangpu	Location
Tumen	Location
Tumen River	Location
Yalu River	Location
Han River	Location
Imjin	Location
Naktong	Location
Niger River	Location
Niger Delta	Location
Volta River	Location
Senegal River	Location
Benue River	Location
Zambezi	Location
Limpopo River	Location
Orange RiverOkavango	Location
Okavango Delta	Location
White Nile	Location
Nile River	Location
River Nile	Location
Nile Delta	Location
AwashTana River	Location
Murray River	Location
Darling River	Location
Murray-Darling	Location
Shannon River	Location
River Shannon	Location
Liffey	Location
River Liffey	Location
River Trent	Location
River Tweed	Location
Magdalena River	Location
Three Gorges	Location
Lake Superior	Location
Lake Michigan	Location
Lake Huron	Location
Lake Erie	Location
Lake Ontario	Location
Great Lakes	Location
Lake Tahoe	Location
Lake Mead	Location
Lake Powell	Location
Great Salt Lake	Location
Salton Sea	Location
Lake Okeechobee	Location
Lake Champlain	Location
Lake Pontchartrain	Location
Finger Lakes	Location
Great Bear Lake	Location
Great Slave Lake	Location
Lake Winnipeg	Location
Lake Titicaca	Location
Lake Maracaibo	Location
Lake Nicaragua	Location
Lake Geneva	Location
Lake Constance	Location
Lake Como	Location
Lake Garda	Location
Lake Maggiore	Location
Lake Balaton	Location
Lake Ohrid	Location
Lake Ladoga	Location
Lake Onega	Location
Lake Peipus	Location
Lake Baikal	Location
Baikal	Location
Lake Balkhash	Location
Lake Van	Location
Lake Urmia	Location
Lake Sevan	Location
Lake Assad	Location
Lake Nasser	Location
Lake Victoria	Location
Lake Tanganyika	Location
Lake Malawi	Location
Lake Albert	Location
Lake Kivu	Location
Lake Edward	Location
Lake Turkana	Location
Lake Tana	Location
Lake Volta	Location
Lake Chad	Location
Lake Kariba	Location
Dal Lake	Location
Pangong	Location
Pangong Lake	Location
Poyang Lake	Location
Lake Toba	Location
Tonle Sap	Location
Lake EyreVistula Lagoon	Location
Kakhovka Reservoir	Location
Kakhovka dam	Location
Kakhovka Dam	Location
Three Gorges Dam	Location
Hoover Dam	Location
Grand Ethiopian Renaissance Dam	Location
Aswan Dam	Location
Aswan High Dam	Location
Mosul Dam	Location
Tishrin Dam	Location
Glen Canyon Dam	Location
Rocky Mountains	Location
Rockies	Location
Appalachian Mountains	Location
Appalachians	Location
Sierra NevadaCascade Range	Location
Adirondacks	Location
Catskills	Location
Smoky Mountains	Location
Great Smoky Mountains	Location
Blue Ridge Mountains	Location
Black Hills	Location
White Mountains	Location
Green Mountains	Location
Brooks Range	Location
Alaska Range	Location
Denali	Location
Mount McKinley	Location
Mount Rainier	Location
Mount St. Helens	Location
Mount Hood	Location
Mount Shasta	Location
Mount Whitney	Location
Mount Rushmore	Location
Pikes Peak	Location
Kilauea	Location
Mauna Loa	Location
Mauna Kea	Location
Half Dome	Location
El Capitan	Location
Popocatepetl	Location
Popocatépetl	Location
Aconcagua	Location
Chimborazo	Location
Cotopaxi	Location
Mont Blanc	Location
Matterhorn	Location
Eiger	Location
Jungfrau	Location
Zugspitze	Location
Dolomites	Location
Marmolada	Location
Pyrenees	Location
Apennines	Location
Carpathians	Location
Carpathian Mountains	Location
Tatra Mountains	Location
Tatras	Location
Sudetes	Location
Ore Mountains	Location
Harz	Location
Black Forest	Location
Bavarian Alps	Location
Swiss Alps	Location
French Alps	Location
Italian Alps	Location
Julian Alps	Location
Dinaric Alps	Location
Vesuvius	Location
Mount Vesuvius	Location
Etna	Location	Italy
Mount Etna	Location	Italy
Stromboli	Location
Campi Flegrei	Location
Mount Olympus	Location
Mount Athos	Location
Mount Ararat	Location
Taurus Mountains	Location
Pontic Mountains	Location
Zagros	Location
Zagros Mountains	Location
Alborz	Location
Damavand	Location
Hindu Kush	Location
Karakoram	Location
K2	Location
Nanga Parbat	Location
Annapurna	Location
Lhotse	Location
EverestKhumbu	Location
Kangchenjunga	Location
Makalu	Location
Manaslu	Location
Dhaulagiri	Location
Pamirs	Location
Pamir Mountains	Location
Tian Shan	Location
Altai	Location
Altai Mountains	Location
Kunlun	Location
Tibetan Plateau	Location
Siachen	Location
Siachen Glacier	Location
Deccan	Location
Western Ghats	Location
Eastern Ghats	Location
Nilgiris	Location
Ural Mountains	Location
Urals	Location
Caucasus Mountains	Location
Mount Elbrus	Location
Elbrus	Location
Kazbek	Location
Klyuchevskoy	Location
Mount Fuji	Location
Fuji	Location
Sakurajima	Location
Mount Ontake	Location
Mount Aso	Location
Mount Merapi	Location
Merapi	Location
Mount Semeru	Location
Krakatoa	Location
Tambora	Location
Mount Agung	Location
Sinabung	Location
Lewotobi	Location
Mayon	Location
Pinatubo	Location
Mount Pinatubo	Location
Taal	Location
Taal Volcano	Location
Kanlaon	Location
Mount Kinabalu	Location
Mount Kilimanjaro	Location
Kilimanjaro	Location
Mount Kenya	Location
Rwenzori	Location
Nyiragongo	Location
Virunga	Location
Atlas Mountains	Location
High Atlas	Location
Drakensberg	Location
Table Mountain	Location
Ethiopian Highlands	Location
Great Rift Valley	Location
Rift Valley	Location
Sierra Madre	Location
Jebel Marra	Location
Mount Sinai	Location
Mount Hermon	Location
Mount of Olives	Location
Mount Carmel	Location
Temple Mount	Location
Mount Sinjar	Location
Qandil Mountains	Location
Jabal al-Druze	Location
Great Dividing Range	Location
Southern Alps	Location
Aoraki	Location
Mount Cook	Location
Vinson Massif	Location
Mount Erebus	Location
Eyjafjallajökull	Location
Eyjafjallajokull	Location
Reykjanes	Location
Reykjanes Peninsula	Location
Sahara Desert	Location
Gobi	Location
Gobi Desert	Location
Kalahari	Location
Kalahari Desert	Location
Namib	Location
Namib Desert	Location
Atacama	Location
Atacama Desert	Location
Mojave	Location
Mojave Desert	Location
Sonoran Desert	Location
Chihuahuan Desert	Location
Death Valley	Location
Negev Desert	Location
Judean Desert	Location
Empty Quarter	Location
Rub al-Khali	Location
Thar Desert	Location
Thar	Location
Taklamakan	Location
Taklamakan Desert	Location
Karakum	Location
Kyzylkum	Location
Nubian Desert	Location
Danakil	Location
Black Rock Desert	Location
Great Victoria Desert	Location
Sinai Desert	Location
Grand Canyon	Location
Everglades	Location
Okefenokee	Location
Yosemite	Location
Yosemite Valley	Location
Yosemite National Park	Location
Yellowstone National Park	Location
Grand Teton	Location
Zion National Park	Location
Joshua Tree	Location
Glacier National Park	Location
Glacier Bay	Location
Big Sur	Location
Monument Valley	Location
Bryce Canyon	Location
Badlands	Location
Niagara	Location
Alcatraz	Location
Angel Island	Location
Ellis Island	Location
Liberty Island	Location
Rikers Island	Location
Roosevelt Island	Location
Governors Island	Location
Fire Island	Location
Catalina Island	Location
Mackinac Island	Location
Aleutian Islands	Location
Aleutians	Location
Bering Land Bridge	Location
Arctic National Wildlife Refuge	Location
North Slope	Location
Prudhoe Bay	Location
Permian Basin	Location
Bakken	Location
Marcellus Shale	Location
Three Mile Island	Location
Area 51	Location
Cape Fear	Location
Chappaquiddick	Location
Nantucket Sound	Location
Long Island Sound	Location
Baffin Island	Location
Ellesmere Island	Location
Victoria Island	Location
Saint-Pierre	Location
Sable Island	Location
Canadian Shield	Location
Canadian Rockies	Location
LaurentiansPrairies	Location
Maritimes	Location
Atlantic Canada	Location
Tenerife South	Location
Balearics	Location
Canaries	Location
Cyclades	Location
Dodecanese	Location
Ionian Islands	Location
Aeolian Islands	Location
Elba	Location
Ischia	Location
Lipari	Location
French Riviera	Location
Riviera	Location
Côte d'Azur	Location
Cote d'Azur	Location
Amalfi Coast	Location
Costa del Sol	Location
Costa Brava	Location
Camargue	Location
ArdennesRhineland	Location
Ruhr	Location
Ruhr Valley	Location
Sudetenland	Location
Eifel	Location
Spreewald	Location
Bavarian Forest	Location
Bialowieza Forest	Location
Białowieża Forest	Location
Po Valley	Location
Po RiverCuronian SpitØland	Location
Lofoten IslandsSpitsbergen	Location
Heligoland	Location
Frisian Islands	Location
Wadden Sea	Location
Sylt	Location
Rügen	Location
Texel	Location
Dogger Bank	Location
RockallJan Mayen Island	Location
Danube Delta	Location
Iron Gates	Location
Sutjeska	Location
Istrian Peninsula	Location
Prevlaka	Location
Evros River	Location
Meriç River	Location
Imia	Location
Gallipoli	Location
Gallipoli Peninsula	Location
Incirlik Air Base	Location
Ramstein Air Base	Location
Aviano	Location
Aviano Air Base	Location
Rota Naval Base	Location
Snake island	Location
Kinburn Spit	Location
Tuzla Island	Location
Valdai	Location
Solovki	Location
Kola Peninsula	Location
Kola	Location
Taymyr	Location
Taimyr	Location
Yamal Peninsula	Location
Kamchatka Peninsula	Location
Wrangel Island	Location
Russian Far East	Location
Commander Islands	Location
Karelian Isthmus	Location
Kerch Bridge	Location
Crimean Bridge	Location
Crimea Bridge	Location
Antonivsky Bridge	Location
Azovstal	Location
Socotra Island	Location
Hanish Islands	Location
Abu Musa	Location
Greater Tunb	Location
Lesser Tunb	Location
Bubiyan	Location
Tiran	Location
Sanafir	Location
Farasan Islands	Location
Dahlak	Location
Perim	Location
Ras Tanura	Location
Zaatari camp	Location
Al-Hol camp	Location
Jenin camp	Location
Nineveh Plains	Location
Mount Lebanon	Location
Syrian Desert	Location
Tigris-Euphrates	Location
Wadi Araba	Location
Arava	Location
Jordan Valley	Location
Jezreel Valley	Location
Hula Valley	Location
Gaza Envelope	Location
Al-Mawasi	Location
MuwasiAl-Aqsa	Location
Al Aqsa	Location
Al-Aqsa Mosque	Location
Western Wall	Location
Wailing Wall	Location
Haram al-Sharif	Location
Dome of the Rock	Location
Church of the Holy Sepulchre	Location
Kaaba	Location
Grand Mosque	Location
Hagia Sophia	Location
Taksim	Location
Taksim Square	Location
Gezi Park	Location
Khyber Pass	Location
Khyber Agency	Location
Bolan Pass	Location
Hunza	Location
Wakhan	Location
Wakhan Corridor	Location
Salang	Location
Salang PassRann of Kutch	Location
Sir Creek	Location
Siliguri Corridor	Location
Sundarbans	Location
Chittagong Hill Tracts	Location
Palk Strait	Location
Andaman Islands	Location
Nicobar IslandsAksai Chin	Location
DepsangSpratly Islands	Location
Spratlys	Location
Paracel Islands	Location
Paracels	Location
Mischief Reef	Location
Subi Reef	Location
Fiery Cross Reef	Location
Thitu Island	Location
Sabina Shoal	Location
Whitsun Reef	Location
Dokdo	Location
Takeshima	Location
Liancourt Rocks	Location
Diaoyu Islands	Location
Diaoyus	Location
Okinotorishima	Location
Socotra Rock	Location
Mariana Trench	Location
Mariana Islands	Location
Marianas	Location
Wake Island	Location
Midway Atoll	Location
Midway	Location
Johnston Atoll	Location
Pearl Harbor	Location
Waikiki	Location
Diamond HeadGreat Wall	Location
Great Wall of China	Location
Forbidden City	Location
The Bund	Location
Victoria Harbour	Location
Victoria Peak	Location
Causeway Bay	Location
Lan Kwai Fong	Location
Sunda Islands	Location
Lesser Sunda Islands	Location
New Guinea	Location
Timor	Location
Malay Peninsula	Location
Malay Archipelago	Location
Kra IsthmusEmerald Triangle	Location
Plain of Jars	Location
Ho Chi Minh Trail	Location
Central Highlands	Location
Halong Bay	Location
Ha Long Bay	Location
Hispaniola	Location
Pico DuarteNavassa IslandTierra del Fuego Island	Location
Pampas	Location
Gran Chaco	Location
Chaco	Location
Pantanal	Location
Cerrado	Location
Iguazu Falls	Location
Iguaçu Falls	Location
Angel FallsVictoria Falls	Location
Serengeti	Location
Serengeti National Park	Location
Maasai Mara	Location
Masai Mara	Location
Kruger National Park	Location
Virunga National Park	Location
NgorongoroSahel Region	Location
Sambisa	Location
Sambisa ForestLiptako-Gourma	Location
Tri-border area	Location
Ogaden Desert	Location
Afar Triangle	Location
Olduvai Gorge	Location
Tassili	Location
Hoggar	Location
Air Mountains	Location
Fifth Avenue	Location
Madison Avenue	Location
Park Avenue	Location
Broadway	Location
Central Park	Location
Greenwich Village	Location
SoHo	Location
Tribeca	Location
TriBeCa	Location
Chinatown	Location
Little Italy	Location
Lower East Side	Location
Upper East Side	Location
Upper West Side	Location
Lower ManhattanMidtown Manhattan	Location
Williamsburg Bridge	Location
Brooklyn Bridge	Location
Brooklyn Heights	Location
Bushwick	Location
Bedford-Stuyvesant	Location
Crown Heights	Location
Flatbush	Location
BensonhurstAstoria Queens	Location
Jamaica Bay	Location
South Bronx	Location
Riverdale	Location
Washington Heights	Location
Hell's Kitchen	Location
Meatpacking DistrictBattery Park	Location
Zuccotti Park	Location
Ground Zero	Location
World Trade Center	Location
Twin Towers	Location
One World Trade Center	Location
Empire State Building	Location
Chrysler Building	Location
Rockefeller Center	Location
Trump Tower	Location
Grand Central	Location
Grand Central Terminal	Location
Penn Station	Location
Statue of Liberty	Location
Madison Square Garden	Location
Yankee Stadium	Location
Fenway Park	Location
Wrigley Field	Location
Dodger Stadium	Location
Soldier Field	Location
Lambeau Field	Location
Lincoln Center	Location
Carnegie Hall	Location
Kennedy Center	Location
Lincoln Memorial	Location
Washington Monument	Location
National Mall	Location
Lafayette Square	Location
Pennsylvania Avenue	Location
Dupont CircleAnacostia	Location
Adams Morgan	Location
K Street	Location
Arlington National Cemetery	Location
Dulles	Location
Dulles Airport	Location
Reagan National Airport	Location
JFK Airport	Location
LaGuardia	Location
LaGuardia Airport	Location
Newark Airport	Location
O'Hare	Location
O'Hare International Airport	Location
Logan Airport	Location
Los Angeles International Airport	Location
LAX	Location
Magnificent Mile	Location
Michigan AvenueHyde Park Chicago	Location
Millennium Park	Location
Sunset Boulevard	Location
Sunset Strip	Location
Rodeo Drive	Location
Hollywood Boulevard	Location
Hollywood Hills	Location
Pacific PalisadesBrentwood	Location
Venice Beach	Location
Skid RowEcho Park	Location
Silver Lake	Location
Koreatown	Location
Santa Monica Pier	Location
Altadena	Location
Mission District	Location
Tenderloin	Location
Haight-Ashbury	Location
Castro District	Location
Fisherman's Wharf	Location
Golden Gate Bridge	Location
Golden Gate ParkEmbarcadero	Location
Treasure Island	Location
Beacon Hill	Location
Back Bay	Location
Harvard Square	Location
Boston Common	Location
Boylston Street	Location
Bourbon Street	Location
Beale Street	Location
Sixth Street	Location
Little Havana	Location
South Beach	Location
Ocean Drive	Location
Overtown	Location
Las Vegas Strip	Location
Fremont StreetSpace Needle	Location
Pike Place MarketThe Alamo	Location
Dealey Plaza	Location
Mall of America	Location
Fort Bliss	Location
Fort Benning	Location
Fort Campbell	Location
Fort Drum	Location
Fort Stewart	Location
Fort Liberty	Location
Fort Detrick	Location
Fort Sill	Location
Camp Pendleton	Location
Camp Lejeune	Location
Naval Station Norfolk	Location
Edwards Air Force Base	Location
Andrews Air Force Base	Location
Joint Base Andrews	Location
Nellis Air Force Base	Location
Whiteman Air Force Base	Location
Dover Air Force Base	Location
Kennedy Space Center	Location
Johnson Space Center	Location
Cape Canaveral Space Force Station	Location
Los Alamos National Laboratory	Location
Oak Ridge National Laboratory	Location
Rikers	Location
Sing Sing	Location
San QuentinAlligator Alcatraz	Location
Champs-Élysées	Location
Champs-Elysees	Location
Champs Elysees	Location
Eiffel Tower	Location
Louvre	Location
Notre-Dame	Location
Notre Dame Cathedral	Location
Arc de Triomphe	Location
Place de la République	Location
Montmartre	Location
Montparnasse	Location
Marais	Location
Latin Quarter	Location
La Défense	Location
La DefenseSorbonne Square	Location
Roland Garros	Location
Stade de France	Location
Bataclan	Location
Charles de Gaulle Airport	Location
Gare du Nord	Location
Brandenburg Gate	Location
Alexanderplatz	Location
Checkpoint Charlie	Location
Unter den Linden	Location
Berlin WallPotsdamer Platz	Location
Tempelhof	Location
BreitscheidplatzMarienplatz	Location
Ringstrasse	Location
Colosseum	Location
Trastevere	Location
Trevi Fountain	Location
Spanish StepsSt. Peter's Square	Location
Saint Peter's Square	Location
St. Peter's Basilica	Location
Sistine Chapel	Location
Piazza Navona	Location
Grand Canal	Location
Piazza San Marco	Location
Sagrada Familia	Location
Las Ramblas	Location
Puerta del Sol	Location
Plaza Mayor	Location
Camp Nou	Location
Santiago Bernabeu	Location
Syntagma	Location
Syntagma Square	Location
Acropolis	Location
Parthenon	Location
Charles Bridge	Location
Wenceslas Square	Location
Old Town Square	Location
MaidanKhreshchatyk	Location
Maidan Nezalezhnosti	Location
Kyiv Pechersk Lavra	Location
Lubyanka	Location
Arbat	Location
Tverskaya	Location
Nevsky Prospekt	Location
Gorky Park	Location
Bolotnaya Square	Location
Crocus City Hall	Location
Butyrka	Location
Lefortovo	Location
Rublyovka	Location
Luzhniki	Location
Bolshoi Theatre	Location
Bolshoi Theater	Location
Dam Square	Location
Schiphol Airport	Location
ZaventemManneken Pis	Location
Tivoli	Location
Nyhavn	Location
Temple Bar	Location
O'Connell Street	Location
Phoenix Park	Location
Tiananmen	Location
Chang'an Avenue	Location
Nanjing Road	Location
Zhongguancun	Location
Orchard Road	Location
Marina Bay	Location
Marina Bay Sands	Location
Raffles Place	Location
Roppongi Hills	Location
Tokyo Tower	Location
Tokyo Skytree	Location
Kabukicho	Location
Tsukiji	Location
Gwanghwamun	Location
Gwanghwamun Square	Location
Myeongdong	Location
Khaosan Road	Location
Sukhumvit	Location
Patpong	Location
Connaught Place	Location
Jantar Mantar	Location
India Gate	Location
Red Fort	Location
Taj Mahal	Location
Dharavi	Location
Marine Drive	Location
Colaba	Location
Bandra	Location
Lutyens' Delhi	Location
Rajpath	Location
Burj Khalifa	Location
Palm Jumeirah	Location
Zamalek	Location
Heliopolis	Location
Nasr City	Location
Khan el-Khalili	Location
Pyramids of GizaLekki	Location
Mathare	Location
Eastleigh	Location
Copacabana Beach	Location
Christ the Redeemer	Location
Corcovado	Location
Maracanã	Location
Maracana	Location
Plaza de Mayo	Location
La Boca	Location
Palermo Soho	Location
Recoleta	Location
Zocalo	Location
Zócalo	Location
Polanco	Location
Tepito	Location
Malecon	Location
Malecón	Location
Old Havana	Location
Yonge StreetParliament Hill	Location
Rideau Hall	Location
CN Tower	Location
Kings Cross	Location
Darling Harbour	Location
Circular Quay	Location
Sydney Harbour	Location
Sydney Opera House	Location
Harbour Bridge	Location
Melbourne Cricket Ground	Location
Des Plaines	GeopoliticalEntity	United States
Cedar Falls	GeopoliticalEntity	United States
Kiryas Joel	GeopoliticalEntity	United States
Essen	GeopoliticalEntity	Germany
Ludwigshafen	GeopoliticalEntity	Germany
Ludwigsburg	GeopoliticalEntity	Germany
