import { edgeExamples } from './edge-examples.js'
import { patternCosts } from '../link-spans.js'
import { readLesson, type Lesson, type MarkedArticle } from './read-corpus.js'
import { createTagDocument, type SpanModel } from '../span-model.js'
import { trainEdges } from './train-edges.js'
import { trainTagger } from './train-tagger.js'

export interface TrainingProgress { epoch: number, epochs: number, loss: number }

/** Chosen on the dev part of PolNeAR and on a fifth of its train part that was held out. */
const LABELS = { epochs: 9, keptFrom: 5, minCount: 3, rate: 0.045, sparsity: 1.5e-4, margin: 1.3 }
const EDGES = { epochs: 8, minCount: 3, rate: 0.05, sparsity: 6e-5 }
/** Edges are learnt from what a tagger finds in articles that it has not seen: one is trained for each part without that. */
const PARTS = 4

/** Trains a span finder on marked articles: the same articles in the same order give the same model. Takes memory for all features at once. */
export function trainModel (articles: Iterable<MarkedArticle>, onEpoch: (progress: TrainingProgress) => void = () => {}): SpanModel {
  const lessons = Array.from(articles, readLesson)
  const patterns = patternCosts(lessons.flatMap(({ patterns }) => patterns))
  const epochs = LABELS.epochs * (PARTS + 1)
  let epoch = 0
  const tag = (lessons: readonly Lesson[]) => trainTagger(lessons.flatMap(({ sequences }) => sequences), {
    ...LABELS, onEpoch: (_, loss) => { onEpoch({ epoch: ++epoch, epochs, loss }) }
  })
  const examples = Array.from({ length: PARTS }, (_, part) => {
    const tagDocument = createTagDocument({ tagger: tag(lessons.filter((_, index) => index % PARTS !== part)), patterns })
    return lessons.filter((_, index) => index % PARTS === part).flatMap(lesson => edgeExamples(lesson, tagDocument(lesson.document, lesson.found)))
  })
  return { tagger: tag(lessons), patterns, edges: trainEdges(examples.flat(), EDGES) }
}
