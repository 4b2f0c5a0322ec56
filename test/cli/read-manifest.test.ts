import t, { type Test } from 'tap'
import { readManifest } from '../../src/cli/read-manifest.js'

const folderOf = (t: Test, manifest: unknown) => t.testdir({ 'manifest.json': typeof manifest === 'string' ? manifest : JSON.stringify(manifest) })

t.test('takes each file with the fields that the manifest gives it', async t => {
  const folder = folderOf(t, [{ file: 'a.txt', url: 'https://news.example/a', title: 'A' }])
  t.same(await readManifest(folder), [{ file: 'a.txt', details: { url: 'https://news.example/a', title: 'A' } }])
})

const refused: Array<[string, unknown, RegExp]> = [
  ['no JSON', '[', /manifest\.json is not JSON$/],
  ['no list', {}, /manifest\.json is not a list$/],
  ['an entry that is no object', [null], /an entry without a file/],
  ['an entry without a file', [{ url: 'https://news.example/a' }], /an entry without a file/],
  ['a file that is no name', [{ file: 1 }], /an entry without a file/],
  ['a file above the folder', [{ file: '../secret.txt' }], /an entry without a file of its folder/],
  ['a file from the root', [{ file: '/etc/passwd' }], /an entry without a file of its folder/]
]
for (const [name, manifest, message] of refused) {
  t.test(`refuses ${name}`, async t => {
    await t.rejects(readManifest(folderOf(t, manifest)), { message })
  })
}

t.test('says that the manifest is missing', async t => {
  await t.rejects(readManifest(t.testdir({})), { message: /manifest\.json cannot be read$/ })
})
