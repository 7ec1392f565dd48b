# source: written for this project
# licence: MIT
# Verbs that link their subject with a noun behind them ("became president").
# frame: also where such a noun may be an object or a measure as well ("felt relief"); else it is always the predicate.
# columns: verb frame
act	also
appear	also
be	also
become
come	also
constitute	also
count	also
end	also
fall	also
feel	also
get	also
go	also
grow	also
keep	also
live	also
look	also
prove	also
remain
seem	also
serve	also
smell	also
sound	also
stand	also
start	also
stay	also
taste	also
turn	also
wind	also
work	also
