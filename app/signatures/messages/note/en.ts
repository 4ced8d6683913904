import type { fr, Named } from './fr.ts'

function cited({ number, local, fingerprint }: Named & { fingerprint: string }): string {
  const text = local ? `“${local}”` : 'the charter of cooperation between associations'
  return `${text} (version ${number}, fingerprint ${fingerprint}…)`
}

export const en = {
  title: 'Note for the board',
  subjects: {
    national: 'Should we sign the charter of cooperation between associations?',
    local: 'Should we sign the charter of cooperation of our territory?',
    both: 'Should we sign the charter of cooperation, and that of our territory?',
  },
  lead: 'One page to print, to put the question on the agenda and decide together.',
  version: ({ number, local }: Named, date: string) =>
    local
      ? `Text proposed: “${local}”, version ${number}, adopted on ${date}.`
      : `Text proposed: national charter, version ${number}, published on ${date}.`,
  whatLocal:
    'The charter of our territory takes this text up and adds what the associations here wrote together. Signing one is not signing the other.',
  unofficial:
    'The text proposed sums the charter up in our own words: it is not the official text of Le Mouvement associatif and the Fédération des centres sociaux.',
  what: {
    title: 'What is it?',
    text: 'A short text: four values and four principles for the associations of a neighbourhood to know each other, help each other and act together, with the people who live there. It takes five minutes to read.',
  },
  means: {
    title: 'What signing means',
    lines: [
      'We recognise ourselves in this text and try to bring it to life where we act.',
      'We may choose up to three concrete commitments, in our own words.',
      'Our name is published, or we are counted without being named: we choose.',
    ],
  },
  meansNot: {
    title: 'What signing does not mean',
    lines: [
      'It is neither an obligation, nor a control, nor a condition for funding.',
      'It is not the “contrat d’engagement républicain”.',
      'It costs nothing, and we may withdraw our signature at any time, without giving a reason.',
      'The signature of a network does not bind its members: each association decides for itself.',
    ],
  },
  questions: {
    title: 'Three questions to ask ourselves',
    lines: [
      'Which associations of the neighbourhood do we already work with, and with which would we like to?',
      'Which concrete commitment, small and tenable, could we take?',
      'Who signs for us, and who will answer if a neighbouring association calls?',
    ],
  },
  decision: {
    title: 'Proposed decision',
    text: (texts: readonly (Named & { fingerprint: string })[]) =>
      `Having read ${texts.map(cited).join(' and ')}, our board decides that the association freely subscribes to it, and mandates the person named below to sign on its behalf.`,
    blanks: [
      'Association',
      'Body',
      'Date of the meeting',
      'For, against, abstentions',
      'Person mandated',
      'Commitments chosen',
      'Signature',
    ],
  },
  after: (url: string) => `Once the decision is taken, signing takes two minutes: ${url}`,
  read: (local: string | undefined) => (local ? `Read “${local}”` : 'Read the charter'),
  pdf: 'Download the note (PDF)',
  sign: 'Sign for my association',
} satisfies typeof fr
