const WHO = '(?:(?:he|she|they|both|all|everyone|audience|crowd) )?'
const HOW = '(?:(?:long|short|brief|more|loud|nervous|wry|slight|awkward|general) )*'
const WHAT = 'laugh(?:s|ing|ter|ed)?|chuckl(?:es?|ing|ed)|giggl(?:es?|ing)|sigh(?:s|ing|ed)?|paus(?:es?|ing|ed)|smil(?:es?|ing|ed)|grin(?:s|ning)|nod(?:s|ding)|shrug(?:s|ging)?|cough(?:s|ing)?|' +
  'applause|applauding|cheers|cheering|cross-?talk|inaudible|unintelligible|silence|whisper(?:s|ing)?|weep(?:s|ing)|sob(?:s|bing)|cr(?:ies|ying)|shakes (?:his|her) head|tears up|breaks down'
const DIRECTION = new RegExp(`[\\[(*]${WHO}${HOW}(?:${WHAT})(?: (?:again|softly|loudly|briefly|out loud))?[.!…]?[\\])*]`, 'gi')

/** The text with "[Laughs]", "(applause)" and "*sighs*" as white space of the same length: nobody says them. */
export const withoutDirections = (text: string): string => text.replace(DIRECTION, direction => ' '.repeat(direction.length))
