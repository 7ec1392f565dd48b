# source: written for this project
# licence: MIT
# What one does to take back what one said.
# columns: lemma
retract
recant
withdraw
take back
walk back
disavow
