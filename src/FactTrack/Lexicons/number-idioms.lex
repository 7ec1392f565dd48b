# source: written for this project
# licence: MIT
# Expressions with a number in them that count nothing.
# columns: words
one - time
one - off
one - offs
one - sided
one - way
two - way
one another
one by one
one - on - one
one - to - one
all - time
first responder
first responders
first lady
first ladies
first aid
first name
first names
first place
first - class
first - hand
first - time
first - ever
first of all
second - hand
second - guess
second nature
second thoughts
third party
third parties
third - party
third world
third sector
third - rate
second - rate
catch - 22
zero tolerance
zero - tolerance
zero - sum
ground zero
nine - to - five
9 - to - 5
fifty - fifty
four - letter
six - pack
S&P 500
S & P 500
Russell 2000
Russell 1000
Nikkei 225
FTSE 100
FTSE 250
CAC 40
Fortune 500
Fortune 100
Stoxx 600
Stoxx 50
Nasdaq 100
ASX 200
DAX 40
DAX 30
Dow 30
IBEX 35
Kospi 200
CSI 300
Euro 2024
Euro 2020
Billboard 200
Hot 100
