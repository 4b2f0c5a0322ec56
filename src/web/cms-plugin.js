/* global CSS, Highlight, NodeFilter, Range */
// A plugin for an editor in a browser, to be copied into a CMS: checks the text whenever the writer pauses, and underlines what is found.
import { createRecordClient } from 'onrecord/client'

const PAUSE_MS = 600
const BLOCKS = 'p, div, li, blockquote, h1, h2, h3, h4, h5, h6'

/**
 * @param editor a contenteditable element.
 * @param onFindings told of the findings after each check: a CMS lists their messages and suggestions beside the text.
 * @returns a function that takes the plugin off the editor.
 */
export function watchEditor (editor, { baseUrl, key, pauseMs = PAUSE_MS, onFindings = () => {} }) {
  const client = createRecordClient({ baseUrl, key })
  let pause
  let running

  const check = async () => {
    running?.abort()
    running = new AbortController()
    const { text, placeOf } = readText(editor)
    if (text.trim() === '') return show([], placeOf)
    const { data } = await client.POST('/v1/drafts/check', { body: { text }, signal: running.signal }).catch(ignoreAbort)
    if (data === undefined) return
    const warnings = data.findings.filter(({ severity }) => severity === 'warning')
    show(warnings, placeOf)
    onFindings(warnings)
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

function ignoreAbort (error) {
  if (error.name !== 'AbortError') throw error
  return {}
}
