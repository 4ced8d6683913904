import { formatList } from '../../platform/languages.ts'
import { associations, n, networks } from './en/counted.ts'
import { directory } from './en/directory.ts'
import { told } from './en/told.ts'
import type { fr } from './fr.ts'

const named = (counts: { associations: number; networks: number }) =>
  formatList('en', [
    ...(counts.associations > 0 ? [associations(counts.associations)] : []),
    ...(counts.networks > 0 ? [networks(counts.networks)] : []),
  ])

export const en: typeof fr = {
  told,
  counts: {
    all(counts) {
      const known = named(counts)
      const { unnamed } = counts
      if (!known && unnamed === 0) return 'Nobody has signed here yet.'
      if (!known) return `${n(unnamed)} ${unnamed === 1 ? 'signatory' : 'signatories'} chose not to be named.`
      const verb = counts.associations + counts.networks === 1 ? 'has signed' : 'have signed'
      if (unnamed === 0) return `${known} ${verb} the charter.`
      return `${known} ${verb} the charter, and ${n(unnamed)} who chose not to be named.`
    },
    found: (counts) => `${named(counts)}.`,
    networksNote: 'The signature of a network does not bind its members: each of them signs if it wishes.',
  },
  register: {
    title: 'Who has signed',
    over: 'The register of signatories',
    description: 'The associations, groups and networks that signed the charter of cooperation.',
    latest: 'Latest signatures',
    all: 'See all signatories',
    list: 'Signatories',
    found: 'What we found',
    sign: 'Sign in your turn',
  },
  ...directory,
  kinds: {
    association: 'Associations',
    informal: 'Informal groups',
    network: 'Networks',
    historic: 'Taken over from a list',
  },
  proofs: {
    declared: 'Declared',
    mailbox: 'Confirmed by e-mail',
    register: 'Confirmed, and known to the national register',
    backed: 'Backed by a decision or by neighbours',
    paper: 'Collected on paper',
    historic: 'Older than this site',
    meeting: 'Given in a meeting',
  },
  kind: { association: 'Association', network: 'Network', informal: 'Informal group' },
  empty: {
    title: 'The loom is ready, waiting for its first threads',
    text: 'Nobody has signed here yet. Your association can be the first.',
    nothing: 'No signatory matches',
    nothingHere: 'Nobody has signed in this place yet',
    invite: 'Do you know an association this may concern? Let them read the charter.',
    sign: 'Sign the charter',
    clear: 'See all signatories',
    read: 'Read the charter',
  },
  data: {
    title: 'Take this list with you',
    text: 'The data of the register are open (Licence Ouverte 2.0): name Tissons and the date. They only hold organisations that wished to be named, never people.',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    geojson: 'Map (GeoJSON)',
    columns: 'What the columns say',
    column: {
      nom: 'name of the organisation',
      sigle: 'its acronym, if any',
      type: 'association, network or informal group',
      commune: 'town of its seat',
      themes: 'what it does, in a few themes',
      lieux: 'where it acts: code and name of each territory',
      propose: 'what it offers to other associations',
      cherche: 'what it looks for',
      reseaux: 'networks it says it belongs to',
      version: 'number of the version of the charter it signed',
      signee_le: 'day of the signature, year-month-day, Paris time',
      preuve: 'what is known of the signature',
      rna: 'RNA number',
      siren: 'SIREN number',
      page: 'address of its page',
    },
  },
  feed: {
    title: (place?: string) => (place ? `Latest signatures: ${place}` : 'Latest signatures of the charter'),
    entry: (name: string) => `${name} signed the charter`,
  },
  place: {
    title: 'Who acts here',
    byTheme: 'Signatories acting here, theme by theme',
    theme: 'Theme',
    associations: 'Associations and informal groups',
    networks: 'Networks',
    uncovered: 'Nobody yet for:',
    uncoveredText: 'Do you take care of it, or know who does? A signature will tell.',
    latest: 'Latest signatures here',
    all: (place) => `See all signatories acting in this place (${place})`,
    nobody: 'Nobody has signed for this place yet',
    nobodyText:
      'It does not mean that nobody acts there. Does your association work there? It can be the first. If not, let those you know read the charter.',
    nobodyButWider:
      'Associations act more widely, see below. Does yours work precisely here? It can be the first.',
    sign: 'Sign the charter',
    read: 'Read the charter',
    wider: 'More widely',
    widerHint: 'Those who act in the whole of a territory that this place is part of.',
  },
  weave: {
    title: (counts) => `A cloth on its loom. ${counts}`,
    caption:
      'Each thread across is a signature. Each thread down that takes a colour is a territory where someone acts. The shuttle waits for the next thread.',
    empty: 'The loom is ready. The shuttle waits for the first thread.',
  },
  association: {
    over: 'Signatory of the charter',
    overPast: 'Has signed the charter',
    description: (name) => `${name} and the charter of cooperation between associations.`,
    fictional: 'This association is fictitious',
    fictionalText: 'It belongs to the demonstration world. Its numbers do not exist.',
    who: 'Who they are',
    what: 'Kind',
    acronym: 'Acronym',
    commune: 'Town of the seat',
    rna: 'RNA number',
    siren: 'SIREN number',
    where: 'Where they act',
    signature: 'What they signed',
    version: (number) => `version ${number} of the charter`,
    signedWord: 'signed',
    exactly: (day) => `on ${day}`,
    commitments: 'What they propose to do',
    overLocal: 'Signatory of a local charter',
    local: 'Local charters signed',
    localSigned: (version, day) => `version ${version}, signed on ${day}.`,
    localAgreed: (version, signed, agreed, day) =>
      `version ${version}, signed on ${signed}; ${agreed === version ? 'still agreed' : `agreed to version ${agreed}`} on ${day}.`,
    localWithdrew: (version, signed, withdrawn) =>
      `version ${version}, signed on ${signed}, then the signature was withdrawn on ${withdrawn}.`,
    past: 'What has changed',
    withdrew: (version, signed, withdrawn) =>
      `Signed version ${version} on ${signed}, then withdrew the signature on ${withdrawn}.`,
    undated: 'Its date is not known.',
    takenOver: (proof: string, source: string) =>
      `${{ historic: 'Historic signature', paper: 'Signature gathered on paper or at a meeting', meeting: 'Signature given in a meeting' }[proof] ?? 'Signature'}, taken over from: ${source}.${
        ['historic', 'paper', 'meeting'].includes(proof) ? '' : ' The association has confirmed it since.'
      }`,
    endedAs: {
      'taken-back': (day: string) =>
        `An older signature, taken over from a list, was taken back by the national team on ${day}: it had been brought in by mistake.`,
      replaced: (day: string) =>
        `On ${day} the association signed by itself: its signature replaces the one taken over from a list.`,
    },
    network: 'The signature of a network does not bind its members.',
    documents: {
      minutes: (day: string) => `The national team read the minutes of the decision, of ${day}.`,
      delegation: (day: string) => `The national team read the delegation of signature, of ${day}.`,
      statutes: (day: string) => `The national team read the statutes, of ${day}.`,
      declaration: (day: string) => `The national team read the receipt of declaration, of ${day}.`,
    },
    noCopy: 'It keeps no copy.',
    badge: 'Say it on your site',
    ours: 'Are you of this association? Update this profile',
    back: 'All signatories',
    proof: {
      declared: 'A declared signature, not checked.',
      mailbox: 'The person who signed confirmed from their mailbox.',
      register:
        'The person who signed confirmed from their mailbox, and the association is known to the national register.',
      backed: 'The signature rests on the minutes of the decision, or two nearby signatories vouch for it.',
      paper: 'A signature gathered on paper or in a meeting.',
      historic: 'A signature older than this site, taken from a list.',
      meeting: 'A signature given in a meeting, typed by the person who led it.',
    },
  },
}
