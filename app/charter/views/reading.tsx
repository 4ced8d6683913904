import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { UnofficialNotice } from '../cards.tsx'
import { messages } from '../messages/index.ts'
import type { CharterVersion } from '../queries/versions.ts'
import { CharterText } from './charter-text.tsx'

type Props = { version: CharterVersion; lang: Lang }

/** A version, whole: what is read before it is signed. */
export function Reading({ version, lang }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle
        title={version.title}
        over={t.reading.over}
        lead={t.reading.version(version.number, formatDate(lang, version.publishedAt))}
      />
      <UnofficialNotice version={version} lang={lang} />
      {t.reading.frenchOnly && <p>{t.reading.frenchOnly}</p>}
      <CharterText articles={version.articles} lang={lang} discussed />
      <Fingerprint version={version} lang={lang} />
    </>
  )
}

function Fingerprint({ version, lang }: Props) {
  const t = messages(lang)
  return (
    <section class="prose" aria-labelledby="empreinte">
      <h2 id="empreinte">{t.fingerprint.title}</h2>
      <p>{t.fingerprint.text}</p>
      <p>
        {t.fingerprint.label} : <code class="fingerprint">{version.sha256}</code>
      </p>
      <p>
        <a href={`/charte/versions/${version.number}.txt`}>{t.fingerprint.download}</a>
      </p>
      <p>
        <a href={localPath(lang, `/charte/versions/${version.number}.pdf`)}>{t.fingerprint.print}</a>
      </p>
      <p>
        <a href={localPath(lang, '/charte/versions')}>{t.versions.link}</a>
      </p>
    </section>
  )
}
