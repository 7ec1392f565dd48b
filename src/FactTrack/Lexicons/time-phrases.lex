# source: written for this project
# licence: MIT
# Fixed expressions, by TIMEX3 type and value; without a value, an expression that is no time of its own.
# columns: words type value
soon	date	FUTURE_REF
in the future	date	FUTURE_REF
in the near future	date	FUTURE_REF
in the foreseeable future	date	FUTURE_REF
in the not too distant future	date	FUTURE_REF
shortly	date	FUTURE_REF
imminently	date	FUTURE_REF
in due course	date	FUTURE_REF
any day now	date	FUTURE_REF
in the coming future	date	FUTURE_REF
before long	date	FUTURE_REF
sooner or later	date	FUTURE_REF
recently	date	PAST_REF
lately	date	PAST_REF
formerly	date	PAST_REF
long ago	date	PAST_REF
in the past	date	PAST_REF
once upon a time	date	PAST_REF
a while ago	date	PAST_REF
not long ago	date	PAST_REF
just recently	date	PAST_REF
years ago	date	PAST_REF
decades ago	date	PAST_REF
centuries ago	date	PAST_REF
months ago	date	PAST_REF
weeks ago	date	PAST_REF
days ago	date	PAST_REF
hours ago	date	PAST_REF
minutes ago	date	PAST_REF
moments ago	date	PAST_REF
some time ago	date	PAST_REF
now	date	PRESENT_REF
currently	date	PRESENT_REF
at present	date	PRESENT_REF
presently	date	PRESENT_REF
at the moment	date	PRESENT_REF
nowadays	date	PRESENT_REF
right now	date	PRESENT_REF
these days	date	PRESENT_REF
at this time	date	PRESENT_REF
at last check	date	PAST_REF
at last report	date	PAST_REF
for now	date	PRESENT_REF
at this point	date	PRESENT_REF
so far	date	PRESENT_REF
soon after	date
shortly after	date
soon afterwards	date
soon afterward	date
shortly afterwards	date
shortly afterward	date
shortly before	date
soon before	date
just before	date
now that	date
as soon as	date
how soon	date
soon enough	date
so soon	date
too soon	date
