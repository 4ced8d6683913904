import { messages } from '../messages/index.ts'
import type { PlanProps } from './plan.tsx'

/** Its dates for an agenda, and the same plan as data. */
export function PlanFiles({ lang, at, subscription }: PlanProps) {
  const t = messages(lang).plan
  return (
    <section class="prose plan-files" aria-labelledby="dates">
      <h2 id="dates">{t.dates}</h2>
      <ul>
        {subscription && (
          <li>
            <a href={subscription}>{t.subscribe}</a>
          </li>
        )}
        <li>
          <a href={at('/plan.ics')}>{t.download}</a>
          {!subscription && <span class="hint"> {t.onlyDownload}</span>}
        </li>
        <li>
          <a href={at('/plan.csv')}>{t.csv}</a>
        </li>
        <li>
          <a href={at('/plan.json')}>{t.json}</a>
        </li>
      </ul>
    </section>
  )
}
