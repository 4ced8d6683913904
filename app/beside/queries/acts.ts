import type { Db, Tx } from '../../platform/db/database.ts'
import type { HelpedBy } from '../../platform/http/route.ts'
import type { ActKind } from '../rules/kind.ts'
import '../tables.ts'

/** An act done beside somebody: what it is, who helped, what became of it. */
export type AssistedAct = {
  id: string
  kind: ActKind
  subjectId: string
  helpedBy: HelpedBy
  doneAt: Date
  undoUntil: Date
  confirmedAt: Date | null
  undoneAt: Date | null
}

export function actById(db: Db | Tx, id: string): Promise<AssistedAct | undefined> {
  return acts(db).where('a.id', '=', id).executeTakeFirst().then(asAct)
}

/** The act that a letter or a paper speaks of. */
export function actBehindLink(db: Db | Tx, hash: string, now: Date): Promise<AssistedAct | undefined> {
  return acts(db)
    .innerJoin('assisted_links as l', 'l.act_id', 'a.id')
    .where('l.hash', '=', hash)
    .where('l.expires_at', '>', now)
    .executeTakeFirst()
    .then(asAct)
}

function acts(db: Db | Tx) {
  return db
    .selectFrom('assisted_acts as a')
    .select(['a.id', 'a.kind', 'a.subject_id as subjectId', 'a.structure_kind as structureKind'])
    .select(['a.structure', 'a.role', 'a.done_at as doneAt', 'a.undo_until as undoUntil'])
    .select(['a.confirmed_at as confirmedAt', 'a.undone_at as undoneAt'])
}

type Row = Awaited<ReturnType<ReturnType<typeof acts>['executeTakeFirst']>>

function asAct(row: Row): AssistedAct | undefined {
  if (!row) return undefined
  const { structureKind, structure, role, ...act } = row
  return { ...act, helpedBy: { structure: { kind: structureKind, name: structure }, role } }
}
