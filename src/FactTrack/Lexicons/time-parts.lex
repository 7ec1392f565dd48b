# source: written for this project
# licence: MIT
# Words before a time that take a part of it. before, after: the part of it that lies before or after now.
# columns: words part
early	start
early in	start
early on	start
the start of	start
the beginning of	start
start of	start
beginning of	start
the early part of	start
the early	start
the first part of	start
the turn of	start
the dawn of	start
mid	middle
mid -	middle
the middle of	middle
middle of	middle
the mid	middle
the mid -	middle
midway through	middle
late	end
late in	end
late on	end
the end of	end
end of	end
the late	end
the latter part of	end
the close of	end
the closing days of	end
the final days of	end
earlier	before
earlier in	before
earlier on	before
later	after
later in	after
later on	after
