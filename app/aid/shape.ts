import { dayOf } from '../kernel/instants.ts'
import { type Lang, localPath } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { Listing } from './queries/listings.ts'

/** The columns of the open list, in order. */
export const columns = [
  'adresse',
  'sens',
  'quoi',
  'titre',
  'precisions',
  'personnes',
  'association',
  'lieu_code',
  'lieu',
  'pour_le',
  'jusqu_au',
  'publiee_le',
  'modifiee_le',
  'page',
] as const

export type ListingColumn = (typeof columns)[number]

/** What the world may know of a listing, under the names of the columns; never who to write to. */
export function shapeOf(
  listing: Listing,
  lang: Lang,
  site: string,
): Record<ListingColumn, string | number | null> {
  const t = messages(lang)
  return {
    adresse: listing.code,
    sens: t.directions[listing.direction],
    quoi: t.kinds[listing.kind],
    titre: listing.title,
    precisions: listing.details,
    personnes: listing.capacity,
    association: listing.association.name,
    lieu_code: listing.place.code,
    lieu: listing.place.name,
    pour_le: listing.neededBy,
    jusqu_au: listing.listedUntil,
    publiee_le: dayOf(listing.postedAt),
    modifiee_le: listing.editedAt && dayOf(listing.editedAt),
    page: `${site}${localPath(lang, `/entraide/${listing.code}`)}`,
  }
}
