// Runs in a worker thread, as it is: no TypeScript, so that no loader is needed. See html-reader.ts.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {{ blocks: Set<string>, skipped: Set<string> }} */
const { blocks, skipped } = workerData

parentPort.on('message', html => parentPort.postMessage(readable(html)))
// all is loaded: from now on the time limit counts
parentPort.postMessage('ready')

/** The title and text of the article in a page; where none is found, of the page. */
function readable (html) {
  const article = new Readability(documentOf(html), { serializer: element => element }).parse()
  const text = article === null ? '' : textOf(article.content)
  const page = documentOf(html)
  return { title: titleOf(page, article?.title), text: text === '' ? textOf(page.body) : text }
}

/** linkedom takes the first element for the root, so a fragment gets a page around it. */
function documentOf (html) {
  const page = /<html[\s>]/i.test(html) ? html : `<html>${/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`}</html>`
  return parseHTML(`<!doctype html>${page}`).document
}

/** The page's only headline where its title begins with it (the rest names the site); else its title. */
function titleOf (page, given) {
  const headlines = [...page.querySelectorAll('h1')].map(element => collapsed(element.textContent)).filter(Boolean)
  const title = collapsed(given ?? page.title)
  const whole = headlines.length === 1 && title.startsWith(headlines[0]) ? headlines[0] : title
  return whole === '' ? null : whole
}

function textOf (root) {
  const parts = []
  addText(root, parts)
  return parts.join('').replace(/[^\S\n\u00A0]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n\n').trim()
}

function addText (node, parts) {
  if (node.nodeType === 3) parts.push(node.data.replace(/\s/g, keepNoBreak))
  if (node.nodeType !== 1) return
  const name = node.localName.toLowerCase()
  if (skipped.has(name)) return
  if (name === 'br') parts.push('\n')
  const edge = blocks.has(name) ? '\n\n' : ''
  parts.push(edge)
  for (const child of node.childNodes) addText(child, parts)
  parts.push(edge)
}

const keepNoBreak = space => space === '\u00A0' ? space : ' '
const collapsed = text => text.replace(/\s+/g, ' ').trim()
