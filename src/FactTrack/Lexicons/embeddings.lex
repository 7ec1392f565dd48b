# source: written for this project, by Karttunen's signatures and FactBank's values
# licence: MIT
# columns: word form takes signature
#
# Words with a clause of its own under them, and what they make of it. Words of saying and believing are not here: what they
# make of a content is in cues.lex and cue-certainty.lex.
# form       verb | noun | adjective | adverb
# takes      clause (finite) | infinitive | gerund (with or without a preposition) | from (a gerund behind "from") | event (a noun that names an action) | as (a predicate behind "as")
# signature  the clause's value where the word holds / where it is negated
# what somebody was seen or known to do
know	verb	infinitive	CT+/CT-
# making somebody do it
force	verb	infinitive	CT+/Uu
compel	verb	infinitive	CT+/Uu
oblige	verb	infinitive	CT+/Uu
coerce	verb	gerund infinitive	CT+/Uu
cause	verb	infinitive event	CT+/Uu
lead	verb	infinitive	CT+/Uu
prompt	verb	infinitive	CT+/Uu
spur	verb	infinitive	CT+/Uu
drive	verb	infinitive	CT+/Uu
induce	verb	infinitive	CT+/Uu
persuade	verb	infinitive	CT+/Uu
convince	verb	infinitive	CT+/Uu
trick	verb	gerund	CT+/Uu
make	verb	infinitive	CT+/Uu
get	verb	infinitive	CT+/Uu
enable	verb	infinitive	CT+/CT-
help	verb	infinitive	CT+/Uu
see	verb	infinitive gerund	CT+/Uu
hear	verb	infinitive gerund	CT+/Uu
watch	verb	infinitive gerund	CT+/Uu
# keeping somebody from it
prevent	verb	gerund event	CT-/Uu
stop	verb	gerund event	CT-/Uu
keep	verb	from	CT-/Uu
block	verb	gerund event	CT-/Uu
hinder	verb	gerund	CT-/Uu
bar	verb	gerund	CT-/Uu
ban	verb	gerund	CT-/Uu
prohibit	verb	gerund	CT-/Uu
deter	verb	gerund event	CT-/Uu
dissuade	verb	gerund	CT-/Uu
discourage	verb	gerund	CT-/Uu
preclude	verb	gerund event	CT-/Uu
save	verb	from	CT-/Uu
refrain	verb	gerund	CT-/CT+
abstain	verb	gerund	CT-/CT+
desist	verb	gerund	CT-/CT+
foil	verb	event	CT-/CT+
thwart	verb	event	CT-/CT+
avert	verb	event	CT-/CT+
avoid	verb	event	CT-/CT+
forestall	verb	event	CT-/CT+
rule out	verb	event	CT-/Uu
# wanting, asking, letting: open, and the contrary where negated
want	verb	infinitive	Uu/Uu-
like	verb	infinitive	Uu/Uu-
prefer	verb	infinitive	Uu/Uu-
allow	verb	infinitive	Uu/Uu-
permit	verb	infinitive	Uu/Uu-
let	verb	infinitive	Uu/Uu-
# seeming and turning out
appear	verb	clause	PR+/PR-
seem	verb	clause	PR+/PR-
look	verb	clause	PR+/PR-
happen	verb	clause	CT+/CT-
turn	verb	clause	CT+/CT-
emerge	verb	clause	CT+/Uu
mean	verb	clause	CT+/Uu
ensure	verb	clause	CT+/Uu
wish	verb	clause infinitive	Uu/Uu-
pretend	verb	clause	CT-/Uu
depend	verb	clause	Uu/Uu
# adjectives of likelihood and truth
likely	adjective	clause	PR+/PR-
probable	adjective	clause	PR+/PR-
unlikely	adjective	clause infinitive	PR-/PS+
improbable	adjective	clause	PR-/PS+
doubtful	adjective	clause	PR-/PS+
questionable	adjective	clause	PR-/PS+
possible	adjective	clause infinitive	PS+/CT-
impossible	adjective	clause infinitive	CT-/PS+
conceivable	adjective	clause	PS+/CT-
inconceivable	adjective	clause	CT-/PS+
unthinkable	adjective	clause	CT-/PS+
plausible	adjective	clause	PS+/PR-
implausible	adjective	clause	PR-/PS+
certain	adjective	clause infinitive	CT+/Uu
inevitable	adjective	clause	CT+/Uu
uncertain	adjective	clause	Uu/Uu
unclear	adjective	clause	Uu/Uu
unknown	adjective	clause	Uu/Uu
clear	adjective	clause	CT+/Uu
true	adjective	clause	CT+/CT-
untrue	adjective	clause	CT-/CT+
false	adjective	clause	CT-/CT+
wrong	adjective	clause	CT-/Uu
incorrect	adjective	clause	CT-/Uu
baseless	adjective	clause	CT-/Uu
unfounded	adjective	clause	CT-/Uu
groundless	adjective	clause	CT-/Uu
absurd	adjective	clause	CT-/Uu
preposterous	adjective	clause	CT-/Uu
unable	adjective	infinitive	CT-/CT+
powerless	adjective	infinitive	CT-/CT+
helpless	adjective	infinitive	CT-/CT+
close	adverb	gerund	CT-/CT-
close	adjective	gerund	CT-/CT-
# feelings about what is so
stunned	adjective	infinitive	CT+/CT+
shocked	adjective	infinitive	CT+/CT+
surprised	adjective	infinitive	CT+/CT+
astonished	adjective	infinitive	CT+/CT+
saddened	adjective	infinitive	CT+/CT+
horrified	adjective	infinitive	CT+/CT+
devastated	adjective	infinitive	CT+/CT+
heartbroken	adjective	infinitive	CT+/CT+
glad	adjective	infinitive	CT+/CT+
happy	adjective	infinitive	CT+/CT+
pleased	adjective	infinitive	CT+/CT+
delighted	adjective	infinitive	CT+/CT+
proud	adjective	infinitive	CT+/CT+
relieved	adjective	infinitive	CT+/CT+
sorry	adjective	infinitive	CT+/CT+
sad	adjective	infinitive	CT+/CT+
upset	adjective	infinitive	CT+/CT+
dismayed	adjective	infinitive	CT+/CT+
disappointed	adjective	infinitive	CT+/CT+
amazed	adjective	infinitive	CT+/CT+
alarmed	adjective	infinitive	CT+/CT+
stun	verb	infinitive	CT+/CT+
shock	verb	infinitive	CT+/CT+
surprise	verb	infinitive	CT+/CT+
astonish	verb	infinitive	CT+/CT+
sadden	verb	infinitive	CT+/CT+
horrify	verb	infinitive	CT+/CT+
devastate	verb	infinitive	CT+/CT+
delight	verb	infinitive	CT+/CT+
relieve	verb	infinitive	CT+/CT+
dismay	verb	infinitive	CT+/CT+
disappoint	verb	infinitive	CT+/CT+
amaze	verb	infinitive	CT+/CT+
alarm	verb	infinitive	CT+/CT+
please	verb	infinitive	CT+/CT+
# nouns that judge
nonsense	noun	clause	CT-/Uu
lie	noun	clause	CT-/CT+
myth	noun	clause	CT-/CT+
fiction	noun	clause	CT-/CT+
fabrication	noun	clause	CT-/CT+
hoax	noun	clause	CT-/CT+
falsehood	noun	clause	CT-/CT+
fallacy	noun	clause	CT-/CT+
illusion	noun	clause	CT-/CT+
rubbish	noun	clause	CT-/Uu
fact	noun	clause	CT+/CT-
truth	noun	clause	CT+/CT-
# nouns of likelihood
chance	noun	clause infinitive gerund event	PS+/CT-
possibility	noun	clause gerund event	PS+/CT-
risk	noun	clause gerund event	PS+/CT-
danger	noun	clause gerund event	PS+/CT-
threat	noun	clause gerund event	PS+/CT-
likelihood	noun	clause gerund event	PR+/PR-
probability	noun	clause gerund event	PR+/PR-
prospect	noun	clause gerund event	PS+/CT-
fear	noun	event	PS+/Uu
verge	noun	gerund	CT-/CT-
brink	noun	gerund	CT-/CT-
doubt	noun	clause	PR-/CT+
question	noun	clause	Uu/CT+
evidence	noun	clause	PR+/Uu
proof	noun	clause	CT+/Uu
sign	noun	clause event	PR+/Uu
indication	noun	clause	PR+/Uu
reason	noun	infinitive	Uu/Uu
need	noun	infinitive	Uu/Uu
# a gerund that is so: "finished painting it", "years of fighting"
enjoy	verb	gerund	CT+/Uu
finish	verb	gerund	CT+/Uu
spend	verb	gerund	CT+/Uu
hate	verb	gerund	CT+/Uu
love	verb	gerund	CT+/Uu
admit	verb	gerund	CT+/Uu
regret	verb	gerund	CT+/Uu
celebrate	verb	gerund	CT+/Uu
recall	verb	gerund	CT+/Uu
mind	verb	gerund	CT+/Uu
miss	verb	gerund	CT+/Uu
report	verb	gerund	CT+/Uu
remember	verb	gerund	CT+/Uu
year	noun	gerund	CT+/Uu
month	noun	gerund	CT+/Uu
week	noun	gerund	CT+/Uu
day	noun	gerund	CT+/Uu
decade	noun	gerund	CT+/Uu
hour	noun	gerund	CT+/Uu
act	noun	gerund	CT+/Uu
process	noun	gerund	CT+/Uu
practice	noun	gerund	CT+/Uu
habit	noun	gerund	CT+/Uu
history	noun	gerund	CT+/Uu
experience	noun	gerund	CT+/Uu
result	noun	gerund	CT+/Uu
course	noun	gerund	CT+/Uu
midst	noun	gerund	CT+/Uu
crime	noun	gerund	CT+/Uu
guilt	noun	gerund	CT+/Uu
memory	noun	gerund	CT+/Uu
# finding something to be so: "was confirmed as stolen"
confirm	verb	as	CT+/Uu-
identify	verb	as	CT+/Uu-
name	verb	as	CT+/Uu-
list	verb	as	CT+/Uu-
regard	verb	as	CT+/Uu-
describe	verb	as	CT+/Uu-
treat	verb	as	CT+/Uu-
classify	verb	as	CT+/Uu-
verify	verb	as	CT+/Uu-
