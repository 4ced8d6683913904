import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { UnofficialNotice } from '../cards.tsx'
import { messages } from '../messages/index.ts'
import type { CharterVersion } from '../queries/versions.ts'
import { Differences } from './differences.tsx'

type Props = { before: CharterVersion; after: CharterVersion; lang: Lang }

/** Two published versions side by side in one text. */
export function Comparison({ before, after, lang }: Props) {
  const t = messages(lang)
  const { number, publishedAt } = after
  return (
    <>
      <PageTitle
        title={t.comparison.title(before.number, number)}
        over={t.comparison.over}
        lead={t.comparison.published(number, formatDate(lang, publishedAt))}
      />
      <UnofficialNotice version={after} lang={lang} />
      {number === before.number + 1 && <ChangeSummary version={after} lang={lang} />}
      <Differences before={before} after={after} lang={lang} />
      <ul>
        {[before, after].map((version) => (
          <li key={version.id}>
            <a href={localPath(lang, `/charte/versions/${version.number}`)}>
              {t.versions.read(version.number)}
            </a>
          </li>
        ))}
        <li>
          <a href={localPath(lang, '/charte/versions')}>{t.versions.link}</a>
        </li>
      </ul>
    </>
  )
}

/** What its authors said of a version; it speaks of the version just before. */
function ChangeSummary({ version, lang }: { version: CharterVersion; lang: Lang }) {
  const t = messages(lang).comparison
  return (
    <>
      <p>{t.kinds[version.changeKind]}</p>
      {version.changeSummary && (
        <p>
          <strong>
            {t.summary}
            {lang === 'fr' ? '\u00a0' : ''}:
          </strong>{' '}
          <span lang="fr">{version.changeSummary}</span>
        </p>
      )}
    </>
  )
}
