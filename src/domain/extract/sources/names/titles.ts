/** Words that stand before a person's name and are no part of it, lower case and without points. */
export const TITLES: ReadonlySet<string> = new Set(`mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess viscount viscountess earl duke duchess marquess sultan emir sheikh sheik imam ayatollah rabbi father fr
pastor bishop archbishop cardinal pope saint reverend rev hon honourable judge justice president chancellor premier senator sen representative rep congressman
congresswoman speaker governor gov mayor minister secretary ambassador king queen prince princess emperor general gen major maj lieutenant lt colonel col captain capt
sergeant sgt maitre maître herr frau monsieur madame mme mlle señor senor señora senora signor signora senhor senhora doña cllr councillor constable admiral adm commander marshal brigadier chief inspector detective superintendent officer private corporal coach
pm dom don mullah maulana swami lama abbot abbess canon monsignor msgr mgr comrade pc dci commodore sheriff alderman alderwoman ensign cadet
intendant kapellmeister maestro alhaji haji hajji hajj datuk dato datin tengku tunku sri shri smt begum pandit sardar ustad ratu nana oba barrister advocate engr khun kyai mwalimu ven
det supt insp ds dsi ch pcso cmdr cpl brig atty undersecretary usec adv`.split(/\s+/))

/** Of the titles, those that give away the bearer's gender. */
export const TITLE_GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...'mr sir lord baron count viscount earl duke marquess sultan emir sheikh sheik imam ayatollah rabbi father fr pope congressman king prince emperor herr monsieur señor senor signor senhor'.split(' ').map(title => [title, 'm'] as const),
  ...'mrs ms miss dame lady baroness countess viscountess duchess congresswoman queen princess frau madame mme mlle señora senora signora senhora doña'.split(' ').map(title => [title, 'f'] as const)
])

/** Of the titles, those that begin no name of a body ("Justice Department", "General Motors"). */
export const HONORIFICS: ReadonlySet<string> = new Set(`mr mrs ms miss mx dr prof professor sir dame president chancellor premier senator sen rep congressman
congresswoman gov mayor gen lt col capt sgt adm rev maitre maître herr frau monsieur madame mme mlle señor señora signor signora cllr councillor`.split(/\s+/))

/** Of the titles, those that stay with a single name: "King Olav", "Lady Lund". */
export const NOBLE: ReadonlySet<string> = new Set('king queen prince princess emperor sultan emir pope lord lady baron baroness count countess viscount viscountess earl duke duchess marquess ratu nana oba tengku tunku sri'.split(' '))

/** Whether a word stands behind a name and is no part of it: "Jr.", "KC". */
export const isHonour = (text: string): boolean => HONOURS.has(text.replace('.', ''))

const HONOURS: ReadonlySet<string> = new Set(['KC', 'QC', 'SC', 'MP', 'MEP', 'MSP', 'OBE', 'CBE', 'MBE', 'MD', 'PhD', 'JP', 'Jr', 'Sr', 'II', 'III', 'IV', 'Esq'])
