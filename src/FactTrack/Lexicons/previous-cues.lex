# source: written for this project
# licence: MIT
# Words before the level from which a figure changed. change: only where something changes.
# columns: words when
from	change
compared with
compared to
in comparison with
as against
against	change
versus	change
instead of	change
