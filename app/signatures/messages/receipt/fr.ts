import type { ReceiptCapacity, ReceiptKind, ReceiptState } from '../../rules/receipt.ts'

export const fr = {
  title: 'Reçu de signature',
  signed: (charter: string, version: number, date: string) =>
    `a signé «\u00a0${charter}\u00a0», version\u00a0${version}, le ${date}.`,
  states: {
    'in-force': '',
    withdrawn: 'Cette signature a été retirée depuis.',
    contested: 'Quelqu’un conteste cette signature\u00a0: elle est en cours d’examen.',
  } satisfies Record<ReceiptState, string>,
  unofficial: 'Le texte signé est un résumé non officiel de la charte.',
  kinds: {
    association: 'Association',
    network: 'Réseau d’associations',
    informal: 'Groupe sans statut',
  } satisfies Record<ReceiptKind, string>,
  reference: 'Numéro du reçu',
  together: 'Signé dans le même geste',
  text: (title: string, version: number, reference: string) =>
    `«\u00a0${title}\u00a0», version\u00a0${version} (reçu ${reference})`,
  withdrawnOn: (date: string) => `retirée le ${date}`,
  fingerprintOf: (title: string, reference: string) =>
    `Empreinte de «\u00a0${title}\u00a0», reçu ${reference} (SHA-256)`,
  agreed: 'Toujours d’accord',
  agreedText: (version: number, date: string) => `avec la version\u00a0${version}, le ${date}`,
  signers: 'Signé par',
  capacities: {
    legal: 'représentation légale',
    delegated: 'par délégation',
    collegial: 'direction collégiale',
  } satisfies Record<ReceiptCapacity, string>,
  confirmed: (date: string) => `confirmé le ${date}`,
  decision: 'Décidé par',
  decisionOn: (date: string) => `le ${date}`,
  helpedBy: 'Avec l’aide de',
  confirmation: 'Confirmation',
  onPaper: 'avec un code remis sur papier',
  places: 'Agit ici',
  morePlaces: (n: number) => (n === 1 ? 'et un autre lieu' : `et ${n}\u00a0autres lieux`),
  commitments: 'S’engage à',
  verify: 'Vérifier ce reçu',
  scan: (address: string) => `Code à scanner, qui mène à ${address}`,
  meaning:
    'Signer la charte est un choix libre. Ce reçu n’est ni un label, ni un agrément, ni une condition pour être financée, et il n’est pas le contrat d’engagement républicain. La signature peut être retirée à tout moment.',
  textFingerprint: 'Empreinte du texte signé (SHA-256)',
  entryFingerprint: 'Empreinte dans le journal public (SHA-256)',
  foot: (reference: string, site: string) => `Reçu ${reference} · ${site}`,
}
