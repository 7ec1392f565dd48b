# source: written for this project
# licence: MIT
# Verbs of communication with the act that they perform (Searle); an object limits the frame where the verb has others.
# columns: verb act objects
acclaim	praise
accuse	criticise
acknowledge	confirm
add	assert
admit	confirm
advise	demand
advocate	demand
affirm	confirm
alert	warn
allege	assert
announce	announce
apologise	apologise
apologize	apologise
appeal	demand
applaud	praise
argue	assert
ask	ask
assail	criticise
assert	assert
assure	assert
attack verbally	criticise
attest	assert
beg	demand
berate	criticise
beseech	demand
blame	criticise
blast	criticise
brief	assert
brush aside	reject
call	demand
castigate	criticise
caution	warn
censure	criticise
certify	confirm
chastise	criticise
chide	criticise
cite	assert
claim	assert	responsibility victory success credit
command	demand
commend	praise
comment	comment
complain	criticise
compliment	praise
concede	confirm
condemn	criticise
confess	confirm
confirm	confirm
congratulate	praise
contend	assert
contest	reject
convey	assert
corroborate	confirm
criticise	criticise
criticize	criticise
declare	announce
decry	criticise
deliver	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
demand	demand
denounce	criticise
deny	deny
deplore	criticise
deride	criticise
describe	assert
disagree	reject
disavow	deny
disclaim	deny
disclose	announce
dismiss	reject
disparage	criticise
dispute	reject
divulge	announce
elaborate	assert
elaborate on	comment
emphasise	assert
emphasize	assert
encourage	demand
endorse	praise
enquire	ask
exhort	demand
explain	assert
express	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
extend	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
give	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
guarantee	promise
hail	praise
highlight	assert
hint	assert
hit out	criticise
honor	praise
honour	praise
implore	demand
imply	assert
indicate	assert
inform	assert
inquire	ask
insist	assert
instruct	demand
invite	demand
issue	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
joke	assert
lambast	criticise
lambaste	criticise
lament	criticise
lash out	criticise
laud	praise
maintain	assert
make	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
mention	assert
mock	criticise
note	assert
notify	assert
object	reject
observe	assert
offer	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
order	demand
petition	demand
plead	demand
pledge	promise
point out	assert
post	assert
praise	praise
press	demand
proclaim	announce
prod	demand
promise	promise
propose	demand
publish	announce
query	ask
question	ask
quip	assert
raise	ask	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
read out	assert
reaffirm	confirm
reassure	assert
rebuff	reject
rebuke	criticise
rebut	deny
recall	assert
recommend	demand
recount	assert
refute	deny
reiterate	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
reject	reject
relate	assert
release	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
remark	assert
remind	assert
repeat	assert
reply	assert
report	assert
reprimand	criticise
reproach	criticise
request	demand
respond	assert
reveal	announce
ridicule	criticise
rule out	reject
salute	praise
say	assert
scold	criticise
send	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
share	assert	information detail news view opinion concern message word condolence hope regret remorse support gratitude thanks solidarity outrage anger doubt frustration interest confidence satisfaction sympathy congratulation optimism disappointment belief fear warning statement remark comment apology threat demand appeal call ultimatum denial accusation allegation assurance guarantee promise pledge criticism praise question claim objection complaint proposal suggestion invitation request plea announcement declaration
signal	assert
slam	criticise
speak	assert
speak out	comment
spell out	assert
spurn	reject
state	assert
stress	assert
suggest	assert
swear	promise
tell	assert
testify	assert
thank	thank
threaten	threaten
tout	assert
tweet	assert
underline	assert
underscore	assert
unveil	announce
urge	demand
utter	assert
verify	confirm
vilify	criticise
voice	assert
vow	promise
warn	warn
weigh in	comment
welcome	praise
wonder aloud	ask
write	assert
