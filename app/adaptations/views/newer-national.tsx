import { type Lang, localPath } from '../../platform/languages.ts'
import { nationalMessages } from '../messages/national/index.ts'

type Props = { lang: Lang; baseNumber: number; newer: number | undefined }

/** A newer national version exists: said plainly, and without reproach. */
export function NewerNational({ lang, baseNumber, newer }: Props) {
  const t = nationalMessages(lang).public
  if (newer === undefined || newer === baseNumber) return null
  return (
    <p>
      {t.on(baseNumber, newer)}{' '}
      <a href={localPath(lang, `/charte/comparer/${baseNumber}/${newer}`)}>{t.compare}</a>
    </p>
  )
}
