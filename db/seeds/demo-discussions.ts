import { sql } from 'kysely'
import { personByEmail } from '../../app/accounts/index.ts'
import { conclude, openDiscussion, say } from '../../app/discussions/index.ts'
import { newId } from '../../app/kernel/ids.ts'
import { addDays } from '../../app/kernel/instants.ts'
import { slug } from '../../app/kernel/text.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { type CastDiscussion, discussions } from './cast/discussions.ts'
import { castAddress } from './demo-signatures.ts'

/** Discussions of the cast, through the acts a visitor uses. Does nothing once there is one. */
export async function loadDemoDiscussions(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('discussions').select('id').limit(1).executeTakeFirst()
  if (known) return
  await db.transaction().execute(async (tx) => {
    for (const one of discussions) await load(tx, one, now)
    // Letters of the past were read long ago.
    await sql`update facts set dispatched_at = ${now}
      where name like 'discussion.%' and dispatched_at is null`.execute(tx)
    await tx.updateTable('discussion_letters').set({ sent_at: now }).where('sent_at', 'is', null).execute()
  })
}

async function load(tx: Tx, one: CastDiscussion, now: Date): Promise<void> {
  const [first, ...answers] = one.said
  if (!first) throw new Error('the cast says nothing')
  const began = addDays(now, -first.daysAgo)
  const id = newId(began.getTime())
  const { title, level, territory: territoryId } = one
  const about = { kind: 'territory' as const, id: null, charterId: null, words: '' }
  const author = await authorOf(tx, first.by)
  const opening = { id, territoryId, about, author, title, level, words: first.words, lang: 'fr' as const }
  const opened = await openDiscussion(tx, { ...opening, fictional: true }, began)
  if (!opened.ok) throw new Error(`the cast could not open: ${opened.reason}`)
  for (const { by, daysAgo, words, byLetter = false } of answers) {
    const at = addDays(now, -daysAgo)
    const saying = { id: newId(at.getTime()), discussionId: id, words, byLetter }
    const said = await say(tx, { ...saying, author: await authorOf(tx, by) }, at)
    if (!said.ok) throw new Error(`the cast could not say: ${said.reason}`)
  }
  const { outcome } = one
  const turn = { discussionId: id, by: author.personId }
  if (outcome) await conclude(tx, { ...turn, words: outcome.words }, addDays(now, -outcome.daysAgo))
}

async function authorOf(tx: Tx, by: CastDiscussion['said'][number]['by']) {
  const person = await personByEmail(tx, castAddress(by.name, by.association))
  if (!person) throw new Error(`the cast does not know ${by.name}`)
  const { id: associationId } = await tx
    .selectFrom('associations_public')
    .select('id')
    .where('slug', '=', slug(by.association))
    .executeTakeFirstOrThrow()
  const voice = { associationId, association: by.association, capacity: 'representative' as const }
  return { personId: person.id, name: person.name, voice, signsName: false }
}
