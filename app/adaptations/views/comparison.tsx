import { Differences } from '../../charter/cards.tsx'
import type { CharterText } from '../../charter/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { sharedMessages } from '../messages/shared/index.ts'
import type { LocalCharter } from '../queries/charters.ts'

type Props = {
  lang: Lang
  charter: LocalCharter
  before: CharterText
  after: CharterText
  title: string
  lead: string
}

/** Two texts in one: the national and the local, or two local versions. */
export function LocalComparison({ lang, charter, before, after, title, lead }: Props) {
  const t = sharedMessages(lang)
  return (
    <>
      <PageTitle title={title} over={t.over} lead={lead} />
      <Differences before={before} after={after} lang={lang} />
      <p>
        <a href={localPath(lang, `/declinaisons/${charter.slug}`)}>{t.comparison.back}</a>
      </p>
    </>
  )
}
