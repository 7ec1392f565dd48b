# source: written for this project
# licence: MIT
# Event nouns whose owner is the one to whom it is done, unless "of" names another ("Holm's arrest"; but "Holm's killing of two men").
# columns: noun
abduction
acquittal
arraignment
arrest
assassination
beating
beheading
capture
conviction
deportation
detention
dismissal
evacuation
eviction
execution
expulsion
extradition
hospitalisation
hospitalization
imprisonment
indictment
jailing
kidnapping
killing
murder
nomination
ouster
overthrow
prosecution
rape
release
removal
rescue
sentencing
shooting
slaying
stabbing
torture
