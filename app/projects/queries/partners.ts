import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Partner } from '../rules/partner.ts'
import '../tables.ts'

/** Everyone in a project or around it: the lead first, then those who accepted. */
export function partnersOf(db: Db | Tx, projectId: string): Promise<Partner[]> {
  return partners(db, sql`p.project_id = ${projectId}`)
}

/** Those who accepted: the only ones that anybody else is told of. */
export function acceptedPartners(db: Db | Tx, projectId: string): Promise<Partner[]> {
  return partners(db, sql`p.project_id = ${projectId} and p.state = 'accepted'`)
}

export async function partnerById(db: Db | Tx, id: string): Promise<Partner | undefined> {
  return (await partners(db, sql`p.id = ${id}`))[0]
}

/** What an association is in a project, if anything. */
export async function partnerOf(
  db: Db | Tx,
  projectId: string,
  associationId: string,
): Promise<Partner | undefined> {
  return (await partners(db, sql`p.project_id = ${projectId} and p.association_id = ${associationId}`))[0]
}

/** The partner behind a link that still works. */
export async function openedPartner(db: Db | Tx, hash: string, now: Date): Promise<Partner | undefined> {
  const which = sql`p.id = (select partner_id from project_links where hash = ${hash} and expires_at > ${now})`
  return (await partners(db, which))[0]
}

/** Where letters to an association that has no entry here go; the lead never sees it. */
export function mailboxOfPartner(db: Db | Tx, id: string) {
  return db.selectFrom('project_partners').select(['email', 'lang']).where('id', '=', id).executeTakeFirst()
}

async function partners(db: Db | Tx, which: RawBuilder<unknown>): Promise<Partner[]> {
  const { rows } = await sql<Partner>`
    select p.id, p.project_id as "projectId", p.association_id as "associationId",
      coalesce(a.name, p.name) as name, a.slug, p.is_lead as "isLead", p.state, p.role, p.commits, p.words,
      exists (select from signatures_public s where s.association_id = a.id and s.publication = 'named')
        as "isNamed",
      p.quiet_at is not null as "isQuiet", p.added_at as "addedAt", p.answered_at as "answeredAt"
    from project_partners p left join associations_public a on a.id = p.association_id
    where ${which}
    order by p.is_lead desc, p.state <> 'accepted', p.answered_at, lower(coalesce(a.name, p.name)), p.id
    limit 100`.execute(db)
  return rows
}
