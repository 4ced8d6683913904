import { setImmediate as others } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import { Directory } from '../rules/directory/directory.ts'
import { sortAhead } from '../rules/directory/order.ts'
import type { Entry } from '../rules/signatory.ts'
import { branchesOf, entriesOf } from './entries.ts'

type Kept = {
  directory: Directory
  /** Transactions before this one were all over when we last looked. */
  seenBefore: string
  /** What we know already of those that were not. */
  seen: Map<string, string>
  lastImport: number
}

/** Entries placed in the directory before others are let through: some milliseconds. */
const atOnce = 200

type Look = { running: Promise<Directory>; next?: Promise<Directory> }

const kept = new WeakMap<Db, Kept>()
const looks = new WeakMap<Db, Look>()

/**
 * The directory as the database has it now. It stays in memory, one for each pool; each request asks the database
 * what changed since. Requests that come while one asks wait together for the next answer.
 */
export function currentDirectory(db: Db): Promise<Directory> {
  const look = looks.get(db)
  if (!look) return begin(db)
  // The one that runs may have read before our visitor’s own act: theirs is the next.
  look.next ??= look.running.then(
    () => begin(db),
    () => begin(db),
  )
  return look.next
}

function begin(db: Db): Promise<Directory> {
  const running = refreshed(db)
  const look: Look = { running }
  looks.set(db, look)
  const over = () => {
    if (looks.get(db) === look && !look.next) looks.delete(db)
  }
  running.then(over, over)
  return running
}

type Change = { id: string | null; changed_in: string | null; before: string; last_import: number }

async function refreshed(db: Db): Promise<Directory> {
  const known = kept.get(db)
  // One row at least, which says how far we have read.
  const { rows: changes } = await sql<Change>`
    select c.association_id as id, c.changed_in::text, pg_snapshot_xmin(pg_current_snapshot())::text as before,
      (select coalesce(max(id), 0) from territory_imports_public) as last_import
    from (select 1) one left join directory_changes c on c.changed_in >= ${known?.seenBefore ?? '0'}::xid8
      and ${known !== undefined}`.execute(db)
  const [first] = changes
  if (!first) throw new Error('the database did not say what changed')
  if (!known || known.lastImport !== first.last_import) return readWhole(db, first)
  const news = changes.filter(({ id, changed_in }) => id && known.seen.get(id) !== changed_in)
  if (news.length > 0)
    await follow(
      db,
      known.directory,
      news.map(({ id }) => id ?? ''),
    )
  known.seenBefore = first.before
  known.seen = new Map(changes.map(({ id, changed_in }) => [id ?? '', changed_in ?? '']))
  return known.directory
}

/** What changes while we read is read again at the next look. */
async function readWhole(db: Db, { before, last_import }: Change): Promise<Directory> {
  const directory = new Directory()
  await place(db, directory, await entriesOf(db))
  sortAhead(directory)
  kept.set(db, { directory, seenBefore: before, seen: new Map(), lastImport: last_import })
  return directory
}

async function follow(db: Db, directory: Directory, associationIds: string[]): Promise<void> {
  const entries = await entriesOf(db, associationIds)
  const standing = new Set(entries.map(({ associationId }) => associationId))
  for (const id of associationIds) if (!standing.has(id)) directory.remove(id)
  await place(db, directory, entries)
}

async function place(db: Db, directory: Directory, entries: Entry[]): Promise<void> {
  const unknown = new Set(entries.flatMap(({ places }) => places).filter((id) => !directory.tree.has(id)))
  for (const branch of await branchesOf(db, [...unknown])) directory.tree.add(branch)
  for (const [i, entry] of entries.entries()) {
    // Fifty thousand take seconds: whoever asks for another page meanwhile is answered.
    if (i % atOnce === atOnce - 1) await others()
    directory.put(entry)
  }
}
