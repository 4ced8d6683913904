import { sql } from 'kysely'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import {
  canBeQuiet,
  noticedBefore,
  type QuietAnswer,
  type WhyNotAnswer,
  whyNotAnswer,
} from '../rules/quiet.ts'
import type { WhyNotMove } from '../rules/state.ts'
import { move, setState, writeMove } from './move.ts'
import { type AnyHand, record } from './record.ts'
import { callForSuccessors } from './successors.ts'

/**
 * Signs of life that come from elsewhere: a cooperation confirmed by two associations that signed the charter or sit in
 * its group, a public meeting held in its territory.
 */
export async function hearSigns(tx: Tx, now: Date): Promise<void> {
  await sql`
    with here as (
      select charter_id, association_id from local_signatures_public
      union select charter_id, association_id from local_seats where until is null),
    signs as (
      select one.charter_id, c.confirmed_at as at from confirmed_cooperations_public c
        join here one on one.association_id = c.noted_by
        join here other on other.association_id = c.other_id and other.charter_id = one.charter_id
      union all
      select t.charter_id, m.ends_at from meetings_public m
        join local_charter_territories t on t.territory_id = m.territory_id
      where m.cancelled_at is null and m.ends_at <= ${now}),
    latest as (select charter_id, max(at) as at from signs group by 1)
    update local_charters l set last_act_at = latest.at, quiet_noticed_at = null
    from latest where latest.charter_id = l.id and latest.at > l.last_act_at`.execute(tx)
}

/** Notices the charters where nothing happened for as long as their territory chose, once each. */
export async function noticeQuiet(tx: Tx, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update local_charters set quiet_noticed_at = ${now}
    where state = any(${[...canBeQuiet]}) and quiet_noticed_at is null
      and last_act_at < ${now}::timestamptz - make_interval(months => quiet_months)
    returning id`.execute(tx)
  for (const { id: charterId } of rows) {
    await announce(tx, 'local-charter.quiet', { charterId }, now)
    await announce(tx, 'local-charter.moved', { charterId }, now)
  }
}

/** Puts to sleep those whose announced day has come without a word. */
export async function fallAsleep(tx: Tx, now: Date): Promise<void> {
  const rows = await tx
    .selectFrom('local_charters')
    .select('id')
    .where('state', 'in', [...canBeQuiet])
    .where('quiet_noticed_at', '<=', noticedBefore(now))
    .forUpdate()
    .execute()
  for (const { id: charterId } of rows) {
    await setState(tx, charterId, 'asleep', now)
    await record(tx, { charterId, kind: 'slept', by: undefined }, now)
    await writeMove(tx, charterId, 'sleep', now)
    await announce(tx, 'local-charter.slept', { charterId }, now)
    await announce(tx, 'local-charter.moved', { charterId }, now)
  }
}

type Said = { linkHash: string; answer: QuietAnswer; words: string }

/** What a steward or a relay answers to a notice. A notice is answered once; later presses change nothing. */
export async function answerQuiet(
  tx: Tx,
  { linkHash, answer, words }: Said,
  now: Date,
): Promise<Outcome<'changed' | 'unchanged', WhyNotAnswer | WhyNotMove | 'unknown-link'>> {
  const link = await tx
    .selectFrom('local_quiet_links')
    .selectAll()
    .where('hash', '=', linkHash)
    .executeTakeFirst()
  if (!link) return refuse('unknown-link')
  const charterId = link.charter_id
  const charter = await tx
    .selectFrom('local_charters')
    .select('quiet_noticed_at')
    .where('id', '=', charterId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (charter.quiet_noticed_at?.getTime() !== link.noticed_at.getTime()) return done('unchanged')
  const seat = await tx
    .selectFrom('local_seats')
    .select(['association_id as associationId', 'person_id as personId', 'role'])
    .where('charter_id', '=', charterId)
    .where('person_id', '=', link.person_id)
    .where('until', 'is', null)
    .executeTakeFirst()
  const by: NonNullable<AnyHand> = seat ?? { associationId: null, personId: link.person_id }
  const why = whyNotAnswer(answer, { words, isSteward: seat?.role === 'steward' })
  if (why) return refuse(why)
  if (answer === 'alive') await record(tx, { charterId, kind: 'alive', by, words }, now)
  if (answer === 'successors') await callForSuccessors(tx, { charterId, by, words }, now)
  if (answer === 'sleep') {
    const moved = await move(tx, { charterId, verb: 'sleep', words, by }, now)
    if (!moved.ok) return refuse(moved.reason)
  }
  await announce(tx, 'local-charter.moved', { charterId }, now)
  return done('changed')
}

/** Keeps the hash of what a letter opens. */
export async function keepQuietLink(
  tx: Tx,
  link: { hash: string; charterId: string; personId: string; noticedAt: Date },
): Promise<void> {
  await tx
    .insertInto('local_quiet_links')
    .values({
      ...{ hash: link.hash, charter_id: link.charterId, person_id: link.personId },
      noticed_at: link.noticedAt,
    })
    .execute()
}
