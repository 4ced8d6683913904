import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Holding, Progress } from '../rules/action.ts'
import '../tables.ts'

/** An association, and the address of its page when it has one here. */
export type Named = { id: string; name: string; slug: string | undefined }

/** What an action is for. */
export type Commitment =
  | { kind: 'article'; articleId: string; words: string }
  /** What an association promised when it signed the national charter. */
  | { kind: 'promise'; by: Named; words: string }
  /** The group decided it. */
  | { kind: 'decision' }

export type PlannedAction = {
  id: string
  charterId: string
  commitment: Commitment
  /** The decision of a meeting that it comes from. */
  decisionId: string | undefined
  title: string
  details: string
  dueOn: Day | undefined
  /** The last day that calendars were told. */
  calendarOn: Day | undefined
  sequence: number
  holding: Holding
  /** Who has it, or is asked to take it. */
  owner: Named | undefined
  person: string
  showsPerson: boolean
  progress: Progress
  words: string
  toldAt: Date | undefined
  changedAt: Date
  isRetired: boolean
}

/** The actions of a plan, by their days; those without a day last. What was taken out of it is left out. */
export async function actionsOf(db: Db | Tx, charterId: string): Promise<PlannedAction[]> {
  return read(db, sql`p.charter_id = ${charterId} and p.retired_at is null`)
}

/** What calendars must hear of: every day that they were ever told. */
export function datedActionsOf(db: Db | Tx, charterId: string): Promise<PlannedAction[]> {
  return read(db, sql`p.charter_id = ${charterId} and p.calendar_on is not null`)
}

/** What an association has, or is asked to take, whatever the plan. */
export function actionsOfOwner(db: Db | Tx, associationId: string): Promise<PlannedAction[]> {
  return read(db, sql`p.owner_id = ${associationId} and p.retired_at is null`)
}

export async function actionById(db: Db | Tx, id: string): Promise<PlannedAction | undefined> {
  return (await read(db, sql`p.id = ${id}`))[0]
}

async function read(db: Db | Tx, which: RawBuilder<unknown>): Promise<PlannedAction[]> {
  const { rows } = await sql<Row>`
    select p.*, o.name as "ownerName", o.slug as "ownerSlug", ${isNamed(sql`o.id`)} as "ownerIsNamed",
      b.name as "promiserName", b.slug as "promiserSlug", ${isNamed(sql`b.id`)} as "promiserIsNamed"
    from planned_actions p
      left join associations_public o on o.id = p.owner_id
      left join associations_public b on b.id = p.promised_by
    where ${which} order by p.due_on nulls last, p.added_at, p.id`.execute(db)
  return rows.map(toAction)
}

/** It has a page of its own here. */
function isNamed(id: RawBuilder<unknown>) {
  return sql`(exists (select from signatures_public s where s.association_id = ${id} and s.publication = 'named')
    or exists (select from local_signatures_public s where s.association_id = ${id} and s.publication = 'named'))`
}

type Row = {
  id: string
  charter_id: string
  meeting_decision_id: string | null
  article_id: string | null
  promised_by: string | null
  commitment: string
  title: string
  details: string
  due_on: Day | null
  calendar_on: Day | null
  sequence: number
  holding: Holding
  owner_id: string | null
  ownerName: string | null
  ownerSlug: string | null
  ownerIsNamed: boolean
  promiserName: string | null
  promiserSlug: string | null
  promiserIsNamed: boolean
  person: string
  shows_person: boolean
  progress: Progress
  words: string
  told_at: Date | null
  changed_at: Date
  retired_at: Date | null
}

function toAction(row: Row): PlannedAction {
  const owner = named(row.owner_id, row.ownerName, row.ownerIsNamed ? row.ownerSlug : null)
  return {
    id: row.id,
    charterId: row.charter_id,
    commitment: commitmentOf(row),
    decisionId: row.meeting_decision_id ?? undefined,
    title: row.title,
    details: row.details,
    dueOn: row.due_on ?? undefined,
    calendarOn: row.calendar_on ?? undefined,
    sequence: row.sequence,
    holding: row.holding,
    owner,
    person: row.person,
    showsPerson: row.shows_person,
    progress: row.progress,
    words: row.words,
    toldAt: row.told_at ?? undefined,
    changedAt: row.changed_at,
    isRetired: row.retired_at !== null,
  }
}

function commitmentOf(row: Row): Commitment {
  const { article_id: articleId, commitment: words } = row
  if (articleId) return { kind: 'article', articleId, words }
  const by = named(row.promised_by, row.promiserName, row.promiserIsNamed ? row.promiserSlug : null)
  return by ? { kind: 'promise', by, words } : { kind: 'decision' }
}

function named(id: string | null, name: string | null, slug: string | null): Named | undefined {
  return id && name ? { id, name, slug: slug ?? undefined } : undefined
}
