// Articles from folders of text files and from files of one JSON object a line with a field "text" or "content".
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, extname } from 'node:path'

export function readArticles(path) {
  if (statSync(path).isDirectory())
    return readdirSync(path).filter(f => ['.txt', '.md'].includes(extname(f)) && !f.startsWith('README')).sort()
      .map(f => readFileSync(join(path, f), 'utf8'))
  return readFileSync(path, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line)).map(item => item.text ?? item.content)
}

export const countWords = text => text.split(/\s+/).filter(word => word).length

// Lines, and long lines by sentences: what the rule-based recognizers read fastest.
export const pieces = text => text.split('\n').flatMap(line => line.length > 600 ? line.split(/(?<=[.!?]["”]?)\s+/) : [line]).filter(piece => piece.trim())
