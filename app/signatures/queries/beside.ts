import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { AssistedBy } from '../rules/details.ts'
import type { SignatureState } from '../rules/state.ts'
import '../tables.ts'

/** Who helped, of the signature `s`: null when nobody did. */
export const helpedBy = sql`(select json_build_object('structure', json_build_object('kind', b.structure_kind,
    'name', b.structure), 'role', b.role, 'undoUntil', b.undo_until)
  from assisted_acts_public b where b.kind = 'signature' and b.subject_id = s.id)`

export type AssistedByRow = Omit<AssistedBy, 'undoUntil'> & { undoUntil: string }

/** JSON has no instants. */
export function withDay(row: AssistedByRow | null): AssistedBy | null {
  return row && { ...row, undoUntil: new Date(row.undoUntil) }
}

type Assisted = {
  association: string
  title: string
  isLocal: boolean
  state: Exclude<SignatureState, 'draft'>
}

/** What a signature given beside somebody is today. */
export async function assistedSignature(db: Db | Tx, id: string): Promise<Assisted | undefined> {
  const { rows } = await sql<Assisted>`
    select s.declared->>'name' as association, v.title, s.is_local as "isLocal", s.state
    from signatures s join charter_public v on v.id = s.version_id where s.id = ${id}`.execute(db)
  return rows[0]
}

type PaperSigner = {
  signerId: string
  signatureId: string
  name: string
  association: string
  state: Exclude<SignatureState, 'draft'>
}

/** Of the request that a form became, the signers who have no mailbox and have not confirmed. */
export async function paperSigner(db: Db | Tx, signatureId: string): Promise<PaperSigner | undefined> {
  const { rows } = await sql<PaperSigner>`
    select g.id as "signerId", s.id as "signatureId", g.name, s.declared->>'name' as association, s.state
    from signatures s join signers g on g.signature_id = s.id
    where s.id = ${signatureId} and g.email is null and g.confirmed_at is null
      and s.state in ('awaiting-decision', 'awaiting-confirmation')
    order by g.position limit 1`.execute(db)
  return rows[0]
}
