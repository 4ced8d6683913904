import type { Lang } from '../platform/languages.ts'
import { Notice } from '../ui/notice.tsx'
import { messages } from './messages/index.ts'
import type { CharterVersion } from './queries/versions.ts'

export { CharterText } from './views/charter-text.tsx'
export { Differences, DifferencesKey } from './views/differences.tsx'
export { LocalText } from './views/local-text.tsx'

/** Stands wherever a text that is not the official one is shown. */
export function UnofficialNotice({
  version,
  lang,
}: {
  version: Pick<CharterVersion, 'isOfficial'>
  lang: Lang
}) {
  if (version.isOfficial) return null
  const t = messages(lang).unofficial
  return (
    <Notice lang={lang} title={t.title}>
      <p>{t.text}</p>
    </Notice>
  )
}
