# source: written for this project
# licence: MIT
# Adverbs of what comes again, with their TIMEX3 value.
# columns: word value
daily	P1D
weekly	P1W
biweekly	P2W
fortnightly	P2W
monthly	P1M
quarterly	P3M
yearly	P1Y
annually	P1Y
hourly	PT1H
nightly	P1D
biennially	P2Y
