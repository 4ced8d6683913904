import { posix } from 'node:path'
import type { Source } from './source.ts'

/** Links between documents that lead nowhere. `exists` answers for a path from the root. */
export function checkLinks(documents: Source[], exists: (path: string) => boolean): string[] {
  return documents.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap((match) => {
      const target = (match[1] ?? '').split('#')[0] ?? ''
      if (target === '' || /^[a-z]+:/.test(target)) return []
      return exists(posix.join(posix.dirname(path), target))
        ? []
        : [`${path}: the link to “${target}” leads nowhere; mend it.`]
    }),
  )
}

function withoutCode(text: string): string {
  return text.replaceAll(/```[\s\S]*?```/g, '')
}

/** Names that a document must give, as `name`, and does not. */
export function checkNamed(document: Source, names: readonly string[], what: string): string[] {
  return names
    .filter((name) => !document.text.includes(`\`${name}`))
    .map((name) => `${document.path}: tell what the ${what} \`${name}\` is for.`)
}

/** Variables of the environment that a file reads. */
export function variablesOf({ text }: Source): string[] {
  return [...new Set([...text.matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)].map((match) => match[1] ?? ''))]
}

/** Places of one machine, which mean nothing elsewhere. */
export function checkPlaces(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, i) =>
        /(^|[\s"'`(=])\/(home|root|work|Users|tmp)\/\w/.test(line)
          ? [`${path}:${i + 1}: name a place by what it is, not by where it is on one machine.`]
          : [],
      ),
  )
}
