import { sql } from 'kysely'
import { helpersOf } from '../../beside/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { HelpedBy } from '../../platform/http/route.ts'
import type { Lang } from '../../platform/languages.ts'
import type { CooperationState, Side } from '../rules/state.ts'
import '../tables.ts'

/** A cooperation as its two sides may see it. */
export type OpenedCooperation = {
  id: string
  /** Whose link this is. */
  side: Side
  state: CooperationState
  what: string
  on: string
  residents: number | null
  sentence: string | null
  notedBy: { id: string; name: string }
  other: { id: string | null; name: string; email: string | null }
  corrected: { what: string; on: string } | null
  shows: Record<Side, boolean>
  /** Beside whom it was noted. */
  helpedBy: HelpedBy | undefined
  lang: Lang
}

/** How one side comes to a cooperation: by the hash of its link, or as the people of an association. */
export type Key = { linkHash: string } | { id: string; associationId: string }

/**
 * The cooperation that a key opens: a link that still works, or one of the association’s own.
 * @param options.lock holds it until the end of the transaction: answers come one after the other.
 */
export async function openedCooperation(
  db: Db | Tx,
  key: Key,
  now: Date,
  options: { lock?: boolean } = {},
): Promise<OpenedCooperation | undefined> {
  if ('linkHash' in key) return behindLink(db, key.linkHash, now, options)
  if (!isId(key.id)) return undefined
  const asNoting = await cooperationById(db, key.id, 'noting', options)
  if (asNoting?.notedBy.id === key.associationId) return asNoting
  return asNoting?.other.id === key.associationId ? { ...asNoting, side: 'other' } : undefined
}

async function behindLink(
  db: Db | Tx,
  hash: string,
  now: Date,
  options: { lock?: boolean },
): Promise<OpenedCooperation | undefined> {
  const link = await db
    .selectFrom('cooperation_links')
    .select(['cooperation_id as id', 'side'])
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return link && cooperationById(db, link.id, link.side, options)
}

/** A cooperation, seen from one side. */
export async function cooperationById(
  db: Db | Tx,
  id: string,
  side: Side,
  { lock = false } = {},
): Promise<OpenedCooperation | undefined> {
  const row = await db
    .selectFrom('cooperations as c')
    .innerJoin('associations_public as a', 'a.id', 'c.noted_by')
    .selectAll('c')
    .select('a.name as noted_by_name')
    .where('c.id', '=', id)
    .$if(lock, (query) => query.modifyEnd(sql`for update of c`))
    .executeTakeFirst()
  if (!row) return undefined
  const { corrected_what, corrected_on } = row
  return {
    id: row.id,
    side,
    state: row.state,
    what: row.what,
    on: row.happened_on,
    residents: row.residents,
    sentence: row.sentence,
    notedBy: { id: row.noted_by, name: row.noted_by_name },
    other: { id: row.other_id, name: row.other_name, email: row.other_email },
    corrected: corrected_what && corrected_on ? { what: corrected_what, on: corrected_on } : null,
    shows: { noting: row.noted_shows, other: row.other_shows },
    helpedBy: (await helpersOf(db, 'cooperation', [row.id])).get(row.id)?.by,
    lang: row.lang as Lang,
  }
}
