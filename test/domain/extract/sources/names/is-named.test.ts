import t from 'tap'
import { isNamed } from '../../../../../src/domain/extract/sources/names/is-named.js'
import type { SourceKind } from '../../../../../src/model/source.js'

const named: ReadonlyArray<readonly [SourceKind, string]> = [
  ['person', 'Ada Quist'], ['person', '@reefwatch'], ['person', 'Zelenskyy'], ['person', 'Kremlin spokesman'], ['government', 'Kremlin'], ['government', 'Moscow'], ['government', 'police in Lund'],
  ['government', 'Ministry of Transport'], ['government', "Ada Quist's office"], ['organisation', 'eBay'], ['organisation', 'Union of Welders'], ['publication', 'The Harbour Times'],
  ['group', 'Ada and Bo Quist'], ['document', 'Panama Papers']
]
for (const [kind, name] of named) t.test(`${name} is the name of one ${kind}`, async t => t.ok(isNamed({ name, kind })))

const unnamed: ReadonlyArray<readonly [SourceKind, string]> = [
  ['anonymous', 'US officials'], ['person', 'Quist'], ['person', 'presidential aide'], ['government', 'Police'], ['government', 'Parliament'], ['government', 'foreign ministry'],
  ['organisation', 'the company'], ['organisation', "mayor's office"], ['publication', 'state television'], ['publication', 'the paper'], ['group', 'analysts at Bank Lund'],
  ['group', 'Ukrainian farmers'], ['document', 'a leaked memo'], ['document', "Ada Quist's letter"]
]
for (const [kind, name] of unnamed) t.test(`${name} may be any ${kind}`, async t => t.notOk(isNamed({ name, kind })))
