# source: written for this project
# licence: MIT
# Words that tell what a block of an article is.
# kind: byline, dateline, caption, credit, other: the kind of a block; layout: the place of a person in a picture; role: the work of a by-line;
# date: words of a date line; outlet: the last word of the name of an outlet; photo: words that make a bracket a credit; connector: words without a capital in names; label: words set before a text; link: the first or last word of a label before a link;
# button: what is pressed and not read, also in the middle of a line, picture: a button before the caption of a picture; "#" stands for a number.
# place: start (the block starts with it), whole (the block is nothing else), word (stands in it).
# columns: cue kind place
By 	byline	start
By: 	byline	start
Written by 	byline	start
Words by 	byline	start
Story by 	byline	start
Text by 	byline	start
Author: 	byline	start
Authors: 	byline	start
Reporter: 	byline	start
Analysis by 	byline	start
Opinion by 	byline	start
Comment by 	byline	start
Posted by 	byline	start
Published by 	byline	start
From our correspondent	byline	start
Published 	dateline	start
Published: 	dateline	start
Updated 	dateline	start
Updated: 	dateline	start
Last updated 	dateline	start
Last updated: 	dateline	start
Posted on 	dateline	start
Posted: 	dateline	start
First published 	dateline	start
Last modified	dateline	start
Modified: 	dateline	start
Date: 	dateline	start
Photo: 	caption	start
Photos: 	caption	start
Pictured: 	caption	start
Picture: 	caption	start
Caption: 	caption	start
File photo: 	caption	start
File photo 	caption	start
File picture: 	caption	start
Image: 	caption	start
FILE - 	caption	start
FILE – 	caption	start
FILE — 	caption	start
FILE: 	caption	start
In this photo 	caption	start
In this image 	caption	start
In this handout 	caption	start
In this picture 	caption	start
In this file photo 	caption	start
From left: 	caption	start
From left, 	caption	start
From right: 	caption	start
L-R: 	caption	start
Left to right: 	caption	start
Clockwise from 	caption	start
A file photo 	caption	start
A file picture 	caption	start
An undated photo 	caption	start
An undated picture 	caption	start
Photo by 	credit	start
Photos by 	credit	start
Photo credit: 	credit	start
Photograph: 	credit	start
Photograph by 	credit	start
Picture by 	credit	start
Picture credit: 	credit	start
Image credit: 	credit	start
Image source: 	credit	start
Image by 	credit	start
Image: 	credit	start
Photo: 	credit	start
Photos: 	credit	start
Picture: 	credit	start
Credit: 	credit	start
Credits: 	credit	start
Source: 	credit	start
Illustration: 	credit	start
Illustration by 	credit	start
Graphic: 	credit	start
Graphic by 	credit	start
Video: 	credit	start
Video by 	credit	start
Reporting by 	credit	start
Additional reporting by 	credit	start
Editing by 	credit	start
Writing by 	credit	start
Compiled by 	credit	start
With reporting by 	credit	start
With additional reporting 	credit	start
Contributed to this report	credit	start
Edited by 	credit	start
Translated by 	credit	start
Copyright 	credit	start
© 	credit	start
(c) 	credit	start
contributed to this report	credit	word
contributed to this story	credit	word
contributed reporting	credit	word
all rights reserved	credit	word
Read more	other	start
READ MORE	other	start
Read also	other	start
Also read	other	start
Read next	other	start
Related: 	other	start
Related articles	other	start
Related stories	other	start
See also	other	start
Watch: 	other	start
Watch now	other	start
Listen: 	other	start
Listen to this	other	start
Click here	other	start
Sign up	other	start
Subscribe	other	start
Follow us	other	start
Follow @	other	start
Share this	other	start
Share on	other	start
Advertisement	other	start
Story continues	other	start
Continue reading	other	start
More on this story	other	start
More from 	other	start
More: 	other	start
Don't miss	other	start
Download our	other	start
Download the app	other	start
Join our	other	start
Have your say	other	start
View comments	other	start
Show comments	other	start
Leave a comment	other	start
Get the latest	other	start
Tags: 	other	start
Topics: 	other	start
Filed under	other	start
Skip to	other	start
Support our	other	start
Editor's note: 	other	start
Correction: 	other	start
Disclaimer: 	other	start
This article was originally	other	start
This article first appeared	other	start
Recommended	other	start
Most read	other	start
Trending	other	start
Live: 	other	start
Log in	other	start
Terms of 	other	start
Privacy 	other	start
Cookie 	other	start
Home > 	other	start
Home » 	other	start
Share	other	whole
Save	other	whole
Print	other	whole
Email	other	whole
Comment	other	whole
Comments	other	whole
Facebook	other	whole
Twitter	other	whole
WhatsApp	other	whole
Telegram	other	whole
Copy link	other	whole
Close	other	whole
Menu	other	whole
Search	other	whole
Home	other	whole
News	other	whole
World	other	whole
Politics	other	whole
Business	other	whole
Sport	other	whole
Sports	other	whole
Opinion	other	whole
Breaking	other	whole
Breaking news	other	whole
Live	other	whole
Video	other	whole
Videos	other	whole
Photos	other	whole
Gallery	other	whole
Related	other	whole
Ad	other	whole
Ads	other	whole
AD	other	whole
Sponsored	other	whole
Promoted	other	whole
Next	other	whole
Previous	other	whole
Back	other	whole
Back to top	other	whole
Top stories	other	whole
Latest	other	whole
Latest news	other	whole
More	other	whole
Listen	other	whole
Watch	other	whole
Play	other	whole
Pause	other	whole
Login	other	whole
Register	other	whole
Loading	other	whole
End	other	whole
ENDS	other	whole
Ends	other	whole
-30-	other	whole
left	layout	word
right	layout	word
centre	layout	word
center	layout	word
far left	layout	word
far right	layout	word
top	layout	word
bottom	layout	word
top left	layout	word
top right	layout	word
bottom left	layout	word
bottom right	layout	word
above	layout	word
below	layout	word
pictured	layout	word
seen here	layout	word
from left	layout	word
from right	layout	word
second left	layout	word
second right	layout	word
second from left	layout	word
second from right	layout	word
third left	layout	word
third right	layout	word
third from left	layout	word
third from right	layout	word
fourth from left	layout	word
fourth from right	layout	word
middle	layout	word
foreground	layout	word
background	layout	word
in foreground	layout	word
in background	layout	word
rear	layout	word
front	layout	word
back	layout	word
back left	layout	word
back right	layout	word
front left	layout	word
front right	layout	word
front row	layout	word
back row	layout	word
back row left	layout	word
seated	layout	word
standing	layout	word
l	layout	word
r	layout	word
c	layout	word
L	layout	word
R	layout	word
C	layout	word
on left	layout	word
on right	layout	word
on the left	layout	word
on the right	layout	word
at left	layout	word
at right	layout	word
at center	layout	word
at centre	layout	word
center left	layout	word
center right	layout	word
centre left	layout	word
centre right	layout	word
left to right	layout	word
correspondent	role	word
reporter	role	word
editor	role	word
writer	role	word
journalist	role	word
staff	role	word
staff writer	role	word
columnist	role	word
analyst	role	word
producer	role	word
photographer	role	word
bureau chief	role	word
contributor	role	word
agencies	role	word
news agencies	role	word
wire services	role	word
photo	photo	word
photos	photo	word
picture	photo	word
pictures	photo	word
image	photo	word
images	photo	word
photograph	photo	word
pool	photo	word
handout	photo	word
file	photo	word
via	photo	word
courtesy	photo	word
screengrab	photo	word
screenshot	photo	word
video	photo	word
archive	photo	word
and	connector	word
for	connector	word
of	connector	word
in	connector	word
the	connector	word
at	connector	word
with	connector	word
from	connector	word
de	connector	word
da	connector	word
di	connector	word
del	connector	word
van	connector	word
von	connector	word
der	connector	word
den	connector	word
bin	connector	word
al	connector	word
el	connector	word
la	connector	word
le	connector	word
du	connector	word
on	connector	word
to	connector	word
January	date	word
February	date	word
March	date	word
April	date	word
May	date	word
June	date	word
July	date	word
August	date	word
September	date	word
October	date	word
November	date	word
December	date	word
Jan	date	word
Feb	date	word
Mar	date	word
Apr	date	word
Jun	date	word
Jul	date	word
Aug	date	word
Sep	date	word
Sept	date	word
Oct	date	word
Nov	date	word
Dec	date	word
Monday	date	word
Tuesday	date	word
Wednesday	date	word
Thursday	date	word
Friday	date	word
Saturday	date	word
Sunday	date	word
Mon	date	word
Tue	date	word
Tues	date	word
Wed	date	word
Thu	date	word
Thur	date	word
Thurs	date	word
Fri	date	word
Sat	date	word
Sun	date	word
GMT	date	word
UTC	date	word
EST	date	word
EDT	date	word
BST	date	word
CET	date	word
CEST	date	word
PST	date	word
PDT	date	word
ET	date	word
IST	date	word
am	date	word
pm	date	word
a.m	date	word
p.m	date	word
at	date	word
on	date	word
of	date	word
st	date	word
nd	date	word
rd	date	word
th	date	word
published	date	word
updated	date	word
last	date	word
ago	date	word
hours	date	word
hour	date	word
minutes	date	word
minute	date	word
min	date	word
read	date	word
by	date	word
BREAKING	label	word
EXCLUSIVE	label	word
UPDATE	label	word
UPDATED	label	word
WATCH	label	word
LIVE	label	word
VIDEO	label	word
OPINION	label	word
ANALYSIS	label	word
EXPLAINER	label	word
FACTBOX	label	word
TIMELINE	label	word
CORRECTED	label	word
CORRECTION	label	word
NEWS	label	word
URGENT	label	word
JUST IN	label	word
BREAKING NEWS	label	word
Foto: 	credit	start
Fotos: 	credit	start
From 	byline	start
foto	photo	word
News	outlet	word
Agency	outlet	word
Press	outlet	word
Times	outlet	word
Wire	outlet	word
Tribune	outlet	word
Courier	outlet	word
Post	outlet	word
Herald	outlet	word
Service	outlet	word
Journal	outlet	word
Gazette	outlet	word
Chronicle	outlet	word
Observer	outlet	word
Telegraph	outlet	word
Reporter	outlet	word
Dispatch	outlet	word
Broadcasting	outlet	word
Radio	outlet	word
Buy Photo	picture	word
View Full Caption	button	word
Skip in Skip	button	word
Skip Ad	button	word
Ad Loading...	button	word
x Embed	button	word
x Share	picture	word
Back to Gallery	button	word
Hide Caption	picture	word
Show Caption	picture	word
Story Highlights	button	word
Image # of #	picture	word
Image # of / #	picture	word
Caption Close	button	word
Story continues below	button	word
Story Continues Below	button	word
READ	link	word
WATCH	link	word
LISTEN	link	word
SEE	link	word
MORE	link	word
ALSO	link	word
RELATED	link	word
PREVIOUS	link	word
PREVIOUSLY	link	word
EARLIER	link	word
TRENDING	link	word
VIDEO	link	word
VIDEOS	link	word
PHOTOS	link	word
PHOTO	link	word
IMAGES	link	word
GALLERY	link	word
SLIDESHOW	link	word
MUGSHOTS	link	word
MAP	link	word
POLL	link	word
INTERACTIVE	link	word
DOWNLOAD	link	word
RESOURCES	link	word
DATABASE	link	word
DOCUMENT	link	word
DOCUMENTS	link	word
GRAPHIC	link	word
TIMELINE	link	word
STORIES	link	word
STORY	link	word
COVERAGE	link	word
ARTICLE	link	word
ARTICLES	link	word
CONTENT	link	word
HEADLINES	link	word
ORIGINAL	label	word
PREVIOUS	label	word
PREVIOUSLY	label	word
EARLIER	label	word
STORY	label	word
COVERAGE	label	word
REPORT	label	word
Related Coverage	other	start
Related Articles	other	start
Related Stories	other	start
Related Headlines	other	start
Related Content	other	start
RELATED	other	start
Also on 	other	start
ALSO ON	other	start
Also see	other	start
ALSO SEE	other	start
TRENDING	other	start
Read or Share	other	start
More stories	other	start
MORE STORIES	other	start
More headlines	other	start
MORE HEADLINES	other	start
More on 	other	start
Buy Photo	other	whole
View Full Caption	other	whole
Skip in Skip	other	whole
Skip Ad	other	whole
Ad Loading	other	whole
x Embed	other	whole
x Share	other	whole
Back to Gallery	other	whole
Hide Caption	other	whole
Show Caption	other	whole
Story Highlights	other	whole
Story continues below	other	whole
Caption Close	other	whole
Pinterest	other	whole
Google	other	whole
Google Plus	other	whole
LinkedIn	other	whole
Reddit	other	whole
Tweet	other	whole
Like this	other	whole
Copy	other	whole
Hide Transcript	other	whole
Show Transcript	other	whole
See more videos	other	whole
Related coverage	other	whole
Share this	other	whole
FOR IMMEDIATE RELEASE	other	whole
Reply	other	whole
Delete	other	whole
Posted in	other	whole
(TM and	credit	start
(Copyright	credit	start
(©	credit	start
TM and ©	credit	start
TM and Copyright	credit	start
posted	date	word
modified	date	word
by: 	byline	start
months	date	word
month	date	word
days	date	word
day	date	word
weeks	date	word
week	date	word
