import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

export interface SummaryRow {
  label: string
  value: ComponentChildren
  /** Where this answer is changed. */
  change?: string | undefined
}

/** What was said so far, line by line, each with its way back. */
export function SummaryList({ lang, rows }: { lang: Lang; rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map((row) => (
        <div key={row.label} class="summary-row">
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.change && (
            <dd class="summary-change">
              <a href={row.change}>
                {messages(lang).change}
                <span class="visually-hidden"> {row.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
