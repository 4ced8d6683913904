import { sql } from 'kysely'
import { teamMembers } from '../../accounts/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Columns } from '../rules/field.ts'
import type { Settings, Verdict } from '../rules/record.ts'
import { type IntakeEvent, type IntakeState, type Outcome, running, silentSeconds } from '../rules/state.ts'
import { invitable } from './invited.ts'
import '../tables.ts'

export type Intake = {
  id: string
  source: string
  fileName: string
  format: string
  encoding: string | null
  mended: boolean
  sheet: string
  headerLine: number
  shape: string
  columns: Columns | null
  settings: Settings
  state: IntakeState
  revision: number
  total: number
  createdAt: Date
  isForgotten: boolean
  /** How many signatures it brought in and that are not taken back. */
  taken: number
}

/** An import by its identifier, which may be anything somebody typed. */
export async function intakeById(db: Db | Tx, id: string): Promise<Intake | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  return select(db).where('i.id', '=', id).executeTakeFirst()
}

/** Every import, the latest first. */
export function latestIntakes(db: Db, limit = 100): Promise<Intake[]> {
  return select(db).orderBy('i.created_at', 'desc').limit(limit).execute()
}

function select(db: Db | Tx) {
  return db
    .selectFrom('intakes as i')
    .select(['i.id', 'i.source', 'i.file_name as fileName', 'i.format', 'i.encoding', 'i.mended', 'i.sheet'])
    .select(['i.header_line as headerLine', 'i.shape', 'i.columns', 'i.settings', 'i.state', 'i.revision'])
    .select(['i.total', 'i.created_at as createdAt'])
    .select(sql<boolean>`i.forgotten_at is not null`.as('isForgotten'))
    .select(
      sql<number>`(select count(*) from intake_takings t
        where t.intake_id = i.id and (t.ended_as is null or t.ended_as = 'lived-since'))`.as('taken'),
    )
}

export async function stateOf(db: Db, id: string): Promise<IntakeState | undefined> {
  return (await db.selectFrom('intakes').select('state').where('id', '=', id).executeTakeFirst())?.state
}

/** Imports that should be moving and are not: their worker was killed. */
export async function runningIntakes(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('intakes')
    .select('id')
    .where('state', 'in', [...running])
    .where('progress_at', '<', new Date(now.getTime() - silentSeconds * 1000))
    .execute()
  return rows.map(({ id }) => id)
}

export type Counts = {
  verdicts: Partial<Record<Verdict, number>>
  outcomes: Partial<Record<Outcome, number>>
  /** Rows examined so far; rows decided and not applied; signatures still to take back. */
  examined: number
  waiting: number
  settled: number
  takenBack: number
  livedSince: number
  toTakeBack: number
  /** Mailboxes that may be invited. */
  invitable: number
}

/** Where every row of an import stands. */
export async function countsOf(db: Db, id: string): Promise<Counts> {
  const { rows } = await sql<{ verdict: Verdict; outcome: Outcome | null; n: number }>`
    select verdict, outcome, count(*) as n from intake_rows where intake_id = ${id} group by 1, 2`.execute(db)
  const takings = await sql<{ as: string | null; n: number }>`
    select ended_as as as, count(*) as n from intake_takings where intake_id = ${id} group by 1`.execute(db)
  const counts: Counts = {
    ...{ verdicts: {}, outcomes: {}, examined: 0, waiting: 0, settled: 0 },
    ...{ takenBack: 0, livedSince: 0, toTakeBack: 0, invitable: (await invitable(db, id)).length },
  }
  for (const { verdict, outcome, n } of rows) {
    counts.examined += n
    counts.verdicts[verdict] = (counts.verdicts[verdict] ?? 0) + n
    if (outcome) counts.outcomes[outcome] = (counts.outcomes[outcome] ?? 0) + n
    if (outcome) counts.settled += n
    else if (verdict === 'create' || verdict === 'update') counts.waiting += n
  }
  for (const { as, n } of takings.rows) {
    if (as === 'taken-back') counts.takenBack = n
    if (as === 'lived-since') counts.livedSince = n
    if (as === null) counts.toTakeBack = n
  }
  return counts
}

export type Happened = { event: IntakeEvent; by: string | undefined; count: number | null; at: Date }

/** What happened to imports, the latest last, each with who of the team did it. */
export async function historyOf(db: Db, ids: readonly string[]): Promise<Map<string, Happened[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('intake_events')
    .selectAll()
    .where('intake_id', 'in', ids)
    .orderBy('id')
    .execute()
  const emails = new Map((await teamMembers(db)).map(({ id, email }) => [id, email]))
  const happened = rows.map(({ intake_id, event, by, count, at }) => ({
    intakeId: intake_id,
    one: { event, by: by ? emails.get(by) : undefined, count, at },
  }))
  const grouped = Map.groupBy(happened, ({ intakeId }) => intakeId)
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ one }) => one)]))
}
