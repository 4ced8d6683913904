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
    discuss: 'What is said of it',
    frenchOnly: 'The charter is written in French; the French text is the reference.',
  },
  unofficial: {
    title: 'Unofficial summary',
    text: 'This text sums up the charter in our own words. It is not the official text of Le Mouvement associatif and the Fédération des centres sociaux.',
  },
  marks: {
    kept: 'National text, kept word for word',
    keptFrom: {
      article: 'Taken from a national article, word for word',
      suggestion: 'Taken from a national suggestion, word for word',
      version: 'Taken from our version before, word for word',
      charter: (name: string) => `Taken from the local charter “${name}”, word for word`,
    },
    added: 'Added here',
    reworded: {
      article: 'National article, said in our words',
      suggestion: 'National suggestion, reworded here',
      version: 'Reworded from our version before',
      charter: (name: string) => `Reworded from the local charter “${name}”`,
    },
    from: 'See what changed since that text',
    held: (kept: number, newest: number) =>
      `This article stays at version ${kept} of the national charter (version ${newest} exists).`,
    declined: (kept: number, newest: number, reason: string) =>
      `This article stays at version ${kept}: the change of version ${newest} was declined. ${reason}`,
  },
  fingerprint: {
    title: 'Check this text',
    text: 'The fingerprint identifies this text to the letter. Download the plain text and compute its SHA-256: it must be the same.',
    download: 'Download the plain text',
    print: 'The charter as a PDF, to print',
    onPaper:
      'The fingerprint identifies this text to the letter. At this address, download the plain text and compute its SHA-256: it must be the same.',
    label: 'SHA-256 fingerprint',
  },
  feed: {
    title: 'Versions of the charter',
    version: (number: number) => `version ${number}`,
    first: 'First version published here.',
  },
  versions: {
    title: 'The versions of the charter',
    lead: 'A published version never changes again. Each one stays readable here.',
    link: 'All versions',
    read: (n) => `Read version ${n}`,
    inForce: 'in force',
    past: 'superseded',
    compare: (before, after) => `See what changes from version ${before} to version ${after}`,
  },
  comparison: {
    over: 'Compare two versions',
    title: (before, after) => `From version ${before} to version ${after}`,
    published: (number, date) => `Version ${number} was published on ${date}.`,
    kinds: {
      minor: 'It is a change of form: signatures stand as they are.',
      substantive:
        'It is a change of substance: each signature stays bound to the version it signed. Nobody is taken off the list.',
    },
    summary: 'In short',
    changes: 'What changes, word by word',
    key: ['What is removed is ', 'struck through', '. What is added is ', 'underlined twice', '.'],
    added: 'added: ',
    removed: 'removed: ',
    end: ' (end)',
    heading: 'Title of the charter',
    identical: 'Both texts are the same, word for word.',
    fates: {
      added: 'Article added',
      removed: 'Article removed',
      changed: 'Article changed',
      moved: 'Article moved, not otherwise changed',
    },
    alsoMoved: 'Article changed and moved',
    same: (n) => (n === 1 ? 'One article does not change: ' : `${n} articles do not change: `),
  },
}
