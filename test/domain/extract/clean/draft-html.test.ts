import fc from 'fast-check'
import t from 'tap'
import { visibleText } from '../../../../src/domain/extract/clean/draft-html.js'

const CASES: Array<[name: string, html: string, text: string]> = [
  ['blocks are paragraphs', '<h1>One</h1>\n <p>Two</p><p>Three</p>four', 'One\n\nTwo\n\nThree\n\nfour'],
  ['line breaks end lines', 'one<br>two<br/> three', 'one\ntwo\nthree'],
  ['a block is more than a line break, and that more than a space', '<p>a <br></p> <br>b</p>', 'a\n\nb'],
  ['inline markup leaves no trace', 'He de<b>n</b>ied <a href="x">it</a>.', 'He denied it.'],
  ['white space is one space', ' a \n\t b ', 'a b'],
  ['character references are read', 'A&amp;B &lt;c&gt; &#x1F600;&nbsp;&eacute; &unknown; &', 'A&B <c> 😀\u00A0é &unknown; &'],
  ['what no reader sees is left out', 'a<script>if (a<b) "</p>"</script><style>p{}</style><!-- c --><template>x<template>y</template>z</template>b', 'ab'],
  ['a drawing closes itself', 'a<svg/>b<svg><text>c</text></svg>d<script/>e</script>f', 'abdf'],
  ['hidden references are hidden', 'a<title>&amp;</title>b', 'ab'],
  ['broken markup is read all the same', 'a</p></b><p>b<', 'a\n\nb<'],
  ['the text is cleaned', 'cafe&#x301;\uFEFF<p>\r\nx', 'café\n\nx'],
  ['nothing is nothing', '', '']
]
for (const [name, html, text] of CASES) t.test(name, async t => { t.equal(visibleText(html).text, text) })

t.test('a span leads back into the HTML, without the markup around it', async t => {
  const html = '<p class="a">He <b>den</b>ied&nbsp;it &amp; <i>left</i>.</p><p>So&#x1F600;</p>'
  const { text, toSent, toSentEnd } = visibleText(html)
  const sent = (words: string) => html.slice(toSent(text.indexOf(words)), toSentEnd(text.indexOf(words) + words.length))
  t.equal(sent('He'), 'He')
  t.equal(sent('denied'), 'den</b>ied')
  t.equal(sent('it &'), 'it &amp;')
  t.equal(sent('left'), 'left')
  t.equal(sent('So😀'), 'So&#x1F600;')
})

t.test('what is seen comes from where the map says, and offsets never go back', async t => {
  const unit = fc.constantFrom('a', 'b c', ' ', '&amp;', '&', '&#65;', '&#x1F600;', '<p>', '</p>', '<br>', '<b>', '</b>', '<script>', '</script>', '<!--', '-->', '<', '>', 'e\u0301', '"')
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.array(unit, { maxLength: 30 }), units => {
      const html = units.join('')
      const { text, toSent, toSentEnd } = visibleText(html)
      return text.split('').every((character, at) =>
        toSent(at) <= toSent(at + 1) && toSent(at) <= toSentEnd(at + 1) && toSentEnd(at + 1) <= html.length &&
        (!/[a-z]/.test(character) || html.slice(toSent(at), toSentEnd(at + 1)) === character))
    }), { numRuns: 500 })
  })
})

t.test('depth costs nothing', async t => {
  t.equal(visibleText('<div>'.repeat(20_000) + 'a').text, 'a')
  t.equal(visibleText('<a>'.repeat(20_000) + '</b>'.repeat(20_000) + 'a').text, 'a')
})
