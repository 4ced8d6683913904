import type { Db, Tx } from '../../platform/db/database.ts'
import type { HelpedBy } from '../../platform/http/route.ts'
import type { ActKind } from '../rules/kind.ts'
import '../tables.ts'

/** Beside whom something was done, and when. */
export type Helped = { by: HelpedBy; doneAt: Date }

/** Who helped with acts of one kind, by what they made; what was taken back says nothing. */
export async function helpersOf(
  db: Db | Tx,
  kind: ActKind,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Helped>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('assisted_acts')
    .select(['subject_id', 'structure_kind', 'structure', 'role', 'done_at'])
    .where('kind', '=', kind)
    .where('subject_id', 'in', [...subjectIds])
    .where('undone_at', 'is', null)
    .execute()
  return new Map(
    rows.map((row) => {
      const structure = { kind: row.structure_kind, name: row.structure }
      return [row.subject_id, { by: { structure, role: row.role }, doneAt: row.done_at }]
    }),
  )
}
