import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import '../tables.ts'

/** An older signature as its letter’s link finds it. */
export type OlderLink = {
  association: string
  /** Of its public page; null when it is counted without its name. */
  slug: string | null
  source: string
  /** Given in a meeting, and typed by whoever led it. */
  isFromMeeting: boolean
  version: number
  /** Of the signature, and of the text it is of. */
  reference: string
  isLocal: boolean
  title: string
  /** `waiting` for its association, `confirmed` already, `withdrawn` by it, `ended`, or the link is too old. */
  is: 'waiting' | 'confirmed' | 'withdrawn' | 'ended' | 'expired'
}

export async function olderLink(db: Db, hash: string, now: Date): Promise<OlderLink | undefined> {
  const { rows } = await sql<OlderLink>`
    select a.name as association, case when s.publication = 'named' then a.slug end as slug, o.source,
      exists (select from signature_events e where e.signature_id = s.id and e.event = 'sign-in-meeting')
        as "isFromMeeting",
      v.number as version, v.title, s.reference, s.is_local as "isLocal",
      case when s.state = 'withdrawn' and exists (select from signature_events e
          where e.signature_id = s.id and e.event = 'withdraw') then 'withdrawn'
        when s.state not in ('in-force', 'contested') then 'ended'
        when s.proof_level not in ('historic', 'paper', 'meeting') then 'confirmed'
        when l.expires_at <= ${now} then 'expired' else 'waiting' end as is
    from older_links l join signatures s on s.id = l.signature_id
      join signature_origins o on o.signature_id = s.id
      join associations_public a on a.id = s.association_id
      join charter_public v on v.id = s.version_id
    where l.hash = ${hash}`.execute(db)
  return rows[0]
}

/** Where a signature that was brought in comes from, in words. */
export async function sourceOf(db: Db, signatureId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('signature_origins')
    .select('source')
    .where('signature_id', '=', signatureId)
    .executeTakeFirst()
  return row?.source
}
