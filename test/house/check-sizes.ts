import { isTest, type Source } from './source.ts'
import { functionsOf } from './syntax.ts'

const longest = { file: 200, test: 300, function: 40, view: 80 }

/** Files and functions that grew too long. A function is counted without those declared inside it. */
export function checkSizes(sources: Source[]): string[] {
  const code = sources.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path))
  const files = sources.filter(({ path }) => /\.(ts|tsx|mjs|css)$/.test(path))
  return [...files.flatMap(longFile), ...code.filter(({ path }) => !isTest(path)).flatMap(longFunctions)]
}

function longFile({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length
  const most = isTest(path) ? longest.test : longest.file
  return lines <= most ? [] : [`${path}: ${lines} lines; split it, a file holds at most ${most}.`]
}

function longFunctions(source: Source): string[] {
  const most = source.path.endsWith('.tsx') ? longest.view : longest.function
  return functionsOf(source)
    .filter(({ lines }) => lines > most)
    .map(
      ({ name, line, lines }) =>
        `${source.path}:${line}: ${name} has ${lines} lines; give its parts names, it may have ${most}.`,
    )
}
