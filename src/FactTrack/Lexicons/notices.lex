# source: written for this project
# licence: MIT
# Sentences that speak to the reader about the site or ask for a call, and lines of rights: no text of the article.
# place: start (a notice starts with it), part (a notice has it), appeal (with a way to reach someone or an address it starts a notice), request (only with both), order (only with an address);
# lead, verb: the two words of a way to reach someone ("to call"); address: a part of an address or the name of a line.
# kind: the kind of block that the notice becomes, credit or other.
# columns: words place kind
Click here	start	other
Click on the	start	other
Stay with	start	other
Stay tuned	start	other
Stay up to date	start	other
Stay informed	start	other
Stay on top	start	other
Check back	start	other
Check here for	start	other
Be sure to watch	start	other
Tune in to	start	other
Tune in for	start	other
Sign up for	start	other
Sign up to	start	other
Sign up today	start	other
Sign in using	start	other
Sign in to	start	other
Log in to	start	other
Subscribe to our	start	other
Subscribe or	start	other
Thank you for registering	start	other
Thanks for registering	start	other
This is a developing story	start	other
This is a breaking news story	start	other
This is a breaking story	start	other
This is breaking news	start	other
This story is developing	start	other
This story is still developing	start	other
This story will be updated	start	other
This story has been updated	start	other
This story was updated	start	other
This post will be updated	start	other
This post has been updated	start	other
This article will be updated	start	other
This article has been updated	start	other
This page will be updated	start	other
This report will be updated	start	other
More information will be posted	start	other
More details will be posted	start	other
Updates will be posted	start	other
We'll update this	start	other
We will update this	start	other
We'll have more information	start	other
We will have more information	start	other
We'll keep you updated	start	other
We will keep you updated	start	other
We will continue to update this	start	other
We'll continue to update this	start	other
We will continue to follow this	start	other
We'll continue to follow this	start	other
Refresh this	start	other
Refresh for	start	other
Bookmark this	start	other
Like us on	start	other
Like this:	start	other
Follow us on	start	other
Follow us at	start	other
Join us on	start	other
Join the conversation	start	other
To join the conversation	start	other
To continue reading	start	other
To get alerts	start	other
To complete your registration	start	other
Get breaking news	start	other
Get alerts	start	other
Get the latest	start	other
Get email	start	other
Get our free	start	other
Download the free	start	other
Download our free	start	other
Tap to get	start	other
Text or call us	start	other
Already a subscriber	start	other
Already have an account	start	other
Not a subscriber	start	other
Not sure if you have an account	start	other
Don't have an account	start	other
Want to receive	start	other
Enter your email	start	other
Enter your e-mail	start	other
Please check your email	start	other
Please check your e-mail	start	other
Please enable	start	other
Please sign in	start	other
Please log in	start	other
Please leave your comments	start	other
Please refresh	start	other
Why are we asking this	start	other
Your notification has been	start	other
Email notifications are	start	other
There was a problem saving your	start	other
There was an error sending	start	other
We have sent a confirmation	start	other
We have sent you	start	other
We look forward to seeing you	start	other
We look forward to hearing from you	start	other
We moderate comments	start	other
We do not edit comments	start	other
We reserve the right to edit	start	other
We welcome your comments	start	other
You are the owner of this	start	other
You are solely responsible for your comments	start	other
You must be logged in	start	other
You must enter	start	other
You need Flash	start	other
You need the latest version	start	other
You can also sign up	start	other
You May Also	start	other
You may also like	start	other
Visit us and	start	other
Sorry, your browser	start	other
Try disabling	start	other
Read or Share this	start	other
Read the full	start	other
Read the rest	start	other
Read more	start	other
Read our	start	other
See more videos	start	other
Send us your	start	other
Submit your	start	other
Tell us what you think	start	other
Share your thoughts	start	other
What do you think?	start	other
Let us know	start	other
Leave your comments	start	other
Comments are closed	start	other
For more neighborhood news	start	other
For more from	start	other
For more news	start	other
For more on	start	other
For more stories	start	other
Watch for updates	start	other
Watch live	start	other
Video provided by	start	other
Hide Transcript	start	other
Show Transcript	start	other
to your inbox	part	other
in your inbox	part	other
your browser	part	other
our newsletter	part	other
our newsletters	part	other
email newsletters	part	other
email alerts	part	other
this developing story	part	other
for updates on this	part	other
updates on this story	part	other
our Terms of Service	part	other
our Terms of Use	part	other
our Privacy Policy	part	other
our mobile app	part	other
our news app	part	other
confirmation email	part	other
verification email	part	other
activate your profile	part	other
activate your account	part	other
on your iPhone	part	other
iPhone or Android	part	other
iPhone and Android	part	other
enable Javascript	part	other
to watch this video	part	other
to view this video	part	other
click here for more	part	other
click here to	part	other
our comment policy	part	other
our commenting policy	part	other
delivered to your	part	other
Copyright 20	start	credit
Copyright 19	start	credit
Copyright ©	start	credit
Copyright (c)	start	credit
Copyright The	start	credit
Copyright Associated	start	credit
Copyright by	start	credit
© 	start	credit
(© 	start	credit
(Copyright 	start	credit
(TM and	start	credit
TM and	start	credit
All rights reserved	start	credit
This material may not	start	credit
Used under license	start	credit
The Associated Press contributed	start	credit
all rights reserved	part	credit
rewritten or redistributed	part	credit
rewritten, or redistributed	part	credit
can be reached at	part	credit
may be reached at	part	credit
is a staff writer	part	credit
 staff writer.	part	credit
version of the story is below	part	other
version of this story is below	part	other
contributed to this report	part	credit
contributed to this story	part	credit
contributed to this article	part	credit
contributed reporting	part	credit
 contributed.	part	credit
Anyone with information	appeal	other
Anyone with any information	appeal	other
Anyone with additional information	appeal	other
Anyone with details	appeal	other
Anyone with knowledge	appeal	other
Anyone with a tip	appeal	other
Anyone with tips	appeal	other
Anyone with video	appeal	other
Anyone having information	appeal	other
Anyone who has information	appeal	other
Anyone who has any information	appeal	other
Anyone who may have information	appeal	other
Anyone who may have any	appeal	other
Anyone who might have	appeal	other
Anyone who knows	appeal	other
Anyone who saw	appeal	other
Anyone who may have seen	appeal	other
Anyone who may have witnessed	appeal	other
Anyone who witnessed	appeal	other
Anyone who recognizes	appeal	other
Anyone who recognises	appeal	other
Anyone that has information	appeal	other
Anyone that has any information	appeal	other
Anybody with information	appeal	other
Anybody with any information	appeal	other
Anybody who has information	appeal	other
Those with information	appeal	other
Those with any information	appeal	other
People with information	appeal	other
People with any information	appeal	other
Persons with information	appeal	other
Witnesses or anyone	appeal	other
Witnesses and anyone	appeal	other
Witnesses are asked	appeal	other
Witnesses are urged	appeal	other
If you have information	appeal	other
If you have any information	appeal	other
If you have additional information	appeal	other
If you know anything	appeal	other
If you know something	appeal	other
If you know who	appeal	other
If you know where	appeal	other
If you saw anything	appeal	other
If you recognize	appeal	other
If you recognise	appeal	other
If you witnessed	appeal	other
If anyone has	appeal	other
If anyone knows	appeal	other
Tips can be	appeal	other
Tips may be	appeal	other
Tipsters can	appeal	other
Tipsters may	appeal	other
Callers can	appeal	other
Callers may	appeal	other
Callers do not	appeal	other
Information can be	appeal	other
Information may be	appeal	other
Anyone	request	other
Anybody	request	other
Those	request	other
If you	request	other
If someone	request	other
If anyone	request	other
To	request	other
For more	request	other
For further	request	other
For information	request	other
For additional information	request	other
For details	request	other
For help	request	other
Tips	request	other
Tipsters	request	other
Callers	request	other
Citizens	request	other
Residents	request	other
People	request	other
Persons	request	other
Witnesses	request	other
Information	request	other
Donations	request	other
Contributions	request	other
You can	request	other
You may	request	other
You should	request	other
Please	request	other
Readers	request	other
Parents	request	other
Call	order	other
Contact	order	other
Contact reporter	order	other
E-mail	order	other
Email	order	other
Reach	order	other
Visit	order	other
Follow	order	other
Text	order	other
Write to	order	other
Go to	order	other
Log on to	order	other
Donate	order	other
Send	order	other
Watch	order	other
To contact	order	other
To reach	order	other
To donate	order	other
To submit	order	other
To report	order	other
For more information	order	other
For more details	order	other
Submit	order	other
Online at	order	other
to	lead	other
can	lead	other
should	lead	other
may	lead	other
could	lead	other
please	lead	other
must	lead	other
and	lead	other
or	lead	other
call	verb	other
contact	verb	other
e-mail	verb	other
email	verb	other
text	verb	other
dial	verb	other
phone	verb	other
telephone	verb	other
notify	verb	other
visit	verb	other
submit	verb	other
report	verb	other
reach	verb	other
send	verb	other
leave	verb	other
log	verb	other
click	verb	other
write	verb	other
tip	verb	other
come	verb	other
http	address	other
www.	address	other
.com	address	other
.org	address	other
.net	address	other
.gov	address	other
.edu	address	other
.co.uk	address	other
Crime Stoppers	address	other
Crimestoppers	address	other
hotline	address	other
hot line	address	other
tip line	address	other
tipline	address	other
tips line	address	other
crime line	address	other
Crimeline	address	other
email notifications	part	other
