import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Receipt of a signature',
  signed: (charter, version, date) => `signed “${charter}”, version ${version}, on ${date}.`,
  states: {
    'in-force': '',
    withdrawn: 'This signature has been withdrawn since.',
    contested: 'Someone contests this signature: it is being looked into.',
  },
  unofficial: 'The text signed is an unofficial summary of the charter.',
  kinds: { association: 'Association', network: 'Network of associations', informal: 'Informal group' },
  reference: 'Receipt number',
  together: 'Signed in the same act',
  text: (title: string, version: number, reference: string) =>
    `“${title}”, version ${version} (receipt ${reference})`,
  withdrawnOn: (date: string) => `withdrawn on ${date}`,
  fingerprintOf: (title: string, reference: string) =>
    `Fingerprint of “${title}”, receipt ${reference} (SHA-256)`,
  agreed: 'Still agreed',
  agreedText: (version, date) => `to version\u00a0${version}, on ${date}`,
  signers: 'Signed by',
  capacities: { legal: 'legal representative', delegated: 'by delegation', collegial: 'collegial board' },
  confirmed: (date) => `confirmed on ${date}`,
  decision: 'Decided by',
  decisionOn: (date) => `on ${date}`,
  helpedBy: 'With the help of',
  confirmation: 'Confirmation',
  onPaper: 'with a code given on paper',
  places: 'Acts here',
  morePlaces: (n) => (n === 1 ? 'and one other place' : `and ${n} other places`),
  commitments: 'Undertakes to',
  verify: 'Check this receipt',
  scan: (address) => `Code to scan, leading to ${address}`,
  meaning:
    'Signing the charter is a free choice. This receipt is neither a label, nor an approval, nor a condition for funding, and it is not the French “contrat d’engagement républicain”. The signature can be withdrawn at any time.',
  textFingerprint: 'Fingerprint of the text signed (SHA-256)',
  entryFingerprint: 'Fingerprint in the public journal (SHA-256)',
  foot: (reference, site) => `Receipt ${reference} · ${site}`,
}
