import t from 'tap'
import { decodeCursor, pageOf } from '../../src/store/cursor.js'

const ID = '01890000-0000-7000-8000-000000000001'
const TIME = '2022-03-14T10:00:00.000Z'
const encode = (value: unknown) => Buffer.from(JSON.stringify(Array.isArray(value) ? ['list', ...value] : value)).toString('base64url')
const cursorOf = (place: string[]) => pageOf([1, 2], 1, { list: 'list', item: row => row, place: () => place }).nextCursor ?? ''

t.test('a cursor leads back to its place', async t => {
  for (const place of [[TIME, ID], ['-infinity', ID]]) t.same(decodeCursor(cursorOf(place), 'list', ['time', 'id']), place)
  t.same(decodeCursor(cursorOf(['Zhang “X” 张', ID]), 'list', ['text', 'id']), ['Zhang “X” 张', ID])
})

t.test('no cursor is no place', async t => {
  t.equal(decodeCursor(undefined, 'list', ['id']), undefined)
})

const bad: Array<[string, string]> = [
  ['nothing', ''],
  ['not base64', '!!!'],
  ['not JSON', Buffer.from('{').toString('base64url')],
  ['not UTF-8', Buffer.from([0xff, 0xfe]).toString('base64url')],
  ['no array', encode({ time: TIME, id: ID })],
  ['null', encode(null)],
  ['of another list', pageOf([1, 2], 1, { list: 'other', item: row => row, place: () => [TIME, ID] }).nextCursor ?? ''],
  ['too short', encode([TIME])],
  ['too long', encode([TIME, ID, ID])],
  ['no strings', encode([[TIME], ID])],
  ['a number', encode([1, ID])],
  ['what cannot be a string', encode([{ toString: 1, valueOf: 1 }, ID])],
  ['parts in another order', encode([ID, TIME])],
  ['no time', encode(['yesterday', ID])],
  ['another date format', encode(['2022-03-14', ID])],
  ['a day that does not exist', encode(['2022-02-30T10:00:00.000Z', ID])],
  ['a month that does not exist', encode(['2022-99-14T10:00:00.000Z', ID])],
  ['a year that PostgreSQL has not', encode(['0000-03-14T10:00:00.000Z', ID])],
  ['a year of six digits', encode(['+012022-03-14T10:00:00.000Z', ID])],
  ['no id', encode([TIME, 'x'])],
  ['SQL for an id', encode([TIME, `${ID}' or true --`])]
]
for (const [name, cursor] of bad) {
  t.test(`refuses a cursor that is ${name}`, async t => {
    t.throws(() => decodeCursor(cursor, 'list', ['time', 'id']), { code: 'INVALID_CURSOR' })
  })
}

t.test('refuses NUL in a text', async t => {
  t.throws(() => decodeCursor(encode(['a\0', ID]), 'list', ['text', 'id']), { code: 'INVALID_CURSOR' })
})

t.test('a page has no next one when the rows end with it', async t => {
  const shape = { list: 'list', item: (row: number) => row * 10, place: () => [ID] }
  t.same(pageOf([1, 2], 2, shape), { items: [10, 20], nextCursor: null })
  t.match(pageOf([1, 2, 3], 2, shape), { items: [10, 20], nextCursor: String })
  t.same(pageOf([], 2, shape), { items: [], nextCursor: null })
})
