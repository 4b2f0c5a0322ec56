/** Big newspapers, agencies and broadcasters of the world. One a line: names, the first canonical. `*` as in countries.ts. Written for this project. */
export const PUBLICATIONS = `
New York Times; NYT; NY Times
Washington Post; WaPo
Wall Street Journal; WSJ
USA Today
Los Angeles Times; LA Times
Chicago Tribune
Boston Globe
Miami Herald
San Francisco Chronicle
Christian Science Monitor
New York Post
Newsweek
Time magazine
The Atlantic*
New Yorker*
Foreign Policy magazine
Foreign Affairs magazine
Politico
Axios
BuzzFeed News; BuzzFeed
HuffPost; Huffington Post
Vox*
Slate*
ProPublica
The Intercept
The Hill*
Daily Beast
Business Insider
Bloomberg; Bloomberg News
Forbes
CNBC
CNN; Cable News Network
Fox News; Fox*
MSNBC
ABC News
CBS News; CBS
NBC News; NBC
NPR; National Public Radio
PBS
Voice of America; VOA
Radio Free Europe; RFE/RL; Radio Liberty; Radio Free Europe/Radio Liberty
Associated Press; AP*
United Press International; UPI
Reuters
Agence France-Presse; AFP
Deutsche Presse-Agentur; dpa*
ANSA
EFE
Kyodo; Kyodo News
Yonhap; Yonhap News Agency
Xinhua; Xinhua News Agency
TASS; Tass; ITAR-TASS
RIA Novosti; RIA
Interfax
Anadolu; Anadolu Agency
Press Trust of India; PTI
ANI*
IRNA
Fars; Fars News Agency
Tasnim; Tasnim News Agency
SANA*
KCNA; Korean Central News Agency
Saudi Press Agency
WAM*
Ukrinform
UNIAN
Belta; BelTA
BBC; BBC News; British Broadcasting Corporation
Sky News
ITV News; ITV
Channel 4 News
The Guardian; Guardian*
The Observer*
The Times*; Times of London
Sunday Times
Daily Telegraph; The Telegraph; Telegraph*
Financial Times; FT*
The Independent; Independent*
Daily Mail; MailOnline; Mail Online
Daily Mirror
Daily Express
The Sun*
Evening Standard
The Economist; Economist*
The Spectator*
Irish Times
Irish Independent
RTE
Le Monde
Le Figaro
Liberation*
Le Parisien
Mediapart
France 24; France24
BFM TV; BFMTV
Der Spiegel; Spiegel
Die Zeit
Frankfurter Allgemeine; Frankfurter Allgemeine Zeitung; FAZ
Sueddeutsche Zeitung; Suddeutsche Zeitung
Die Welt
Bild
Handelsblatt
Deutsche Welle; DW*
ARD*
ZDF
Tagesschau
Neue Zurcher Zeitung; NZZ
Der Standard
ORF
El Pais
El Mundo*
La Vanguardia
ABC*
Corriere della Sera
La Repubblica; Repubblica
La Stampa
Il Sole 24 Ore
RAI*
De Telegraaf
Volkskrant
NRC*
Le Soir
De Standaard
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Aftenposten
Verdens Gang
NRK
Politiken
Berlingske
Helsingin Sanomat
Yle
Gazeta Wyborcza
Rzeczpospolita
TVN24
Hurriyet
Daily Sabah
Cumhuriyet
TRT World; TRT
Kathimerini
Pravda
Izvestia; Izvestiya
Kommersant
Vedomosti
Novaya Gazeta
Rossiyskaya Gazeta
Moscow Times
Meduza
RT*; Russia Today
Sputnik*
Dozhd; TV Rain
Kyiv Independent
Kyiv Post
Ukrainska Pravda
Al Jazeera; Aljazeera
Al Arabiya
Asharq Al-Awsat
Al-Ahram; Al Ahram
The National*
Gulf News
Arab News
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth; Ynet
Israel Hayom
Press TV
Tehran Times
Times of India
The Hindu
Hindustan Times
Indian Express
NDTV
India Today
Dawn*
Geo News
Daily Star
Straits Times
Channel NewsAsia
South China Morning Post; SCMP
Global Times
China Daily
People's Daily
CCTV*
CGTN
Caixin
Hong Kong Free Press
Taipei Times
Focus Taiwan
Asahi Shimbun; Asahi
Yomiuri Shimbun; Yomiuri
Mainichi Shimbun; Mainichi
Nikkei; Nikkei Asia
Japan Times
NHK
Chosun Ilbo
JoongAng Ilbo
Korea Herald
Korea Times
Jakarta Post
Bangkok Post
Philippine Daily Inquirer
Rappler
VnExpress
Sydney Morning Herald
The Age*
The Australian*
Australian Broadcasting Corporation
Guardian Australia
New Zealand Herald
Globe and Mail
Toronto Star
National Post
CBC; CBC News
La Presse
Folha de S Paulo; Folha de Sao Paulo; Folha
O Globo
Estadao; O Estado de S Paulo
Clarin
La Nacion
El Universal
Reforma
El Tiempo
El Mercurio
El Comercio
Granma
Telesur
Mail & Guardian; Mail and Guardian
Daily Maverick
News24
Daily Nation
The Standard*
Punch*
Premium Times
Daily Post
Daily Trust
Vanguard*
The EastAfrican
Jeune Afrique
Wikipedia
WikiLeaks
Snopes
PolitiFact
FactCheck.org
Full Fact
Correctiv
`
