import type { Source } from './source.ts'

type Definition = { view: string; path: string; waivers: string; conditions: string[] }

/**
 * Views that a later migration made again without a condition that an earlier one had: nobody sees it go, and what
 * was hidden, or counted apart, is no longer. Several migrations may each start from an older text of the view.
 * A condition is dropped on purpose by a line `-- VIEW no longer asks: CONDITION` in the newest migration.
 */
export function checkViews(migrations: readonly Source[]): string[] {
  const ordered = [...migrations].sort((one, other) => one.path.localeCompare(other.path))
  const all = new Map<string, Definition[]>()
  for (const { path, text } of ordered) {
    for (const [, view = ''] of text.matchAll(/^drop view (?:if exists )?([a-z_]+)/gim)) all.delete(view)
    for (const one of definitionsIn(path, text)) all.set(one.view, [...(all.get(one.view) ?? []), one])
  }
  return [...all.values()].flatMap((definitions) => lostIn(definitions))
}

function lostIn(definitions: Definition[]): string[] {
  const newest = definitions.at(-1)
  if (!newest) return []
  const before = new Map(
    definitions.slice(0, -1).flatMap(({ conditions, path }) => conditions.map((one) => [one, path])),
  )
  return [...before]
    .filter(([one]) => !newest.conditions.includes(one))
    .filter(([one]) => !newest.waivers.includes(`${newest.view} no longer asks: ${one}`))
    .map(
      ([one, path]) =>
        `${newest.path}: “${newest.view}” no longer asks “${one}”, as ${path} did. Put it back, or write the line “-- ${newest.view} no longer asks: ${one}”.`,
    )
}

function definitionsIn(path: string, text: string): Definition[] {
  const waivers = [...text.matchAll(/^-- [a-z_]+ no longer asks: .*$/gm)].map(([line]) => line).join('\n')
  const bare = text.replace(/--.*$/gm, '')
  const found = bare.matchAll(/create (?:or replace )?view ([a-z_]+)(?:\s*\([^)]*\))?\s+as\s+([^;]*);/gi)
  return [...found].map(([, view = '', body = '']) => ({
    ...{ view, path, waivers: squeezed(waivers) },
    conditions: conditionsOf(squeezed(body)),
  }))
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The smallest pieces of what a query asks: what stands between `where`, `and`, `or` and brackets. */
export function conditionsOf(query: string): string[] {
  const asked = query.slice(/\bwhere\b/.exec(query)?.index ?? query.length)
  const pieces = asked.split(/\b(?:where|and|or|order by|group by|limit)\b|[()]/).map((one) => one.trim())
  return [...new Set(pieces.filter(Boolean))]
}
