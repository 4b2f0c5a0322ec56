import t from 'tap'
import { eachDatabase } from '../fixtures/databases.js'

const ENTITY = '01890000-0000-7000-8000-000000000000'

eachDatabase(t, 'tells the history of one record, oldest first', async (t, open) => {
  const { audit, keys } = await open()
  const { id: keyId } = await keys.add({ name: 'CMS', hash: 'h1', scopes: ['write'] })
  await audit.add({ keyId: null, action: 'edit', entity: 'claim', entityId: ENTITY, before: { text: 'One' }, after: { text: 'Two', list: [1, null, '“🌉”'] } })
  await audit.add({ keyId, action: 'remove', entity: 'claim', entityId: ENTITY, before: { text: 'Two' }, after: null })
  await audit.add({ keyId, action: 'edit', entity: 'claim', entityId: keyId, before: null, after: null })
  t.match(await audit.of(ENTITY), [
    { keyId: null, action: 'edit', entity: 'claim', entityId: ENTITY, before: { text: 'One' }, after: { text: 'Two', list: [1, null, '“🌉”'] }, at: /Z$/ },
    { keyId, action: 'remove', before: { text: 'Two' }, after: null }
  ])
  t.equal((await audit.of(ENTITY)).length, 2)
})
