# source: written for this project
# licence: MIT
# Adjectives before a noun that names an action which is ahead, with the commitment.
# columns: word commitment
forthcoming	scheduled
future	scheduled
planned	scheduled
scheduled	scheduled
upcoming	scheduled
looming	scheduled
impending	scheduled
anticipated	predicted
expected	predicted
imminent	predicted
intended	intended
proposed	intended
agreed	agreed
promised	promised
