import t from 'tap'
import { said } from '../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Ines Falk said that Siemens had spilt oil. Siemens declined to comment.', '"Siemens had spilt oil" -> 0'],
  ['Ines Falk said that Siemens had spilt oil. It was a quiet day in Bergen. Siemens declined to comment.', '"Siemens had spilt oil" -> 0'],
  ['Ines Falk said that Siemens had spilt oil. Rui Costa said that talks could still fail. Siemens declined to comment.', '"Siemens had spilt oil" -> 0'],
  ['Ines Falk said that a pump had spilt oil. Rui Costa said that talks could still fail. Siemens declined to comment.', '"A pump had spilt oil" -> 0'],
  ['It was a quiet day in Bergen. Rui Costa sold 40 pumps there. Siemens declined to comment.', '-'],
  ['Ines Falk said that Siemens had spilt oil. Asked about the merger, Siemens declined to comment.', '-'],
  ['Ines Falk said that Siemens had spilt oil. Asked about the spilt oil, Siemens declined to comment.', '"Siemens had spilt oil" -> 0'],
  ['Ines Falk said that Siemens had spilt oil. Asked about the matter on Friday, Siemens declined to comment.', '"Siemens had spilt oil" -> 0']
]
for (const [text, claim] of ROWS) t.test(`binds a bare refusal: ${text}`, async t => t.equal(said(text).at(-1), `Siemens: declines_to_comment ${claim}`))

t.test('who has just denied something in so many words goes on to deny that', async t => {
  t.equal(said('The Gull reported that Rui Costa would go. Ola Wick denied being its source. “It wasn’t me,” he said.').at(-1), 'Ola Wick: denies "Ola Wick was its source" -> 1')
})

t.test('"the claim" is what was said of who rejects it, not how the accuser goes on', async t => {
  const text = 'Rui Costa took bribes, a source told the Gull. “Everybody knew,” the source said. Costa’s lawyer, Ines Falk, rubbished the claim.'
  t.equal(said(text).at(-1), 'Ines Falk: denies "Rui Costa took bribes" -> 0')
  t.equal(said('Rui Costa took bribes, a source told the Gull. “Siemens knew,” the source said. Siemens rejected the claim.').at(-1), 'Siemens: denies "Siemens knew" -> 1')
})

t.test('a charge is laid on whoever rejects it, whatever else was said since', async t => {
  const text = 'Ines Falk accused the army of looting a shop. Rui Costa said 4,000 people had fled.'
  for (const answer of ['rejected the claims', 'denied the accusation']) {
    t.equal(said(`${text} The army ${answer}.`).at(-1), 'the army: denies "The army looted a shop" -> 0')
  }
  t.equal(said('Riga says a drone came from Belarus. Its allies were told, Ines Falk said. Minsk called the claim “another fairy tale from Riga”.').at(-1), 'Minsk: denies "A drone came from Belarus" -> 0')
  t.equal(said('Riga says a drone came from Belarus. Minsk called the claim a fairy tale.').at(-1), 'Minsk: denies "A drone came from Belarus" -> 0')
})

t.test('"that" may stand for what was told', async t => {
  for (const answer of ['disputed that', 'dismissed that as a lie', 'rejected that on Monday', 'disputed that, saying there were cracks', 'denied that claim', 'rejects that']) {
    t.equal(said(`The mayor said the bridge was safe. Ines Falk ${answer}.`)[1], 'Ines Falk: denies "The bridge was safe" -> 0')
  }
  t.equal(said('The mayor said the bridge was safe. Ines Falk confirmed that on Monday.')[1], 'Ines Falk: confirms "The bridge was safe" -> 0')
  t.equal(said('Ines Falk denied that in 1998, the bridge cracked.')[0], 'Ines Falk: denies "In 1998, the bridge cracked"')
})

t.test('who has denied a wrong and does not reply, does so of that', async t => {
  t.equal(said('A review found that staff had been gagged. Rui Costa denied any wrongdoing. He did not reply to messages.').at(-1), 'Rui Costa: does_not_respond "Rui Costa committed wrongdoing" -> 1')
})

t.test('an office that is somebody’s is no other office', async t => {
  t.match(said('Bergen council said that the quay was shut. The prime minister’s office declined to comment.').at(-1), /^prime minister’s office: /)
})
