import t from 'tap'
import { said } from '../../said.js'

const CASES: Array<[string, string, string[]]> = [
  ['a charge beside it', 'Ana Moss is accused of stealing the ring, a charge she denies.', ['Ana Moss: denies "Ana Moss stole the ring"']],
  ['a relative pronoun', 'Ana Moss is accused of stealing the ring, which she denies.', ['Ana Moss: denies "Ana Moss stole the ring"']],
  ['in the subject', 'Ana Moss, who is charged with two counts of fraud, denies the charges.', ['Ana Moss: denies "Ana Moss committed fraud"']],
  ['in the sentence before', 'The mayor is accused of taking bribes. He denies the allegations.', ['the mayor: denies "The mayor took bribes"']],
  ['of a body', 'The firm was accused of dumping waste. It has denied the allegations.', ['the firm: denies "The firm dumped waste"']],
  ['admitted', 'Ana Moss, accused of hiding the money, has admitted it.', ['Ana Moss: confirms "Ana Moss hid the money"']],
  ['without the day', 'Ana Moss was charged with fraud on Monday. She denies the charges.', ['Ana Moss: denies "Ana Moss committed fraud"']],
  ['two deeds', 'Ana Moss is accused of stealing the ring and selling it. She denies the charges.', ['Ana Moss: denies "Ana Moss stole the ring"', 'Ana Moss: denies "Ana Moss sold it"']],
  ['none where she was cleared', 'Ana Moss was cleared of fraud. She had denied the charges.', []],
  ['somebody’s claim between', 'Ana Moss is accused of fraud. Prosecutors say she sold a bridge. She denies it.',
    ['prosecutors: asserts "Ana Moss sold a bridge"', 'Ana Moss: denies "Ana Moss sold a bridge" -> 0']],
  ['the one who is charged is somebody else’s', 'Tom Reed, the lawyer for a man charged with killing a guard, denied the claims.', ['Tom Reed: denies -']],
  ['and a brother', 'Tom Reed, whose brother is accused of fraud, denies it.', ['Tom Reed: denies -']],
  ['and a son', "Tom Reed's son was charged with killing a guard. Mr Reed confirmed it.", ['Tom Reed: confirms -']],
  ['and a coach', 'The club sacked a coach accused of hitting players. The club denies the allegations.', ['the club: denies -']],
  ['who only may be charged', 'Karl Hill may be charged with fraud. He denies it.', ['Karl Hill: denies -']],
  ['an old verdict is not what is answered', 'Ana Lee said Tom Reed hit her. Reed, who was convicted of fraud in 2010, denies it.',
    ['Ana Lee: asserts "Tom Reed hit Ana Lee"', 'Tom Reed: denies "Tom Reed hit Ana Lee" -> 0']],
  ['what describes whoever is charged', 'Karl Hill, 44, from Leeds, who has been charged with fraud, denies the charges.', ['Karl Hill: denies "Karl Hill committed fraud"']],
  ['by whom is no part of it', 'Karl Hill, accused of murder and later released, denied it.', ['Karl Hill: denies "Karl Hill committed murder"']],
  ['the charge beside it, whatever others said before', 'Police say they are looking for two men. Tom Reed, who is accused of misleading a committee, denies the charge.',
    ['police: asserts "Police are looking for two men"', 'Tom Reed: denies "Tom Reed misled a committee"']],
  ['the claim that speaks of whoever denies it', 'Ana Lee said Harrow council knew of the cracks. “Nobody answered,” she said. The council denied the claim.',
    ['Ana Lee: asserts "Harrow council knew of the cracks"', 'Ana Lee: asserts not "Somebody answered"', 'the council: denies "Harrow council knew of the cracks" -> 0']],
  ['whoever is accused is the one who speaks', 'A man accused of killing his neighbour told the court he was asleep.',
    ['a man accused of killing his neighbour: asserts "A man accused of killing his neighbour was asleep"']],
  ['and so are those who were arrested', 'Two men arrested for spying on the base deny working for Peru.',
    ['two men arrested for spying on the base: denies "Two men arrested for spying on the base worked for Peru"']],
  ['where it was denied is no part of it', 'The company denied fraud in an email to the newspaper.', ['the company: denies "The company committed fraud"']],
  ['but where it happened is', 'The company denied any role in a report on the dam.', ['the company: denies "The company had a role in a report on the dam"']],
  ['a kind of report', 'Oslo dismissed spying reports as fantasy.', ['Oslo: denies -']],
  ['the firm is no union', 'Union claims firm planned layoffs; firm denies it', ['Union: asserts "Firm planned layoffs"', 'the firm: denies "Firm planned layoffs" -> 0']],
  ['what a headline promises', 'Mayor denies knowing of cracks, promises inquiry', ['Mayor: denies "Mayor knew of cracks"', 'Mayor: asserts "Mayor promises inquiry"']]
]

for (const [name, text, expected] of CASES) t.test(`${name}: ${text}`, async t => { t.same(said(text), expected) })
