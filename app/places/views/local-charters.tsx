import { formatList, type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { LocalHere } from '../queries/local-charters.ts'

/** What the associations of a place wrote together: where it stands, and the way to it. */
export function LocalChartersHere({ lang, charters }: { lang: Lang; charters: readonly LocalHere[] }) {
  const t = messages(lang).local
  if (charters.length === 0) return null
  return (
    <section class="prose" aria-labelledby="declinaisons">
      <h2 id="declinaisons">{t.title}</h2>
      <ul>
        {charters.map(({ slug, name, state, version, where, places }) => (
          <li key={slug}>
            <a href={localPath(lang, `/declinaisons/${slug}`)}>{name}</a>
            {', '}
            {version !== null && state !== 'adopted' && state !== 'asleep'
              ? t.revising(version)
              : t.states[state]}
            {where !== 'here' && <span class="hint"> {t.covers(formatList(lang, places))}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
