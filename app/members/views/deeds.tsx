import { formatTime, type Lang } from '../../platform/languages.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { DoneDeed } from '../queries/deeds.ts'
import type { Desk } from '../rules/desk.ts'
import { nameOf } from './name.ts'

type Props = {
  lang: Lang
  name: string
  deeds: readonly DoneDeed[]
  words: Desk['deeds']
  back: string
}

/** Who did what in whose name, newest first. */
export function Deeds({ lang, name, deeds, words, back }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.deeds.title(name)} lead={t.deeds.lead} />
      {deeds.length === 0 && (
        <Empty title={t.deeds.none}>
          <p>{t.deeds.noneText}</p>
        </Empty>
      )}
      <ol class="people">
        {deeds.map((deed) => (
          <li key={deed.id}>
            <p>
              <strong>{nameOf(deed.person, t.someone)}</strong> {wordsOf(deed, words, lang)}
              {deed.other && ` (${nameOf(deed.other, t.someone)})`}
              <br />
              <span class="hint">
                {[deed.association, deed.territory, formatTime(lang, deed.at)].filter(Boolean).join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={back}>{t.deeds.back}</a>
      </p>
    </>
  )
}

function wordsOf({ deed }: DoneDeed, words: Desk['deeds'], lang: Lang): string {
  const own: Readonly<Record<string, string>> = messages(lang).deeds.words
  return own[deed] ?? words[deed]?.(lang) ?? deed
}
