import type { Lang } from '../../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Lines, PageTitle } from '../../../ui/prose.tsx'
import { messages } from '../../messages/index.ts'
import type { LinkDetails } from '../../queries/opened-link.ts'

interface Props {
  lang: Lang
  /** The text whose signature ends. */
  link: Pick<LinkDetails, 'isLocal' | 'title' | 'reference' | 'hasCompanions'> & {
    declared: { name: string }
  }
  /** Back to the receipt. */
  keepPath: string
}

/** What withdrawing does, before the button that does it. */
export function Withdraw({ lang, link, keepPath }: Props) {
  const t = messages(lang).link.withdraw
  const association = link.declared.name
  const what = messages(lang).letters.what({
    locals: link.isLocal ? [link.title] : [],
    withNational: !link.isLocal,
  })
  return (
    <>
      <PageTitle title={t.title} lead={t.lead(association)} />
      {(link.isLocal || link.hasCompanions) && <p>{t.which(what)}</p>}
      <Lines lines={t.what} />
      <form method="post">
        <input type="hidden" name="texte" value={link.reference} />
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
