/** Simple pasts that no rule yields: "base past", a line for each kind of change. */
const TABLE = `
be was, become became, begin began, come came, overcome overcame, drink drank, give gave, forgive forgave, ring rang, run ran, shrink shrank, sing sang,
sink sank, spring sprang, swim swam, stink stank, sit sat, spit spat,
arise arose, awake awoke, break broke, choose chose, drive drove, freeze froze, ride rode, rise rose, speak spoke, steal stole, strive strove,
wake woke, weave wove, write wrote, rewrite rewrote, win won, shine shone, get got, forget forgot, tread trod, bear bore, swear swore, tear tore, wear wore,
blow blew, draw drew, fly flew, grow grew, know knew, throw threw, withdraw withdrew, overthrow overthrew, outgrow outgrew, see saw, foresee foresaw, oversee oversaw,
bite bit, hide hid, slide slid, light lit, bleed bled, breed bred, feed fed, flee fled, lead led, mislead misled, meet met, read read, speed sped,
bind bound, find found, grind ground, wind wound, cling clung, dig dug, fling flung, hang hung, spin spun, stick stuck, sting stung, strike struck, string strung, swing swung,
bring brought, buy bought, catch caught, fight fought, seek sought, teach taught, think thought, rethink rethought, beseech besought,
bend bent, build built, rebuild rebuilt, deal dealt, dream dreamed, feel felt, keep kept, kneel knelt, lean leaned, leave left, lend lent, lose lost, mean meant, send sent,
sleep slept, spend spent, sweep swept, weep wept, creep crept, rend rent,
do did, undo undid, outdo outdid, go went, undergo underwent, forgo forwent, have had, hear heard, overhear overheard, hold held, uphold upheld, withhold withheld,
behold beheld, lay laid, make made, remake remade, pay paid, repay repaid, say said, sell sold, resell resold, shoot shot, stand stood, understand understood,
withstand withstood, misunderstand misunderstood, take took, mistake mistook, overtake overtook, undertake undertook, retake retook, shake shook, forsake forsook, tell told,
foretell foretold, fall fell, befall befell, eat ate, forbid forbade, bid bid, beat beat, bet bet, broadcast broadcast, forecast forecast, burst burst, cast cast, cost cost, cut cut,
hit hit, hurt hurt, let let, offset offset, put put, quit quit, rid rid, set set, reset reset, shed shed, shut shut, split split, spread spread, thrust thrust, upset upset, wed wed,
can could, may might, will would, shall should, must must`

/** Past by base form. */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(TABLE.split(',').map(pair => {
  const [base = '', past = ''] = pair.trim().split(/\s/)
  return [base, past] as const
}))

/** Base form by past. */
export const BASES_OF_PASTS: ReadonlyMap<string, string> = new Map([...IRREGULAR_PASTS].map(([base, past]) => [past, base]))

/** Pasts that are no participles: "gave", which "given" is not. */
export const FINITE_PASTS: ReadonlySet<string> = new Set(`was were did had knew took gave went saw wrote broke chose drove flew froze grew rode rose shook spoke stole swore threw tore wore
withdrew began drank sang sank swam ate forgot hid bit drew blew mistook undertook overtook forbade became came ran overcame fell awoke underwent`.split(/\s+/))

/** Verbs of two and more syllables stressed on the last, which double their last consonant ("admitted"). */
export const DOUBLING: ReadonlySet<string> = new Set(`abet abhor acquit admit allot commit compel concur confer control debar defer demur deter dispel
embed emit enrol equip excel expel impel incur infer instil occur omit outfit patrol permit prefer propel rebel recur refer regret remit repel submit
transfer transmit unplug unwrap rerun reset forget format quit`.split(/\s+/))
