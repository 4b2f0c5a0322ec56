import t from 'tap'
import { noiseKind, phraseOf, type NoiseKind } from '../../../../src/domain/extract/clean/noise.js'

const NOISE: Array<[NoiseKind, string]> = [
  ['cookies', 'The Gull says 214 partners may store data. Accept all'],
  ['no-words', '***'],
  ['no-words', '7:30'],
  ['list', 'icon bookmark-b chevron harbour rudder camera lens filter flag mutedicon pauseicon stepback swipe trashcan wreath'],
  ['interface', 'Post a Comment (0)'],
  ['interface', '3 Comments'],
  ['interface', 'Ok, Go it!'],
  ['interface', 'Home News World Politics Sport'],
  ['interface', 'Share on Facebook'],
  ['interface', 'source site-34'],
  ['interface', 'Your email address will not be published. Required fields are marked *'],
  ['time', '15 Feb, 2022 19:18'],
  ['time', 'Published 3 hours ago'],
  ['time', 'Friday, June 10, 2016.'],
  ['interface', 'By -'],
  ['byline', 'By Jane Doe, staff writer'],
  ['byline', 'Written by Jane Doe and John Roe'],
  ['byline', 'Source: The Agency'],
  ['caption', 'Ships leave the harbour, December 15, 2021. © Jane Doe/Harbour Affairs'],
  ['caption', 'FILE - The mayor speaks to reporters.'],
  ['caption', 'Photo: Jane Doe'],
  ['caption', 'In this photo taken Monday, the mayor speaks.'],
  ['caption', 'The mayor speaks on April 2. Photo: Jane Doe/Agency'],
  ['caption', 'The mayor speaks. (AP Photo/Jane Doe)'],
  ['caption', 'Jane Doe via Getty Images.'],
  ['caption', 'The mayor speaks (Jane Doe/AFP)'],
  ['caption', 'Reuters/Jane Doe'],
  ['credit', 'Information for this article provided through Jane Doe of The Agency.'],
  ['credit', 'Jane Doe contributed to this report.'],
  ['credit', '(Reporting by Jane Doe; Editing by John Roe)'],
  ['credit', 'This material may not be published or redistributed.'],
  ['credit', 'This article was originally published in the morning.'],
  ['credit', 'The views expressed in this article are those of the author.'],
  ['link', 'READ MORE: The mayor speaks'],
  ['link', 'Related: The mayor speaks'],
  ['tags', 'Tags: harbour, mayor, quay'],
  ['tags', '#harbour #mayor'],
  ['code', '#buttons=(Ok, Go it!) #days=(20)'],
  ['code', '.bio-text {'],
  ['code', 'border-top: 1px solid;'],
  ['code', '<embed id="5" author="me">'],
  ['cookies', 'Our website uses cookies to enhance your experience. Learn more'],
  ['subscribe', 'Subscribe Harbour Post or Follow Google News to update information quickly, Thank you..!!'],
  ['subscribe', 'Follow Jane Doe on Twitter'],
  ['subscribe', 'Get the best of our weekly newsletter straight to your inbox'],
  ['subscribe', 'Click here for the film'],
  ['form', 'Enter your name below'],
  ['form', 'You must be logged in to do this'],
  ['form', 'Please disable your adblocker to read on, adblocker users disable it here']
]
for (const [kind, line] of NOISE) t.test(`is ${kind}: ${line}`, async t => { t.equal(noiseKind(line), kind) })

const NEWS = [
  'The mayor said that the office did not use cookies on your site.',
  'Follow the money, the prosecutor said on Twitter.',
  'By Monday the harbour office had denied the report.',
  'By all accounts, he left.',
  'Source: the mayor will not go',
  '“Yes.”',
  'A: No!',
  'The report published Tuesday showed that the harbour was closed.',
  'Photo identification laws are disputed in six states.',
  'He gave another picture: that of a city without a harbour and without money, which nobody believed.',
  'Beijing says Moscow is ‘solid as a rock’',
  'Harbour Office Denies Report On New Quay As Mayor Leaves For Talks With The City Council',
  'The naÃ¯ve mayor said so.',
  'He was stopped. (WARNING: Video contains graphic images.)',
  `They ${'and they '.repeat(80)}subscribe to our newsletters`,
  'Trump claims nomination;'
]
for (const line of NEWS) t.test(`is news: ${line.slice(0, 60)}`, async t => { t.equal(noiseKind(line), undefined) })

t.test('a phrase is what is left of a line without case, marks and numbers', async t => {
  t.equal(phraseOf(' 12 Ça va, U.S.—Öl! '), 'ça va u s öl')
})
