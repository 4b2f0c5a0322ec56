import t from 'tap'
import { placeOf } from '../../src/cli/place-of.js'

t.test('names the data folder, and of a server nothing that could hold a password', async t => {
  t.equal(placeOf({ databaseUrl: undefined, dataDir: './data' }), 'the data folder ./data')
  t.equal(placeOf({ databaseUrl: 'postgres://me:secret@database/record', dataDir: './data' }), 'the database of DATABASE_URL')
})
