import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Notice } from '../../ui/notice.tsx'
import { messages } from '../messages/index.ts'
import type { Told } from '../queries/told.ts'

/** A closed association says so first, with the day and what it had signed. */
export function ClosedNotice({ lang, closed }: { lang: Lang; closed: Told['closed'] }) {
  if (!closed) return null
  const t = messages(lang).told
  return (
    <Notice lang={lang} title={t.closed}>
      <p>
        {t.closedOn[closed.because](formatDate(lang, closed.on))}{' '}
        {t.hadSigned(closed.version, formatDate(lang, closed.signedOn))}
      </p>
    </Notice>
  )
}

/** “Known to …”: names, never a number. */
export function KnownBy({ lang, told }: { lang: Lang; told: Told }) {
  const { knownBy, isKnownHere } = told
  if (knownBy.length === 0) return null
  const t = messages(lang).told
  return (
    <section class="prose">
      <h2>{t.known}</h2>
      <ul>
        {knownBy.map(({ name, slug }) => (
          <li key={slug}>
            <a href={localPath(lang, `/associations/${slug}`)}>{name}</a>
          </li>
        ))}
      </ul>
      <p class="hint">{isKnownHere ? t.knownHere : t.knownText}</p>
    </section>
  )
}

/** The two doors under an entry: ours, or something is wrong. */
export function EntryDoors({ lang, slug }: { lang: Lang; slug: string }) {
  const t = messages(lang).told
  return (
    <p>
      <a href={localPath(lang, `/associations/${slug}/corriger`)}>{t.correct}</a>
      <br />
      <a href={localPath(lang, `/associations/${slug}/rejoindre`)}>{t.join}</a>
    </p>
  )
}
