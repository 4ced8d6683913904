import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Line } from '../queries/lists.ts'
import { titleOf } from './thread.tsx'

type Props = {
  lang: Lang
  lines: readonly Line[]
  /** Also who reads each, where they differ. */
  withLevel?: boolean
}

/** Discussions, one a line: what, where, how many messages, what it came to. */
export function Lines({ lang, lines, withLevel = false }: Props) {
  const t = messages(lang)
  return (
    <ul class="cooperations">
      {lines.map((line) => (
        <li key={line.id} class="cooperation">
          <p class="cooperation-what">
            <a href={localPath(lang, `/discussions/${line.code}`)}>{titleOf(lang, line)}</a>
          </p>
          {line.about !== 'territory' && <p>{t.about[line.about](line.aboutWords)}</p>}
          {line.outcome && !line.isHidden && (
            <p>
              <strong>{t.thread.outcome}</strong>
              {' : '}
              <span lang="fr">
                {line.outcome.length > 200 ? `${line.outcome.slice(0, 200)}…` : line.outcome}
              </span>
            </p>
          )}
          <p class="hint">
            {[
              line.place,
              t.thread.messages(line.messages),
              line.closedAt ? t.list.closed : t.list.last(formatDate(lang, line.lastAt)),
              withLevel && t.levels[line.level].label,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
