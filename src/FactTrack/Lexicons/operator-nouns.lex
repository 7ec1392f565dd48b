# source: written for this project
# licence: MIT
# Nouns before an infinitive that say how it stands to the world.
# columns: word effect
ability	aspectual
accord	agreed
agreement	agreed
aim	intended
ambition	intended
attempt	intended
bid	intended
commitment	promised
deal	agreed
decision	intended
desire	intended
effort	intended
failure	negative
goal	intended
hope	intended
inability	negative
intention	intended
offer	promised
plan	intended
pledge	promised
promise	promised
proposal	intended
readiness	intended
refusal	negative
reluctance	improbable
tendency	aspectual
vow	promised
willingness	intended
wish	intended
