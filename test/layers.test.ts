// The import rules of the tree, held by a test: see "Development" in the README.
import t from 'tap'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

// Lowest first: a file may import its own layer or one written before it. A folder and the file beside it are one layer.
const layers = ['errors', 'model', 'config', 'store', 'domain', 'http', 'app', 'server', 'cli']
const beside = new Map([['load-config', 'config'], ['local-url', 'config']])
const apart = ['sample', 'web', 'client']            // import nothing of the above
const siblings = ['domain/extract', 'domain/match', 'domain/provenance']   // never import each other
const process = ['server', 'cli.ts']                 // alone in touching the process

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const read = (file: string) => readFileSync(posix.join('src', file), 'utf8')
const layerOf = (path: string) => {
  const first = path.replace(/\.[jt]s$/, '').split('/')[0] ?? ''
  return beside.get(first) ?? first
}

// `import … from './x.js'`, `export … from`, `import './x.js'`, `import('./x.js')`
const statement = /\b(?:import|export)(\s+type)?\b[^'";]*?(?:from\s+|\(\s*|\s)'(\.{1,2}\/[^']+)'/g
const imports = (file: string) => Array.from(read(file).matchAll(statement),
  ([, type, target = '']) => ({ typeOnly: type !== undefined, target: posix.join(posix.dirname(file), target) }))

t.test('reads every form of import', t => {
  const forms = "import a from './a.js'\nimport type { B } from './b.js'\nexport * from './c.js'\nimport './d.js'\nconst e = await import('./e.js')\nimport {\n  f\n} from './f.js'"
  t.same(Array.from(forms.matchAll(statement), ([, , target]) => target), ['./a.js', './b.js', './c.js', './d.js', './e.js', './f.js'])
  t.end()
})

t.test('imports point one way: cli, server -> app -> http -> domain -> store -> model -> errors', t => {
  for (const file of files) {
    const from = layerOf(file)
    if (apart.includes(from)) {
      for (const { target } of imports(file)) t.equal(layerOf(target), from, `${file} stays apart from ${target}`)
      continue
    }
    t.not(layers.indexOf(from), -1, `${file} belongs to a layer`)
    for (const { target } of imports(file)) {
      const to = layers.indexOf(layerOf(target))
      t.ok(to !== -1 && to <= layers.indexOf(from), `${file} may import ${target}`)
    }
  }
  t.end()
})

t.test('the domain knows the store only by its types', t => {
  for (const file of files.filter(file => layerOf(file) === 'domain')) {
    for (const { typeOnly, target } of imports(file)) if (layerOf(target) === 'store') t.ok(typeOnly, `${file} imports only types of ${target}`)
  }
  t.end()
})

t.test('extract, match and provenance do not import each other', t => {
  for (const file of files) {
    const own = siblings.find(place => file.startsWith(`${place}/`))
    if (own === undefined) continue
    for (const { target } of imports(file)) t.notOk(siblings.some(place => place !== own && target.startsWith(`${place}/`)), `${file} stays off ${target}`)
  }
  t.end()
})

t.test('every import leads to a file, and none runs in a ring', t => {
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, trail: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') { t.fail(`ring: ${[...trail, file].join(' -> ')}`); return }
    state.set(file, 'open')
    for (const { target } of imports(file)) {
      const next = target.replace(/\.js$/, '.ts')
      t.ok(existsSync(posix.join('src', next)), `${file} imports ${target}, which is there`)
      if (files.includes(next)) visit(next, [...trail, file])
    }
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  t.end()
})

t.test('only the server and the command line touch the process', t => {
  for (const file of files) if (!process.some(place => file.startsWith(place))) t.notMatch(read(file), /\bprocess\.(?:env|argv|exit|on|stdout|stderr)\b/, file)
  t.end()
})

t.test('there is no drawer for what has no name', t => {
  for (const file of files) t.notMatch(file, /(?:^|\/)(?:utils?|helpers?|common|types)(?:\/|\.ts$)/, file)
  t.end()
})

t.test('a file is read on a few screens', t => {
  for (const file of files) {
    const lines = read(file).split('\n').length - 1
    // tables are exempt: word lists, the schema, whose tables refer to each other, and what is generated
    const data = /(?:^|\/)(?:lexicon|data)\/|^store\/schema\.ts$|^client\/api\.ts$/.test(file)
    t.ok(data || lines <= 250, `${file} has ${lines} lines`)
  }
  t.end()
})
