# source: written for this project
# licence: MIT
# Offices with a place behind "of": "the mayor of".
# columns: lemma
mayor
bishop
archbishop
governor
sheriff
duke
duchess
earl
emir
sultan
king
queen
prince
princess
