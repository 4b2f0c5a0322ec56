import t from 'tap'
import { said } from '../said.js'

/** What is laid on somebody in a clause, a noun or an aside, and what only looks so. */
const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The surgeon Ana Ruiz, whom two nurses accuse of fraud, will resign.', ['two nurses: asserts "The surgeon Ana Ruiz was guilty of fraud"']],
  ['The surgeon Ana Ruiz, accused by two nurses of fraud, resigned.', ['two nurses: asserts -']],
  ['The baker, who neighbours say threw a stone, was released.', ['neighbours: asserts "The baker threw a stone"']],
  ['According to Reuters, the ministry has denied that the road was sold.', ['Reuters: asserts "The ministry has denied that the road was sold"', 'the ministry: denies "The road was sold"']],
  ['Reuters quoted the minister as denying that the road was sold.', ['the minister: denies "The road was sold"']],
  ['Bail was denied to the surgeon, whom the magistrate described as a risk.', ['the magistrate: asserts "The surgeon was a risk"']],
  ['Chile would not discuss the payments, which a former clerk disclosed last month.', ['Chile: declines_to_comment -', 'a former clerk: asserts -']],
  ['Asked whether the tests had been skipped, the foreman nodded and said that the tests were late.', ['the foreman: asserts "The tests were late"']],
  ['The figure was questioned by auditors at the time.', ['auditors: questions -']],
  ['The dam is safe, said the forester after a hiker reported a crack.', ['the forester: asserts "The dam is safe"', 'a hiker: asserts "A hiker reported a crack"']],
  ['Widow says clerk was pushed, police deny it', ['Widow: asserts "Clerk was pushed"', 'police: denies "Clerk was pushed" -> 0']],
  ['The army denied a Reuters report that the town had fallen.', ['the army: denies "The town had fallen"', 'Reuters: asserts "The town had fallen"']],
  ['Chile disputed the landlord’s account of the fire.', ['Chile: denies -', 'the landlord: asserts -']],
  ['Contrary to the brewer’s assertion, the cans were never tested.', ['the brewer: asserts -']],
  ['Chile is silent on the shaft, which three widows had reported in March.', ['Chile: does_not_address -', 'three widows: asserts -']],
  ['Vets doubt the virus, an explanation put forward by the dairy.', ['the dairy: asserts -']],
  ['The bank is safe, whatever critics say.', []],
  ['The massacre reported by Radio Juba shocked Kenya.', ['Radio Juba: asserts -']],
  ['Chile puts the number of dead at nine.', ['Chile: asserts "The number of dead is nine"']],
  ['Chile is hopeful, pointing to 400 new jobs.', ['Chile: asserts -']],
  ['Trains stopped, the union claiming that every depot had joined the strike.', ['the union: asserts "Every depot had joined the strike"']],
  ['Two pylons fell, the grid’s director, Hassan Lamrani, admitting that the cable was old.', ['Hassan Lamrani: confirms "The cable was old"']],
  ['The board circulated a leaflet that predicted that exports would fall.', ['a leaflet: asserts "Exports would fall"']],
  ['The mayor apologised and instead blamed the bottler for the glass.', ['the mayor: asserts "The bottler was to blame for the glass"']],
  ['The strike has failed, writes the economist Paz Urrutia in a Bilbao weekly.', ['Paz Urrutia: asserts "The strike has failed"']],
  ['The bees are dying, keepers across Anatolia report, and nobody knows why.', ['keepers across Anatolia: asserts "The bees are dying"']],
  ['Nine in ten fishermen will quit, says boatswain Ruslan Akhmetov.', ['Ruslan Akhmetov: asserts "Nine in ten fishermen will quit"']],
  ['The will was burnt, so the cook claimed.', ['the cook: asserts "The will was burnt"']],
  ['By the conductor’s own account, the train had left Craiova.', ['the conductor: asserts "The train had left Craiova"']],
  ['The deal is a trap, in the view of Nana Gelashvili.', ['Nana Gelashvili: asserts "The deal is a trap"']],
  ['A woman who lives nearby said that the bridge had collapsed.', ['a woman: asserts "The bridge had collapsed"']],
  ['The firm promised not to pay its staff.', ['the firm: asserts "The firm promised not to pay its staff"']],
  ['A warning by the geologists’ guild that the slope was moving went unheeded.', ['geologists’ guild: asserts "The slope was moving"']],
  ['That the lions had been starved was untrue, said Jabulani Moyo.', ['Jabulani Moyo: denies "The lions had been starved"']],
  ['The admission by a dentist that he had forged diplomas came late.', ['a dentist: confirms -']],
  ['Over the denials of the customs officials, the report was printed.', ['customs officials: denies -']],
  ['Rejected as “sums for children” by the statistics office, the count was printed.', ['statistics office: denies -']],
  // nothing is said, or it is on record already
  ['The bishop said that the chapel was sold. Mr Kim contradicted the bishop’s account.', ['the bishop: asserts "The chapel was sold"', 'Kim: denies "The chapel was sold" -> 0']],
  ['Police arrested the man, a radio playing in his car.', []],
  ['Sales rose by 0.5 percentage points to 4.2 percent.', []],
  ['The president’s claims adjuster resigned.', []],
  ['The bishop’s story hour begins at noon.', []]
]

for (const [text, expected] of ROWS) t.test(`in passing: ${text}`, async t => t.same(said(text), expected))

const STANCES: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['Doubts about the turnout were voiced by observers from Botswana.', ['observers from Botswana: questions -']],
  ['Doubts about his future were voiced by fans.', []],
  ['Among the sceptics is the botanist Jorunn Vik.', ['Jorunn Vik: questions -']],
  ['Chile found nothing to show that the well was poisoned.', ['Chile: questions "The well was poisoned"']],
  ['Sceptical of the miracle, the diocese of Cebu sent a doctor.', ['diocese of Cebu: questions -']],
  ['Vesna Perić, who doubts that the letter is genuine, has left.', ['Vesna Perić: questions "The letter is genuine"']],
  ['Our letters to the foundation came back unopened.', ['the foundation: does_not_respond -']],
  ['The letter came back unopened.', []],
  ['Their prayers for rain went unanswered.', []],
  ['The tumour did not respond to radiation.', []],
  ['Nowhere in its report does Kosovo Power mention the leak.', ['Kosovo Power: does_not_address -']],
  ['The premier’s address avoided any mention of the migrants.', ['the premier: does_not_address -']],
  ['Two drivers avoided the road.', []],
  ['The deputy mayor answered a different question.', ['deputy mayor: does_not_address -']],
  ['The speech passed over the affair.', ['the speech: does_not_address -']],
  ['The firm passed over two applicants.', []],
  ['The shutdown was neither confirmed nor denied by the institute.', ['the institute: neither_confirms_nor_denies -']],
  ['The shutdown was neither confirmed nor denied.', []],
  ['“I am not at liberty to discuss the verdict,” Anjali Dutta told reporters.', ['Anjali Dutta: declines_to_comment -']],
  ['The midwife’s lips were sealed.', ['the midwife: declines_to_comment -']],
  ['Nor would the cellist discuss the bow.', ['the cellist: declines_to_comment -']],
  ['“I know of no such letter,” Ettore Sala said.', ['Ettore Sala: disclaims_knowledge -']]
]

for (const [text, expected] of STANCES) t.test(`takes no more than its stance: ${text}`, async t => t.same(said(text), expected))
