# source: written for this project
# licence: MIT
# Names of agencies and outlets as they stand in by-lines, datelines and credits.
# columns: name
AP
Associated Press
The Associated Press
Reuters
Thomson Reuters
AFP
Agence France-Presse
UPI
PA
PA Media
PA Wire
Press Association
DPA
EFE
ANSA
TASS
Interfax
RIA Novosti
Sputnik
KCNA
Yonhap
Kyodo
Kyodo News
Xinhua
Anadolu
Anadolu Agency
IRNA
SANA
WAFA
PTI
ANI
IANS
Bernama
Antara
AAP
NTB
TT
Ritzau
APA
Belga
Ukrinform
UNIAN
Bloomberg
Bloomberg News
CNN
BBC
BBC News
Sky News
NBC
NBC News
CBS
CBS News
ABC
ABC News
Fox News
NPR
Al Jazeera
Deutsche Welle
DW
Euronews
Politico
Axios
The Guardian
The Times
The Telegraph
The Independent
The New York Times
New York Times
NYT
The Washington Post
Washington Post
The Wall Street Journal
Wall Street Journal
WSJ
Financial Times
USA Today
Los Angeles Times
The Hill
Newsweek
Time
Forbes
Getty
Getty Images
EPA
EPA-EFE
Shutterstock
Alamy
Zuma
Magnum
NurPhoto
SIPA
Imago
Polaris
WireImage
Rex
SOPA Images
AP Photo
AP Photos
AFP Photo
Reuters Photo
Kremlin Pool
Pool Photo
Pool
Handout
Wikimedia Commons
Wikinews
Voice of America
VOA
Radio Free Europe
RFE/RL
Breitbart
HuffPost
Huffington Post
Daily Mail
MailOnline
