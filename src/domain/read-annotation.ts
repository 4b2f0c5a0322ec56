import { cleanTracked } from './extract/clean/clean-with-map.js'
import { append, mapped, type MappedText, type Tracked } from './extract/clean/mapped-text.js'

/** A text with its markup, piece by piece, as LanguageTool's clients send it; `interpretAs` is what stands for the markup in the text. */
export type Annotation = Array<{ text: string } | { markup: string, interpretAs?: string | undefined }>

/** The text alone, cleaned, with a map of every offset back into text and markup put together. */
export function readAnnotation (annotation: Annotation): MappedText {
  const out: Tracked = { text: '', starts: [], ends: [] }
  let at = 0
  for (const part of annotation) {
    if ('text' in part) addText(out, part.text, at)
    else append(out, part.interpretAs ?? '', { start: at, end: at + part.markup.length })
    at += sentOf(part).length
  }
  return mapped(cleanTracked(out))
}

/** What the parts are when they are put together: what offsets count in. */
export const annotatedText = (annotation: Annotation): string => annotation.map(sentOf).join('')

const sentOf = (part: Annotation[number]): string => 'text' in part ? part.text : part.markup

function addText (out: Tracked, text: string, at: number): void {
  for (let unit = 0; unit < text.length; unit++) append(out, text.charAt(unit), { start: at + unit, end: at + unit + 1 })
}
