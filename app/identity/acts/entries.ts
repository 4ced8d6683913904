import { sql } from 'kysely'
import {
  type Closure,
  closeAssociation,
  mergeAssociations,
  reopenAssociation,
  type WhyNotMerge,
} from '../../associations/index.ts'
import { done, type Outcome } from '../../kernel/outcome.ts'
import { movePeople, recordDeed } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { mergeVoices } from '../../signatures/index.ts'
import '../facts.ts'
import '../tables.ts'

/** Joins two entries that are one association: the second leads to the first, for good. */
export async function joinEntries(
  tx: Tx,
  entries: { keptId: string; mergedId: string; by: string },
  now: Date,
): Promise<Outcome<void, WhyNotMerge>> {
  const { keptId, mergedId, by } = entries
  const merged = await mergeAssociations(tx, entries, now)
  if (!merged.ok) return merged
  await mergeVoices(tx, entries, now)
  await movePeople(tx, entries, now)
  await moveWords(tx, keptId, mergedId)
  await recordDeed(tx, { personId: by, deed: 'entry.joined', associationId: keptId }, now)
  await announce(tx, 'identity.joined', { keptId, mergedId }, now)
  return done(undefined)
}

/** What was asked and said about the second is now about the first; nobody is left vouching for themselves. */
async function moveWords(tx: Tx, keptId: string, mergedId: string): Promise<void> {
  await sql`update entry_requests set association_id = ${keptId} where association_id = ${mergedId}`.execute(
    tx,
  )
  await sql`update claim_vouches v set by_association_id = ${keptId} where v.by_association_id = ${mergedId}
    and not exists (select from claim_vouches o
      where o.request_id = v.request_id and o.by_association_id = ${keptId})`.execute(tx)
  for (const column of ['association_id', 'by_association_id'])
    await sql`update vouches v set ${sql.ref(column)} = ${keptId}
      where v.${sql.ref(column)} = ${mergedId} and v.withdrawn_at is null
        and ${sql.ref(column === 'association_id' ? 'v.by_association_id' : 'v.association_id')} <> ${keptId}
        and not exists (select from vouches o where o.withdrawn_at is null and o.${sql.ref(column)} = ${keptId}
          and ${sql.ref(column === 'association_id' ? 'o.by_association_id' : 'o.association_id')}
            = ${sql.ref(column === 'association_id' ? 'v.by_association_id' : 'v.association_id')})`.execute(
      tx,
    )
  await sql`update vouches set withdrawn_at = now()
    where withdrawn_at is null and ${mergedId} in (association_id, by_association_id)`.execute(tx)
}

/** Says that an association ended. */
export async function closeEntry(tx: Tx, closure: Closure & { by: string }, now: Date): Promise<void> {
  const { associationId, by } = closure
  if (!(await closeAssociation(tx, closure, now))) return
  await recordDeed(tx, { personId: by, deed: 'entry.closed', associationId }, now)
  await announce(tx, 'identity.closed', { associationId }, now)
}

/** Says that it lives after all. */
export async function reopenEntry(
  tx: Tx,
  entry: { associationId: string; by: string },
  now: Date,
): Promise<void> {
  const { associationId, by } = entry
  if (!(await reopenAssociation(tx, entry, now))) return
  await recordDeed(tx, { personId: by, deed: 'entry.reopened', associationId }, now)
  await announce(tx, 'identity.reopened', { associationId }, now)
}

/** The register says that it ended: nobody’s deed. */
export async function closeDissolved(
  tx: Tx,
  { associationId, closedOn }: Pick<Closure, 'associationId' | 'closedOn'>,
  now: Date,
): Promise<void> {
  const closure = { associationId, closedOn, because: 'register', by: undefined } as const
  if (await closeAssociation(tx, closure, now)) await announce(tx, 'identity.closed', { associationId }, now)
}
