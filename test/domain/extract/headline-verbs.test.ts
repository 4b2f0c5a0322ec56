import t from 'tap'
import { said } from './said.js'

/** What headlines leave out, given as texts of their own. */
const HEADLINES: ReadonlyArray<readonly [string, string]> = [
  ['Dam unsafe, Ida Moe says', 'Ida Moe: asserts "Dam is unsafe"'],
  ['Ida Moe insists ferries safe', 'Ida Moe: asserts "Ferries are safe"'],
  ['Mill owner to cut 90 jobs, memo shows', 'memo: asserts "Mill owner will cut 90 jobs"'],
  ['Nurses to strike next week, union says', 'the union: asserts "Nurses will strike next week"'],
  ['Two drowned, three hurt in ferry crash, coastguard says', 'the coastguard: asserts "Two drowned, three were hurt in ferry crash"'],
  ['Four killed in mill fire, police say', 'police: asserts "Four were killed in mill fire"'],
  ['Hundreds feared dead in landslide, Ida Moe says', 'Ida Moe: asserts "Hundreds are feared dead in landslide"'],
  ['Police say man shot by guard unarmed', 'police: asserts "Man shot by guard is unarmed"'],
  ['Rebels behind raid, Oslo says', 'Oslo: asserts "Rebels are behind raid"'],
  ['Ida Moe says town under control', 'Ida Moe: asserts "Town is under control"'],
  ['Pilot to blame for crash, Ida Moe says', 'Ida Moe: asserts "Pilot is to blame for crash"'],
  ['Rebels say they shot down army jet', 'rebels: asserts "Rebels shot down army jet"'],
  ['Three drones shot down over Oslo, police say', 'police: asserts "Three drones were shot down over Oslo"'],
  ['Strike over, says union', 'the union: asserts "Strike is over"'],
  ['Deaths up 20 percent, ministry says', 'the ministry: asserts "Deaths are up 20 percent"'],
  ['Mural a forgery, expert claims', 'expert: asserts "Mural is a forgery"'],
  ['No survivors in crash, airline says', 'the airline: asserts not "There are survivors in crash"'],
  ['“No deal”, says union', 'the union: asserts not "There is a deal"'],
  ['Claims of torture false, warden says', 'warden: denies -']
]
for (const [text, expected] of HEADLINES) t.test(`reads: ${text}`, async t => t.equal(said(text)[0], expected))

/** What is no clause, or has its verb. */
const OTHERS: ReadonlyArray<readonly [string, string[]]> = [
  ['Ida Moe warns residents to leave', []],
  ['The mill owner, unsafe, said so.', []],
  ['Rye bread: two cups of flour, no sugar', []]
]
for (const [text, expected] of OTHERS) t.test(`adds nothing to: ${text}`, async t => t.same(said(text).filter(line => /(?:will|is|are) /.test(line)), expected))
