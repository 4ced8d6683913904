import type { Lang } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'

export type SampleRow = Record<string, string | number | boolean | null | readonly string[]>

const longest = 80

/** The first lines of a data set, each as a small list: a table of eleven columns does not fit a phone. */
export function Sample({
  columns,
  rows,
  lang,
}: {
  columns: string[]
  rows: readonly SampleRow[]
  lang: Lang
}) {
  const t = messages(lang).set
  if (rows.length === 0) return <p>{t.empty}</p>
  return (
    <>
      <p class="hint">{t.sampleNote}</p>
      <ol class="samples">
        {rows.map((row, i) => (
          <li key={String(i)}>
            <dl class="sample">
              {columns
                .filter((name) => (row[name] ?? '') !== '')
                .map((name) => (
                  <div key={name}>
                    <dt>
                      <code>{name}</code>
                    </dt>
                    <dd>{shown(row[name], lang)}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ol>
    </>
  )
}

function shown(value: SampleRow[string] | undefined, lang: Lang): string {
  const t = messages(lang).set
  if (typeof value === 'boolean') return value ? t.yes : t.no
  const text = typeof value === 'object' && value !== null ? value.join(' | ') : String(value)
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
}
