import type { Lang } from '../../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { PageTitle } from '../../../ui/prose.tsx'
import { messages } from '../../messages/index.ts'

interface Props {
  lang: Lang
  association: string
  /** Back to the receipt. */
  keepPath: string
}

/** What withdrawing does, before the button that does it. */
export function Withdraw({ lang, association, keepPath }: Props) {
  const t = messages(lang).link.withdraw
  return (
    <>
      <PageTitle title={t.title} lead={t.lead(association)} />
      <ul>
        {t.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <form method="post">
        <Buttons>
          <Button variant="danger">{t.button(association)}</Button>
          <ButtonLink href={keepPath} variant="quiet">
            {t.keep}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
