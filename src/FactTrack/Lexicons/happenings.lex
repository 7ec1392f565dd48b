# source: written for this project
# licence: MIT
# Verbs that only say that, when or where an event is.
# columns: verb
take place
happen
occur
hold
schedule
begin
start
plan
set
open
end
conclude
