import t from 'tap'
import { said } from '../../said.js'

const rows: ReadonlyArray<readonly [string, string]> = [
  ['“We have not sold the mill,” said Anna Berg, chief executive of Kestrel Foods.', 'asserts not "Kestrel Foods has sold the mill"'],
  ['Anna Berg, chief executive of Kestrel Foods, frowned. “We have not sold the mill,” she said.', 'asserts not "Kestrel Foods has sold the mill"'],
  ['“We have not sold the mill,” a Kestrel Foods spokeswoman said.', 'asserts not "Kestrel Foods has sold the mill"'],
  ['Kestrel Foods closed a mill. “We will pay,” its chairman, Tom Reed, said.', 'asserts "Kestrel Foods will pay"'],
  ['Kestrel Foods closed a mill. “We will pay for it,” the company’s chief executive, Anna Berg, said.', 'asserts "Kestrel Foods will pay for it"'],
  ['Kestrel Foods sells biscuits. “We have closed two mills,” said chief executive Anna Berg.', 'asserts "Kestrel Foods has closed two mills"'],
  ['Managing director Anna Berg frowned. “We have closed two mills,” she said. Kestrel Foods sells biscuits.', 'asserts -'],
  ['“We found a fault,” a spokesman for the airline said.', 'asserts "The airline found a fault"'],
  ['“Our kitchen is clean,” a spokeswoman for the hotel said.', 'asserts "The hotel’s kitchen is clean"'],
  // who may mean others than the body
  ['“We will vote no,” a spokesman for his party said.', 'asserts not -'],
  ['“We have not sold the mill,” said Anna Berg, a lawyer for Kestrel Foods.', 'asserts not -'],
  ['“We were asleep,” said Anna Berg, who works for Kestrel Foods.', 'asserts -'],
  ['“We were married in May,” said Tom Reed, whose wife runs Kestrel Foods.', 'asserts -'],
  ['“We will pay,” the mayor’s spokesman said.', 'asserts -'],
  ['“We will merge,” said Anna Berg, chairwoman of Kestrel Foods and of Orlin Mills.', 'asserts -']
]
for (const [text, expected] of rows) t.test(`tells who "we" are: ${text}`, async t => t.equal(said(text).at(-1)?.replace(/^[^:]*: /, ''), expected))
