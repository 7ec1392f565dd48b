# source: written for this project
# licence: MIT
# Days with a name. MM-DD: each year. MM#N#D: the Nth weekday D (Monday 1) of a month, -1 the last; MM#N#D+K: K days later. easter+N: days from Easter Sunday (western).
# columns: words rule
Christmas	12-25
Christmas Day	12-25
Xmas	12-25
Christmas Eve	12-24
Boxing Day	12-26
New Year 's Day	01-01
New Year 's Eve	12-31
Valentine 's Day	02-14
Halloween	10-31
Independence Day	07-04
Fourth of July	07-04
July Fourth	07-04
Veterans Day	11-11
Armistice Day	11-11
Remembrance Day	11-11
Juneteenth	06-19
St. Patrick 's Day	03-17
St Patrick 's Day	03-17
May Day	05-01
Bastille Day	07-14
International Women 's Day	03-08
Women 's Day	03-08
Groundhog Day	02-02
Earth Day	04-22
April Fools ' Day	04-01
Guy Fawkes Night	11-05
Bonfire Night	11-05
Victory Day	05-09
Anzac Day	04-25
Australia Day	01-26
Canada Day	07-01
St. Nicholas Day	12-06
Thanksgiving	11#4#4
Thanksgiving Day	11#4#4
Labor Day	09#1#1
Labour Day	09#1#1
Memorial Day	05#-1#1
Martin Luther King Day	01#3#1
Martin Luther King Jr. Day	01#3#1
MLK Day	01#3#1
Presidents ' Day	02#3#1
Presidents Day	02#3#1
President 's Day	02#3#1
Columbus Day	10#2#1
Indigenous Peoples ' Day	10#2#1
Mother 's Day	05#2#7
Father 's Day	06#3#7
Easter	easter+0
Easter Sunday	easter+0
Easter Day	easter+0
Good Friday	easter-2
Easter Monday	easter+1
Palm Sunday	easter-7
Ash Wednesday	easter-46
Ascension Day	easter+39
Pentecost	easter+49
Shrove Tuesday	easter-47
Mardi Gras	easter-47
Black Friday	11#4#4+1
Cyber Monday	11#4#4+4
Election Day	11#1#1+1
Patriots ' Day	04#3#1
Flag Day	06-14
Cinco de Mayo	05-05
Epiphany	01-06
All Saints ' Day	11-01
All Souls ' Day	11-02
Orthodox Christmas	01-07
Maundy Thursday	easter-3
Holy Thursday	easter-3
Holy Saturday	easter-1
Whit Monday	easter+50
Corpus Christi	easter+60
St. George 's Day	04-23
St George 's Day	04-23
St. Andrew 's Day	11-30
St Andrew 's Day	11-30
St. David 's Day	03-01
St David 's Day	03-01
World AIDS Day	12-01
Human Rights Day	12-10
International Workers ' Day	05-01
New Year	01-01
New Year 's	01-01
New Years Eve	12-31
New Years Day	01-01
Valentines Day	02-14
Mothers Day	05#2#7
Fathers Day	06#3#7
St. Valentine 's Day	02-14
Saint Patrick 's Day	03-17
Star Wars Day	05-04
Pearl Harbor Day	12-07
Waitangi Day	02-06
Martin Luther King Jr Day	01#3#1
Spring Bank Holiday	05#-1#1
August Bank Holiday	08#-1#1
