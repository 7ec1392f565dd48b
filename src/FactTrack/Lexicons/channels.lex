# source: written for this project
# licence: MIT
# columns: word form
#
# Where words are said or written, beside outlets and documents: "in an interview", "on Twitter", "at a rally".
# form  channel (empty) | preposition: leads to a channel
interview
speech
address
conference
briefing
tweet
post
posting
call
email
e-mail
letter
memo
memoir
statement
message
text
podcast
broadcast
debate
rally
town hall
hearing
testimony
Twitter
Facebook
Instagram
Telegram
YouTube
WhatsApp
TikTok
Reddit
LinkedIn
Weibo
Snapchat
Mastodon
Bluesky
Threads
radio
television
TV
phone
telephone
livestream
webcast
video
column
op-ed
blog
article
book
report
filing
affidavit
deposition
lecture
sermon
toast
caption
note
diary
newsletter
editorial
essay
in	preposition
on	preposition
at	preposition
via	preposition
through	preposition
during	preposition
by	preposition
over	preposition
