import type { Surroundings } from './surroundings.js'

/** A value of the token that stands `offset` places away. */
export interface Part { columnOf: (surroundings: Surroundings) => Int32Array, offset: number }

type Parts = readonly [first: Part, second?: Part, third?: Part, fourth?: Part]

const column = (columnOf: Part['columnOf']) => (offset = 0): Part => ({ columnOf, offset })
const word = column(({ here }) => here.word)
const lemma = column(({ here }) => here.lemma)
const pos = column(({ here }) => here.pos)
const shape = column(({ here }) => here.shape)
const suffix = column(({ here }) => here.suffix)
const prefix = column(({ here }) => here.prefix)
const quote = column(({ here }) => here.quote)
const cue = column(({ here }) => here.cue)
const kind = column(({ here }) => here.kind)
const rule = column(({ here }) => here.rule)
const field = column(({ here }) => here.field)
const zero = column(({ constant }) => constant.zero)()
const first = column(({ place }) => place.first)()
const last = column(({ place }) => place.last)()
const inParagraph = column(({ place }) => place.inParagraph)()

const clause = (name: keyof Surroundings['clause']) => column(({ clause }) => clause[name])()
const known = column(({ known }) => known.source)

const nearest = (side: 'left' | 'right') => ({
  cue: column(({ [side]: { cue } }) => cue)(),
  cueAway: column(({ [side]: { cueAway } }) => cueAway)(),
  cueNext: column(({ [side]: { cueNext } }) => cueNext)(),
  cueBefore: column(({ [side]: { cueBefore } }) => cueBefore)(),
  verb: column(({ [side]: { verb } }) => verb)(),
  verbAway: column(({ [side]: { verbAway } }) => verbAway)(),
  verbField: column(({ [side]: { verbField } }) => verbField)(),
  mark: column(({ [side]: { mark } }) => mark)(),
  markAway: column(({ [side]: { markAway } }) => markAway)(),
  quoteAway: column(({ [side]: { quoteAway } }) => quoteAway)(),
  rule: column(({ [side]: { rule } }) => rule)()
})
const left = nearest('left')
const right = nearest('right')

const WORDS: Parts[] = [
  [zero],
  [word(-4)], [word(-3)], [word(-2)], [word(-1)], [word()], [word(1)], [word(2)], [word(3)], [word(4)],
  [lemma(-2)], [lemma(-1)], [lemma()], [lemma(1)], [lemma(2)],
  [shape(-1)], [suffix(-1)], [shape()], [suffix()], [shape(1)], [suffix(1)],
  [prefix()],
  [word(-1), word()], [word(), word(1)], [word(-2), word(-1)], [word(1), word(2)], [word(-1), word(1)],
  [word(-2), word(-1), word()], [word(), word(1), word(2)], [word(-1), word(), word(1)],
  [lemma(-1), lemma()], [lemma(), lemma(1)]
]

const TAGS: Parts[] = [
  [pos(-3)], [pos(-2)], [pos(-1)], [pos()], [pos(1)], [pos(2)], [pos(3)],
  [pos(-1), pos()], [pos(), pos(1)], [pos(-2), pos(-1), pos()], [pos(-1), pos(), pos(1)], [pos(), pos(1), pos(2)],
  [pos(-2), pos(-1), pos(), pos(1)], [pos(-1), pos(), pos(1), pos(2)],
  [lemma(), pos(-1)], [lemma(), pos(1)], [lemma(), pos(-1), pos(1)], [pos(-1), word(), pos(1)],
  [word(-1), pos()], [pos(), word(1)], [word(), pos(1), pos(2)], [pos(-2), pos(-1), word()],
  [quote()], [quote(-1), quote(), quote(1)], [quote(), pos()], [quote(), word()]
]

const RULES: Parts[] = [
  [rule()], [rule(-1)], [rule(1)], [rule(-1), rule()], [rule(), rule(1)], [rule(-1), rule(), rule(1)],
  [rule(-2), rule(-1), rule(), rule(1)], [rule(-1), rule(), rule(1), rule(2)],
  [rule(), pos()], [rule(), word()], [rule(), quote()], [rule(), word(1)], [rule(), word(-1)],
  [rule(), pos(), pos(-1), pos(1)], [rule(-1), rule(), word()], [rule(), rule(1), word(1)],
  [rule(), left.rule], [rule(), right.rule], [left.rule, right.rule, rule()],
  [cue(), pos()], [cue(), rule(), quote()], [cue(), cue(1)], [cue(), word(1)],
  [kind(), rule()], [kind(1), pos(), word()]
]

const PLACE: Parts[] = [[first], [last], [first, pos()], [last, pos()], [first, inParagraph], [last, word()]]

const nearestOn = (side: typeof left): Parts[] => [
  [side.cue], [side.cue, side.cueAway], [side.cue, pos()],
  [side.verb], [side.verb, word()], [side.verb, side.verbAway, pos()],
  [side.mark, side.markAway], [quote(), side.quoteAway]
]

const NEAREST: Parts[] = [
  ...nearestOn(left), ...nearestOn(right),
  [left.cue, right.cue], [left.mark, right.mark, quote()], [left.verb, right.verb], [left.cue, left.mark, left.markAway, pos()]
]

const CLAUSES: Parts[] = [
  [clause('mark'), clause('word')], [clause('mark'), clause('kind')], [clause('mark'), clause('kind'), pos()], [clause('mark'), clause('word'), quote()],
  [clause('mark'), clause('kind'), clause('holds'), quote()], [clause('mark'), clause('kind'), left.cue], [clause('word'), left.cue, left.rule],
  [clause('holds'), clause('beforeHolds'), clause('afterHolds'), quote()], [clause('holds'), clause('beforeHolds'), clause('kind'), rule()],
  [clause('kind'), clause('beforeKind'), clause('beforeHolds')], [clause('holds'), clause('afterHolds'), clause('afterKind'), rule()],
  [clause('afterWord'), clause('afterHolds'), rule()], [clause('kind'), clause('mark'), rule(), left.rule],
  [clause('holds'), clause('length'), clause('mark')], [word(), clause('mark'), clause('kind')], [clause('kind'), clause('afterKind'), quote()],
  [clause('sentence'), quote()], [clause('sentence'), clause('sentenceBefore'), quote()], [clause('sentence'), clause('sentenceAfter'), quote()],
  [clause('sentence'), clause('sentenceBefore'), rule(), pos()], [clause('sentence'), word()], [clause('sentence'), rule(), clause('kind')],
  [known(), pos()], [known(), shape(), pos()], [known(-1), known(), known(1), rule()], [known(), word(1)], [known(), word(-1)],
  [left.cue, left.cueNext], [left.cue, left.cueNext, pos()], [right.cue, right.cueNext],
  [right.cue, right.cueBefore], [right.cueBefore, right.cueNext, rule()], [right.cueBefore, clause('kind'), clause('mark'), pos()], [left.cueBefore, left.cue, pos()]
]

const FIELDS: Parts[] = [
  [field(), pos()], [field(-1), pos()], [field(1), pos()], [field(), word(1)], [field(), pos(1), pos(2)], [field(), pos(-1)], [field(), rule()],
  [left.verbField, pos()], [right.verbField, pos()], [left.verbField, left.verbAway], [left.verbField, right.verbField], [field(), left.rule, right.rule]
]

const SECOND = column(({ constant }) => constant.second)()
const THIRD = column(({ constant }) => constant.third)()
const FOURTH = column(({ constant }) => constant.fourth)()

const templateOf = ([first, second = SECOND, third = THIRD, fourth = FOURTH]: Parts) => ({ first, second, third, fourth })

/** What a feature is made of: four values, of which some may be constant. */
export type Template = ReturnType<typeof templateOf>

/** The features of a token. A feature's hash counts its place here: another order takes the meaning from weights that were trained before. */
export const TEMPLATES: readonly Template[] = [...WORDS, ...TAGS, ...RULES, ...PLACE, ...NEAREST, ...CLAUSES, ...FIELDS].map(templateOf)
