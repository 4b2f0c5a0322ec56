import { Tokenizer } from 'htmlparser2'

/** What a scan of HTML meets, in order. Names are in lower case; offsets are UTF-16 code units of the HTML. */
export interface HtmlEvents {
  /** Plain characters from `start` to `end`. */
  onText?: (start: number, end: number) => void
  /** A character reference ("&amp;") and what it stands for. */
  onCharacter?: (character: string, start: number, end: number) => void
  /** A start tag whose `<` is at `at`; `false` ends the scan. */
  onOpen: (name: string, at: number) => boolean | void
  /** An end tag, or the end of an `<svg/>` or `<math/>`: other tags cannot close themselves in HTML. */
  onClose: (name: string, at: number) => void
}

/** Reads HTML tag by tag, without a tree: linear in its length however it nests, and nothing in it can be wrong. */
export function scanHtml (html: string, { onText = nothing, onCharacter = nothing, onOpen, onClose }: HtmlEvents): void {
  let opened = { name: '', at: 0 }
  const tokenizer: Tokenizer = new Tokenizer({ decodeEntities: true }, {
    ...IGNORED,
    ontext: onText,
    ontextentity: (codePoint, end) => onCharacter(String.fromCodePoint(codePoint), html.lastIndexOf('&', end - 1), end),
    onopentagname: (start, end) => {
      opened = { name: html.slice(start, end).toLowerCase(), at: start - 1 }
      if (onOpen(opened.name, opened.at) === false) tokenizer.pause()
    },
    onclosetag: (start, end) => onClose(html.slice(start, end).toLowerCase(), start - 2),
    onselfclosingtag: () => {
      if (opened.name === 'svg' || opened.name === 'math') onClose(opened.name, opened.at)
    }
  })
  tokenizer.write(html)
  tokenizer.end()
}

const nothing = (): void => {}
const IGNORED = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onprocessinginstruction: nothing
}
