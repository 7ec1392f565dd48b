# source: written for this project
# licence: MIT
# Unsharp amounts, with the range that they mean; no range where none can be told. of: only before "of".
# A number word after one of the first two groups multiplies the range ("several hundred").
# columns: words minimum maximum when
a couple	2	2
couple	2	2	of
a few	3	9
several	3	19
a handful	3	9
handful	3	9	of
dozens	24	99
scores	40	199	of
hundreds	200	9999
thousands	2000	999999
tens of thousands	20000	999999
hundreds of thousands	200000	999999
millions	2000000	999000000
tens of millions	20000000	999000000
hundreds of millions	200000000	999000000
billions	2000000000	999000000000
tens of billions	20000000000	999000000000
hundreds of billions	200000000000	999000000000
trillions	2000000000000	999000000000000
thousands upon thousands	2000	999999
thousands and thousands	2000	999999
hundreds and hundreds	200	9999
hundreds if not thousands	200	999999
dozens if not hundreds	24	9999
dozens or hundreds	24	9999
hundreds or thousands	200	999999
hundreds or even thousands	200	999999
dozens and dozens	24	99
large quantities			of
large amounts			of
large numbers			of
large volumes			of
large sums			of
a large quantity			of
a large amount			of
a large number			of
a large volume			of
a large sum			of
vast quantities			of
vast amounts			of
vast numbers			of
vast volumes			of
vast sums			of
a vast quantity			of
a vast amount			of
a vast number			of
a vast volume			of
a vast sum			of
huge quantities			of
huge amounts			of
huge numbers			of
huge volumes			of
huge sums			of
a huge quantity			of
a huge amount			of
a huge number			of
a huge volume			of
a huge sum			of
small quantities			of
small amounts			of
small numbers			of
small volumes			of
small sums			of
a small quantity			of
a small amount			of
a small number			of
a small volume			of
a small sum			of
great quantities			of
great amounts			of
great numbers			of
great volumes			of
great sums			of
a great quantity			of
a great amount			of
a great number			of
a great volume			of
a great sum			of
enormous quantities			of
enormous amounts			of
enormous numbers			of
enormous volumes			of
enormous sums			of
an enormous quantity			of
an enormous amount			of
an enormous number			of
an enormous volume			of
an enormous sum			of
massive quantities			of
massive amounts			of
massive numbers			of
massive volumes			of
massive sums			of
a massive quantity			of
a massive amount			of
a massive number			of
a massive volume			of
a massive sum			of
significant quantities			of
significant amounts			of
significant numbers			of
significant volumes			of
significant sums			of
a significant quantity			of
a significant amount			of
a significant number			of
a significant volume			of
a significant sum			of
substantial quantities			of
substantial amounts			of
substantial numbers			of
substantial volumes			of
substantial sums			of
a substantial quantity			of
a substantial amount			of
a substantial number			of
a substantial volume			of
a substantial sum			of
considerable quantities			of
considerable amounts			of
considerable numbers			of
considerable volumes			of
considerable sums			of
a considerable quantity			of
a considerable amount			of
a considerable number			of
a considerable volume			of
a considerable sum			of
limited quantities			of
limited amounts			of
limited numbers			of
limited volumes			of
limited sums			of
a limited quantity			of
a limited amount			of
a limited number			of
a limited volume			of
a limited sum			of
unspecified quantities			of
unspecified amounts			of
unspecified numbers			of
unspecified volumes			of
unspecified sums			of
an unspecified quantity			of
an unspecified amount			of
an unspecified number			of
an unspecified volume			of
an unspecified sum			of
undisclosed quantities			of
undisclosed amounts			of
undisclosed numbers			of
undisclosed volumes			of
undisclosed sums			of
an undisclosed quantity			of
an undisclosed amount			of
an undisclosed number			of
an undisclosed volume			of
an undisclosed sum			of
unknown quantities			of
unknown amounts			of
unknown numbers			of
unknown volumes			of
unknown sums			of
an unknown quantity			of
an unknown amount			of
an unknown number			of
an unknown volume			of
an unknown sum			of
record quantities			of
record amounts			of
record numbers			of
record volumes			of
record sums			of
a record quantity			of
a record amount			of
a record number			of
a record volume			of
a record sum			of
growing quantities			of
growing amounts			of
growing numbers			of
growing volumes			of
growing sums			of
a growing quantity			of
a growing amount			of
a growing number			of
a growing volume			of
a growing sum			of
increasing quantities			of
increasing amounts			of
increasing numbers			of
increasing volumes			of
increasing sums			of
an increasing quantity			of
an increasing amount			of
an increasing number			of
an increasing volume			of
an increasing sum			of
unprecedented quantities			of
unprecedented amounts			of
unprecedented numbers			of
unprecedented volumes			of
unprecedented sums			of
an unprecedented quantity			of
an unprecedented amount			of
an unprecedented number			of
an unprecedented volume			of
an unprecedented sum			of
tiny quantities			of
tiny amounts			of
tiny numbers			of
tiny volumes			of
tiny sums			of
a tiny quantity			of
a tiny amount			of
a tiny number			of
a tiny volume			of
a tiny sum			of
sizable quantities			of
sizable amounts			of
sizable numbers			of
sizable volumes			of
sizable sums			of
a sizable quantity			of
a sizable amount			of
a sizable number			of
a sizable volume			of
a sizable sum			of
sizeable quantities			of
sizeable amounts			of
sizeable numbers			of
sizeable volumes			of
sizeable sums			of
a sizeable quantity			of
a sizeable amount			of
a sizeable number			of
a sizeable volume			of
a sizeable sum			of
a number			of
any number			of
a lot			of
lots			of
plenty			of
countless
numerous
