# source: written for this project
# licence: MIT
# Verbs that link their subject with a noun behind them; that noun is no object: "became president".
# columns: verb
become
remain
