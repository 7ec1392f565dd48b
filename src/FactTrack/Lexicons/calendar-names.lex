# source: written for this project
# licence: MIT
# Names with words of the calendar in them, which are no times.
# columns: words
Sheffield Wednesday
USA Today
History Today
Russia Today
India Today
Sunday Times
Sunday Telegraph
Sunday Mirror
Sunday People
Sunday Mail
Sunday Express
Sunday World
Sunday Herald
Sunday Post
Mail on Sunday
Sunday Independent
Sunday Business Post
Saturday Night Live
Saturday Evening Post
Saturday Night Fever
Monday Night Football
Sunday Night Football
Thursday Night Football
Friday Night Lights
Good Friday Agreement
Good Friday accord
Good Friday peace agreement
Good Friday peace accord
Good Friday deal
Bloody Sunday
Black Wednesday
Black Monday
Black Tuesday
Black Thursday
Super Tuesday
Six Day War
Six - Day War
Seven Years ' War
Hundred Years ' War
Thirty Years ' War
Eighty Years ' War
Yom Kippur War
October Revolution
February Revolution
Velvet Revolution
Arab Spring
Prague Spring
Arab Springs
Winter Olympics
Summer Olympics
Winter Games
Summer Games
Winter Paralympics
Summer Paralympics
Winter Palace
Winter War
Tet Offensive
Easter Rising
Easter Island
Christmas Island
20th Century Fox
21st Century Fox
Twentieth Century Fox
One Direction
Day of the Jackal
Independence Day film
Thirty Seconds to Mars
Black September
Red October
April 6 Youth Movement
August Wilson
June Carter
Sunday School
Sunday Best
Monday Club
Ruby Tuesday
TGI Friday 's
TGI Fridays
Fridays for Future
Fridays For Future
Man Friday
Joe Friday
Wednesday Addams
Weekend Edition
The Weeknd
Vampire Weekend
Year of the Dragon
Day - Lewis
Day Lewis
Doris Day
Russell 2000
Russell 1000
