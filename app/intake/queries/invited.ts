import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Invited } from '../rules/invitation.ts'
import '../tables.ts'

/** Whom the letters of an import may go to: one for each mailbox, to associations that have not signed by themselves. */
export async function invitable(db: Db, intakeId: string): Promise<Invited[]> {
  const { rows } = await sql<Invited>`
    select distinct on (lower(t.contact)) t.contact as to, a.name as association, i.source,
      t.signature_id as "signatureId"
    from intake_takings t join intakes i on i.id = t.intake_id
      join signatures_public s on s.id = t.signature_id join associations_public a on a.id = s.association_id
    where t.intake_id = ${intakeId} and t.contact is not null and t.ended_as is null and t.invited_at is null
    order by lower(t.contact), t.line`.execute(db)
  return rows
}

/** The letter that was asked for, as long as its signature stands as it was brought in. */
export async function invitedBy(db: Db, signatureId: string): Promise<Invited | undefined> {
  const { rows } = await sql<Invited>`
    select t.contact as to, a.name as association, i.source, t.signature_id as "signatureId"
    from intake_takings t join intakes i on i.id = t.intake_id
      join signatures_public s on s.id = t.signature_id join associations_public a on a.id = s.association_id
    where t.signature_id = ${signatureId} and t.contact is not null and t.ended_as is null
      and t.invited_at is not null and s.proof_level in ('historic', 'paper')`.execute(db)
  return rows[0]
}

/** For which associations an import keeps this mailbox, until its letter leaves or its file is forgotten. */
export async function keptFor(db: Db, email: string): Promise<{ association: string; source: string }[]> {
  const { rows } = await sql<{ association: string; source: string }>`
    select a.name as association, i.source from intake_takings t join intakes i on i.id = t.intake_id
      join signatures_public s on s.id = t.signature_id join associations_public a on a.id = s.association_id
    where lower(t.contact) = lower(${email}) order by t.taken_at`.execute(db)
  return rows
}
