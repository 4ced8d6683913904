import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { append } from '../../journal/index.ts'
import { newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { slug } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { type ProjectPlan, projectsADay } from '../rules/project.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

export type Opening = {
  /** Of the form: sent twice, it opens one project. */
  key: string
  lead: { associationId: string; name: string }
  personId: string | null
  plan: ProjectPlan
  role: string
  lang: Lang
  fictional?: boolean
}

/** Opens a project; whoever opens it leads it. @returns its identifier and its address. */
export async function openProject(
  tx: Tx,
  { key, lead, personId, plan, role, lang, fictional = false }: Opening,
  now: Date,
): Promise<Outcome<{ id: string; code: string; isNew: boolean }, 'too-many-today'>> {
  // One at a time for each association: a double press sees the first, and the limit of the day is exact.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`projects ${lead.associationId}`}, 0))`.execute(
    tx,
  )
  const known = await tx
    .selectFrom('projects')
    .select(['id', 'code'])
    .where('once_key', '=', key)
    .executeTakeFirst()
  if (known) return done({ ...known, isNew: false })
  if ((await openedToday(tx, lead.associationId, now)) >= projectsADay) return refuse('too-many-today')
  const id = newId(now.getTime())
  const code = `${slug(plan.title).slice(0, 50)}-${newTail()}`
  const opened = { id, code, once_key: key, opened_by: personId, lang, fictional }
  await tx
    .insertInto('projects')
    .values({ ...opened, ...columnsOf(plan), state: 'open', opened_at: now, changed_at: now })
    .execute()
  const partnerId = newId(now.getTime())
  await tx
    .insertInto('project_partners')
    .values({
      ...{ id: partnerId, project_id: id, association_id: lead.associationId, name: lead.name, email: null },
      ...{ lang, is_lead: true, state: 'accepted', role, commits: '', words: '' },
      ...{ added_at: now, answered_at: now },
    })
    .execute()
  await recordEvent(tx, id, 'open', { partnerId, personId }, now)
  if (plan.level === 'public') await writeDown(tx, id, lead.associationId, now)
  return done({ id, code, isNew: true })
}

/** A public project enters the public journal, by identifiers alone; once, whatever is changed later. */
export function writeDown(tx: Tx, projectId: string, leadId: string, now: Date): Promise<void> {
  const body = { project: projectId, lead: leadId }
  return append(tx, { kind: 'project.opened', subjectId: projectId, body }, now)
}

async function openedToday(tx: Tx, associationId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from projects j join project_partners p on p.project_id = j.id and p.is_lead
    where p.association_id = ${associationId} and j.opened_at > ${addDays(now, -1)}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** What a form says of a project, as it is stored. */
export function columnsOf(plan: ProjectPlan) {
  return {
    title: plan.title,
    purpose: plan.purpose,
    territory_id: plan.territoryId,
    themes: sql<string[]>`${plan.themes}::text[]`,
    level: plan.level,
    call_name: plan.call?.name ?? null,
    call_url: plan.call?.url ?? null,
    call_until: plan.call?.until ?? null,
    is_together: plan.isTogether,
    lasts: plan.lasts,
  }
}

// Nothing that a person can take for another; the figure tells an address from a word.
const letters = 'abcdefghjkmnpqrstvwxyz'
const figures = '23456789'

function newTail(): string {
  const one = (from: string) => from[randomInt(from.length)] ?? ''
  return `${Array.from({ length: 4 }, () => one(letters + figures)).join('')}${one(figures)}`
}
