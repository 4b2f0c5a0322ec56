import { BLOCK_TAGS, HIDDEN_TAGS } from './block-tags.js'
import { cleanTracked } from './clean-with-map.js'
import { append, mapped, type MappedText, type Tracked } from './mapped-text.js'
import { scanHtml } from './scan-html.js'

/**
 * The text that a reader of an HTML fragment sees, cleaned as by `cleanText`, with a map of every offset back into the HTML as sent:
 * through tags, comments and character references. White space is one space, blocks are paragraphs, `<br>` ends a line.
 *
 * A scan of the markup, not a tree: linear in its length however deep it nests, and a wrong nesting shifts no offset.
 */
export function visibleText (html: string): MappedText {
  const out: Tracked = { text: '', starts: [], ends: [] }
  // what was skipped since the last visible character, and where it began
  let gap: { text: string, at: number } | undefined
  const hidden = hiddenElement()
  const breakAt = (text: string, at: number): void => { gap = { text: stronger(gap?.text, text), at: gap?.at ?? at } }
  const add = (text: string, start: number, end: number): void => {
    if (gap && out.text !== '') append(out, gap.text, { start: gap.at, end: Math.max(gap.at, start) })
    gap = undefined
    append(out, text, { start, end })
  }
  const tag = (name: string, at: number): void => {
    if (name === 'br') breakAt('\n', at)
    else if (BLOCK_TAGS.has(name)) breakAt('\n\n', at)
  }
  scanHtml(html, {
    onText: (start, end) => {
      if (hidden.inside()) return
      for (const { 0: run, index } of html.slice(start, end).matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
        const at = start + index
        if (WHITE.test(run)) breakAt(' ', at)
        else for (let unit = 0; unit < run.length; unit++) add(run.charAt(unit), at + unit, at + unit + 1)
      }
    },
    onCharacter: (character, start, end) => {
      if (!hidden.inside()) add(character, start, end)
    },
    onOpen: (name, at) => {
      hidden.open(name)
      tag(name, at)
    },
    onClose: (name, at) => {
      hidden.close(name)
      tag(name, at)
    }
  })
  return mapped(cleanTracked(out))
}

const WHITE = /^[ \t\n\r\f]/
/** Of two kinds of white space the stronger: paragraph, line, space. */
const stronger = (before = '', text: string): string => before.length < text.length || before === ' ' ? text : before

/** Keeps count of the outermost element that hides its content; another of the same name may stand inside. */
function hiddenElement (): { inside: () => boolean, open: (name: string) => void, close: (name: string) => void } {
  let element: string | undefined
  let depth = 0
  return {
    inside: () => depth > 0,
    open: name => {
      if (depth === 0 && HIDDEN_TAGS.has(name)) element = name
      if (name === element) depth++
    },
    close: name => {
      if (name === element && --depth === 0) element = undefined
    }
  }
}
