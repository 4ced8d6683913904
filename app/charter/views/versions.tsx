import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { UnofficialNotice } from '../cards.tsx'
import { messages } from '../messages/index.ts'
import type { CharterVersion } from '../queries/versions.ts'

/** Every published version, newest first. */
export function Versions({ versions, lang }: { versions: CharterVersion[]; lang: Lang }) {
  const t = messages(lang).versions
  const [newest] = versions
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      {newest && <UnofficialNotice version={newest} lang={lang} />}
      <ul class="prose">
        {versions.map((version) => (
          <li key={version.id}>
            <a href={localPath(lang, `/charte/versions/${version.number}`)}>{t.read(version.number)}</a>
            {', '}
            {formatDate(lang, version.publishedAt)} ({version === newest ? t.inForce : t.past})
          </li>
        ))}
      </ul>
    </>
  )
}
