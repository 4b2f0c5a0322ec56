// Whom "he" and "she" of what is said mean, by whom the sentence before tells of.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  // whoever is named behind what is said is not the "he" of it where somebody else was told of
  ['Tom Vik was arrested. He beat his wife, prosecutor Nils Bakke said.', 'Nils Bakke: asserts "Tom Vik beat his wife"'],
  ['The goalkeeper was sent off. He never touched the ball, coach Ivan Petrov said.', 'Ivan Petrov: asserts not "The goalkeeper touched the ball"'],
  ['Nils Bakke dropped Tom Vik. He was late for training, the coach said.', 'Nils Bakke: asserts "Tom Vik was late for training"'],
  ['Nils Bakke praised Tom Vik. He is the best player in Europe, Bakke said.', 'Nils Bakke: asserts "Tom Vik is the best player in Europe"'],
  ['Nils Bakke praised Tom Vik. "He is the best player in Europe," Bakke said.', 'Nils Bakke: asserts "Tom Vik is the best player in Europe"'],
  ['Nils Bakke, the mayor, said Tom Vik had lied. He had known about the debts, Bakke said.', 'Nils Bakke: asserts "Tom Vik had known about the debts"'],
  ['The judge freed the driver. He had not been drinking, the judge found.', 'the judge: asserts not "The driver had been drinking"'],
  ['Karin Holm sacked her deputy, Tom Vik. He leaked the report, Holm said.', 'Karin Holm: asserts "Tom Vik leaked the report"'],
  // but for what one feels, hopes and is about to do, and where two only meet
  ['Nils Bakke met Tom Vik on Monday. He was satisfied with the talks, Bakke said.', 'Nils Bakke: asserts "Nils Bakke was satisfied with the talks"'],
  ['Nils Bakke sacked Tom Vik. He would sue, Bakke said.', 'Nils Bakke: asserts "Nils Bakke would sue"'],
  // who answers tells of himself
  ['Nils Bakke slammed Tom Vik. He had kept his promise, Vik said.', 'Tom Vik: asserts "Tom Vik had kept his promise"'],
  // the same pronoun twice is one, and another one is another's
  ['A witness said the driver was on his phone. He ran the red light, she told police.', 'a witness: asserts "The driver ran the red light"'],
  ['Nils Bakke said Tom Vik had lied. He had known about the debts, he said.', 'Nils Bakke: asserts -'],
  ['Lena Berg sacked her deputy. He said he had done nothing wrong.', 'her deputy: asserts not "Lena Berg’s deputy had done something wrong"'],
  // of whom an agent, a relative or a manager tells
  ['The striker\'s agent said he was happy. He has signed for three years, the club announced.', 'the club: asserts "The striker has signed for three years"'],
  ['The actor\'s wife said he was recovering.', 'the actor\'s wife: asserts "The actor was recovering"'],
  ['Ana Diaz\'s brother said she had been at home.', 'Ana Diaz’s brother: asserts "Ana Diaz had been at home"'],
  ['The owner lost her shop. Her son said he had warned her.', 'her son: asserts "The owner’s son had warned the owner"'],
  ['The singer\'s manager denied that she had cancelled the tour.', 'the singer\'s manager: denies "The singer had cancelled the tour"'],
  // of whom it is said in so many words
  ['"He is a great gentleman," Ole Dahl said of Nils Bakke.', 'Ole Dahl: asserts "Nils Bakke is a great gentleman"'],
  ['"It is unsafe," the mayor said of the plan.', 'the mayor: asserts "The plan is unsafe"'],
  ['"As far as weapons, they will use anything they can get," Ole Dahl said of terrorists.', 'Ole Dahl: asserts "As far as weapons, terrorists will use anything they can get"'],
  // nobody is no one, and who has spoken of himself goes on
  ['"No fair judge would let it pass," Tom Hill said. She and her aides were innocent, experts say.', 'experts: asserts -'],
  ['Tom Vik said Ole Dahl had won. "I prefer Rome," he said, noting he had lived there.', 'Tom Vik: asserts "Tom Vik had lived there"'],
  ['Tom Vik said Ole Dahl is his third choice. He is leaning towards Ann Beck, he said.', 'Tom Vik: asserts "Tom Vik is leaning towards Ann Beck"'],
  // who answers a question, and who denies
  ['The lawyer asked Tom Hill about the money. He said he had spent it.', 'Tom Hill: asserts "Tom Hill had spent it"'],
  ['The nurse told the inquiry that the surgeon had been drunk. He denies this.', 'the surgeon: denies "The surgeon had been drunk" -> 0'],
  ['Two officers said the sergeant had hit the prisoner. He said they were lying.', 'the sergeant: denies "The sergeant had hit the prisoner" -> 0'],
  ['A friend of the victim said she feared her husband. He denies it.', 'her husband: denies "The victim feared her husband" -> 0'],
  ['Tom Beck said Tim Hill had hit him. He said it was a lie.', 'Tim Hill: denies "Tim Hill had hit him" -> 0'],
  ['Prince Leo\'s ex-wife said he had hit her. The prince said she had invented it.', 'the prince: denies "Prince Leo had hit her" -> 0'],
  // who has seen it, and whose driver is no man
  ['The neighbour said she saw a man climb the fence.', 'the neighbour: asserts "The neighbour saw a man climb the fence"'],
  ['The minister told her driver he could go home.', 'the minister: asserts "The minister’s driver could go home"'],
  ['Police arrested a 40-year-old teacher. He said he was drunk.', 'a 40-year-old teacher: asserts "A 40-year-old teacher was drunk"'],
  // whose relative one is
  ['The widow said her husband had been healthy.', 'the widow: asserts "The widow’s husband had been healthy"'],
  ['The club said its coach had resigned. He was ill, it said.', 'the club: asserts "The club’s coach was ill"'],
  ['Lena Berg sued her brother. He denied stealing the will.', 'her brother: denies "Lena Berg’s brother stole the will"'],
  ['The minister sacked Ann Beck. "She\'d never been loyal," said Ole Dahl, a colleague.', 'Ole Dahl: asserts not "Ann Beck had been loyal"']
]

for (const [text, expected] of ROWS) t.test(text, async t => t.equal(said(text).at(-1), expected))
