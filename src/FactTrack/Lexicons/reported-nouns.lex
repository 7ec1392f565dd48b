# source: written for this project
# licence: MIT
# Nouns of messages and of wants: what they lead to is only reported or wanted by somebody, whoever tells of the message.
# columns: noun link what
#
# link  prepositions, or that, before what is reported or wanted
# what  reported | wanted (it need not be so)
report	of that about	reported
call	of that about	reported
complaint	of that about	reported
tip	of that about	reported
alert	of that about	reported
word	of that	reported
claim	of	reported
rumor	of that about	reported
rumour	of that about	reported
allegation	of	reported
accusation	of	reported
message	of that about	reported
notification	of that	reported
dispatch	of that	reported
account	of	reported
reward	for	wanted
bounty	for	wanted
search	for	wanted
hunt	for	wanted
request	for	wanted
plea	for	wanted
appeal	for	wanted
need	for	wanted
demand	for	wanted
