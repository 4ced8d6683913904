import type { Lang } from '../../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { PageTitle } from '../../../ui/prose.tsx'
import { messages } from '../../messages/index.ts'

type Props = { title: string; lead: string; action?: { href: string; label: string } }

/** Where a signature stands, in a sentence, and the one thing there is to do. */
export function LinkNews({ title, lead, action }: Props) {
  return (
    <>
      <PageTitle title={title} lead={lead} />
      {action && (
        <Buttons>
          <ButtonLink href={action.href} variant="quiet">
            {action.label}
          </ButtonLink>
        </Buttons>
      )}
    </>
  )
}

/** @param props.action address that sends a new link to the signer’s own mailbox. */
export function ExpiredLink({ lang, action }: { lang: Lang; action: string }) {
  const t = messages(lang).link.expired
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <form method="post" action={action}>
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}
