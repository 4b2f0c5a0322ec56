import { stemOf } from '../../../lexicon/stem.js'

/** Stems of what is done to whoever is judged, or punished, for what he did. */
export const JUDGING: ReadonlySet<string> = new Set(`criticise criticize condemn denounce slam blast attack reject dismiss praise welcome hail laud applaud fine sue close shut ban block veto oppose defend support back blame fault rebuke
recall punish suspend fire sack expel arrest charge mock deride ridicule endorse remove sanction blacklist raid evict deport jail sentence convict acquit pardon overturn uphold repeal annul quash outlaw downplay thank congratulate honour
honor describe deplore decry lambast lambaste castigate chide scold reprimand censure rebut challenge question disqualify prosecute indict detain imprison boycott regret lament`.split(/\s+/).map(stemOf))
