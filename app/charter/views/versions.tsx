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
        {versions.map((version, i) => (
          <li key={version.id}>
            <a href={localPath(lang, `/charte/versions/${version.number}`)}>{t.read(version.number)}</a>
            {', '}
            {formatDate(lang, version.publishedAt)} ({version === newest ? t.inForce : t.past})
            <CompareLink version={version} previous={versions[i + 1]} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  )
}

type LinkProps = { version: CharterVersion; previous: CharterVersion | undefined; lang: Lang }

function CompareLink({ version, previous, lang }: LinkProps) {
  if (!previous) return null
  const words = messages(lang).versions.compare(previous.number, version.number)
  return (
    <>
      <br />
      <a href={localPath(lang, `/charte/comparer/${previous.number}/${version.number}`)}>{words}</a>
    </>
  )
}
