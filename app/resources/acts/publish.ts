import { randomInt } from 'node:crypto'
import { hashSecret, newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Author, Words } from '../rules/publication.ts'
import '../facts.ts'
import '../tables.ts'

/** An author publishes no more than this in a day. */
const publicationsADay = 10

/** Publishes, once, however often the form is sent. @returns its identifier, new or already there. */
export async function publish(
  tx: Tx,
  author: Author,
  words: Words,
  lang: Lang,
  now: Date,
): Promise<Outcome<string, 'too-many-today'>> {
  const by = author.is === 'team' ? 'team' : author.id
  const once = hashSecret([by, words.kind, fold(words.title), words.territoryId ?? '', words.body].join('\n'))
  const row = {
    id: newId(now.getTime()),
    code: newCode(),
    once_key: once,
    ...columnsOf(words),
    kind: words.kind,
    territory_id: words.territoryId ?? null,
    ...ownedBy(author),
    lang,
    published_at: now,
    changed_at: null,
    taken_down_at: null,
    hidden_at: null,
    hidden_reason: null,
  }
  if ((await publishedSince(tx, author, addDays(now, -1))) >= publicationsADay)
    return refuse('too-many-today')
  const inserted = await tx
    .insertInto('publications')
    .values(row)
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) return done(await idOf(tx, once))
  await announce(tx, 'publication.moved', { publicationId: row.id }, now)
  return done(row.id)
}

export function columnsOf({ title, body, link, themes }: Words) {
  return { title, body, link: link ?? null, themes }
}

export function ownedBy(author: Author) {
  return {
    association_id: author.is === 'association' ? author.id : null,
    tended_id: author.is === 'territory' ? author.id : null,
  }
}

async function publishedSince(tx: Tx, author: Author, since: Date): Promise<number> {
  const { association_id, tended_id } = ownedBy(author)
  const { n } = await tx
    .selectFrom('publications')
    .select((get) => get.fn.countAll<number>().as('n'))
    .where('association_id', association_id ? '=' : 'is', association_id)
    .where('tended_id', tended_id ? '=' : 'is', tended_id)
    .where('published_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(n)
}

async function idOf(tx: Tx, once: string): Promise<string> {
  const { id } = await tx
    .selectFrom('publications')
    .select('id')
    .where('once_key', '=', once)
    .executeTakeFirstOrThrow()
  return id
}

/** Eight characters and a figure: short enough for a message. */
function newCode(): string {
  const letters = 'abcdefghjkmnpqrstvwxyz23456789'
  return `${Array.from({ length: 7 }, () => letters[randomInt(letters.length)]).join('')}${randomInt(2, 10)}`
}
