import { answer, makeSideLink, note, show } from '../../app/cooperations/index.ts'
import { hashSecret } from '../../app/kernel/ids.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { type CastCooperation, cooperations } from './cast/cooperations.ts'

/** What the fictional cast did together, noted through the acts a visitor uses. Does nothing the second time. */
export async function loadDemoCooperations(db: Db): Promise<void> {
  const known = await db.selectFrom('cooperations').select('id').limit(1).executeTakeFirst()
  if (known) return
  const rows = await db.selectFrom('associations').select(['id', 'name']).execute()
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  await db.transaction().execute(async (tx) => {
    for (const one of cooperations) await load(tx, one, ids)
    // Letters of the past were read long ago.
    await tx
      .updateTable('facts')
      .set({ dispatched_at: new Date() })
      .where('name', 'in', ['cooperation.noted', 'cooperation.confirmed', 'cooperation.shown'])
      .where('dispatched_at', 'is', null)
      .execute()
  })
}

async function load(tx: Tx, one: CastCooperation, ids: Map<string, string>): Promise<void> {
  const [by, other] = [ids.get(one.by), ids.get(one.with)]
  if (!by || !other) throw new Error(`the cast does not know ${one.by} or ${one.with}`)
  const now = new Date(`${one.on}T18:00:00Z`)
  const { what, on, residents, sentence } = one
  const written = await note(
    tx,
    {
      by,
      other: { id: other, name: one.with },
      note: {
        what,
        with: { name: one.with },
        on,
        ...(residents && { residents }),
        ...(sentence && { sentence }),
      },
      lang: 'fr',
    },
    now,
  )
  if (!written.ok) throw new Error(`the cast could not note: ${written.reason}`)
  if (one.waits) return
  for (const side of ['other', 'noting'] as const) {
    const link = { linkHash: hashSecret(await makeSideLink(tx, written.value, side, now)) }
    if (side === 'other') await answer(tx, link, { event: 'agree' }, now)
    await show(tx, link, true, now)
  }
}
