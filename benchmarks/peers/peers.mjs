// What each peer does with a text. A job returns a number that depends on all that was found, so that nothing is left out as unused.
import { createRequire } from 'node:module'
import { pieces } from './texts.mjs'

const require = createRequire(import.meta.url)

// compromise: what a pattern-matching extractor of tuples does: sentences, their subjects and verbs, and all as JSON.
function compromise() {
  const nlp = require('compromise')
  return {
    full: text => {
      const doc = nlp(text)
      let found = 0
      doc.sentences().forEach(sentence => { found += sentence.verbs().json().length + sentence.json().length })
      return found + doc.verbs().json().length
    },
    tagger: text => nlp(text).json().length,
  }
}

// wink-nlp: all annotations of its model, and the entities and tags read out.
function wink() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
  const its = nlp.its
  return {
    all: text => {
      const doc = nlp.readDoc(text)
      return doc.entities().out(its.detail).length + doc.tokens().out(its.pos).length + doc.sentences().out().length
    },
  }
}

// The models of the suite that read figures and dates of news, over an article a call, as one would write it, and over a sentence a call, which they do in much less time.
function recognizers() {
  const suite = require('@microsoft/recognizers-text-suite')
  const six = [suite.recognizeNumber, suite.recognizeOrdinal, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension, suite.recognizeDateTime]
  const eight = [...six, suite.recognizeAge, suite.recognizeTemperature]
  const run = (models, split) => text =>
    (split ? pieces(text) : [text]).reduce((sum, piece) => sum + models.reduce((found, model) => found + model(piece, 'en-us').length, 0), 0)
  return { suite: run(eight, false), article: run(six, false), six: run(six, true), number: run(six.slice(0, 1), true), datetime: run(six.slice(5), true) }
}

export const peers = { compromise, wink, recognizers }
