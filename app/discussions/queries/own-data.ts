import type { Db } from '../../platform/db/database.ts'
import '../tables.ts'

/** What a person wrote in discussions and which they follow, for them to take away. */
export async function discussionsOfPerson(db: Db, personId: string): Promise<unknown> {
  const messages = await db
    .selectFrom('discussion_messages as m')
    .innerJoin('discussions as d', 'd.id', 'm.discussion_id')
    .select([
      'd.title as discussion',
      'm.words as message',
      'm.written_at as le',
      'm.hidden_reason as masque',
    ])
    .where('m.person_id', '=', personId)
    .orderBy('m.written_at')
    .execute()
  const suivies = await db
    .selectFrom('discussion_follows as f')
    .innerJoin('discussions as d', 'd.id', 'f.discussion_id')
    .select(['d.title as discussion', 'f.since as depuis', 'f.stopped_at as arret'])
    .where('f.person_id', '=', personId)
    .execute()
  return { messages, suivies }
}
