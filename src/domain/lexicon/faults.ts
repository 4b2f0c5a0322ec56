import { stemOf } from './stem.js'

/** What nobody likes to hear of oneself or one's own: bad deeds, bad states, by stem. Of our own making. */
export const FAULTS: ReadonlySet<string> = new Set(`abandon abuse accident adulterate ail alter arson assault attack backdate bankrupt beat betray bias blackmail block bogus break breach bribe broke bully burn bury
cheat claim coach coerce collapse collude conceal contaminate copy corrupt counterfeit cover cripple cruel cut damage danger dangerous dead debt deceive default defraud defect defective delay delete demolish deny derelict desert destroy
dirty disappear discriminate doctor dodge dope drown drug drunk dry dump embezzle empty endanger evade evict exaggerate exhaust exploit expire fabricate fail fake faint falsify fall fault faulty filthy fire fix flee flood force forge
fraud freeze fudge gamble guilty harass harm haunt hide hoard hunger hungry ill illegal illegally ignore improper inflate injure insolvent insult invent jump kidnap kill lack late launder leak lie lock loot lose loss mime mimed misappropriate mishandle mislead
mismanage misspend mix muddle mistreat misuse murder neglect obstruct overcharge overdose overload overwork plagiarise plagiarize plunder pocket poach poison poisoned pollute poor poverty profiteer punish rape rig rob rot rotten ruin sabotage sack scrap
secret seize sell shoot short shortage shut sick siphon skip sleep smuggle speed spill squalor squander stale starve steal stolen strike suffocate suppress swindle taint tamper tear threaten thin throw toll torture toxic trick underpay
unlawful unlawfully unpaid unqualified unsafe untrained vandalise vandalize vanish violate waste weak withhold wreck wrong`.split(/\s+/).map(stemOf))
