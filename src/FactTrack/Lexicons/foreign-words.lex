# source: written for this project
# licence: MIT
# Frequent words of other languages in Latin script, rare in English: they tell text that is not English.
# columns: word languages
der	de
die	de
das	de pt
und	de
ist	de
nicht	de
ein	de
eine	de
einen	de
dem	de
des	de fr
zu	de
mit	de
von	de
auf	de
für	de
sich	de
auch	de
wird	de
werden	de
dass	de
sie	de
er	de nl no
wir	de
ich	de
hat	de
haben	de
nach	de
bei	de
aus	de
wie	de
oder	de
aber	de
über	de
einer	de
um	de pt
als	de
noch	de
nur	de
seit	de
zum	de
zur	de
vom	de
le	fr
la	fr ro
les	fr
du	fr
un	fr
une	fr
et	fr
est	fr
dans	fr
que	fr es pt
qui	fr
sur	fr
avec	fr
il	fr it
elle	fr
nous	fr
vous	fr
ils	fr
ont	fr
été	fr
sont	fr
aux	fr
ce	fr
cette	fr
ces	fr
mais	fr pt
ou	fr
où	fr
ses	fr
leur	fr
au	fr ro
en	fr es nl sv
avait	fr
était	fr
el	es
los	es
las	es
del	es it
una	es it
y	es
es	es
por	es pt
con	es it
para	es pt
se	es pt cs fi
su	es
sus	es
como	es
más	es
pero	es
al	es
lo	es it
fue	es
sobre	es
este	es ro
esta	es
también	es
entre	es
cuando	es
sin	es
ser	es
gli	it
della	it
delle	it
dei	it
di	it id
è	it
che	it
non	it
sono	it
hanno	it
anche	it
nel	it
nella	it
alla	it
dal	it
dalla	it
più	it
come	it
questo	it
questa	it
si	it
os	pt
dos	pt
da	pt tr
uma	pt
e	pt
é	pt
em	pt
não	pt
com	pt
seu	pt
sua	pt
mas	pt
ao	pt
foi	pt
são	pt
também	pt
pelo	pt
pela	pt
het	nl
een	nl
van	nl
niet	nl
dat	nl
op	nl
te	nl
zijn	nl
met	nl
voor	nl
maar	nl
om	nl sv
hij	nl
ze	nl
door	nl
ook	nl
bij	nl
naar	nl
uit	nl
aan	nl
heeft	nl
hebben	nl
werd	nl
worden	nl
nog	nl
wordt	nl
zal	nl
och	sv
att	sv
det	sv no
som	sv no
ett	sv
inte	sv
är	sv
var	sv
på	sv no
av	sv no
för	sv
med	sv no
till	sv
har	sv no
hade	sv
de	sv tr ro
hon	sv
från	sv
ska	sv
eller	sv no
efter	sv
vid	sv
og	no
ikke	no
til	no
hadde	no
hun	no
fra	no
skal	no
etter	no
ved	no
seg	no
å	no
ble	no
blir	no
være	no
også	no
w	pl
nie	pl
się	pl
że	pl
jest	pl
jak	pl
za	pl
od	pl cs
przez	pl
oraz	pl
dla	pl
przy	pl
ale	pl
był	pl
była	pl
być	pl
že	cs
je	cs
jako	cs
podle	cs
který	cs
byl	cs
byla	cs
jsou	cs
ve	tr
bir	tr
bu	tr
için	tr
ile	tr
olarak	tr
olan	tr
çok	tr
daha	tr
gibi	tr
sonra	tr
kadar	tr
ise	tr
yang	id
dan	id
dengan	id
untuk	id
pada	id
ini	id
itu	id
dari	id
dalam	id
tidak	id
akan	id
telah	id
bahwa	id
ja	fi
ei	fi
että	fi
hän	fi
oli	fi
mutta	fi
kuin	fi
myös	fi
ovat	fi
joka	fi
és	hu
az	hu
egy	hu
hogy	hu
nem	hu
volt	hu
csak	hu
mint	hu
și	ro
în	ro
cu	ro
pe	ro
nu	ro
din	ro
care	ro
mai	ro
pentru	ro
sunt	ro
