import t from 'tap'
import { markNoise } from '../../../../src/domain/extract/clean/mark-noise.js'
import { paragraphs } from '../../../../src/domain/extract/clean/paragraphs.js'
import { repeatsTitle } from '../../../../src/domain/extract/clean/repeats-title.js'

const read = (text: string, title: string | null = null) => markNoise(text, paragraphs(text), title)
const NEWS = 'The mayor said that the harbour would stay open for the whole of the winter.'

t.test('the caption and title of a link in the text are left out with it', async t => {
  const linked = 'Read more\nShips leave the harbour, December 15. © Jane Doe\nMayor sells ships to the city'
  t.same(read(`${NEWS}\n\n${linked}\n\n${NEWS}`), [undefined, 'interface', 'caption', 'linked', undefined])
  t.same(read(`${NEWS}\n\nRead also\n\nMayor sells ships\n\n${NEWS}`), [undefined, 'link', 'linked', undefined])
})

t.test('a sentence after a link is news', async t => {
  t.same(read(`Related\n${NEWS}`), ['link', undefined])
  t.same(read(`${NEWS}\nRead more`), [undefined, 'interface'])
})

t.test('short lines on end are a menu', async t => {
  t.same(read(`Harbour\nCity Hall\nThe Old Quay\nLetters to you\n${NEWS}`), ['menu', 'menu', 'menu', 'menu', undefined])
  t.same(read('Harbour\nCity Hall\nThe Old Quay'), [undefined, undefined, undefined])
  t.same(read(`${NEWS}\nHarbour\nCity Hall\nThe Old Quay\nFerries`), [undefined, 'menu', 'menu', 'menu', 'menu'])
})

t.test('what follows a comment form is not news, once half of the text is past', async t => {
  t.same(read(`${NEWS}\n\n3 Comments\n\nTroll says the mayor lies.`), [undefined, 'interface', 'comments'])
  t.same(read(`3 Comments\n\n${NEWS}`), ['interface', undefined])
})

t.test('the title in the text is not news again', async t => {
  const title = 'Mayor denies harbour plan – City Hall'
  t.same(read(`${title}\nMayor denies ‘harbour’ plan\n${NEWS}\nMayor denies harbour plan`, title), ['title-again', 'title-again', undefined, 'title-again'])
})

t.test('other words for the title are the title only above the first sentence', async t => {
  const title = 'Report on the quay: City concerned about the mayor’s plan for the harbour'
  const other = 'City worried about the mayor’s plan for the harbour'
  t.same(read(`${other}\n${NEWS}\n${other} now`, title), ['title-again', undefined, undefined])
})

t.test('a heading that stood before is not news again', async t => {
  t.same(read(`Mayor leaves town\n${NEWS}\nMayor leaves town\n${NEWS}`), [undefined, undefined, 'title-again', undefined])
})

t.test('a line repeats the title in its own words, in part, or loosely', async t => {
  const title = 'Mayor denies harbour plan – City Hall'
  t.ok(repeatsTitle('MAYOR DENIES HARBOUR PLAN: City Hall', title, { loosely: false }))
  t.ok(repeatsTitle('Mayor denies harbour plan.', title, { loosely: false }))
  t.notOk(repeatsTitle('City Hall', title, { loosely: false }))
  t.notOk(repeatsTitle('Mayor denied harbour plan', title, { loosely: false }))
  t.ok(repeatsTitle('Mayor denied harbour plan', title, { loosely: true }))
  t.notOk(repeatsTitle('Mayor likes harbour ships', title, { loosely: true }))
  t.notOk(repeatsTitle(`Mayor denies ${'harbour plan '.repeat(30)}`, title, { loosely: true }))
})
