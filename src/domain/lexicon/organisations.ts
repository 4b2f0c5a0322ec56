/**
 * Large organisations: international bodies, alliances, banks, courts, aid organisations, and companies that the news often lets speak.
 * One a line: names | adjectives or members | metonyms. `*` as in countries.ts. Written for this project.
 */
export const ORGANISATIONS = `
NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; Atlantic alliance | |
European Union; EU; E U; European bloc | | Brussels, European Council, Council of the European Union
European Commission; EU Commission | |
European Parliament; EU Parliament | |
European Central Bank; ECB | |
United Nations; UN; U N; United Nations Organization | | UN Secretariat
UN Security Council; United Nations Security Council; Security Council; UNSC | |
UN General Assembly; United Nations General Assembly; UNGA | |
UNICEF; United Nations Children's Fund | |
UNESCO | |
UNHCR; UN Refugee Agency; United Nations High Commissioner for Refugees; UN refugee agency | |
UNRWA | |
UN Human Rights Council; UNHRC; OHCHR; UN human rights office | |
UNDP; United Nations Development Programme | |
UNODC | |
World Food Programme; World Food Program; WFP | |
FAO; Food and Agriculture Organization | |
World Health Organization; World Health Organisation; WHO* | |
International Monetary Fund; IMF | |
World Bank | |
World Trade Organization; World Trade Organisation; WTO | |
International Labour Organization; ILO | |
International Atomic Energy Agency; IAEA; UN nuclear watchdog | |
OPCW; Organisation for the Prohibition of Chemical Weapons | |
International Criminal Court; ICC | |
International Court of Justice; ICJ; World Court | |
European Court of Human Rights; ECHR | |
European Court of Justice; Court of Justice of the European Union | |
International Energy Agency; IEA | |
OPEC; Organization of the Petroleum Exporting Countries | |
OPEC+ | |
OECD; Organisation for Economic Co-operation and Development | |
OSCE; Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe | |
Council of Europe | |
African Union; AU* | |
ECOWAS; Economic Community of West African States | |
Southern African Development Community; SADC | |
East African Community | |
Arab League; League of Arab States | |
Gulf Cooperation Council; GCC | |
Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC | |
ASEAN; Association of Southeast Asian Nations | |
APEC; Asia-Pacific Economic Cooperation | |
Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO | |
Collective Security Treaty Organization; CSTO | |
Commonwealth of Independent States | |
Eurasian Economic Union; EAEU | |
BRICS | |
West*; the West* | Western* |
G7; Group of Seven; G-7 | |
G20; Group of Twenty; G-20 | |
Quad*; Quadrilateral Security Dialogue | |
AUKUS | |
Five Eyes | |
Organization of American States; OAS | |
Mercosur; Mercosul | |
CARICOM; Caribbean Community | |
Asian Infrastructure Investment Bank; AIIB | |
Asian Development Bank | |
African Development Bank | |
European Bank for Reconstruction and Development; EBRD | |
European Investment Bank; EIB | |
Bank for International Settlements | |
Federal Reserve; US Federal Reserve; Fed* | |
Bank of England | Threadneedle Street |
Bank of Japan | |
People's Bank of China | |
Bundesbank | |
International Olympic Committee; IOC | |
FIFA | |
UEFA | |
World Anti-Doping Agency; WADA | |
International Committee of the Red Cross; ICRC | |
Red Cross; Red Crescent | |
Doctors Without Borders; Medecins Sans Frontieres; MSF | |
Amnesty International | |
Human Rights Watch | |
Greenpeace | |
Oxfam | |
Save the Children | |
Reporters Without Borders; RSF* | |
Committee to Protect Journalists | |
Transparency International | |
International Rescue Committee | |
Interpol | |
Europol | |
Frontex | |
European Medicines Agency; EMA | |
Centers for Disease Control and Prevention; CDC | |
Food and Drug Administration; FDA | |
NASA | |
European Space Agency; ESA | |
Roscosmos | |
IPCC; Intergovernmental Panel on Climate Change | |
International Civil Aviation Organization; ICAO | |
International Air Transport Association; IATA | |
International Maritime Organization | |
SWIFT* | |
Hamas | |
Hezbollah; Hizbollah; Hizbullah | |
Islamic State; ISIS; ISIL; Daesh | |
Al-Qaeda; al Qaeda; Al Qaida; al-Qaida | |
Boko Haram | |
Al-Shabaab; al Shabaab; al Shabab | |
Wagner Group | |
Democratic Party; Democrats* | |
Republican Party; Republicans*; GOP | |
Labour Party | |
Conservative Party; Tories; Tory Party | |
Liberal Democrats | |
Christian Democratic Union; CDU | |
Social Democratic Party; SPD | |
Alternative for Germany; AfD | |
Bharatiya Janata Party; BJP | |
Indian National Congress | |
Workers' Party* | |
African National Congress; ANC | |
Kuomintang; KMT | |
United Russia | |
Fatah | |
Likud | |
Chatham House | |
Brookings Institution | |
RAND Corporation | |
Carnegie Endowment; Carnegie Endowment for International Peace | |
SIPRI; Stockholm International Peace Research Institute | |
International Crisis Group | |
Bellingcat | |
Google; Alphabet* | |
Apple* | |
Microsoft | |
Amazon* | |
Meta*; Meta Platforms; Facebook | |
Twitter | |
TikTok; ByteDance | |
Tesla* | |
OpenAI | |
Huawei | |
Samsung | |
Toyota | |
Volkswagen; VW | |
Boeing | |
Airbus | |
Gazprom | |
Rosneft | |
Lukoil | |
Saudi Aramco; Aramco | |
Shell* | |
BP | |
ExxonMobil; Exxon Mobil; Exxon | |
Chevron | |
TotalEnergies | |
Pfizer | |
Moderna | |
AstraZeneca | |
BioNTech | |
Johnson & Johnson | |
Nestle | |
Goldman Sachs | |
JPMorgan; JPMorgan Chase; JP Morgan | |
Deutsche Bank | |
HSBC | |
Credit Suisse | |
UBS | |
`
