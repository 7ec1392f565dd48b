# source: written for this project
# licence: MIT
# Words after a time that open it to one side.
# columns: words relation
or later	since
and later	since
or after	since
and after	since
and onwards	since
and onward	since
onwards	since
onward	since
and beyond	since
or earlier	until
and earlier	until
or before	until
and before	until
