const words = (list: string): Set<string> => new Set(list.split(/\s+/))

/** Written with a capital before a name: no sentence ends after them. */
export const BEFORE_NAMES = words(`mr. mrs. ms. mx. dr. prof. st. ste. mt. ft. fr. rev. hon. mme. mlle. m. messrs.
  gen. maj. col. lt. capt. cmdr. cpl. sgt. pvt. adm. brig. sen. rep. reps. sens. gov. govs. pres. atty. supt. det. insp. amb. sec. dir. ph.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`)

/** In the middle of a sentence whatever follows; written small. */
export const WITHIN = words('vs. v. cf. e.g. i.e. approx. ca. al. p. pp. para. sec.')

/** Before a number; elsewhere the full stop is one. */
export const BEFORE_NUMBERS = words('no. nos. art. fig. vol. ch.')

/** May end a sentence or not: only what follows tells. Initials and dotted acronyms are recognised by their shape. */
export const ANYWHERE = words('jr. sr. ph.d. inc. corp. co. cos. ltd. plc. llc. llp. bros. etc. est. dept. univ. assn. ave. blvd. rd.')

/** The same with a capital; written small they are words ("ore.", "mass.", "ill."). */
export const STATES = words(`ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa.
  tenn. tex. vt. va. wash. w.va. wis. wyo.`)

/** After "a.m." and "p.m." the sentence goes on with these. */
export const AFTER_TIMES = words(`et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest msk eastern central pacific moscow beijing local
  monday tuesday wednesday thursday friday saturday sunday jan. feb. march april may june july aug. sept. oct. nov. dec.
  january february august september october november december`)

/** With a capital, they begin a sentence: function words that belong to no name. */
export const STARTERS = words(`the a an he she it they we i you his her its their our my your this that these those there here
  in on at by for from with to of under during despite amid and but or nor so yet as if when while after before since although though because unless
  until once what who why how where whether also however meanwhile earlier later last next then now still both some many most much several other others
  another one two three no not never only even just according asked speaking more such all each every any few`)

/** Lemmas of the verbs that follow a quotation which ended in a full stop or a question mark. */
export const CUE_LEMMAS = words(`say ask add tell reply answer shout cry write continue explain note warn declare insist respond quip joke tweet remark
  conclude exclaim state wonder recall argue comment`)
