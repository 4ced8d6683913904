import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import '../tables.ts'

/** What a person did in projects, and the projects that hold their mailbox, for its owner to take away. */
export async function projectsOfPerson(db: Db, { id, email }: Person): Promise<unknown> {
  const actes = await db
    .selectFrom('project_events as e')
    .innerJoin('projects as j', 'j.id', 'e.project_id')
    .select(['j.title as projet', 'e.event as acte', 'e.at as le'])
    .where('e.by', '=', id)
    .orderBy('e.id')
    .execute()
  const adresses = await db
    .selectFrom('project_partners as p')
    .innerJoin('projects as j', 'j.id', 'p.project_id')
    .select(['j.title as projet', 'p.name as association', 'p.added_at as le'])
    .where(sql`lower(p.email)`, '=', email.toLowerCase())
    .execute()
  return { actes, adresses }
}
