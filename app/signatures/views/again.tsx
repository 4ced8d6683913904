import type { Lang } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { DemoMailbox, MailboxForm } from '../../ui/mailbox.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; typed: string; errors: readonly FieldError[] }

/** For who lost the letter: the links go to the mailbox that signed. */
export function FindAgain({ lang, typed, errors }: Props) {
  const t = messages(lang).link.again
  return <MailboxForm {...{ lang, typed, errors }} words={t} />
}

/** The same page, whoever is known. */
export function LinksOnTheirWay({ lang, email, isDemo }: { lang: Lang; email: string; isDemo: boolean }) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.link.again.sentTitle} lead={t.link.again.sent(email)} />
      <p>{t.steps.thanks.notHereText}</p>
      <DemoMailbox {...{ lang, isDemo }} words={t.steps.thanks.mailbox} />
    </>
  )
}
