import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { MarkedArticle } from '../domain/extract/tag/train/read-corpus.js'
import { readPassages } from '../domain/extract/tag/train/read-passages.js'
import type { Command } from './command.js'
import { parseMarked } from './parse-marked.js'
import { CommandFailed, type Terminal } from './terminal.js'

const help = `Trains the span finder on one CORPUS or more, an article a line:

  {"id": "…", "text": "…", "attributions": [{"source": [[0, 5]], "cue": [[6, 10]], "content": [[11, 40]]}]}

Offsets are UTF-16 code units into the text, end exclusive; any of the three lists may be empty. A CORPUS whose name ends in .txt has
passages that are marked in their text, as in src/domain/extract/tag/train/training-sentences.txt: "[S Ana Diaz] [C denied] [T that she knew]".
The same corpora give the same model. A thousand articles take some minutes and some gigabytes: NODE_OPTIONS=--max-old-space-size=12000 gives Node leave.

  --out FILE   where the model goes; weights.bin by default`

const options = { out: { type: 'string', default: 'weights.bin' } } as const

export const trainCommand: Command = {
  usage: 'onrecord train CORPUS… [--out FILE]',
  summary: 'train the span finder on marked articles',
  help,
  async run (args, terminal) {
    const { values, positionals: corpora } = parseArgs({ args, options, allowPositionals: true })
    if (corpora.length === 0) throw new CommandFailed('train needs a CORPUS', 2)
    const packed = await train((await Promise.all(corpora.map(readCorpus))).flat(), terminal)
    await writeFile(values.out, packed)
    terminal.out(`${values.out}: ${packed.length} bytes`)
    return 0
  }
}

async function readCorpus (path: string): Promise<MarkedArticle[]> {
  const articles = path.endsWith('.txt') ? readPassages(await readFile(path, 'utf8')) : await readLines(path)
  if (articles.length === 0) throw new CommandFailed(`${path} holds no article`, 1)
  return articles
}

async function readLines (path: string): Promise<MarkedArticle[]> {
  const articles: MarkedArticle[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path) })) {
    number++
    if (line.trim() !== '') articles.push(parseMarked(line, number))
  }
  return articles
}

async function train (articles: readonly MarkedArticle[], terminal: Terminal): Promise<Uint8Array> {
  const { trainModel } = await import('../domain/extract/tag/train/train-model.js')
  const { packModel } = await import('../domain/extract/tag/model-file.js')
  return packModel(trainModel(articles, ({ epoch, epochs, loss }) => { terminal.err(`epoch ${epoch} of ${epochs}, loss ${Math.round(loss)}`) }))
}
