# source: written for this project
# licence: MIT
# Verbs with a bare noun that is no participant ("take place").
# columns: idiom
take place
take part
take office
take effect
take control
take charge
take power
take hold
take aim
take action
take note
make sense
make way
give birth
give way
pay attention
pay tribute
play host
lose control
set fire
set foot
set sail
gain ground
lose ground
hold hostage
break ground
bear fruit
shed light
keep track
cast doubt
