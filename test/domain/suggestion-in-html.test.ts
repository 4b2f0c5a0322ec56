import t from 'tap'
import { visibleText } from '../../src/domain/extract/clean/draft-html.js'
import { suggestionInHtml } from '../../src/domain/suggestion-in-html.js'

/** What a reader's text becomes, and the HTML that is put in the place of the first mention of `words`. */
const suggest = (html: string, words: string, suggestion: string): string => {
  const read = visibleText(html)
  const start = read.text.indexOf(words)
  return suggestionInHtml({ html, ...read }, { part: 'text', start, end: start + words.length, text: words }, suggestion)
}

const ROWS: ReadonlyArray<readonly [html: string, words: string, suggestion: string, expected: string]> = [
  ['<p><b>Halden</b> sold the <i>dredger</i>.</p>', 'Halden sold the dredger.', 'Halden sold the dredger, Ana said.', 'Halden</b> sold the <i>dredger</i>, Ana said.'],
  ['<p>Halden sold the <a href="/d?a=1&amp;b">dredger</a></p>', 'Halden sold the dredger', 'Halden sold the dredger, Ana said', 'Halden sold the <a href="/d?a=1&amp;b">dredger, Ana said'],
  ['R&amp;D was cut.', 'R&D was cut.', 'R&D was cut, Smith & <Sons> said.', 'R&amp;D was cut, Smith &amp; &lt;Sons&gt; said.'],
  ['He hired <b>64</b> men.', '64', '46', '46'],
  ['He hired 6<i title="a > b">4</i> men in Lund.', 'He hired 64 men in Lund.', 'He hired 75 men in Lund.', 'He hired 75<i title="a > b"></i> men in Lund.'],
  ['He <em>admitted</em>\n it.', 'He admitted it.', 'He said it.', 'He <em>said</em>\n it.'],
  ['It rained.', 'It rained.', 'It rained.', 'It rained.']
]
for (const [html, words, suggestion, expected] of ROWS) {
  t.test(`puts “${suggestion}” into ${html}`, async t => { t.equal(suggest(html, words, suggestion), expected) })
}

t.test('a reader of the HTML sees the words that were suggested', async t => {
  for (const [html, words, suggestion] of ROWS) t.equal(visibleText(suggest(html, words, suggestion)).text, suggestion)
})
