/* global CSS, Highlight, NodeFilter, Range */
// A plugin for an editor in a browser, to be copied into a CMS: checks the text whenever the writer pauses, and underlines what is found.
import { createRecordClient } from 'onrecord/client'

const PAUSE_MS = 600
const BLOCKS = 'p, div, li, blockquote, h1, h2, h3, h4, h5, h6'

/**
 * @param editor a contenteditable element.
 * @param onFindings told of the findings after each check: a CMS lists their messages and suggestions beside the text.
 * @param onError told why a check failed: the text is unchecked then, and nothing stays underlined as if it were not.
 * @param titleOf the headline, which is checked too; by default that of the page's first field called "title", if there is one.
 * @returns a function that takes the plugin off the editor.
 */
export function watchEditor (editor, { baseUrl, key, pauseMs = PAUSE_MS, onFindings = () => {}, onError = tell, titleOf = titleOnPage }) {
  const client = createRecordClient({ baseUrl, key })
  let pause
  let running

  const check = async () => {
    running?.abort()
    running = new AbortController()
    const { text, placeOf } = readText(editor)
    const title = titleOf().trim()
    const { signal } = running
    const body = title === '' ? { text } : { title, text }
    const { data, error } = text.trim() === ''
      ? { data: { findings: [] } }
      : await client.POST('/v1/drafts/check', { body, signal }).catch(error => ({ error }))
    if (signal.aborted) return
    const warnings = data?.findings.filter(({ severity }) => severity === 'warning') ?? []
    show(warnings.filter(({ part }) => part === 'text'), placeOf)
    onFindings(warnings)
    if (data === undefined) onError(error)
  }
  const wait = () => {
    clearTimeout(pause)
    pause = setTimeout(check, pauseMs)
  }

  editor.addEventListener('input', wait)
  wait()
  return () => {
    clearTimeout(pause)
    running?.abort()
    editor.removeEventListener('input', wait)
    CSS.highlights.delete('onrecord')
  }
}

/** The text as the service counts it, blocks as paragraphs, and where each of its offsets stands in the editor. */
function readText (editor) {
  const nodes = []
  let text = ''
  let block
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement.closest(BLOCKS)
    if (text !== '' && own !== block) text += '\n\n'
    block = own
    nodes.push({ node, start: text.length })
    text += node.data
  }
  const placeOf = offset => {
    const { node, start } = nodes.findLast(({ start }) => start <= offset) ?? nodes[0]
    return [node, Math.min(offset - start, node.data.length)]
  }
  return { text, placeOf }
}

/** Underlines without touching the text: ::highlight(onrecord) is styled by the CMS. */
function show (findings, placeOf) {
  const ranges = findings.map(({ start, end }) => {
    const range = new Range()
    range.setStart(...placeOf(start))
    range.setEnd(...placeOf(end - 1))
    range.setEnd(range.endContainer, range.endOffset + 1)
    return range
  })
  CSS.highlights.set('onrecord', new Highlight(...ranges))
}

/** An input or a heading; a CMS whose title stands elsewhere passes its own `titleOf`. */
function titleOnPage () {
  const field = document.querySelector('[name="title"], #title')
  return field?.value ?? field?.textContent ?? ''
}

/** A problem of the API has its reason in `detail`, a connection that failed in `message`. */
function tell (error) {
  console.warn('On Record could not check the draft:', error?.detail ?? error?.message ?? error)
}
