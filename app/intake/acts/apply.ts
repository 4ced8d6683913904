import { sql } from 'kysely'
import { versionByNumber } from '../../charter/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { correctOlder, type OlderSignature, takeBack, takeOver } from '../../signatures/index.ts'
import { type Prepared, prepare, type Taking, takingOf } from '../queries/standing.ts'
import { judge } from '../rules/judge.ts'
import type { Choice, Found, IntakeRecord, Settings } from '../rules/record.ts'
import type { Outcome } from '../rules/state.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

type Waiting = {
  line: number
  record: IntakeRecord
  found: Found | null
  choice: Choice | null
  settings: Settings
  source: string
  sourceKey: string
  by: string
}

/**
 * Brings in the next row that waits, in one transaction with the mark that it is done: killed anywhere, each
 * row is brought in exactly once, however many workers there are.
 * @returns `done` when no row waits any more.
 */
export async function applyNext(tx: Tx, id: string, now: Date): Promise<'more' | 'done'> {
  const row = await nextWaiting(tx, id)
  if (!row) return finish(tx, id, now)
  const outcome = await applyRow(tx, id, row, now)
  await settle(tx, id, row.line, outcome, now)
  await tx.updateTable('intakes').set({ progress_at: now }).where('id', '=', id).execute()
  return 'more'
}

/** Sets a row aside that cannot be brought in, so that the others are. */
export async function settleFailed(tx: Tx, id: string, now: Date): Promise<void> {
  const row = await nextWaiting(tx, id)
  if (row) await settle(tx, id, row.line, 'failed', now)
}

async function nextWaiting(tx: Tx, id: string): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`
    select r.line, r.record, r.found, r.choice, i.settings, i.source, i.source_key as "sourceKey",
      (select e.by from intake_events e where e.intake_id = i.id and e.event = 'apply-asked'
        order by e.id desc limit 1) as by
    from intake_rows r join intakes i on i.id = r.intake_id
    where i.id = ${id} and i.state = 'applying' and r.settled_at is null and r.verdict in ('create', 'update')
    order by r.line limit 1 for update of r skip locked`.execute(tx)
  return rows[0]
}

async function settle(tx: Tx, id: string, line: number, outcome: Outcome, now: Date): Promise<void> {
  await tx
    .updateTable('intake_rows')
    .set({ settled_at: now, outcome })
    .where('intake_id', '=', id)
    .where('line', '=', line)
    .execute()
}

async function applyRow(tx: Tx, id: string, row: Waiting, now: Date): Promise<Outcome> {
  const judged = judge(row.record, row.found ?? { candidates: [] }, row.choice ?? undefined, row.settings, [])
  const prepared = prepare(row.record, judged, row.settings)
  const older = await olderOf(tx, row, prepared)
  if (!older) return 'failed'
  // Two lists of one source may reach the same answer together: the second finds what the first did.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`intake ${row.sourceKey} ${prepared.rowKey}`}, 0))`.execute(
    tx,
  )
  const taking = await takingOf(tx, row.sourceKey, prepared.rowKey)
  if (!taking) return create(tx, { id, row, prepared, older }, 'created', now)
  if (taking.fingerprint === prepared.fingerprint) return 'known'
  if (taking.identity === prepared.identity) return update(tx, taking, prepared, older, now)
  const back = await takeBack(tx, taking.signatureId, now)
  if (!back.ok) return 'known'
  await endTaking(tx, taking.signatureId, 'moved', now)
  return create(tx, { id, row, prepared, older }, 'moved', now)
}

async function olderOf(tx: Tx, row: Waiting, { association }: Prepared): Promise<OlderSignature | undefined> {
  const { record, settings, source, by } = row
  const version = await versionByNumber(tx, record.version)
  if (!version) return undefined
  return {
    version,
    association,
    places: record.places,
    publication: record.publication,
    ...(record.sentence && record.publication === 'named' && { publicSentence: record.sentence }),
    proof: settings.proof,
    source,
    ...(record.signedOn && { toldOn: record.signedOn }),
    by,
  }
}

type Creation = { id: string; row: Waiting; prepared: Prepared; older: OlderSignature }

async function create(
  tx: Tx,
  { id, row, prepared, older }: Creation,
  as: Outcome,
  now: Date,
): Promise<Outcome> {
  const taken = await takeOver(tx, older, now)
  if (!taken.ok) return 'known'
  await tx
    .insertInto('intake_takings')
    .values({
      signature_id: taken.value.signatureId,
      intake_id: id,
      line: row.line,
      source_key: row.sourceKey,
      row_key: prepared.rowKey,
      identity_key: prepared.identity,
      fingerprint: prepared.fingerprint,
      contact: row.settings.keepEmails ? (row.record.email ?? null) : null,
      taken_at: now,
      ended_at: null,
      ended_as: null,
      invited_at: null,
    })
    .execute()
  return as
}

async function update(
  tx: Tx,
  taking: Taking,
  prepared: Prepared,
  older: OlderSignature,
  now: Date,
): Promise<Outcome> {
  const corrected = await correctOlder(tx, taking.signatureId, older, now)
  if (!corrected.ok) return 'known'
  await tx
    .updateTable('intake_takings')
    .set({ fingerprint: prepared.fingerprint })
    .where('signature_id', '=', taking.signatureId)
    .execute()
  return 'updated'
}

export async function endTaking(
  tx: Tx,
  signatureId: string,
  endedAs: 'taken-back' | 'lived-since' | 'moved',
  now: Date,
): Promise<void> {
  await tx
    .updateTable('intake_takings')
    .set({ ended_as: endedAs, ended_at: now, contact: null })
    .where('signature_id', '=', signatureId)
    .execute()
}

/** Complete once no row waits, those in other hands included. */
async function finish(tx: Tx, id: string, now: Date): Promise<'more' | 'done'> {
  const { rows } = await sql<{ count: number }>`
    update intakes set state = 'applied', revision = revision + 1, progress_at = ${now}
    where id = ${id} and state = 'applying' and not exists (
      select from intake_rows where intake_id = ${id} and settled_at is null and verdict in ('create', 'update'))
    returning (select count(*) from intake_takings where intake_id = ${id} and ended_as is null) as count`.execute(
    tx,
  )
  if (rows[0]) await recordEvent(tx, id, 'applied', now, { count: rows[0].count })
  return 'done'
}
