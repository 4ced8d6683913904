import { type FloorPlan, placeOf } from './places.ts'
import { isTest, type Source } from './source.ts'
import { callsOf, templatesOf, textsOf } from './syntax.ts'

type Use = { table: string; verb: 'reads' | 'writes'; line: number }

const writing =
  /\b(?:insert\s+into|update(?:\s+only)?|delete\s+from|truncate(?:\s+table)?|copy)\s+"?([a-z_]+)"?/gi
const reading = /\b(?:from|join|using)\s+"?([a-z_]+)"?/gi
const startsAsSql = /^\s*(select|insert|update|delete|with|copy|truncate|merge)\b/i

const writes = new Set(['insertInto', 'replaceInto', 'mergeInto', 'updateTable', 'deleteFrom'])
const reads = /^(selectFrom|using|.*[jJ]oin(Lateral)?)$/

/**
 * Tables used where they may not be: only the owner writes, only from its `acts`; another room reads views
 * named `…_public`.
 */
export function checkTables(sources: Source[], plan: FloorPlan): string[] {
  const owners = ownersOf(plan)
  const files = sources.filter(({ path }) => /^app\/.*\.tsx?$/.test(path) && !isTest(path))
  return files.flatMap((file) =>
    usesOf(file, owners).flatMap((use) => {
      const why = whyNotUse(use, file.path, owners)
      return why ? [`${file.path}:${use.line}: ${why}`] : []
    }),
  )
}

function ownersOf(plan: FloorPlan): Map<string, string> {
  return new Map(Object.entries(plan).flatMap(([room, { owns }]) => owns.map((table) => [table, room])))
}

function usesOf(file: Source, owners: Map<string, string>): Use[] {
  const called = callsOf(file).flatMap(({ method, argument, line }): Use[] => {
    const table = argument.split(' ')[0] ?? ''
    if (writes.has(method)) return [{ table, verb: 'writes', line }]
    return reads.test(method) ? [{ table, verb: 'reads', line }] : []
  })
  const sql = [...templatesOf(file), ...textsOf(file).filter(({ value }) => startsAsSql.test(value))]
  return unique([...called, ...sql.flatMap(usesInSql)].filter(({ table }) => owners.has(table)))
}

function usesInSql({ value, line }: { value: string; line: number }): Use[] {
  const written = [...value.matchAll(writing)]
  // “delete from x” is a write, not a read: look at what remains.
  const rest = value.replace(writing, ' ')
  const use = (verb: Use['verb']) => (match: RegExpMatchArray) => ({ table: match[1] ?? '', verb, line })
  return [...written.map(use('writes')), ...[...rest.matchAll(reading)].map(use('reads'))]
}

function unique(uses: Use[]): Use[] {
  return [...new Map(uses.map((use) => [`${use.verb} ${use.table}`, use])).values()]
}

function whyNotUse({ table, verb }: Use, path: string, owners: Map<string, string>): string | undefined {
  const owner = owners.get(table)
  const place = placeOf(path)
  const isOwner = place?.room === owner
  // The ground floor has no door: its tables may be read from everywhere, and written by itself.
  if (verb === 'reads' && (isOwner || owner === 'platform')) return undefined
  if (verb === 'reads') return `read “${table}” through a view of ${owner} named *_public.`
  if (!isOwner) return `only ${owner} writes “${table}”; call an act at its door.`
  if (owner === 'platform' || place?.drawer === 'acts') return undefined
  return `“${table}” is written from acts only; move this write to app/${owner}/acts.`
}

/** Tables that no room owns, and tables in the plan that no migration creates. */
export function checkOwnership(migrations: Source[], plan: FloorPlan): string[] {
  const owners = ownersOf(plan)
  const created = migrations.flatMap(({ path, text }) =>
    [...text.matchAll(/create table (?:if not exists )?([a-z_]+)/gi)].map((match) => ({
      path,
      table: match[1] ?? '',
    })),
  )
  const dropped = droppedTables(migrations)
  const names = new Set(created.map(({ table }) => table).filter((table) => !dropped.has(table)))
  const orphans = created
    .filter(({ table }) => !owners.has(table) && !dropped.has(table))
    .map(({ path, table }) => `${path}: say in app/rooms.ts which room owns “${table}”.`)
  const ghosts = [...owners]
    .filter(([table]) => !names.has(table))
    .map(
      ([table, room]) => `app/rooms.ts: ${room} owns “${table}”, which no migration creates; take it away.`,
    )
  return [...orphans, ...ghosts, ...sharedTables(plan), ...misnamedViews(migrations)]
}

function droppedTables(migrations: Source[]): Set<string> {
  const lists = migrations.flatMap(({ text }) => [...text.matchAll(/^drop table ([a-z_, ]+);/gim)])
  return new Set(lists.flatMap((match) => match[1]?.split(/, */) ?? []))
}

function sharedTables(plan: FloorPlan): string[] {
  const all = Object.values(plan).flatMap(({ owns }) => owns)
  return all
    .filter((table, i) => all.indexOf(table) !== i)
    .map((table) => `app/rooms.ts: “${table}” has two owners; leave it one.`)
}

function misnamedViews(migrations: Source[]): string[] {
  return migrations.flatMap(({ path, text }) =>
    [...text.matchAll(/create (?:or replace )?(?:materialized )?view ([a-z_]+)/gi)]
      .filter((match) => !match[1]?.endsWith('_public'))
      .map(
        (match) => `${path}: name the view “${match[1]}_public”: a view is what a room lets the others read.`,
      ),
  )
}
