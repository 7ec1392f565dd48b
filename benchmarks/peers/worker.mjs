// One peer in a process of its own: reads "JOB FILE TIMES" lines, does the job over the texts of the file that often, writes the processor seconds.
import { createInterface } from 'node:readline'
import { peers } from './peers.mjs'
import { readArticles } from './texts.mjs'

const jobs = peers[process.argv[2]]()
for await (const line of createInterface({ input: process.stdin })) {
  const [job, times, file] = line.split('\t')
  const texts = readArticles(file)
  const before = process.cpuUsage()
  let found = 0
  for (let i = 0; i < Number(times); i++) for (const text of texts) found += jobs[job](text)
  const used = process.cpuUsage(before)
  console.log(`${(used.user + used.system) / 1e6}\t${found}`)
}
