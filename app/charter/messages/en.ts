import type { fr } from './fr.ts'

export const en: typeof fr = {
  reading: {
    title: 'The charter',
    over: 'Four values, four principles',
    description: 'The text of the charter of cooperation between associations, article by article.',
    version: (n, date) => `Version ${n}, published on ${date}`,
    plain: 'In plain French',
    suggestions: 'What it may mean for you',
    values: 'The values',
    principles: 'The principles',
    link: (heading) => `Link to the article “${heading}”`,
    frenchOnly: 'The charter is written in French; the French text is the reference.',
  },
  unofficial: {
    title: 'Unofficial summary',
    text: 'This text sums up the charter in our own words. It is not the official text of Le Mouvement associatif and the Fédération des centres sociaux.',
  },
  fingerprint: {
    title: 'Check this text',
    text: 'The fingerprint identifies this text to the letter. Download the plain text and compute its SHA-256: it must be the same.',
    download: 'Download the plain text',
    label: 'SHA-256 fingerprint',
  },
  versions: {
    title: 'The versions of the charter',
    lead: 'A published version never changes again. Each one stays readable here.',
    link: 'All versions',
    read: (n) => `Read version ${n}`,
    inForce: 'in force',
    past: 'superseded',
  },
}
