import t from 'tap'
import { articleUrlKey } from '../../src/domain/article-url.js'

const same: Array<[string, string]> = [
  ['http://paper.example/a', 'https://paper.example/a'],
  ['https://Paper.Example/a', 'https://paper.example/a'],
  ['https://paper.example:443/a', 'https://paper.example/a'],
  ['https://paper.example/a/', 'https://paper.example/a'],
  ['https://paper.example', 'https://paper.example/'],
  ['https://paper.example/a/?id=7', 'https://paper.example/a?id=7'],
  ['https://paper.example/a#top', 'https://paper.example/a'],
  ['https://paper.example/a?utm_source=x&utm_medium=y&fbclid=z', 'https://paper.example/a'],
  ['https://paper.example/a?id=7&gclid=q', 'https://paper.example/a?id=7'],
  ['https://paper.example/a?q=a%20b&print&utm%5Fsource=x', 'https://paper.example/a?q=a%20b&print']
]
for (const [one, other] of same) {
  t.test(`takes ${one} for ${other}`, async t => { t.equal(articleUrlKey(one), articleUrlKey(other)) })
}

const different: Array<[string, string]> = [
  ['https://paper.example/a', 'https://paper.example/A'],
  ['https://paper.example/a?id=7', 'https://paper.example/a?id=8'],
  ['https://paper.example/a/b', 'https://paper.example/a'],
  ['https://paper.example/a', 'https://www.paper.example/a']
]
for (const [one, other] of different) {
  t.test(`keeps ${one} apart from ${other}`, async t => { t.not(articleUrlKey(one), articleUrlKey(other)) })
}

for (const url of ['', 'paper.example/a', '/a', 'ftp://paper.example/a', 'javascript:alert(1)', 'https://user:pass@paper.example/a', ' https://paper.example/a', 'https://paper.example/a\tb', 'https://paper.example/\u0001']) {
  t.test(`refuses "${url}"`, async t => { t.throws(() => articleUrlKey(url), { code: 'INVALID_URL' }) })
}
