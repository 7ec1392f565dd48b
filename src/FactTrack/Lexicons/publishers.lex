# source: written for this project, from general knowledge
# licence: MIT
# Owners and hosts of publishers, beside what media.lex tells of them; an outlet that is not there stands here alone.
# owner   the company or foundation that owns it; outlets of one owner are one origin
# voice   own: it belongs to a state and does not speak for its government
# agency  yes: others print its texts (also all of kind "wire" in media.lex)
# hosts   its places on the web and other names, separated by ";"
# columns: name owner voice agency hosts
Associated Press				apnews.com
Reuters	Thomson Reuters			reuters.com
Agence France-Presse				afp.com
Bloomberg	Bloomberg L.P.			bloomberg.com
Deutsche Presse-Agentur				dpa.com;dpa-international.com
EFE				efe.com
ANSA				ansa.it
United Press International				upi.com
PA Media				pa.media
Dow Jones	News Corp
TASS			yes	tass.com;tass.ru
RIA Novosti	Rossiya Segodnya		yes	ria.ru
Sputnik	Rossiya Segodnya			sputniknews.com;sputnikglobe.com
Interfax				interfax.ru;interfax.com
RT				rt.com
Korean Central News Agency			yes	kcna.kp
Yonhap				yna.co.kr
Xinhua			yes	xinhuanet.com;news.cn
CCTV	China Media Group			cctv.com
CGTN	China Media Group			cgtn.com
People's Daily				people.cn;people.com.cn
Global Times	People's Daily			globaltimes.cn
China Daily				chinadaily.com.cn
Kyodo				kyodonews.net
Nikkei	Nikkei Inc.			nikkei.com
Financial Times	Nikkei Inc.			ft.com
South China Morning Post	Alibaba			scmp.com
Central News Agency		own		focustaiwan.tw
IRNA			yes	irna.ir
Fars			yes	farsnews.ir
Tasnim			yes	tasnimnews.com
Mehr			yes	mehrnews.com
ISNA			yes	isna.ir
SANA			yes	sana.sy
Saudi Press Agency			yes	spa.gov.sa
WAM			yes	wam.ae
MENA			yes
Petra			yes	petra.gov.jo
Wafa			yes	wafa.ps
Anadolu			yes	aa.com.tr
Ukrinform			yes	ukrinform.net
BelTA			yes	belta.by
MTI			yes	mti.hu
Tanjug			yes	tanjug.rs
Agerpres		own	yes	agerpres.ro
BTA		own	yes	bta.bg
Lusa		own	yes	lusa.pt
Antara			yes	antaranews.com
Bernama			yes	bernama.com
Vietnam News Agency			yes	vnanet.vn
Agencia Brasil		own	yes	agenciabrasil.ebc.com.br
Telam			yes
Notimex		own	yes
Prensa Latina			yes	plenglish.com;prensa-latina.cu
Voice of America		own		voanews.com
Radio Free Europe/Radio Liberty		own		rferl.org
Radio Free Asia		own		rfa.org
Al Jazeera				aljazeera.com
BBC				bbc.com;bbc.co.uk
ITV				itv.com
Sky News	Comcast			news.sky.com
The Guardian	Guardian Media Group			theguardian.com
The Times	News Corp			thetimes.co.uk;thetimes.com
Sunday Times	News Corp
The Sun	News Corp			thesun.co.uk
Wall Street Journal	News Corp			wsj.com
New York Post	News Corp			nypost.com
The Australian	News Corp			theaustralian.com.au
Barron's	News Corp			barrons.com
MarketWatch	News Corp			marketwatch.com
Herald Sun	News Corp			heraldsun.com.au
Courier-Mail	News Corp			couriermail.com.au
Daily Mail	Daily Mail and General Trust			dailymail.co.uk;MailOnline
Metro	Daily Mail and General Trust			metro.co.uk
Daily Mirror	Reach			mirror.co.uk
Daily Express	Reach			express.co.uk
Manchester Evening News	Reach			manchestereveningnews.co.uk
Liverpool Echo	Reach			liverpoolecho.co.uk
The Independent				independent.co.uk
Daily Telegraph				telegraph.co.uk
The Economist				economist.com
New York Times				nytimes.com
Washington Post				washingtonpost.com
Los Angeles Times				latimes.com
USA Today	Gannett			usatoday.com
Arizona Republic	Gannett			azcentral.com
Detroit Free Press	Gannett			freep.com
Indianapolis Star	Gannett			indystar.com
Milwaukee Journal Sentinel	Gannett			jsonline.com
Cincinnati Enquirer	Gannett			cincinnati.com
Tennessean	Gannett			tennessean.com
Des Moines Register	Gannett			desmoinesregister.com
Columbus Dispatch	Gannett			dispatch.com
Courier Journal	Gannett			courier-journal.com
Chicago Tribune	Alden Global Capital			chicagotribune.com
New York Daily News	Alden Global Capital			nydailynews.com
Orlando Sentinel	Alden Global Capital			orlandosentinel.com
Sun Sentinel	Alden Global Capital			sun-sentinel.com
Hartford Courant	Alden Global Capital			courant.com
Denver Post	Alden Global Capital			denverpost.com
Mercury News	Alden Global Capital			mercurynews.com
Miami Herald	McClatchy			miamiherald.com
Sacramento Bee	McClatchy			sacbee.com
Charlotte Observer	McClatchy			charlotteobserver.com
Kansas City Star	McClatchy			kansascity.com
Fort Worth Star-Telegram	McClatchy			star-telegram.com
Houston Chronicle	Hearst			chron.com;houstonchronicle.com
San Francisco Chronicle	Hearst			sfchronicle.com
San Antonio Express-News	Hearst			expressnews.com
Times Union	Hearst			timesunion.com
St. Louis Post-Dispatch	Lee Enterprises			stltoday.com
Omaha World-Herald	Lee Enterprises			omaha.com
Richmond Times-Dispatch	Lee Enterprises			richmond.com
Buffalo News	Lee Enterprises			buffalonews.com
Oregonian	Advance Publications			oregonlive.com
Plain Dealer	Advance Publications			cleveland.com
Star-Ledger	Advance Publications			nj.com
The New Yorker	Advance Publications			newyorker.com
CNN	Warner Bros. Discovery			cnn.com
NBC	Comcast			nbcnews.com
CNBC	Comcast			cnbc.com
MSNBC	Comcast			msnbc.com
ABC News	Walt Disney			abcnews.go.com
CBS	Paramount			cbsnews.com
Fox News	Fox Corporation			foxnews.com
Fox Business	Fox Corporation			foxbusiness.com
The Hill	Nexstar			thehill.com
NewsNation	Nexstar			newsnationnow.com
Axios	Cox Enterprises			axios.com
Politico	Axel Springer			politico.com;politico.eu
Business Insider	Axel Springer			businessinsider.com
Bild	Axel Springer			bild.de
Die Welt	Axel Springer			welt.de
BuzzFeed	BuzzFeed Inc.			buzzfeednews.com
HuffPost	BuzzFeed Inc.			huffpost.com
Vox	Vox Media			vox.com
The Verge	Vox Media			theverge.com
La Repubblica	GEDI			repubblica.it
La Stampa	GEDI			lastampa.it
Aftenposten	Schibsted			aftenposten.no
Verdens Gang	Schibsted			vg.no
Svenska Dagbladet	Schibsted			svd.se
Aftonbladet	Schibsted			aftonbladet.se
Dagens Nyheter	Bonnier			dn.se
Expressen	Bonnier			expressen.se
Politiken	JP/Politikens Hus			politiken.dk
Jyllands-Posten	JP/Politikens Hus			jyllands-posten.dk
Helsingin Sanomat	Sanoma			hs.fi
National Post	Postmedia			nationalpost.com
Ottawa Citizen	Postmedia			ottawacitizen.com
Calgary Herald	Postmedia			calgaryherald.com
Vancouver Sun	Postmedia			vancouversun.com
Toronto Star	Torstar			thestar.com
CBC				cbc.ca
Australian Broadcasting Corporation				abc.net.au
Sydney Morning Herald	Nine Entertainment			smh.com.au
The Age	Nine Entertainment			theage.com.au
Australian Financial Review	Nine Entertainment			afr.com
New Zealand Herald	NZME			nzherald.co.nz
Times of India	Times Group			timesofindia.com;timesofindia.indiatimes.com
Economic Times	Times Group			economictimes.indiatimes.com
Hindustan Times	HT Media			hindustantimes.com
Mint	HT Media			livemint.com
Daily Nation	Nation Media Group			nation.africa
Business Daily	Nation Media Group			businessdailyafrica.com
