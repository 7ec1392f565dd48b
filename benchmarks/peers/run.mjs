// Times FactTrack and its peers over the same texts in turns, each in a process of its own, and prints a table of ratios.
// node run.mjs [--articles PATH] [--rounds 5] [--words 2000] [--warm 20000]
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { countWords, readArticles } from './texts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({ options: {
  articles: { type: 'string', default: join(here, '../../samples/articles') },
  rounds: { type: 'string', default: '5' }, words: { type: 'string', default: '2000' }, warm: { type: 'string', default: '20000' },
} })

// The job's name, its worker, and how much of the warm-up it gets: a peer of 300 words a second would take minutes.
const ours = ['dotnet', join(here, '../FactTrack.Accuracy/bin/Release/net10.0/FactTrack.Accuracy.dll'), 'rounds']
const node = peer => [process.execPath, join(here, 'worker.mjs'), peer]
const sides = [
  ['FactTrack: whole path', 'path', ours, 8], ['FactTrack: text to figures and times', 'figures', ours, 1], ['FactTrack: figures and times, their layers alone', 'figures-layers', ours, 1],
  ['FactTrack: clauses, attributions and claims, their layers alone', 'tuples-layers', ours, 1],
  ['wink-nlp: all', 'all', node('wink'), 1], ['compromise: tagger', 'tagger', node('compromise'), .5], ['compromise: full', 'full', node('compromise'), .5],
  ['Recognizers: number, a sentence a call', 'number', node('recognizers'), .5], ['Recognizers: date-time, a sentence a call', 'datetime', node('recognizers'), .1],
  ['Recognizers: six models, a sentence a call', 'six', node('recognizers'), .1], ['Recognizers: six models, an article a call', 'article', node('recognizers'), .1],
  ['Recognizers: suite of eight models, an article a call', 'suite', node('recognizers'), .1],
]

const articles = readArticles(values.articles)
const folder = mkdtempSync(join(tmpdir(), 'peers-'))
let next = 0
function chunk(name, words) {
  const texts = []
  let count = 0
  while (count < words) {
    const text = articles[next++ % articles.length]
    texts.push(text)
    count += countWords(text)
  }
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, texts.map(text => JSON.stringify({ text })).join('\n') + '\n')
  return { file, count }
}

const workers = new Map()
function worker(command) {
  const key = command.join(' ')
  if (!workers.has(key)) {
    const child = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] })
    workers.set(key, { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() })
  }
  return workers.get(key)
}
async function seconds(side, file, times) {
  const { child, lines } = worker(side[2])
  child.stdin.write(`${side[1]}\t${times}\t${file}\n`)
  const { value, done } = await lines.next()
  if (done) throw new Error(`${side[0]}: its worker ended`)
  return Number(value.split('\t')[0])
}

const speeds = sides.map(() => [])
const least = .5 // seconds, where a job is that fast
const times = []
for (const [i, side] of sides.entries()) {
  const warm = chunk('warm', Number(values.warm) * Math.min(side[3], 1))
  const first = await seconds(side, warm.file, Math.max(1, side[3]))
  times[i] = Math.max(1, Math.ceil(least / (first / Math.max(1, side[3]) * Number(values.words) / warm.count)))
}
for (let round = 0; round < Number(values.rounds); round++) {
  const { file, count } = chunk(`round${round}`, Number(values.words))
  for (const [i, side] of sides.entries()) speeds[i].push(count * times[i] / await seconds(side, file, times[i]))
}
for (const { child } of workers.values()) child.stdin.end()

const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const path = speeds[0]
console.log(`${values.rounds} rounds of ${values.words} words and more, other texts each round, in turns; words a second of processor time, medians; ${cpus()[0].model.trim()}, node ${process.version}.\n`)
console.log('| side | words a second | whole path is faster by | least, most of the rounds |\n| --- | ---: | ---: | ---: |')
for (const [i, side] of sides.entries()) {
  const ratios = path.map((speed, round) => speed / speeds[i][round])
  console.log(`| ${side[0]} | ${Math.round(median(speeds[i])).toLocaleString('en-US')} | ${median(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)}, ${Math.max(...ratios).toFixed(2)} |`)
}
