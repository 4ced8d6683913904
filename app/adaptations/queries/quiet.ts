import type { Db, Tx } from '../../platform/db/database.ts'

/** What the link of a notice opens, and whether it was sent to a steward. */
export async function behindQuietLink(db: Db | Tx, hash: string) {
  const row = await db
    .selectFrom('local_quiet_links as link')
    .leftJoin('local_seats as seat', (join) =>
      join
        .onRef('seat.charter_id', '=', 'link.charter_id')
        .onRef('seat.person_id', '=', 'link.person_id')
        .on('seat.until', 'is', null),
    )
    .select(['link.charter_id as charterId', 'link.noticed_at as noticedAt', 'seat.role'])
    .where('link.hash', '=', hash)
    .executeTakeFirst()
  return row && { ...row, isSteward: row.role === 'steward' }
}
