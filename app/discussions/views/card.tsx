import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Line } from '../queries/lists.ts'
import { Lines } from './lines.tsx'

type Props = { lang: Lang; lines: readonly Line[]; all: string; isCharter: boolean }

/** On the page of a territory or of a local charter. */
export function DiscussionsHere({ lang, lines, all, isCharter }: Props) {
  const t = messages(lang).card
  if (lines.length === 0 && isCharter) return null
  return (
    <section aria-labelledby="discussions">
      <h2 id="discussions">{isCharter ? t.onCharter : t.here}</h2>
      {lines.length === 0 ? <p>{t.none}</p> : <Lines lang={lang} lines={lines} />}
      <p>
        <a href={localPath(lang, '/discussions/ouvrir')}>{t.open}</a>
        {lines.length > 0 && (
          <>
            {' · '}
            <a href={localPath(lang, all)}>{t.all}</a>
          </>
        )}
      </p>
    </section>
  )
}
