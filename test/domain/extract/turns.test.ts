import t from 'tap'
import { paragraphs } from '../../../src/domain/extract/clean/paragraphs.js'
import { findTurns } from '../../../src/domain/extract/turns.js'

const turnsIn = (...lines: string[]): string[] => {
  const text = lines.join('\n\n')
  const all = paragraphs(text)
  return [...findTurns(text, all)].map(([at, { label, start, asks }]) =>
    `${label === undefined ? '' : text.slice(label.start, label.end)}${asks ? '?' : ':'} ${text.slice(start, all[at]?.end)}`)
}

t.test('labels that take turns make an interview', async t => {
  t.same(turnsIn('Ana Sol spoke to us.', 'Q: Did it sink?', 'A: No.', 'Q: When?', 'A. In May.', 'That was all.'), ['Q? Did it sink?', 'A: No.', 'Q? When?', 'A: In May.'])
  t.same(turnsIn('Our reporter: Why now?', 'Sol: It was time.', 'Our reporter: Was it?'), ['Our reporter? Why now?', 'Sol: It was time.', 'Our reporter? Was it?'])
  t.same(turnsIn('Moderator: Welcome.', 'Sol: Thank you.', 'Lund: I object.', 'Moderator: Go on.'), ['Moderator? Welcome.', 'Sol: Thank you.', 'Lund: I object.', 'Moderator? Go on.'])
})

t.test('a paragraph between two of them goes on with the first', async t => {
  t.same(turnsIn('Q: Why?', 'A: It was late.', 'We had no fuel.', 'Q: And then?', 'A: We sank.'), ['Q? Why?', 'A: It was late.', ': We had no fuel.', 'Q? And then?', 'A: We sank.'])
})

t.test('what the article tells between two of them is its own', async t => {
  t.same(turnsIn('Q: Why?', 'A: It was late.', 'She laughs.', 'Q: And then?', 'A: It sank.', 'Two divers told the paper that it had burnt.', 'Q: When?', 'A: In May.'),
    ['Q? Why?', 'A: It was late.', 'Q? And then?', 'A: It sank.', 'Q? When?', 'A: In May.'])
  t.same(turnsIn('Ana Rao: Why?', 'Sol: It was late.', 'Sol gets up.', 'Rao: And then?', 'Sol: I said that it was late.', 'I told them so.', 'Rao: When?'),
    ['Ana Rao? Why?', 'Sol: It was late.', 'Rao? And then?', 'Sol: I said that it was late.', ': I told them so.', 'Rao? When?'])
})

t.test('other labels make none', async t => {
  t.same(turnsIn('Where: the old mill', 'When: at nine', 'Tickets: none'), [])
  t.same(turnsIn('Myth: It is dangerous.', 'Fact: It is safe.', 'Myth: It costs a lot.', 'Fact: It is free.'), [])
  t.same(turnsIn('Q: Did it sink?', 'A: No.'), [])
  t.same(turnsIn('Note: Is it late?', 'Note: It is late.', 'Note: Is it?'), [])
})
