import t from 'tap'
import { said } from '../said.js'

const interview = (...lines: string[]): string[] => said(lines.join('\n\n'), { publisher: 'Harbour Gazette' })

t.test('a bare answer takes what was asked', async t => {
  t.same(interview('The mayor of Porto, Rui Costa, spoke to us.', 'Q: Did the city know about the bridge?', 'A: No. The city learned of it in May.', 'Q: Did you sign the order?', 'A: Yes.', 'Q: Is it true that Peru paid?', 'A: That is a lie.'), [
    'Rui Costa: denies "The city knew about the bridge"',
    'Rui Costa: asserts "The city learned of it in May"',
    'Rui Costa: confirms "Rui Costa signed the order"',
    'Rui Costa: denies "Peru paid"'
  ])
  t.same(interview('Reporter: Did Peru not pay?', 'Sol: No comment.', 'Reporter: You never asked Chile for aid?', 'Sol: No.', 'Reporter: Whose is it?', 'Sol: No.'), [
    'Sol: declines_to_comment "Peru paid"',
    'Sol: asserts not "Sol asked Chile for aid"',
    'Sol: denies -'
  ])
})

t.test('who answers speaks, and who asks states nothing', async t => {
  t.same(interview('Moderator: Peru has raised its tax.', 'LENA SOL: Peru raised no tax. It cut two.', 'Moderator: When?', 'LENA SOL: In 2019 Peru cut the tax on bread.'), [
    'Lena Sol: asserts not "Peru raised a tax"',
    'Lena Sol: asserts "Peru cut two"',
    'Lena Sol: asserts "In 2019 Peru cut the tax on bread"'
  ])
})

t.test('who is asked is "you"', async t => {
  t.same(interview('The mayor of Porto, Rui Costa, spoke to us.', 'Q: Two clerks say you sold the bridge. Is that true?', 'A: That is not true.', 'Q: When did you learn of it?', 'A: You should ask Peru.'), [
    'two clerks: asserts "Rui Costa sold the bridge"',
    'Rui Costa: denies "Rui Costa sold the bridge" -> 0',
    'Rui Costa: asserts -'
  ])
})

t.test('nobody says that he laughs', async t => {
  t.same(interview('Rui Costa runs the port of Porto.', 'Q: Is the port safe?', 'A: [Laughs] The port is safe.', 'Q: Will it close in May?', 'A: (laughs) The port will not close. [Long pause.] Peru paid for it.',
    'Q: Who says so?', 'A: *sighs* Ask Peru.').slice(1), [
    'Rui Costa: asserts "The port is safe"',
    'Rui Costa: asserts not "The port will close"',
    'Rui Costa: asserts "Peru paid for it"',
    'Rui Costa: asserts -'
  ])
  t.same(said('“The port is safe [laughs],” said Rui Costa.'), ['Rui Costa: asserts "The port is safe"'])
  t.same(said('“The port [of Porto] is safe,” said Rui Costa.'), ['Rui Costa: asserts "The port of Porto is safe"'])
})

t.test('letters stand for nobody where several are named or none', async t => {
  t.same(interview('Q: Do I need a visa for Peru?', 'A: No.', 'Q: Is it dear?', 'A: It costs nine euros.'), [])
  t.same(interview('Rui Costa and Ana Lund spoke to us in Porto.', 'Q: Did you meet?', 'A: No.', 'Q: Is the bridge in Porto open?', 'A: The bridge in Porto is shut.').filter(line => !line.startsWith('Harbour')), [])
})

t.test('initials are whoever has them, and what the paper tells between the answers is its own', async t => {
  t.same(interview('The soprano Noor Vale vanished.', 'Ignatius Borg: What changed?', 'Noor Vale: I had a node.', 'IB: Your agent, Roland Szabo, says you signed the statement.', 'NV: He is lying. I was asleep.',
    'IB: Will you marry Max Ito?', 'NV: I won\'t answer that.', 'Mr Ito, when asked the same question by email, replied that he was fond of soup.', 'IB: Why?', 'NV: I sleep.').filter(line => !line.startsWith('Harbour')), [
    'Noor Vale: asserts "Noor Vale had a node"',
    'Roland Szabo: asserts "Noor Vale signed the statement"',
    'Noor Vale: denies "Noor Vale signed the statement" -> 2',
    'Noor Vale: asserts "Noor Vale was asleep"',
    'Noor Vale: declines_to_comment "Noor Vale will marry Max Ito"',
    'Max Ito: asserts "Max Ito was fond of soup"',
    'Noor Vale: asserts "Noor Vale sleeps"'
  ])
})
