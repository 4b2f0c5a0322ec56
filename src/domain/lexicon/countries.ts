/**
 * The world's countries, one a line: names | adjectives and peoples | capitals | seats of power and bodies of the state. The first name is the canonical one.
 * A `*` marks words that are also common words or names of persons: they count only as written here, capitals and all, and not beside another
 * capitalised word ("Chad Smith", "George Washington"). Written for this project; borders and names as commonly used in English-language news.
 */
export const COUNTRIES = `
Afghanistan; Islamic Emirate of Afghanistan | Afghan, Afghans | Kabul | Taliban
Albania | Albanian, Albanians | Tirana |
Algeria | Algerian, Algerians | Algiers |
Andorra | Andorran, Andorrans | Andorra la Vella |
Angola | Angolan, Angolans | Luanda |
Antigua and Barbuda; Antigua | Antiguan, Antiguans | |
Argentina | Argentine, Argentinian, Argentines, Argentinians | Buenos Aires | Casa Rosada
Armenia | Armenian, Armenians | Yerevan |
Australia | Australian, Australians | Canberra |
Austria | Austrian, Austrians | Vienna | Ballhausplatz
Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku |
Bahamas | Bahamian, Bahamians | Nassau* |
Bahrain | Bahraini, Bahrainis | Manama |
Bangladesh | Bangladeshi, Bangladeshis | Dhaka |
Barbados | Barbadian, Barbadians | Bridgetown |
Belarus | Belarusian, Belarusians, Belarussian | Minsk |
Belgium | Belgian, Belgians | |
Belize | Belizean, Belizeans | Belmopan |
Benin | Beninese | Porto-Novo |
Bhutan | Bhutanese | Thimphu |
Bolivia | Bolivian, Bolivians | La Paz, Sucre* |
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo | Republika Srpska
Botswana | Botswanan, Batswana | Gaborone |
Brazil | Brazilian, Brazilians | Brasilia | Planalto
Brunei | Bruneian, Bruneians | Bandar Seri Begawan |
Bulgaria | Bulgarian, Bulgarians | Sofia* |
Burkina Faso | Burkinabe | Ouagadougou |
Burundi | Burundian, Burundians | Gitega, Bujumbura |
Cabo Verde; Cape Verde | Cape Verdean, Cape Verdeans | Praia |
Cambodia | Cambodian, Cambodians | Phnom Penh |
Cameroon | Cameroonian, Cameroonians | Yaounde |
Canada | Canadian, Canadians | Ottawa | Parliament Hill, Global Affairs Canada
Central African Republic | Central African | Bangui |
Chad* | Chadian, Chadians | N'Djamena |
Chile | Chilean, Chileans | Santiago* | La Moneda
China; People's Republic of China; PRC; mainland China | Chinese | Beijing; Peking | Zhongnanhai, Chinese Communist Party, Communist Party of China, CCP, People's Liberation Army, PLA*, National People's Congress, State Council of China
Colombia | Colombian, Colombians | Bogota | Casa de Narino
Comoros | Comorian, Comorians | Moroni |
Costa Rica | Costa Rican, Costa Ricans | |
Croatia | Croatian, Croatians, Croat, Croats | Zagreb |
Cuba | Cuban, Cubans | Havana |
Cyprus | Cypriot, Cypriots | Nicosia |
Czech Republic; Czechia | Czech, Czechs | Prague |
Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa | Congolese | Kinshasa |
Denmark | Danish, Danes, Dane* | Copenhagen | Folketing, Christiansborg
Djibouti | Djiboutian, Djiboutians | |
Dominica | | Roseau |
Dominican Republic | | Santo Domingo |
East Timor; Timor-Leste | Timorese | Dili |
Ecuador | Ecuadorian, Ecuadorians, Ecuadorean | Quito |
Egypt | Egyptian, Egyptians | Cairo |
El Salvador | Salvadoran, Salvadorans, Salvadorean | San Salvador |
Equatorial Guinea | Equatoguinean | Malabo |
Eritrea | Eritrean, Eritreans | Asmara |
Estonia | Estonian, Estonians | Tallinn | Riigikogu
Eswatini; Swaziland | Swazi, Swazis | Mbabane |
Ethiopia | Ethiopian, Ethiopians | Addis Ababa |
Fiji | Fijian, Fijians | Suva |
Finland | Finnish, Finns, Finn* | Helsinki |
France | French, Frenchman, Frenchmen | Paris* | Elysee, Elysee Palace, Quai d'Orsay, Matignon, National Assembly of France
Gabon | Gabonese | Libreville |
Gambia | Gambian, Gambians | Banjul |
Georgia | Georgian, Georgians | Tbilisi |
Germany; Federal Republic of Germany | German, Germans | Berlin* | Bundestag, Bundesrat, Bundeswehr, German Chancellery
Ghana | Ghanaian, Ghanaians | Accra |
Greece | Greek, Greeks | Athens | Maximos Mansion
Grenada | Grenadian, Grenadians | |
Guatemala | Guatemalan, Guatemalans | Guatemala City |
Guinea | Guinean, Guineans | Conakry |
Guinea-Bissau | Bissau-Guinean | Bissau |
Guyana | Guyanese | Georgetown* |
Haiti | Haitian, Haitians | Port-au-Prince |
Honduras | Honduran, Hondurans | Tegucigalpa |
Hong Kong | Hong Konger, Hong Kongers | |
Hungary | Hungarian, Hungarians | Budapest |
Iceland | Icelandic, Icelanders, Icelander | Reykjavik | Althing
India | Indian, Indians | New Delhi; Delhi | Lok Sabha, Rajya Sabha, South Block
Indonesia | Indonesian, Indonesians | Jakarta | Istana Merdeka
Iran; Islamic Republic of Iran | Iranian, Iranians | Tehran; Teheran | Revolutionary Guards, Revolutionary Guard, IRGC, Majlis
Iraq | Iraqi, Iraqis | Baghdad | Green Zone
Ireland; Republic of Ireland | Irish, Irishman, Irishmen | Dublin | Dail, Oireachtas, Leinster House
Israel | Israeli, Israelis | Jerusalem; Tel Aviv | Knesset, IDF, Israel Defense Forces, Israel Defence Forces, Mossad, Shin Bet
Italy | Italian, Italians | Rome | Palazzo Chigi, Farnesina, Quirinale, Quirinal Palace
Ivory Coast; Cote d'Ivoire | Ivorian, Ivorians | Yamoussoukro, Abidjan |
Jamaica | Jamaican, Jamaicans | Kingston* |
Japan | Japanese | Tokyo | Kantei, Nagatacho, Gaimusho
Jordan* | Jordanian, Jordanians | Amman |
Kazakhstan | Kazakh, Kazakhs, Kazakhstani | Astana; Nur-Sultan | Akorda
Kenya | Kenyan, Kenyans | Nairobi |
Kiribati | | Tarawa |
Kosovo | Kosovar, Kosovars, Kosovan | Pristina |
Kuwait | Kuwaiti, Kuwaitis | Kuwait City |
Kyrgyzstan | Kyrgyz | Bishkek |
Laos | Lao, Laotian, Laotians | Vientiane |
Latvia | Latvian, Latvians | Riga | Saeima
Lebanon | Lebanese | Beirut | Hezbollah*
Lesotho | Basotho | Maseru |
Liberia | Liberian, Liberians | Monrovia |
Libya | Libyan, Libyans | Tripoli |
Liechtenstein | | Vaduz |
Lithuania | Lithuanian, Lithuanians | Vilnius | Seimas
Luxembourg | Luxembourger, Luxembourgers | |
Madagascar | Malagasy | Antananarivo |
Malawi | Malawian, Malawians | Lilongwe |
Malaysia | Malaysian, Malaysians | Kuala Lumpur | Putrajaya
Maldives | Maldivian, Maldivians | |
Mali* | Malian, Malians | Bamako |
Malta | Maltese | Valletta |
Marshall Islands | Marshallese | Majuro |
Mauritania | Mauritanian, Mauritanians | Nouakchott |
Mauritius | Mauritian, Mauritians | Port Louis |
Mexico | Mexican, Mexicans | Mexico City | Los Pinos
Micronesia; Federated States of Micronesia | Micronesian, Micronesians | Palikir |
Moldova; Republic of Moldova | Moldovan, Moldovans | Chisinau |
Monaco | Monegasque | |
Mongolia | Mongolian, Mongolians | Ulaanbaatar |
Montenegro | Montenegrin, Montenegrins | Podgorica |
Morocco | Moroccan, Moroccans | Rabat |
Mozambique | Mozambican, Mozambicans | Maputo |
Myanmar; Burma | Burmese | Naypyidaw; Naypyitaw, Yangon; Rangoon | Tatmadaw
Namibia | Namibian, Namibians | Windhoek |
Nauru | Nauruan, Nauruans | Yaren |
Nepal | Nepali, Nepalese | Kathmandu |
Netherlands; Holland | Dutch, Dutchman | Amsterdam; The Hague | Binnenhof
New Zealand | New Zealander, New Zealanders | Wellington* | Beehive*
Nicaragua | Nicaraguan, Nicaraguans | Managua |
Niger* | Nigerien, Nigeriens | Niamey |
Nigeria | Nigerian, Nigerians | Abuja | Aso Rock
North Korea; DPRK; Democratic People's Republic of Korea | North Korean, North Koreans | Pyongyang |
North Macedonia; Macedonia | Macedonian, Macedonians | Skopje |
Norway | Norwegian, Norwegians | Oslo | Storting, Stortinget
Oman | Omani, Omanis | Muscat |
Pakistan | Pakistani, Pakistanis | Islamabad | ISI*, Inter-Services Intelligence
Palau | Palauan, Palauans | Ngerulmud |
Palestine; Palestinian territories; State of Palestine | Palestinian, Palestinians | Ramallah | Palestinian Authority
Panama | Panamanian, Panamanians | Panama City |
Papua New Guinea | Papua New Guinean | Port Moresby |
Paraguay | Paraguayan, Paraguayans | Asuncion |
Peru | Peruvian, Peruvians | Lima* |
Philippines | Philippine, Filipino, Filipinos, Filipina | Manila | Malacanang, Malacanang Palace
Poland | Polish*, Poles*, Pole* | Warsaw | Sejm
Portugal | Portuguese | Lisbon | Sao Bento Palace
Qatar | Qatari, Qataris | Doha |
Republic of the Congo; Congo-Brazzaville; Congo | | Brazzaville |
Romania | Romanian, Romanians | Bucharest | Cotroceni
Russia; Russian Federation | Russian, Russians | Moscow | Kremlin, State Duma, Duma, Federation Council, FSB, GRU
Rwanda | Rwandan, Rwandans | Kigali |
Saint Kitts and Nevis; St Kitts and Nevis | | Basseterre |
Saint Lucia; St Lucia | Saint Lucian | Castries |
Saint Vincent and the Grenadines; St Vincent | | Kingstown |
Samoa | Samoan, Samoans | Apia |
San Marino | Sammarinese | |
Sao Tome and Principe | | Sao Tome |
Saudi Arabia; Kingdom of Saudi Arabia | Saudi, Saudis, Saudi Arabian | Riyadh |
Senegal | Senegalese | Dakar |
Serbia | Serbian, Serbians, Serb, Serbs | Belgrade |
Seychelles | Seychellois | |
Sierra Leone | Sierra Leonean, Sierra Leoneans | Freetown |
Singapore | Singaporean, Singaporeans | |
Slovakia | Slovak, Slovaks, Slovakian | Bratislava |
Slovenia | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana |
Solomon Islands | Solomon Islander, Solomon Islanders | Honiara |
Somalia | Somali, Somalis | Mogadishu | Villa Somalia
South Africa | South African, South Africans | Pretoria; Cape Town | Union Buildings
South Korea; Republic of Korea | South Korean, South Koreans | Seoul | Blue House, Cheong Wa Dae
South Sudan | South Sudanese | Juba |
Spain | Spanish, Spaniard, Spaniards | Madrid | Moncloa, Congress of Deputies
Sri Lanka | Sri Lankan, Sri Lankans | Colombo* |
Sudan | Sudanese | Khartoum |
Suriname | Surinamese | Paramaribo |
Sweden | Swedish, Swedes, Swede* | Stockholm | Riksdag, Rosenbad
Switzerland; Swiss Confederation | Swiss | Bern; Berne | Swiss Federal Council
Syria | Syrian, Syrians | Damascus |
Taiwan; Republic of China | Taiwanese | Taipei | Legislative Yuan, Executive Yuan
Tajikistan | Tajik, Tajiks | Dushanbe |
Tanzania | Tanzanian, Tanzanians | Dodoma, Dar es Salaam |
Thailand | Thai, Thais | Bangkok |
Togo* | Togolese | Lome |
Tonga | Tongan, Tongans | Nuku'alofa |
Trinidad and Tobago; Trinidad | Trinidadian, Trinidadians | Port of Spain |
Tunisia | Tunisian, Tunisians | Tunis |
Turkey*; Turkiye | Turkish, Turks, Turk* | Ankara | Bestepe, Grand National Assembly of Turkey
Turkmenistan | Turkmen | Ashgabat |
Tuvalu | Tuvaluan, Tuvaluans | Funafuti |
Uganda | Ugandan, Ugandans | Kampala |
Ukraine | Ukrainian, Ukrainians | Kyiv; Kiev | Verkhovna Rada, Bankova, SBU
United Arab Emirates; UAE; Emirates* | Emirati, Emiratis | Abu Dhabi, Dubai |
United Kingdom; UK; Britain; Great Britain; U K | British, Briton, Britons, Brits, Brit* | London* | Downing Street, 10 Downing Street, Number 10, No 10, Whitehall, Westminster, House of Commons, House of Lords, Foreign Office, Home Office, FCDO, MI5, MI6, GCHQ
United States; United States of America; USA; US*; U S; America; the States* | American, Americans | Washington*; Washington DC; Washington D C | White House, Oval Office, Pentagon, State Department, US Department of State, Capitol Hill, US Congress, US Senate, US House of Representatives, CIA, FBI, NSA*, Department of Homeland Security, Department of Justice, Justice Department, US Treasury, Treasury Department, Foggy Bottom
Uruguay | Uruguayan, Uruguayans | Montevideo |
Uzbekistan | Uzbek, Uzbeks | Tashkent |
Vanuatu | Ni-Vanuatu | Port Vila |
Vatican; Vatican City; Holy See | | | Roman Curia
Venezuela | Venezuelan, Venezuelans | Caracas | Miraflores, Miraflores Palace
Vietnam; Viet Nam | Vietnamese | Hanoi |
Yemen | Yemeni, Yemenis | Sanaa, Sana'a | Houthis
Zambia | Zambian, Zambians | Lusaka |
Zimbabwe | Zimbabwean, Zimbabweans | Harare |
England | English*, Englishman, Englishmen | |
Scotland | Scottish, Scots, Scot* | Edinburgh | Holyrood, Bute House
Wales | Welsh, Welshman | Cardiff | Senedd
Northern Ireland | Northern Irish | Belfast | Stormont
Greenland | Greenlandic, Greenlander, Greenlanders | Nuuk |
Puerto Rico | Puerto Rican, Puerto Ricans | |
Catalonia | Catalan, Catalans | | Generalitat
Chechnya | Chechen, Chechens | Grozny |
Crimea | Crimean, Crimeans | Simferopol |
Kurdistan; Kurdistan Region; Iraqi Kurdistan | Kurdish, Kurds, Kurd* | Erbil |
Tibet | Tibetan, Tibetans | Lhasa |
Gaza; Gaza Strip | Gazan, Gazans | Gaza City |
Soviet Union; USSR | Soviet, Soviets | |
`
