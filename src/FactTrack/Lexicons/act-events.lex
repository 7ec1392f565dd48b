# source: written for this project
# licence: MIT
# Event types (PLOVER) of what a speaker does by speaking, where the verb's own frame gives none.
# columns: act class mode
deny	reject
demand	request
promise	agree
threaten	threaten
warn	threaten
praise	support
criticise	accuse	disapprove
reject	reject
thank	support
apologise	support
