# source: written for this project, checked against the annotation of the English treebanks
# licence: MIT
# Verbs that do something to somebody's mind or will: beside a clause, whom they name is an indirect object ("convinced the court
# that", "allows workers to"). Verbs of telling stand in cues.lex with the frame hearer.
# columns: verb
allow
cause
convince
instruct
promise
teach
