# source: written for this project
# licence: MIT
# Words before a time that take a part of it. before, after: the part of it that lies before or after now.
# columns: words part
early	start
early in	start
early on	start
start of	start
beginning of	start
the turn of	start
the dawn of	start
mid	middle
mid -	middle
middle of	middle
midway through	middle
late	end
late in	end
late on	end
end of	end
earlier	before
earlier in	before
earlier on	before
later	after
later in	after
later on	after
late -	end
early -	start
