# source: written for this project, by FactBank's values
# licence: MIT
# columns: word value negated perfect agent scope
#
# Words that negate their predicate or make it less than certain: adverbs, determiners, pronouns, modals, conjunctions, prepositions, and
# adjectives of nouns that name an action. A key of two words wins over its single words.
# value    CT+ so (the words negate nothing) | CT- not so | PR+ probable | PS+ possible | PR- PS- the same, negated | Uu open
# negated  how sure the predicate is beside a negation, where that differs: "could not open it" did not
# perfect  how sure it is in the perfect, where that differs: "must have lost it", "would have banned it"
# agent    how sure it is in the passive or of somebody who acts, where that differs: "should resign", "should be published"
# scope    next: only of the predicate right behind it, and not of amounts and changes ("nearly drowned", but "nearly doubled")
# negation
not	CT-
n't	CT-
never	CT-
no	CT-
nobody	CT-
none	CT-
nothing	CT-
nowhere	CT-
neither	CT-
nor	CT-
without	CT-
hardly	CT-
scarcely	CT-
few	CT-
no longer	CT-
no more	CT-
not yet	CT-
not necessarily	PS-
instead of	CT-
rather than	CT-
much less	CT-
let alone	CT-
little doubt	PR-
little evidence	CT-
little chance	PR-
little risk	PR-
little sign	CT-
little prospect	PR-
far from	CT-
short of	CT-
nearly	CT-				next
almost	CT-				next
# no negation of the clause
not only	CT+
not just	CT+
not merely	CT+
not simply	CT+
not solely	CT+
not until	CT+
not long	CT+
not less	CT+
not few	CT+
not more	CT+
not least	CT+
not surprisingly	CT+
no doubt	CT+
no sooner	CT+
no later	CT+
no matter	CT+
no wonder	CT+
no fewer	CT+
no less	CT+
# modal verbs
can	PS+	CT-	PS+
could	PS+	CT-	PS+
may	PS+
might	PS+
must	Uu		PR+
ought	PR+		Uu	Uu
shall	CT+
should	PR+		Uu	Uu
would	PS+		Uu
can hear	CT+	CT-
can see	CT+	CT-
can feel	CT+	CT-
can smell	CT+	CT-
could hear	CT+	CT-
could see	CT+	CT-
could feel	CT+	CT-
could smell	CT+	CT-
# adverbs and adjectives
almost certainly	PR+
apparently	PR+
arguably	PS+
likely	PR+
maybe	PS+
perhaps	PS+
possible	PS+
possibly	PS+
potential	PS+
potentially	PS+
presumably	PR+
presumed	PR+
probable	PR+
probably	PR+
purported	PS+
purportedly	PS+
seemingly	PR+
supposed	PS+
supposedly	PS+
suspected	PR+
unlikely	PR+
expected	PR+
feared	PS+
attempted	CT-
foiled	CT-
averted	CT-
thwarted	CT-
failed	CT-
aborted	CT-
threatened	PS+
would-be	PS+
so-called	PS+
# words that open a clause of which nothing is said
whether	Uu
lest	Uu
in case	Uu
as if	Uu
as though	Uu
