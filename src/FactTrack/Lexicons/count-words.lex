# source: written for this project
# licence: MIT
# columns: word value
one	1
two	2
three	3
four	4
five	5
six	6
seven	7
eight	8
nine	9
ten	10
eleven	11
twelve	12
dozen	12
