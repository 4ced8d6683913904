import type { Shelf } from '../accounts/index.ts'
import { associationsByIds } from '../associations/index.ts'
import type { AssistedKind } from '../beside/index.ts'
import { type DeskLink, mailboxesOf } from '../members/index.ts'
import type { Lang } from '../platform/languages.ts'
import { move } from './acts/move.ts'
import { forgetMailbox } from './acts/own-data.ts'
import { messages } from './messages/index.ts'
import { aidOfMailbox } from './queries/own-data.ts'
import { tendedById } from './queries/tended.ts'
import { after } from './rules/listing.ts'
import type { ListingColumn } from './shape.ts'

export { move } from './acts/move.ts'
export { moveListings } from './acts/own-data.ts'
export { postListing } from './acts/post.ts'
export { postEdited, postModerated } from './jobs/post-changes.ts'
export { postConfirm, postEnding, postPosted, postPostingLinks } from './jobs/post-letters.ts'
export { hearAid, relayMessage } from './jobs/relay.ts'
export { tendListings } from './jobs/tend.ts'
export { listingsOfAssociation, listingsOfPlace } from './pages/cards.tsx'
export { openListings } from './queries/listings.ts'
export type { NewListing } from './rules/listing.ts'
export { columns as listingColumns, type ListingColumn, shapeOf as listingShape } from './shape.ts'

import './facts.ts'
import './tables.ts'

/** What this room keeps about a person. */
export const aidShelf: Shelf = {
  name: 'entraide',
  take: (db, { email }) => aidOfMailbox(db, email),
  forget: (tx, { email }) => forgetMailbox(tx, email),
}

/** On the desk of an association, and on the team’s. */
export const listingsDesk = {
  to: (slug: string) => `/espace/associations/${slug}/entraide`,
  words: (lang: Lang) => messages(lang).space.desk,
}
export const reportedLink = {
  to: () => '/equipe/entraide',
  words: (lang: Lang) => messages(lang).team.desk,
}

/** On the desk of a territory, for its stewards. */
export const listingsHereLink: DeskLink = {
  to: (address) => `/espace/territoires/${address}/entraide`,
  words: (lang) => messages(lang).steward.title,
}

/** The words of the deeds it writes down. */
export const aidDeeds = {
  'aid.posted': (lang: Lang) => messages(lang).space.deeds.posted,
  'aid.moved': (lang: Lang) => messages(lang).space.deeds.moved,
}

/** What each column of the open list says. */
export function listingColumnWords(lang: Lang): Record<ListingColumn, string> {
  return messages(lang).data.columns
}

/** A listing posted beside somebody: taken back, it is closed. */
export const listingBeside: AssistedKind = {
  async tell(db, id, lang) {
    const listing = await tendedById(db, id)
    const [association] = listing ? await associationsByIds(db, [listing.associationId]) : []
    if (!listing || !association) return undefined
    const canUndo = listing.state !== 'closed' && after(listing.state, 'close') !== undefined
    return { association: association.name, what: messages(lang).beside(listing.title), canUndo }
  },
  async undo(tx, id, now) {
    const moved = await move(tx, id, { event: 'close' }, now)
    return moved.ok && moved.value === 'changed'
  },
  async mailboxes(db, id) {
    const listing = await tendedById(db, id)
    return listing ? mailboxesOf(db, listing.associationId) : []
  },
}
