# source: written for this project
# licence: MIT
# Capitals that stand for a body of several countries where they act, unless the article speaks of their own country.
# columns: capital body
Brussels	European Union
