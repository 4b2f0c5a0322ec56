import { spawnSync } from 'node:child_process'
import t from 'tap'
import { HtmlUnreadable, TextTooLong } from '../../../../src/errors.js'
import { nestsDeeper } from '../../../../src/domain/extract/nests-deeper.js'
import { closeReadableHtml, MAX_DEPTH, MAX_HTML_LENGTH, readableHtml } from '../../../../src/domain/extract/clean/readable-html.js'
import { moduleAt, NODE_ARGUMENTS } from '../../../fixtures/process-of.js'

t.teardown(closeReadableHtml)

const PROSE = 'The harbour office said on Monday, after a long meeting with the city, that it had not asked for money. '.repeat(6)
const PAGE = `<!doctype html><html><head><title>Office denies plan - Harbour Post</title><script>var a = "<p>"</script></head><body>
  <nav><a href="/">Home</a> <a href="/news">News</a></nav>
  <article><h1>Office denies plan</h1><figure><img src="a.jpg"><figcaption>The office. Photo: Jane Doe</figcaption></figure>
  <p>One &amp; <b>t</b>wo.<br>Three&nbsp;four.</p>
  <p>${PROSE}</p></article><aside>Read this</aside><footer>All rights reserved</footer></body></html>`

t.test('of a page the article is read, with its paragraphs', async t => {
  t.same(await readableHtml(PAGE), { title: 'Office denies plan', text: `One & two.\nThree\u00A0four.\n\n${PROSE.trim()}` })
})

t.test('a title without a headline in the page is the title', async t => {
  t.match(await readableHtml(`<html><head><title>Office denies plan</title></head><body><p>${PROSE}</p></body></html>`), { title: 'Office denies plan' })
  t.match(await readableHtml('<html><head><title>Plan</title></head><body><h1>Other</h1></body></html>'), { title: 'Plan' })
})

t.test('a page without an article gives what it shows', async t => {
  t.same(await readableHtml('<p>One <i>two</i></p><!-- c --><p>three</p>'), { title: null, text: 'One two\n\nthree' })
  t.same(await readableHtml('<body>One'), { title: null, text: 'One' })
  t.same(await readableHtml('One'), { title: null, text: 'One' })
  t.same(await readableHtml(''), { title: null, text: '' })
})

t.test('HTML that nests too deep is refused before it is parsed', async t => {
  await t.rejects(readableHtml('<div>'.repeat(10_000)), HtmlUnreadable)
  t.ok(nestsDeeper('<div>'.repeat(MAX_DEPTH + 1), MAX_DEPTH))
  t.notOk(nestsDeeper('<div>'.repeat(MAX_DEPTH), MAX_DEPTH))
})

t.test('tags that may be left open do not nest', async t => {
  for (const row of ['<p>a', '<li>a', '<tr><td>a<td>b', '<br>', '<img>', '<option>a', '<div><b>a</div>', '</i>', '<svg/>', '<div>a</div>']) {
    t.notOk(nestsDeeper(`<table>${row.repeat(1000)}`, 6), row)
  }
})

t.test('HTML that is too long is refused', async t => {
  await t.rejects(readableHtml('a'.repeat(MAX_HTML_LENGTH + 1)), TextTooLong)
})

t.test('HTML that takes too long is given up, and the next is read', async t => {
  const slow = 'a<br>'.repeat(60_000)
  await t.rejects(readableHtml(slow, 50), { code: 'HTML_UNREADABLE', message: /within 50 ms/ })
  const answers = await Promise.allSettled([readableHtml(slow, 50), readableHtml('<p>One</p>'), readableHtml('<p>Two</p>')])
  t.match(answers, [{ status: 'rejected' }, { value: { text: 'One' } }, { value: { text: 'Two' } }])
})

t.test('closing in the middle of a page ends it with an error', async t => {
  const answer = readableHtml('a<br>'.repeat(60_000))
  setTimeout(() => { closeReadableHtml().catch(t.threw) }, 300)
  await t.rejects(answer, { code: 'HTML_UNREADABLE', message: /^the HTML could not be read$/ })
})

t.test('a waiting thread does not keep the process alive', async t => {
  const module = moduleAt('src/domain/extract/clean/readable-html')
  const code = `import(${JSON.stringify(module.href)}).then(({ readableHtml }) => readableHtml('<p>One</p>')).then(({ text }) => console.log(text))`
  const { stdout, status } = spawnSync(process.execPath, [...NODE_ARGUMENTS, '-e', code], { encoding: 'utf8', timeout: 60_000 })
  t.same({ status, text: stdout.trim() }, { status: 0, text: 'One' })
})
