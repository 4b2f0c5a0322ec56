import t from 'tap'
import { guessLanguage } from '../../../src/domain/extract/language.js'

const TEXTS: Array<[language: string, text: string]> = [
  ['en', 'The harbour office has requested money from the city'],
  ['en', 'Mayor denied asking for ships'],
  ['de', 'Der Bürgermeister wies den Bericht am Montag zurück, wie die Zeitung schreibt.'],
  ['fr', 'Le maire a démenti avoir demandé de l’argent à la ville.'],
  ['es', 'El alcalde negó que hubiera pedido dinero a la ciudad.'],
  ['it', 'Il sindaco ha negato di aver chiesto soldi alla città.'],
  ['pt', 'O prefeito negou que tenha pedido dinheiro à cidade.'],
  ['nl', 'De burgemeester ontkende dat hij om het geld had gevraagd.'],
  ['pl', 'Burmistrz zaprzeczył, że poprosił miasto o pieniądze na port.'],
  ['sv', 'Borgmästaren förnekar att han har bett staden om pengar.'],
  ['tr', 'Belediye başkanı bu haberleri yalanladı ve istifa etmedi.'],
  ['ru', 'Мэр опроверг сообщения о том, что он просил у города денег.'],
  ['uk', 'Мер спростував повідомлення про те, що він просив гроші у міста.'],
  ['ar', 'نفى رئيس البلدية أن يكون قد طلب المال من المدينة في هذا العام'],
  ['zh', '市长否认曾向该市请求资金。'],
  ['ja', '市長は市に資金を求めたとの報道を否定した。'],
  ['ko', '시장은 시에 돈을 요청한 적이 없다고 말했다.'],
  ['el', 'Ο δήμαρχος διέψευσε την είδηση.'],
  ['und', 'Hill'],
  ['und', 'Ode Hill in York'],
  ['und', 'Դիմում'],
  ['und', '12345'],
  ['und', '']
]
for (const [language, text] of TEXTS) t.test(`${language}: ${text}`, async t => { t.equal(guessLanguage(text), language) })

t.test('no more than the beginning of a long text is looked at', async t => {
  t.equal(guessLanguage('The mayor said that he was there. '.repeat(1000) + 'Дом. '.repeat(50_000)), 'en')
})
