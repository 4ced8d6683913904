import { type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { messages } from '../messages/index.ts'

type Props = { asked: boolean; territory: Territory | undefined; lang: Lang }

/** Nobody yet, or nobody like this: an invitation either way. */
export function NothingFound({ asked, territory, lang }: Props) {
  const t = messages(lang).empty
  return (
    <Empty title={asked ? (territory ? t.nothingHere : t.nothing) : t.title}>
      <p>{asked ? t.invite : t.text}</p>
      <Buttons>
        <ButtonLink href={localPath(lang, asked ? '/charte' : '/signer')}>
          {asked ? t.read : t.sign}
        </ButtonLink>
        {asked && (
          <ButtonLink href={localPath(lang, '/signataires')} variant="quiet">
            {t.clear}
          </ButtonLink>
        )}
      </Buttons>
    </Empty>
  )
}
