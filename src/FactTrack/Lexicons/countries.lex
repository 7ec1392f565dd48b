# source: written for this project
# licence: MIT
# States, and territories that the news speaks of as actors. Several values in a column are separated by ";".
# adjectives: "a North Korean envoy"; people: "North Koreans"; capitals: seats of government, which stand for it where they act;
# shorts: a word after "the" that stands for the country once the article has named it ("the North").
# columns: name adjectives people capitals aliases shorts
Afghanistan	Afghan	Afghans	Kabul
Albania	Albanian	Albanians	Tirana
Algeria	Algerian	Algerians	Algiers
Andorra	Andorran	Andorrans	Andorra la Vella
Angola	Angolan	Angolans	Luanda
Antigua and Barbuda	Antiguan	Antiguans	Saint John's
Argentina	Argentine;Argentinian	Argentines;Argentinians	Buenos Aires
Armenia	Armenian	Armenians	Yerevan
Australia	Australian	Australians	Canberra
Austria	Austrian	Austrians	Vienna
Azerbaijan	Azerbaijani;Azeri	Azerbaijanis;Azeris	Baku
Bahamas	Bahamian	Bahamians	Nassau
Bahrain	Bahraini	Bahrainis	Manama
Bangladesh	Bangladeshi	Bangladeshis	Dhaka
Barbados	Barbadian	Barbadians	Bridgetown
Belarus	Belarusian;Belarussian	Belarusians;Belarussians	Minsk
Belgium	Belgian	Belgians	Brussels
Belize	Belizean	Belizeans	Belmopan
Benin	Beninese	Beninese	Porto-Novo
Bhutan	Bhutanese	Bhutanese	Thimphu
Bolivia	Bolivian	Bolivians	La Paz;Sucre
Bosnia and Herzegovina	Bosnian	Bosnians	Sarajevo	Bosnia;Bosnia-Herzegovina
Botswana	Botswanan	Botswanans;Batswana	Gaborone
Brazil	Brazilian	Brazilians	Brasilia;Brasília
Brunei	Bruneian	Bruneians	Bandar Seri Begawan
Bulgaria	Bulgarian	Bulgarians	Sofia
Burkina Faso	Burkinabe;Burkinabé	Burkinabe	Ouagadougou
Burundi	Burundian	Burundians	Gitega;Bujumbura
Cambodia	Cambodian	Cambodians	Phnom Penh
Cameroon	Cameroonian	Cameroonians	Yaounde;Yaoundé
Canada	Canadian	Canadians	Ottawa
Cape Verde	Cape Verdean	Cape Verdeans	Praia	Cabo Verde
Central African Republic	Central African	Central Africans	Bangui
Chad	Chadian	Chadians	N'Djamena
Chile	Chilean	Chileans
China	Chinese	Chinese	Beijing	People's Republic of China;PRC;mainland China
Colombia	Colombian	Colombians	Bogota;Bogotá
Comoros	Comorian	Comorians	Moroni
Congo	Congolese	Congolese	Kinshasa	Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;DRC
Republic of the Congo			Brazzaville	Republic of Congo;Congo-Brazzaville
Costa Rica	Costa Rican	Costa Ricans
Croatia	Croatian	Croatians;Croats	Zagreb
Cuba	Cuban	Cubans	Havana
Cyprus	Cypriot	Cypriots	Nicosia
Czech Republic	Czech	Czechs	Prague	Czechia
Denmark	Danish	Danes	Copenhagen
Djibouti	Djiboutian	Djiboutians
Dominica			Roseau
Dominican Republic			Santo Domingo
East Timor	Timorese	Timorese	Dili	Timor-Leste
Ecuador	Ecuadorian;Ecuadorean	Ecuadorians;Ecuadoreans	Quito
Egypt	Egyptian	Egyptians	Cairo
El Salvador	Salvadoran	Salvadorans	San Salvador
Equatorial Guinea	Equatorial Guinean	Equatorial Guineans	Malabo
Eritrea	Eritrean	Eritreans	Asmara
Estonia	Estonian	Estonians	Tallinn
Eswatini	Swazi	Swazis	Mbabane	Swaziland
Ethiopia	Ethiopian	Ethiopians	Addis Ababa
Fiji	Fijian	Fijians	Suva
Finland	Finnish	Finns	Helsinki
France	French	French;Frenchmen	Paris
Gabon	Gabonese	Gabonese	Libreville
Gambia	Gambian	Gambians	Banjul
Georgia	Georgian	Georgians	Tbilisi
Germany	German	Germans	Berlin	Federal Republic of Germany
Ghana	Ghanaian	Ghanaians	Accra
Greece	Greek	Greeks	Athens
Greenland	Greenlandic	Greenlanders	Nuuk
Grenada	Grenadian	Grenadians
Guatemala	Guatemalan	Guatemalans
Guinea	Guinean	Guineans	Conakry
Guinea-Bissau			Bissau
Guyana	Guyanese	Guyanese	Georgetown
Haiti	Haitian	Haitians	Port-au-Prince
Honduras	Honduran	Hondurans	Tegucigalpa
Hong Kong		Hong Kongers
Hungary	Hungarian	Hungarians	Budapest
Iceland	Icelandic	Icelanders	Reykjavik
India	Indian	Indians	New Delhi;Delhi
Indonesia	Indonesian	Indonesians	Jakarta
Iran	Iranian	Iranians	Tehran;Teheran	Islamic Republic of Iran;Islamic Republic
Iraq	Iraqi	Iraqis	Baghdad
Ireland	Irish	Irish	Dublin	Republic of Ireland
Israel	Israeli	Israelis	Jerusalem
Italy	Italian	Italians	Rome
Ivory Coast	Ivorian	Ivorians	Abidjan;Yamoussoukro	Côte d'Ivoire;Cote d'Ivoire
Jamaica	Jamaican	Jamaicans	Kingston
Japan	Japanese	Japanese	Tokyo
Jordan	Jordanian	Jordanians	Amman
Kazakhstan	Kazakh;Kazakhstani	Kazakhs;Kazakhstanis	Astana
Kenya	Kenyan	Kenyans	Nairobi
Kiribati			Tarawa
Kosovo	Kosovar;Kosovan	Kosovars;Kosovans	Pristina
Kuwait	Kuwaiti	Kuwaitis
Kyrgyzstan	Kyrgyz	Kyrgyz	Bishkek
Laos	Laotian;Lao	Laotians;Laos	Vientiane
Latvia	Latvian	Latvians	Riga
Lebanon	Lebanese	Lebanese	Beirut
Lesotho	Basotho	Basotho	Maseru
Liberia	Liberian	Liberians	Monrovia
Libya	Libyan	Libyans	Tripoli
Liechtenstein			Vaduz
Lithuania	Lithuanian	Lithuanians	Vilnius
Luxembourg	Luxembourgish	Luxembourgers
Madagascar	Malagasy	Malagasy	Antananarivo
Malawi	Malawian	Malawians	Lilongwe
Malaysia	Malaysian	Malaysians	Kuala Lumpur
Maldives	Maldivian	Maldivians	Malé
Mali	Malian	Malians	Bamako
Malta	Maltese	Maltese	Valletta
Marshall Islands	Marshallese	Marshallese	Majuro
Mauritania	Mauritanian	Mauritanians	Nouakchott
Mauritius	Mauritian	Mauritians	Port Louis
Mexico	Mexican	Mexicans	Mexico City
Micronesia	Micronesian	Micronesians	Palikir
Moldova	Moldovan	Moldovans	Chisinau;Chișinău
Monaco	Monegasque	Monegasques
Mongolia	Mongolian	Mongolians;Mongols	Ulaanbaatar;Ulan Bator
Montenegro	Montenegrin	Montenegrins	Podgorica
Morocco	Moroccan	Moroccans	Rabat
Mozambique	Mozambican	Mozambicans	Maputo
Myanmar	Burmese	Burmese	Naypyidaw;Naypyitaw	Burma
Namibia	Namibian	Namibians	Windhoek
Nauru	Nauruan	Nauruans	Yaren
Nepal	Nepali;Nepalese	Nepalis;Nepalese	Kathmandu
Netherlands	Dutch	Dutch	The Hague;Amsterdam	Holland
New Zealand		New Zealanders	Wellington
Nicaragua	Nicaraguan	Nicaraguans	Managua
Niger	Nigerien	Nigeriens	Niamey
Nigeria	Nigerian	Nigerians	Abuja
North Korea	North Korean	North Koreans	Pyongyang	DPRK;D.P.R.K.;Democratic People's Republic of Korea;N. Korea	North
North Macedonia	Macedonian	Macedonians	Skopje
Norway	Norwegian	Norwegians	Oslo
Oman	Omani	Omanis	Muscat
Pakistan	Pakistani	Pakistanis	Islamabad
Palau	Palauan	Palauans	Ngerulmud
Palestine	Palestinian	Palestinians	Ramallah	Palestinian territories;Palestinian Territories
Panama	Panamanian	Panamanians	Panama City
Papua New Guinea	Papua New Guinean	Papua New Guineans	Port Moresby
Paraguay	Paraguayan	Paraguayans	Asuncion;Asunción
Peru	Peruvian	Peruvians	Lima
Philippines	Philippine;Filipino	Filipinos	Manila
Poland	Polish	Poles	Warsaw
Portugal	Portuguese	Portuguese	Lisbon
Puerto Rico	Puerto Rican	Puerto Ricans	San Juan
Qatar	Qatari	Qataris	Doha
Romania	Romanian	Romanians	Bucharest
Russia	Russian	Russians	Moscow	Russian Federation
Rwanda	Rwandan	Rwandans	Kigali
Samoa	Samoan	Samoans	Apia
San Marino	Sammarinese	Sammarineses
Saudi Arabia	Saudi;Saudi Arabian	Saudis;Saudi Arabians	Riyadh
Senegal	Senegalese	Senegalese	Dakar
Serbia	Serbian;Serb	Serbians;Serbs	Belgrade
Seychelles	Seychellois		Victoria
Sierra Leone	Sierra Leonean	Sierra Leoneans	Freetown
Singapore	Singaporean	Singaporeans
Slovakia	Slovak;Slovakian	Slovaks;Slovakians	Bratislava
Slovenia	Slovenian;Slovene	Slovenians;Slovenes	Ljubljana
Solomon Islands			Honiara
Somalia	Somali	Somalis	Mogadishu
Somaliland			Hargeisa
South Africa	South African	South Africans	Pretoria
South Korea	South Korean	South Koreans	Seoul	Republic of Korea;ROK;S. Korea	South
South Sudan	South Sudanese	South Sudanese	Juba
Soviet Union	Soviet	Soviets		USSR;U.S.S.R.
Spain	Spanish	Spaniards	Madrid
Sri Lanka	Sri Lankan	Sri Lankans	Colombo
St. Kitts and Nevis			Basseterre	Saint Kitts and Nevis
St. Lucia			Castries	Saint Lucia
St. Vincent and the Grenadines			Kingstown	Saint Vincent and the Grenadines
Sudan	Sudanese	Sudanese	Khartoum
Suriname	Surinamese	Surinamese	Paramaribo
Sweden	Swedish	Swedes	Stockholm
Switzerland	Swiss	Swiss	Bern
Syria	Syrian	Syrians	Damascus
Taiwan	Taiwanese	Taiwanese	Taipei
Tajikistan	Tajik	Tajiks	Dushanbe
Tanzania	Tanzanian	Tanzanians	Dodoma;Dar es Salaam
Thailand	Thai	Thais	Bangkok
Togo	Togolese	Togolese	Lomé;Lome
Tonga	Tongan	Tongans	Nuku'alofa
Trinidad and Tobago	Trinidadian	Trinidadians	Port of Spain
Tunisia	Tunisian	Tunisians	Tunis
Turkey	Turkish	Turks	Ankara	Türkiye;Turkiye
Turkmenistan	Turkmen	Turkmens	Ashgabat
Tuvalu	Tuvaluan	Tuvaluans	Funafuti
Uganda	Ugandan	Ugandans	Kampala
Ukraine	Ukrainian	Ukrainians	Kyiv;Kiev
United Arab Emirates	Emirati	Emiratis	Abu Dhabi	UAE;U.A.E.	Emirates
United Kingdom	British	Britons;British	London	UK;U.K.;Britain;Great Britain
United States	American	Americans	Washington;Washington, D.C.;Washington DC;Washington D.C.	US;U.S.;USA;U.S.A.;United States of America;America	States
Uruguay	Uruguayan	Uruguayans	Montevideo
Uzbekistan	Uzbek	Uzbeks	Tashkent
Vanuatu			Port Vila
Vatican City
Venezuela	Venezuelan	Venezuelans	Caracas
Vietnam	Vietnamese	Vietnamese	Hanoi
Western Sahara	Sahrawi	Sahrawis
Yemen	Yemeni	Yemenis	Sanaa;Sana'a
Zambia	Zambian	Zambians	Lusaka
Zimbabwe	Zimbabwean	Zimbabweans	Harare
England	English	English;Englishmen
Scotland	Scottish;Scots	Scots;Scotsmen	Edinburgh
Wales	Welsh	Welsh	Cardiff
Northern Ireland	Northern Irish	Northern Irish	Belfast
Chechnya	Chechen	Chechens	Grozny
Abkhazia	Abkhaz	Abkhazs	Sukhumi
South Ossetia	South Ossetian	South Ossetians	Tskhinvali
Transnistria	Transnistrian	Transnistrians	Tiraspol
Nagorno-Karabakh			Stepanakert	Karabakh
Kurdistan	Kurdish	Kurds	Erbil	Iraqi Kurdistan;Kurdistan Region
Catalonia	Catalan	Catalans
Tibet	Tibetan	Tibetans	Lhasa
