import { patternCosts } from './link-spans.js'
import { readLesson, type MarkedArticle } from './read-corpus.js'
import type { SpanModel } from './span-model.js'
import { trainTagger } from './train-tagger.js'

export interface TrainingProgress { epoch: number, epochs: number, loss: number }

/** Chosen on the dev part of PolNeAR. */
const OPTIONS = { epochs: 12, minCount: 3, rate: 0.04, sparsity: 1.5e-4 }

/** Trains a span finder on marked articles: the same articles in the same order give the same model. Takes memory for all features at once. */
export function trainModel (articles: Iterable<MarkedArticle>, onEpoch: (progress: TrainingProgress) => void = () => {}): SpanModel {
  const lessons = Array.from(articles, readLesson)
  const tagger = trainTagger(lessons.flatMap(({ sequences }) => sequences), {
    ...OPTIONS, onEpoch: (epoch, loss) => { onEpoch({ epoch, epochs: OPTIONS.epochs, loss }) }
  })
  return { tagger, patterns: patternCosts(lessons.flatMap(({ patterns }) => patterns)) }
}
