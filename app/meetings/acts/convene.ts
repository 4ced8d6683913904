import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { addDays, dayOf } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { slug } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { type MeetingPlan, meetingsADay } from '../rules/meeting.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

/** Who convenes, where, and on behalf of which association when it is one we know. */
export type Convening = {
  /** The form’s own key: sent again, it is the same meeting. */
  key: string
  territoryId: string
  by: string
  onBehalfOf?: string | undefined
  plan: MeetingPlan
  lang: Lang
  fictional: boolean
}

/** Convenes a meeting. @returns the name of its address. */
export async function convene(
  tx: Tx,
  convening: Convening,
  now: Date,
): Promise<Outcome<{ id: string; slug: string }, 'too-many-today'>> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`convene ${convening.by}`}, 0))`.execute(tx)
  const known = await tx
    .selectFrom('meetings')
    .select(['id', 'slug'])
    .where('once_key', '=', convening.key)
    .executeTakeFirst()
  if (known) return done(known)
  if ((await convenedToday(tx, convening.by, now)) >= meetingsADay) return refuse('too-many-today')
  const row = rowOf(convening, now)
  await tx.insertInto('meetings').values(row).execute()
  await recordEvent(tx, row.id, 'convene', convening.by, now)
  return done({ id: row.id, slug: row.slug })
}

async function convenedToday(tx: Tx, by: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from meetings where convened_by = ${by} and convened_at > ${addDays(now, -1)}`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}

function rowOf({ key, territoryId, by, onBehalfOf, plan, lang, fictional }: Convening, now: Date) {
  const id = newId(now.getTime())
  return {
    ...columnsOf(plan),
    id,
    slug: `${dayOf(plan.startsAt)}-${slug(plan.title).slice(0, 50)}-${id.slice(-5)}`,
    once_key: key,
    territory_id: territoryId,
    convened_by: by,
    convened_for: onBehalfOf ?? null,
    lang,
    convened_at: now,
    changed_at: now,
    fictional,
  }
}

/** What a form says of a meeting, as it is stored. */
export function columnsOf(plan: MeetingPlan) {
  return {
    title: plan.title,
    starts_at: plan.startsAt,
    ends_at: plan.endsAt,
    place: plan.place,
    access: plan.access,
    online_url: plan.onlineUrl,
    agenda: sql<string[]>`${plan.agenda}::text[]`,
    is_public: plan.isPublic,
    minutes_for: plan.minutesFor,
  }
}
