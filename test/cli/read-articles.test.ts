import t from 'tap'
import { isSingleArticle, readArticles, type ArticleDetails } from '../../src/cli/read-articles.js'

const read = async (path: string, details: ArticleDetails = {}, maxBytes?: number) => {
  const articles = []
  for await (const article of readArticles(path, details, maxBytes)) {
    articles.push('line' in article ? { place: article.place, line: Buffer.from(article.line).toString() } : article)
  }
  return articles
}

t.test('passes the lines of NDJSON on as they are, broken ones too', async t => {
  const folder = t.testdir({ 'a.ndjson': '{"url":"https://news.example/a"}\n{broken\n' })
  t.same(await read(`${folder}/a.ndjson`), [
    { place: `${folder}/a.ndjson:1`, line: '{"url":"https://news.example/a"}' }, { place: `${folder}/a.ndjson:2`, line: '{broken' }
  ])
})

t.test('tells of a line that is too long, and goes on', async t => {
  const folder = t.testdir({ 'a.ndjson': '{"url":"https://news.example/a"}\n{}\n' })
  t.same(await read(`${folder}/a.ndjson`, {}, 10), [
    { place: `${folder}/a.ndjson:1`, problem: 'longer than 10 bytes' }, { place: `${folder}/a.ndjson:2`, line: '{}' }
  ])
})

t.test('makes an article of a text and of an HTML file', async t => {
  const folder = t.testdir({ 'a.txt': 'The mayor resigned.', 'b.html': '<p>The mayor resigned.' })
  t.same(await read(`${folder}/a.txt`, { url: 'https://news.example/a' }),
    [{ place: `${folder}/a.txt`, line: '{"url":"https://news.example/a","text":"The mayor resigned."}' }])
  t.same(await read(`${folder}/b.html`, { title: 'B' }), [{ place: `${folder}/b.html`, line: '{"title":"B","html":"<p>The mayor resigned."}' }])
})

t.test('reads the folder of a manifest, and tells of a missing file among the others', async t => {
  const manifest = [{ file: 'gone.txt', url: 'https://news.example/gone' }, { file: 'a.txt', url: 'https://news.example/a' }]
  const folder = t.testdir({ 'manifest.json': JSON.stringify(manifest), 'a.txt': 'The mayor resigned.' })
  t.same(await read(folder), [
    { place: `${folder}/gone.txt`, problem: `${folder}/gone.txt cannot be read` },
    { place: `${folder}/a.txt`, line: '{"url":"https://news.example/a","text":"The mayor resigned."}' }
  ])
})

t.test('knows a single article from a collection', async t => {
  const folder = t.testdir({ 'a.txt': '', 'a.jsonl': '', b: {} })
  t.same(await Promise.all(['a.txt', 'a.jsonl', 'b'].map(name => isSingleArticle(`${folder}/${name}`))), [true, false, false])
})

t.test('says which path is not there', async t => {
  await t.rejects(read('/nowhere/a.txt'), { message: '/nowhere/a.txt cannot be read', exitCode: 1 })
})
