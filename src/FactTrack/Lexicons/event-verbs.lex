# source: written for this project
# licence: MIT
# Verbs whose subject is a happening rather than a thing, used to choose among antecedents of "which" and "it".
# columns: lemma
derail
collapse
stall
begin
start
end
conclude
resume
occur
happen
last
continue
fail
unfold
escalate
intensify
break
erupt
follow
mark
kill
injure
leave
overshadow
precede
coincide
