import { isTest, type Source } from './source.ts'
import { exportsOf } from './syntax.ts'

const emptyWords = /(^|[-/])(utils?|helpers?|services?|managers?|dtos?|misc|common)([-./]|$)/
const emptyTypes = /(Manager|Service|Helper|Utils?|Dto|DTO)$/
const hungarian = /^I[A-Z][a-z]/
const fileName = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Names and notes that STYLE.md refuses. */
export function checkWords(sources: Source[]): string[] {
  return sources.flatMap((source) => [
    ...fileNames(source.path),
    ...unfinished(source),
    ...(/\.tsx?$/.test(source.path) && !source.path.endsWith('.d.ts') ? exportedNames(source) : []),
  ])
}

function fileNames(path: string): string[] {
  const name = path.split('/').at(-1) ?? ''
  const problems: string[] = []
  if (emptyWords.test(path))
    problems.push(`${path}: name the file after what it holds, not “utils” or “helpers”.`)
  if (/\.(ts|tsx|mjs|css)$/.test(name) && !fileName.test(name))
    problems.push(`${path}: write the name in kebab-case, without capitals, accents or underscores.`)
  return problems
}

function unfinished({ path, text }: Source): string[] {
  // Written in two halves, so that this file does not find itself.
  const mark = new RegExp(`\\b(${'TO'}DO|${'FIX'}ME|${'X'}XX|${'HA'}CK)\\b`)
  return text
    .split('\n')
    .flatMap((line, i) =>
      mark.test(line) ? [`${path}:${i + 1}: finish it or say why it is so; no note for later.`] : [],
    )
}

function exportedNames(source: Source): string[] {
  return exportsOf(source).flatMap(({ name, isType }) => {
    if (name === 'Default' || name === 'default')
      return isConfiguration(source.path) ? [] : [`${source.path}: export it by its name, not as default.`]
    if (emptyTypes.test(name) || (isType && hungarian.test(name)))
      return [`${source.path}: “${name}” says how, not what; give it a bare noun.`]
    return isTest(source.path) || !/[^\p{ASCII}]/u.test(name)
      ? []
      : [`${source.path}: no accent in “${name}”.`]
  })
}

function isConfiguration(path: string): boolean {
  return /\.config\.ts$/.test(path)
}
