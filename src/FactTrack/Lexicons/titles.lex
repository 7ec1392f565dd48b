# source: written for this project
# licence: MIT
# Words before a name: honorifics, ranks, offices that are no common noun of entity-nouns.lex, and modifiers ("Foreign" Minister). noun: of entity-nouns.lex, that an abbreviation stands for.
# columns: word kind gender noun
Mr	honorific	masculine
Mr.	honorific	masculine
Mister	honorific	masculine
Mrs	honorific	feminine
Mrs.	honorific	feminine
Ms	honorific	feminine
Ms.	honorific	feminine
Miss	honorific	feminine
Mme	honorific	feminine
Madam	honorific	feminine
Madame	honorific	feminine
Monsieur	honorific	masculine
Herr	honorific	masculine
Frau	honorific	feminine
Senor	honorific	masculine
Señor	honorific	masculine
Señora	honorific	feminine
Sir	honorific	masculine
Dame	honorific	feminine
Lord	honorific	masculine
Lady	honorific	feminine
Baron	honorific	masculine
Baroness	honorific	feminine
Count	honorific	masculine
Dr	honorific
Dr.	honorific
Doctor	honorific
Drs	honorific
Drs.	honorific
Prof	honorific
Prof.	honorific
Rev.	honorific
Rev	honorific
Fr.	honorific	masculine
Hon.	honorific
Gen.	rank		general
Gen	rank		general
Lt.	rank		lieutenant
Lt	rank		lieutenant
Col.	rank		colonel
Col	rank		colonel
Maj.	rank		major
Maj	rank		major
Capt.	rank		captain
Capt	rank		captain
Cmdr.	rank		commander
Sgt.	rank		sergeant
Sgt	rank		sergeant
Cpl.	rank
Pvt.	rank
Adm.	rank		admiral
Brig.	rank		general
Brig	rank
Det.	rank		detective
Sen.	office		senator
Sens.	office		senator
Rep.	office		lawmaker
Reps.	office
Gov.	office		governor
Pres.	office		president
Sec.	office		secretary
Supt	rank		superintendent
PC	rank
Sheikh	office	masculine
Sheik	office	masculine
Sheikha	office	feminine
Shaikh	office	masculine
Emir	office	masculine
Sultan	office	masculine
Ayatollah	office	masculine
Imam	office	masculine
Mullah	office	masculine
Grand	modifier
Crown	modifier
Prime	modifier
Foreign	modifier
Defense	modifier
Defence	modifier
Interior	modifier
Finance	modifier
Justice	office
Health	modifier
Education	modifier
Energy	modifier
Economy	modifier
Trade	modifier
Transport	modifier
Environment	modifier
Agriculture	modifier
Culture	modifier
Labour	modifier
Home	modifier
State	modifier
Treasury	modifier
Press	modifier
Vice	modifier
Deputy	modifier
First	modifier
Acting	modifier
Former	modifier
Senior	modifier
Chief	modifier
Supreme	modifier
Major	rank
Lieutenant	rank
Brigadier	rank
Colonel	rank
General	rank
Attorney	modifier
Executive	modifier
Managing	modifier
Rear	modifier
Air	modifier
Field	modifier
Special	modifier
Security	modifier
National	modifier
House	modifier
Senate	modifier
Minority	modifier
Majority	modifier
Opposition	modifier
Assistant	modifier
Permanent	modifier
Representative	office
Congressman	office	masculine
Congresswoman	office	feminine
President-elect	office
Pope	office	masculine
Saint	honorific
Father	honorific	masculine
Sister	honorific	feminine
Brother	honorific	masculine
Aunt	honorific	feminine
Uncle	honorific	masculine
