# source: written for this project
# licence: MIT
# For whom people speak, by the words before their names, in lower case.
# scope  state: for a government, or for another body that is named with it ("Russian president", "Norsk Kraft president")
#        body: for a body that is named with it ("Norsk Kraft chief executive")
#        place: for the place that is named with it ("Harnfield mayor")
#        police: for the police, which are one source where they speak of one happening
#        apart: beside an office, it takes the office away ("former president", "opposition leader")
#        end: what comes behind the office says for whom or of what, and holds no office itself
# columns: word scope
spokesman	state
spokeswoman	state
spokesperson	state
spokespeople	state
spokesmen	state
spox	state
press secretary	state
president	state
vice president	state
prime minister	state
premier	state
chancellor	state
minister	state
pm	state
secretary	state
secretary of state	state
undersecretary	state
king	state
queen	state
emperor	state
emir	state
sultan	state
crown prince	state
leader	state
dictator	state
ruler	state
envoy	state
ambassador	state
diplomat	state
consul	state
official	state
officials	state
authorities	state
government	state
ministry	state
army	state
military	state
armed forces	state
defense forces	state
defence forces	state
air force	state
navy	state
office	state
general	state
admiral	state
commander	state
chief of staff	state
negotiator	state
administration	state
delegation	state
chief executive	body
chief executive officer	body
ceo	body
chief financial officer	body
cfo	body
chairman	body
chairwoman	body
chairperson	body
chair	body
director	body
managing director	body
executive director	body
general manager	body
general secretary	body
secretary general	body
secretary-general	body
director general	body
director-general	body
commissioner	body
high commissioner	body
head	body
chief	body
manager	body
founder	body
owner	body
executive	body
principal	body
superintendent	body
mayor	place
deputy mayor	place
governor	place
gov	place
lieutenant governor	place
councillor	place
councilman	place
councilwoman	place
alderman	place
fire chief	place
fire marshal	place
coroner	place
police	police
police chief	police
chief of police	police
police commissioner	police
police officer	police
police superintendent	police
chief constable	police
sheriff	police
undersheriff	police
constable	police
detective	police
trooper	police
investigator	police
investigators	police
former	apart
ex	apart
onetime	apart
then	apart
late	apart
opposition	apart
rival	apart
shadow	apart
exiled	apart
ousted	apart
deposed	apart
retired	apart
jailed	apart
self-proclaimed	apart
rebel	apart
separatist	apart
party	apart
union	apart
church	apart
lawyer	apart
attorney	apart
relative	apart
family	apart
wife	apart
husband	apart
widow	apart
son	apart
daughter	apart
brother	apart
sister	apart
critic	apart
analyst	apart
expert	apart
veteran	apart
historian	apart
professor	apart
researcher	apart
reporter	apart
correspondent	apart
blogger	apart
activist	apart
contractor	apart
of	end
for	end
to	end
at	end
in	end
on	end
with	end
from	end
against	end
who	end
whose	end
that	end
which	end
