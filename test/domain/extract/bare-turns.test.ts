import t from 'tap'
import { said } from './said.js'

const TITLE = 'Ada Reed: ‘I sold my boat’'

const INTERVIEW = `The skipper Ada Reed on storms and soup.

Why did you sell the boat?

I was tired of it. My knees hurt.

The board says you hid the damage.

That is their affair. I told them in May.

Did the federation pay you?

No. “Never trust a cook,” my mother said.

Ada Reed's book is out now. The federation declined to comment.`

const EXPLAINER = `Trade minister Ada Reed announced a tariff on Monday.

What is a tariff?

It is a tax on imports.

Will you pay more for your car?

Analysts at Kern say prices will rise. “I expect a slow start,” said one of them, Jan Vik.

Can you avoid it?

No, unless the steel comes from Norway.`

t.test('an interview without labels is answered by whom it brings in', async t => {
  const lines = said(INTERVIEW, { title: TITLE })
  t.ok(lines.includes('Ada Reed: asserts "Ada Reed was tired of it"'), lines.join('\n'))
  t.ok(lines.includes('Ada Reed: asserts "Ada Reed told them in May"'), lines.join('\n'))
  t.equal(lines.at(-1), 'the federation: declines_to_comment -')
  t.notOk(lines.some(line => line.includes('book')))
})

t.test('nobody answers where two are brought in, or none', async t => {
  t.notOk(said(INTERVIEW.replace('The skipper Ada Reed', 'Ada Reed met Tom Vik'), { title: 'A talk' }).some(line => line.includes('tired')))
  t.notOk(said(INTERVIEW.replace('The skipper Ada Reed', 'A skipper'), { title: 'A talk' }).some(line => line.includes('tired')))
})

t.test('what asks questions of its own is no interview', async t => {
  const lines = said(EXPLAINER)
  t.notOk(lines.some(line => line.startsWith('Ada Reed: asserts "It is') || line.includes('Norway')))
  t.ok(lines.includes('analysts at Kern: asserts "Prices will rise"'), lines.join('\n'))
})
