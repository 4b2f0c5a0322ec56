/**
 * Heads of state and government since about 2000, by country, for whom the news writes the country and the reverse ("Ankara" for its president).
 * One country a line: country | full names, then surnames that hardly anybody else in the news bears. As of late 2025; written for this project.
 */
export const LEADERS = `
Afghanistan | Hamid Karzai, Karzai, Ashraf Ghani
Algeria | Abdelaziz Bouteflika, Bouteflika, Abdelmadjid Tebboune, Tebboune
Argentina | Nestor Kirchner, Cristina Fernandez de Kirchner, Mauricio Macri, Macri, Alberto Fernandez, Javier Milei, Milei
Armenia | Nikol Pashinyan, Pashinyan
Australia | John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese, Albanese
Austria | Sebastian Kurz, Karl Nehammer, Alexander Van der Bellen, Christian Stocker
Azerbaijan | Ilham Aliyev, Aliyev
Bangladesh | Sheikh Hasina, Khaleda Zia, Muhammad Yunus
Belarus | Alexander Lukashenko, Lukashenko
Bolivia | Evo Morales, Luis Arce
Brazil | Luiz Inacio Lula da Silva, Lula da Silva, Lula, Dilma Rousseff, Rousseff, Michel Temer, Jair Bolsonaro, Bolsonaro
Canada | Jean Chretien, Stephen Harper, Justin Trudeau, Trudeau, Mark Carney
Chile | Michelle Bachelet, Sebastian Pinera, Gabriel Boric, Boric
China | Jiang Zemin, Hu Jintao, Wen Jiabao, Xi Jinping, Xi, Li Keqiang
Colombia | Alvaro Uribe, Juan Manuel Santos, Ivan Duque, Gustavo Petro
Cuba | Fidel Castro, Raul Castro, Miguel Diaz-Canel
Czech Republic | Vaclav Klaus, Milos Zeman, Andrej Babis, Petr Fiala, Petr Pavel
Democratic Republic of the Congo | Joseph Kabila, Felix Tshisekedi, Tshisekedi
Denmark | Mette Frederiksen, Lars Lokke Rasmussen
Egypt | Hosni Mubarak, Mubarak, Mohamed Morsi, Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, al-Sisi
Ethiopia | Meles Zenawi, Abiy Ahmed
Finland | Sauli Niinisto, Sanna Marin, Alexander Stubb, Petteri Orpo
France | Jacques Chirac, Nicolas Sarkozy, Sarkozy, Francois Hollande, Hollande, Emmanuel Macron, Macron
Georgia | Mikheil Saakashvili, Saakashvili, Irakli Kobakhidze
Germany | Gerhard Schroeder, Angela Merkel, Merkel, Olaf Scholz, Scholz, Friedrich Merz, Merz
Greece | Alexis Tsipras, Tsipras, Kyriakos Mitsotakis, Mitsotakis
Hungary | Viktor Orban, Orban
India | Manmohan Singh, Narendra Modi, Modi
Indonesia | Susilo Bambang Yudhoyono, Yudhoyono, Joko Widodo, Jokowi, Prabowo Subianto, Prabowo
Iran | Mohammad Khatami, Mahmoud Ahmadinejad, Ahmadinejad, Hassan Rouhani, Rouhani, Ebrahim Raisi, Raisi, Masoud Pezeshkian, Pezeshkian, Ali Khamenei, Khamenei
Iraq | Saddam Hussein, Nouri al-Maliki, Haider al-Abadi, Mustafa al-Kadhimi, Mohammed Shia al-Sudani
Ireland | Bertie Ahern, Enda Kenny, Leo Varadkar, Varadkar, Micheal Martin, Simon Harris
Israel | Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Netanyahu, Naftali Bennett, Yair Lapid
Italy | Silvio Berlusconi, Berlusconi, Romano Prodi, Matteo Renzi, Renzi, Giuseppe Conte, Mario Draghi, Draghi, Giorgia Meloni, Meloni
Japan | Junichiro Koizumi, Shinzo Abe, Abe, Yoshihide Suga, Fumio Kishida, Kishida, Shigeru Ishiba, Ishiba, Sanae Takaichi
Kazakhstan | Nursultan Nazarbayev, Nazarbayev, Kassym-Jomart Tokayev, Tokayev
Kenya | Mwai Kibaki, Uhuru Kenyatta, William Ruto, Ruto
Libya | Muammar Gaddafi, Gaddafi
Malaysia | Mahathir Mohamad, Mahathir, Najib Razak, Anwar Ibrahim
Mexico | Vicente Fox, Felipe Calderon, Enrique Pena Nieto, Andres Manuel Lopez Obrador, Lopez Obrador, Claudia Sheinbaum, Sheinbaum
Moldova | Maia Sandu, Sandu
Myanmar | Aung San Suu Kyi, Suu Kyi, Min Aung Hlaing
Netherlands | Mark Rutte, Rutte, Dick Schoof
New Zealand | Helen Clark, Jacinda Ardern, Ardern, Chris Hipkins, Christopher Luxon, Luxon
Nigeria | Olusegun Obasanjo, Goodluck Jonathan, Muhammadu Buhari, Buhari, Bola Tinubu, Tinubu
North Korea | Kim Jong Il, Kim Jong-il, Kim Jong Un, Kim Jong-un
Norway | Erna Solberg, Jonas Gahr Store
Pakistan | Pervez Musharraf, Musharraf, Nawaz Sharif, Imran Khan, Shehbaz Sharif
Palestine | Yasser Arafat, Arafat, Mahmoud Abbas
Philippines | Gloria Arroyo, Benigno Aquino, Rodrigo Duterte, Duterte, Ferdinand Marcos, Bongbong Marcos
Poland | Lech Kaczynski, Andrzej Duda, Duda, Mateusz Morawiecki, Morawiecki, Donald Tusk, Tusk, Karol Nawrocki
Portugal | Antonio Costa, Luis Montenegro
Romania | Klaus Iohannis, Iohannis, Nicusor Dan
Russia | Vladimir Putin, Putin, Dmitry Medvedev, Medvedev, Mikhail Mishustin
Rwanda | Paul Kagame, Kagame
Saudi Arabia | Mohammed bin Salman, King Salman, King Abdullah
Serbia | Aleksandar Vucic, Vucic, Boris Tadic
Singapore | Lee Hsien Loong, Lawrence Wong
Slovakia | Robert Fico, Fico, Zuzana Caputova
South Africa | Thabo Mbeki, Mbeki, Jacob Zuma, Zuma, Cyril Ramaphosa, Ramaphosa
South Korea | Lee Myung-bak, Park Geun-hye, Moon Jae-in, Yoon Suk-yeol, Yoon Suk Yeol, Lee Jae-myung
Spain | Jose Maria Aznar, Jose Luis Rodriguez Zapatero, Zapatero, Mariano Rajoy, Rajoy, Pedro Sanchez
Sudan | Omar al-Bashir, Abdel Fattah al-Burhan
Sweden | Fredrik Reinfeldt, Stefan Lofven, Magdalena Andersson, Ulf Kristersson, Kristersson
Switzerland | Viola Amherd, Alain Berset
Syria | Bashar al-Assad, Bashar Assad, Assad, Ahmed al-Sharaa, al-Sharaa
Taiwan | Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lai Ching-te
Thailand | Thaksin Shinawatra, Thaksin, Yingluck Shinawatra, Prayut Chan-o-cha, Prayuth Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra
Turkey | Recep Tayyip Erdogan, Tayyip Erdogan, Erdogan, Ahmet Davutoglu
Uganda | Yoweri Museveni, Museveni
Ukraine | Viktor Yushchenko, Viktor Yanukovych, Yanukovych, Petro Poroshenko, Poroshenko, Volodymyr Zelensky, Volodymyr Zelenskyy, Zelensky, Zelenskyy, Zelenskiy
United Kingdom | Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Sunak, Keir Starmer, Starmer
United States | Bill Clinton, George W Bush, Barack Obama, Obama, Joe Biden, Biden, Donald Trump, Trump
Uzbekistan | Islam Karimov, Shavkat Mirziyoyev, Mirziyoyev
Venezuela | Hugo Chavez, Nicolas Maduro, Maduro
Vietnam | Nguyen Phu Trong, To Lam
Zimbabwe | Robert Mugabe, Mugabe, Emmerson Mnangagwa, Mnangagwa
`
