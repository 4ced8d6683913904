import { move, postListing } from '../../app/aid/index.ts'
import { addDays, dayOf } from '../../app/kernel/instants.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { type CastListing, listings } from './cast/listings.ts'
import { castAddress } from './demo-signatures.ts'

/** What the fictional cast looks for and offers, through the acts a visitor uses. Does nothing the second time. */
export async function loadDemoListings(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('listings').select('id').limit(1).executeTakeFirst()
  if (known) return
  const rows = await db.selectFrom('associations').select(['id', 'name']).execute()
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  await db.transaction().execute(async (tx) => {
    for (const one of listings) await load(tx, one, ids, now)
    // Letters of the past were read long ago.
    await tx
      .updateTable('facts')
      .set({ dispatched_at: now })
      .where('name', 'in', ['aid.posted', 'aid.moved', 'cooperation.noted'])
      .where('dispatched_at', 'is', null)
      .execute()
  })
}

async function load(tx: Tx, one: CastListing, ids: Map<string, string>, now: Date): Promise<void> {
  const { by, postedDaysAgo, neededInDays, listedForDays, foundWith, ...words } = one
  const associationId = idOf(ids, by.association)
  const day = (days: number) => dayOf(addDays(now, days))
  const listing = {
    ...words,
    ...(neededInDays !== undefined && { neededBy: day(neededInDays) }),
    listedUntil: day(listedForDays),
  }
  const email = castAddress(by.name, by.association)
  const then = addDays(now, -postedDaysAgo)
  const posted = await postListing(tx, { associationId, email, listing, lang: 'fr' }, then)
  if (!posted.ok) throw new Error(`the cast could not post: ${posted.reason}`)
  if (!foundWith) return
  const other = { id: idOf(ids, foundWith), name: foundWith }
  const found = { event: 'find', with: other, on: day(-2), lang: 'fr' } as const
  await move(tx, posted.value, found, addDays(now, -2))
}

function idOf(ids: Map<string, string>, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`the cast does not know ${name}`)
  return id
}
