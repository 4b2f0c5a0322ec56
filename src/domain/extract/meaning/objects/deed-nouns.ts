/**
 * A noun that stands for a clause, by what "of" brings behind it: who did it, with the past of what was done ("death of": died), or to whom it was done
 * ("arrest of": arrested).
 */
export interface DeedNoun { past: string, by: 'doer' | 'done-to' }

/** Nouns and the past tense of what they tell, of whoever "of" names. */
const DOERS = `death died, deaths died, resignation resigned, resignations resigned, arrival arrived, departure left, collapse collapsed, return returned, escape escaped, retirement retired,
  defection defected, disappearance disappeared, appearance appeared, failure failed, retreat retreated, suicide |committed suicide, sinking sank, crash crashed, downfall fell, surrender surrendered, bankruptcy |went bankrupt,
  insolvency |became insolvent, emigration emigrated, survival survived, recovery recovered, illness |fell ill`

/** Nouns and what whatever "of" names is or was, mostly by what is done to it. */
const DONE_TO = `presence present, birth born, births born, arrest arrested, arrests arrested, detention detained, imprisonment imprisoned, killing killed, killings killed, murder murdered, murders murdered, assassination assassinated, execution executed,
  kidnapping kidnapped, abduction abducted, poisoning poisoned, torture tortured, rape raped, abuse abused, beating beaten, beatings beaten, mistreatment mistreated, ill-treatment ill-treated, harassment harassed,
  shelling shelled, bombing bombed, bombardment bombarded, shooting shot, burning burned, looting looted, destruction destroyed, demolition demolished, closure closed, closures closed, shutdown |shut down,
  sale sold, purchase bought, acquisition acquired, takeover |taken over, theft stolen, use used, misuse misused, loss lost, transfer transferred, release released, dismissal dismissed, dismissals dismissed,
  sacking sacked, firing fired, removal removed, ousting ousted, appointment appointed, election elected, nomination nominated, hiring hired, recruitment recruited, deportation deported, expulsion expelled,
  extradition extradited, eviction evicted, evacuation evacuated, relocation relocated, delivery delivered, export exported, import imported, supply supplied, cancellation cancelled, suspension suspended,
  postponement postponed, extension extended, construction built, adoption adopted, approval approved, withdrawal withdrawn, seizure seized, confiscation confiscated,
  discovery discovered, disclosure disclosed, publication published, launch launched, deployment deployed, signing signed, payment paid, creation created, formation formed, introduction introduced, abolition abolished,
  capture captured, recapture recaptured, interception intercepted, downing |shot down, discharge discharged, dumping dumped, storage stored, leaking leaked, falsification falsified, forgery forged, manipulation manipulated,
  deletion deleted, wiretapping wiretapped, surveillance |put under surveillance, bribery bribed, blackmail blackmailed, contamination contaminated, infection infected, hacking hacked, breach breached,
  rationing rationed, privatisation privatised, privatization privatized, nationalisation nationalised, nationalization nationalized, merger merged, cutting cut, felling felled, culling culled, slaughter slaughtered,
  rejection rejected, reinstatement reinstated, disqualification disqualified, exclusion excluded, exhumation exhumed, identification identified, vaccination vaccinated`

function readNouns (list: string, by: DeedNoun['by']): Array<[string, DeedNoun]> {
  return list.split(',').map(entry => {
    const [noun = '', ...past] = entry.trim().split(' ')
    return [noun, { past: past.join(' ').replace('|', ''), by }]
  })
}

/** By the noun as it is written. */
export const DEED_NOUNS: ReadonlyMap<string, DeedNoun> = new Map([...readNouns(DOERS, 'doer'), ...readNouns(DONE_TO, 'done-to')])

/**
 * What was done, of deeds that somebody denies or admits of himself: "denied the killing of two men" is of having killed them, where "denied the sale of the
 * plant" is of its being sold.
 */
export const CHARGED: ReadonlyMap<string, string> = new Map(`killing killed, killings killed, murder murdered, murders murdered, assassination assassinated, kidnapping kidnapped, abduction abducted,
  poisoning poisoned, torture tortured, rape raped, abuse abused, beating beat, beatings beat, mistreatment mistreated, ill-treatment ill-treated, harassment harassed, shelling shelled, bombing bombed,
  bombardment bombarded, shooting shot, burning burned, looting looted, theft stole, forgery forged, falsification falsified, manipulation manipulated, hacking hacked, bribery bribed, blackmail blackmailed,
  wiretapping wiretapped`.split(',').map(entry => entry.trim().split(' ')).map(([noun = '', past = '']) => [noun, past]))

/** What somebody means to do, as against what befalls him: "ruled out the resignation of the minister" is that he will resign. */
export const MEANT: ReadonlyMap<string, string> = new Map('resignation resign, departure leave, return return, arrival arrive, appearance appear, retirement retire, retreat retreat, surrender surrender'
  .split(', ').map(entry => entry.split(' ')).map(([noun = '', verb = '']) => [noun, verb]))
