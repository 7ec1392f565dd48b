# source: written for this project
# licence: MIT
# Words over a verb that make another event (PLOVER) of its deed: to agree to a friendly deed, or to be going to do it, is to agree; a hostile deed ahead is a threat, and its preparation mobilises; what is refused is rejected; a hostile deed that is stopped is a retreat; what must be done is requested.
# alone: yes where the word is that event whatever the deed.
# columns: word class alone
agree	agree	yes
consent	agree	yes
offer	agree	yes
pledge	agree	yes
promise	agree	yes
commit	agree	yes
committed	agree	yes
undertake	agree	yes
guarantee	agree	yes
vow	agree
swear	agree
plan	agree
intend	agree
aim	agree
decide	agree
resolve	agree
choose	agree
opt	agree
prepare	mobilize
prepared	agree
ready	agree
willing	agree
determined	agree
want	agree
wish	agree
intention	agree
decision	agree
willingness	agree
readiness	agree
commitment	agree	yes
agreement	agree	yes
threat	agree
will	agree
shall	agree
would	agree
refuse	reject	yes
decline	reject	yes
refusal	reject	yes
fail	reject
failure	reject
stop	retreat
cease	retreat
must	request	yes
should	request	yes
ought	request	yes
