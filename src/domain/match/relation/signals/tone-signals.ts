import type { Oriented } from '../align/oriented.js'

const GOOD = words('positive favorable favourable acclaim acclaimed praised praise successful success hit popular good great liked loved well best warm strong enthusiastic rave')
const BAD = words('negative unfavorable unfavourable panned criticized criticised criticism poor poorly bad flop failure unsuccessful disliked hated worst harsh weak negatively underperformed')
const MIXED = words('mixed average divided varied lukewarm moderate mediocre')

/** Whether the claim tells of praise, blame or something between where the text tells of another one. Words written for this project. */
export function toneSignals ({ claim, text }: Oriented): Record<string, number> {
  const [own, other] = [toneOf(claim.words), toneOf(text.words)]
  const told = own.good || own.bad || own.mixed
  return {
    toneWorse: flag(own.good && !other.good && (other.bad || other.mixed)),
    toneBetter: flag(own.bad && !other.bad && (other.good || other.mixed)),
    toneClearer: flag(own.mixed && !other.mixed && (other.good || other.bad)),
    toneTold: flag(told),
    toneSame: flag((own.good && other.good) || (own.bad && other.bad) || (own.mixed && other.mixed))
  }
}

function toneOf (told: readonly string[]): { good: boolean, bad: boolean, mixed: boolean } {
  const has = (set: ReadonlySet<string>): boolean => told.some(word => set.has(word))
  return { good: has(GOOD), bad: has(BAD), mixed: has(MIXED) }
}

function words (list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const flag = (holds: boolean): number => holds ? 1 : 0
