import { type Day, typedDay } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { ListingState, NewListing } from '../rules/listing.ts'
import '../tables.ts'

/** A listing as its people correct it, hidden or not. */
export type Editable = {
  id: string
  associationId: string
  association: string
  state: ListingState
  isHidden: boolean
  placeName: string
  listing: NewListing
}

export async function editableById(
  db: Db | Tx,
  id: string,
  { lock = false } = {},
): Promise<Editable | undefined> {
  const row = await db
    .selectFrom('listings as l')
    .innerJoin('associations_public as a', 'a.id', 'l.association_id')
    .innerJoin('territories_public as t', 't.id', 'l.territory_id')
    .selectAll('l')
    .select(['a.name as association', 't.name as placeName'])
    .where('l.id', '=', id)
    .$if(lock, (query) => query.forUpdate('l'))
    .executeTakeFirst()
  if (!row) return undefined
  const { association_id: associationId, association, placeName, state } = row
  return {
    ...{ id, associationId, association, placeName, state, isHidden: row.hidden_at !== null },
    listing: wordsOf(row),
  }
}

type Row = {
  [column in 'title' | 'territory_id' | 'listed_until']: string
} & {
  [column in 'details' | 'hours' | 'notice' | 'insurance' | 'accessibility' | 'needed_by']: string | null
} & Pick<NewListing, 'direction' | 'kind'> & { capacity: number | null }

function wordsOf(row: Row): NewListing {
  const { details, capacity, hours, notice, insurance, accessibility, needed_by: neededBy } = row
  return {
    direction: row.direction,
    kind: row.kind,
    title: row.title,
    territoryId: row.territory_id,
    listedUntil: row.listed_until,
    ...(details && { details }),
    ...(capacity && { capacity }),
    ...(hours && { hours }),
    ...(notice && { notice }),
    ...(insurance && { insurance }),
    ...(accessibility && { accessibility }),
    ...(neededBy && { neededBy }),
  }
}

/** The fields of the form, as they would have been typed. */
export function typedListing({ listing, placeName }: Editable): [string, string][] {
  const day = (of: Day | undefined) => (of ? typedDay(of) : '')
  return [
    ['direction', listing.direction],
    ['kind', listing.kind],
    ['title', listing.title],
    ['details', listing.details ?? ''],
    ['capacity', String(listing.capacity ?? '')],
    ['hours', listing.hours ?? ''],
    ['notice', listing.notice ?? ''],
    ['insurance', listing.insurance ?? ''],
    ['accessibility', listing.accessibility ?? ''],
    ['place', placeName],
    ['place-choice', listing.territoryId],
    ['needed-by', day(listing.neededBy)],
    ['until', day(listing.listedUntil)],
  ]
}
