import t from 'tap'
import { rewordingsFor } from '../../../src/domain/check/in-context.js'

const ROWS: Array<readonly [proposition: string, claim: string, ...rewordings: Array<readonly [proposition: string, name: string, namedIn: string]>]> = [
  ['The Petra Lund was overloaded', 'The ferry had been overloaded', ['The ferry was overloaded', 'Petra Lund', 'record']],
  ['Halden Air cancelled 36 flights', 'The airline had cancelled 36 flights', ['The airline cancelled 36 flights', 'Halden Air', 'record']],
  ['The airline cancelled 36 flights', 'Halden Air had cancelled 36 flights', ['Halden Air cancelled 36 flights', 'Halden Air', 'draft']],
  ["Petra's crew was drunk", "The ferry's crew was drunk", ["The ferry's crew was drunk", 'Petra', 'record']],
  ['The captain of the Petra Lund was drunk', 'Captain Olav Hauge had been drunk', ['Captain Olav Hauge was drunk', 'Petra Lund', 'record']],
  ['The captain was drunk', 'Captain Olav Hauge had been drunk', ['Captain Olav Hauge was drunk', 'Captain Olav Hauge', 'record']],
  ['The captain was asleep', 'Captain Olav Hauge had been drunk on duty'],
  ['The Petra Lund sank', 'The ferry had been overloaded'],
  ['The Petra Lund was overloaded with cars and coaches', 'The ferry had been overloaded'],
  ['The ferry was overloaded', 'The ferry had been overloaded'],
  ['The manager of Petra Lines was drunk', "The company's manager, Olav Hauge, had been drunk", ["The company's manager, Olav Hauge, was drunk", 'Petra Lines', 'record']],
  ['The cook of Petra Lines was drunk', "The company's manager, Olav Hauge, had been drunk"],
  ['The head of sales was drunk', "The company's head of sales, Olav Hauge, had been drunk", ["The company's head of sales, Olav Hauge, was drunk", 'Olav Hauge', 'record']],
  ['The head of sales at Petra Lines was drunk', "The company's head of sales, Olav Hauge, had been drunk", ["The company's head of sales, Olav Hauge, was drunk", 'Petra Lines', 'record']],
  ['The head of security was drunk', "The company's head of sales, Olav Hauge, had been drunk"],
  ['The manager was drunk', "The company's manager, Olav Hauge, had been drunk"],
  ['The city plans to sell the shipyard of Moss', 'The city plans to sell the port'],
  ['Hauge took 300 crowns from the owner of the ferry', 'Hauge had taken 300 crowns from Petra Lines', ['Hauge took 300 crowns from the owner of Petra Lines', 'Petra Lines', 'draft'], ['Hauge took 300 crowns from Petra Lines', 'owner', 'record']],
  ["Hauge took 300 crowns from the ferry's owner", 'Hauge had taken 300 crowns from Petra Lines', ["Hauge took 300 crowns from Petra Lines's owner", 'Petra Lines', 'draft'], ['Hauge took 300 crowns from Petra Lines', 'owner', 'record']],
  ['The mate took 300 crowns from the ferry owner', 'Hauge had taken 300 crowns from Petra Lines']
]

t.test('puts a description for a name and a name for a description, where nothing else parts draft and claim', async t => {
  for (const [proposition, claim, ...rewordings] of ROWS) {
    t.same(rewordingsFor(proposition, claim), rewordings.map(([proposition, name, namedIn]) => ({ proposition, name, namedIn })), proposition)
  }
})
