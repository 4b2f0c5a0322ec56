import t from 'tap'
import { sourceKey } from '../../../../../src/domain/extract/sources/names/source-key.js'

const same: ReadonlyArray<readonly [string, string]> = [
  ['Yuri Petrenko', 'Yury Petrenko'], ['Sergei Ilyin', 'Sergey Ilyin'], ['Zelensky', 'Zelenskyy'], ['Zelenskiy', 'ZELENSKY'], ['The New Echo', 'New Echo'],
  ['Mr. Lund', 'Lund'], ['President Anna Krol', 'Anna Krol'], ['José Muñoz', 'Jose Munoz'], ['a US official', 'US official'], ["Ghana's army", 'Ghana army'],
  ['Jean-Luc Roy', 'Jean Luc Roy'], ['Dmitriy Rudenko', 'Dmytro Rudenko'], ['Tokarskyy', 'Tokarskii'],
  ['Dale “Buck” Whitlow', 'Dale Whitlow'], ['Anna K. Lund', 'Anna Lund'], ['Fatma al-Busaidi', 'Fatma Al Busaidi'], ['Oleksandr Kravets', 'Aleksandr Kravets']
]
for (const [one, other] of same) t.test(`${one} is ${other}`, async t => t.equal(sourceKey(one), sourceKey(other)))

const apart: ReadonlyArray<readonly [string, string]> = [
  ['Wang Lei', 'Wang Yun'], ['Justice Department', 'Department'], ['General Motors', 'Motors'], ['Prime Minister', 'President'], ['Anna Krol', 'Hanna Krol']
]
for (const [one, other] of apart) t.test(`${one} is not ${other}`, async t => t.not(sourceKey(one), sourceKey(other)))

t.test('is never empty for a name', async t => {
  for (const name of ['Dr', 'The', 'Mr. Mr.', '李明', '7']) t.not(sourceKey(name), '')
  t.equal(sourceKey('!'), '')
})
