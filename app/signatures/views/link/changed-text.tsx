import { Differences, UnofficialNotice } from '../../../charter/cards.tsx'
import type { CharterVersion } from '../../../charter/index.ts'
import type { Lang } from '../../../platform/languages.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { PageTitle } from '../../../ui/prose.tsx'
import { messages } from '../../messages/index.ts'

interface Props {
  lang: Lang
  before: CharterVersion
  after: CharterVersion
  /** The name of a local charter. */
  local: string | undefined
  /** A co-president had already signed the former text. */
  othersSigned: boolean
  action: string
}

/** A new version came between the request and the button: nothing is signed on a text nobody read. */
export function ChangedText({ lang, before, after, local, othersSigned, action }: Props) {
  const t = messages(lang).link.changed
  return (
    <>
      <PageTitle title={t.title} lead={local ? t.leadLocal(local) : t.lead} />
      {after.changeSummary && <p>{t.reason(after.changeSummary)}</p>}
      {!local && <UnofficialNotice version={after} lang={lang} />}
      <Differences before={before} after={after} lang={lang} />
      {othersSigned && <p>{t.other}</p>}
      <form method="post" action={action}>
        <input type="hidden" name="fingerprint" value={after.sha256} />
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
      <p class="hint">{t.after}</p>
    </>
  )
}
