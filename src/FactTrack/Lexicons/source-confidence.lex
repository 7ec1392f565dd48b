# source: written for this project; counted on the train part of PolNeAR, rounded
# licence: MIT
# columns: rule own own-aside other other-aside unnamed
#
# How often the source is right where the content is: share of the sources of matched contents, by the rule that found the
# attribution and how its source hangs together with the cue.
# rule         a rule of the layer, or the first words of its name; "default" for all others
# own          the source is the subject of the cue itself
# other        it was read from elsewhere: borrowed from a higher verb, by the order of words, after "according to"
# ...-aside    a clause or apposition stands beside the source, of which readers disagree whether it belongs to it
# unnamed      the text names nobody
verb	0.97	0.6	0.87	0.65	0.83
interrupted	0.98	0.85	0.85	0.65	0.83
parenthetical	0.92	0.8	0.7	0.65	0.7
before	0.92	0.6	0.65	0.65	0.7
according	0.93	0.88	0.93	0.88	0.65
speech	0.91	0.45	0.87	0.45	0.65
attitude-object	0.96	0.7	0.87	0.78	0.78
attitude-infinitive	0.93	0.72	0.82	0.8	0.4
attitude-complement	0.96	0.8	0.87	0.78	0.78
attitude-passive	0.9	0.85	0.9	0.85	0.78
attitude-preposition	0.95	0.75	0.88	0.66	0.6
impression	0.85	0.8	0.85	0.8	0.81
impression-named	0.9	0.85	0.9	0.85	0.86
object	0.96	0.6	0.7	0.5	0.7
quoted	0.92	0.75	0.75	0.45	0.65
raised	0.93	0.85	0.93	0.85	0.93
noun	0.6	0.5	0.6	0.5	0.35
light	0.9	0.75	0.9	0.75	0.6
next	0.85	0.4	0.8	0.5	0.6
colon	0.94	0.94	0.94	0.94	0.65
unknown	0.83	0.6	0.8	0.6	0.3
default	0.89	0.8	0.86	0.66	0.65
