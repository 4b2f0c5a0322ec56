/** Words that end the name of a company, lower case. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(`games ferries buses trains cruises taxis tankers jets couriers parcels bakeries bakery wines winery winemakers vineyards spirits estates dairies milk meats poultry salmon fruits grain grains sugar tea coffee cocoa cotton fabrics fashion jewellers toys interiors furniture ceramics glass bricks quarries aggregates asphalt railroad pipelines pipeline offshore refining renewables batteries microsystems aerosystems dynamics biosciences bioscience genomics diagnostics clinics pharmacy pharmacies chemists hospitality catering cinemas broadcasting publishing books press partnership associates advisers advisors management recruitment staffing security defence defense arms systems satellites foods pharma pharmaceuticals pharmaceutical therapeutics biotech mining mines minerals metals marine maritime shipping lines logistics freight
rail railways railway motors motor automotive energy oil gas petroleum petrochemicals drilling power electric electricity solar wind nuclear steel cement timber chemicals chemical plastics
paper textiles capital partners brothers sons ventures equity securities insurance assurance finance financial investments savings telecom telecoms mobile wireless media systems
technologies technology tech labs lab software solutions services networks robotics devices semiconductors electronics instruments engineering aerospace aviation airways air airlines works
mills farms dairy creamery fisheries seafoods beverages brewing brewers breweries distillers distillery hotels resorts properties estates homes housing construction builders developments water waste
health healthcare care trust global international worldwide trading traders retail stores supermarkets markets foundry shipyard shipyards shipbuilders ports studios pictures records entertainment games
toys athletics rovers united wanderers assay consulting consultants analytics continental chartered research airport apparel footwear cosmetics consortium cooperative co-op gmbh ag sa spa plc llc ltd inc corp co bv nv oy ab as kk`.split(/\s+/))

/** Words that open the name of a body in other languages than English. */
export const BODY_OPENERS: ReadonlySet<string> = new Set(`banque banco banca bank groupe grupo gruppo compagnie compañía compagnia société sociedad società autorité autoridad autorità agence agencia agenzia
institut instituto istituto université universidad università universität fondation fundación fondazione stiftung federación fédération confédération unión conseil consejo consiglio
team club fc afc cf sc real sporting racing olympique dynamo dinamo spartak lokomotiv borussia deportivo athletic atletico atlético
commission comisión hôpital sindicato syndicat verband bundesverband office`.split(/\s+/))

/** Nouns that name a publication where they end its name. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(`star sun gleaner gleam sentinel examiner record register argus advertiser independent express mail dispatch ledger monitor recorder reporter banner beacon
bugle clarion citizen democrat enterprise leader messenger nation patriot pioneer spectator statesman voice wire letters today advocate informer investigator messenger lantern
zeitung tageblatt tagblatt nachrichten courrier diario jornal giornale corriere novosti nytt bladet posten tidning tidende shimbun sanomat haber gazetesi ilbo hankuk nyheter dagblad volkskrant noticias notizie presse kurier anzeiger rundschau pravda izvestia`.split(/\s+/))

/** Words that open one. */
export const PAPER_OPENERS: ReadonlySet<string> = new Set('gazeta gazzetta corriere gazette gazeteta frankfurter süddeutsche neue novaya rossiyskaya komsomolskaya yomiuri asahi mainichi folha jyllands dagens evening daily weekly diario jornal journal radio tele télé televisión revista'.split(' '))

/** A body's nouns by the words of other languages and kindred ones of English: "the bank" for a Banque, "the firm" for any company. */
export const HEAD_ROOTS: ReadonlyMap<string, string> = new Map([
  ['bank', 'ban(?:k|que|co|ca)'], ['lender', 'ban(?:k|que|co|ca)'], ['university', 'univers'], ['think-tank', 'institut|cent(?:re|er) |foundation|council on|policy|research'], ['institute', 'institut|istitut'], ['foundation', 'fo?unda|fondation|stiftung'],
  ['regulator', 'authority|autorit|commission|regulat|office'], ['authority', 'authority|autorit|autoridad|council'], ['hospital', 'h[oô]spital|h[oô]pital|clinic'], ['union', 'union|unión|syndicat|sindicato|workers|association|brotherhood|guild|federation'],
  ['federation', 'federa|fédéra'], ['association', 'associa'], ['airline', 'air'], ['carrier', 'air'], ['retailer', 'stores|supermarkets|retail'], ['miner', 'min(?:ing|es|erals)'],
  ['force', 'force|police|constabulary'], ['drugmaker', 'pharma|therapeutics|biotech'], ['carmaker', 'motors?|automotive'], ['shipyard', 'shipyard|shipbuild'], ['watchdog', 'authority|commission|office|agency'], ['gallery', 'gallery|museum'],
  ['club', 'club|rovers|united|wanderers|athletic|sporting|real|fc|cf'], ['brewer', 'brew'], ['brewery', 'brew'], ['insurer', 'insurance|assurance|mutual'], ['court', 'court|tribunal'], ['council', 'council|consejo|conseil'], ['agency', 'agency|agenc|nasa|administration']
])
