import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Author, Words } from '../rules/publication.ts'
import { columnsOf, ownedBy } from './publish.ts'
import '../facts.ts'
import '../tables.ts'

type Changed = Outcome<'changed' | 'unchanged', 'unknown'>

/** Its author says it otherwise; what it said before is kept. The same words again change nothing. */
export async function change(tx: Tx, author: Author, id: string, words: Words, now: Date): Promise<Changed> {
  const held = await holdOwn(tx, author, id)
  if (!held) return refuse('unknown')
  const { title, body, link } = held
  const after = columnsOf(words)
  const isSame =
    title === after.title &&
    body === after.body &&
    link === after.link &&
    held.themes.join() === after.themes.join()
  if (isSame) return done('unchanged')
  await tx
    .insertInto('publication_versions')
    .values({ publication_id: id, title, body, link, until: now })
    .execute()
  await tx
    .updateTable('publications')
    .set({ ...after, changed_at: now })
    .where('id', '=', id)
    .execute()
  await announce(tx, 'publication.moved', { publicationId: id }, now)
  return done('changed')
}

/** Its author takes it down, or puts it back. */
export async function takeDown(
  tx: Tx,
  author: Author,
  id: string,
  isDown: boolean,
  now: Date,
): Promise<Changed> {
  const held = await holdOwn(tx, author, id)
  if (!held) return refuse('unknown')
  if ((held.taken_down_at !== null) === isDown) return done('unchanged')
  await tx
    .updateTable('publications')
    .set({ taken_down_at: isDown ? now : null })
    .where('id', '=', id)
    .execute()
  await announce(tx, 'publication.moved', { publicationId: id }, now)
  return done('changed')
}

/**
 * Whoever tends the place, or the team, hides what an association published, with a public reason, or shows it again.
 * @param where the territories in which this is asked; everywhere when absent.
 */
export async function moderate(
  tx: Tx,
  id: string,
  decision: { hide: string } | 'show',
  where: { within?: string },
  now: Date,
): Promise<Changed> {
  const reason = decision === 'show' ? null : decision.hide
  const { numUpdatedRows } = await tx
    .updateTable('publications')
    .set({ hidden_at: reason ? now : null, hidden_reason: reason })
    .where('id', '=', id)
    .where('hidden_at', reason ? 'is' : 'is not', null)
    .$if(where.within !== undefined, (query) =>
      query.where((on) =>
        on.or([
          on('territory_id', '=', where.within ?? ''),
          on(
            'territory_id',
            'in',
            on
              .selectFrom('territory_ancestors_public')
              .select('territory_id')
              .where('ancestor_id', '=', where.within ?? ''),
          ),
        ]),
      ),
    )
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return done('unchanged')
  await announce(tx, 'publication.moved', { publicationId: id }, now)
  return done('changed')
}

/** One of the author’s own, held until the transaction ends. */
async function holdOwn(tx: Tx, author: Author, id: string) {
  const { association_id, tended_id } = ownedBy(author)
  return tx
    .selectFrom('publications')
    .selectAll()
    .where('id', '=', id)
    .where('association_id', association_id ? '=' : 'is', association_id)
    .where('tended_id', tended_id ? '=' : 'is', tended_id)
    .forUpdate()
    .executeTakeFirst()
}
