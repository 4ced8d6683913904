import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import type { FieldError } from '../../ui/form.tsx'
import { DemoMailbox, MailboxForm } from '../../ui/mailbox.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { Qr } from '../../ui/qr.tsx'
import { messages } from '../messages/index.ts'

type AskProps = { lang: Lang; typed: string; errors: readonly FieldError[] }

/** For who has no noting link yet: it goes to the mailbox that signed. */
export function AskForLink({ lang, typed, errors }: AskProps) {
  const t = messages(lang).ask
  return <MailboxForm {...{ lang, typed, errors }} words={t} />
}

/** The same page, whoever is known. */
export function LinkOnItsWay({ lang, email, isDemo }: { lang: Lang; email: string; isDemo: boolean }) {
  const t = messages(lang).ask
  return (
    <>
      <PageTitle title={t.sentTitle} lead={t.sent(email)} />
      <DemoMailbox {...{ lang, isDemo }} words={t.mailbox} />
    </>
  )
}

/** A link that was cut, or is too old. */
export function UnknownLink({ lang }: { lang: Lang }) {
  const t = messages(lang).unknown
  return (
    <>
      <PageTitle title={t.title} lead={t.text} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/cooperations/noter')}>{t.again}</ButtonLink>
      </Buttons>
    </>
  )
}

/** One sheet with the code, for the association’s own rooms. */
export function Poster({ lang, association, url }: { lang: Lang; association: string; url: string }) {
  const t = messages(lang).poster
  return (
    <div class="poster">
      <PageTitle over={t.forWhom(association)} title={t.title} lead={t.lead} />
      <Qr text={url} label={t.scan} />
      <p class="poster-address">
        <a href={url}>{url}</a>
      </p>
      <div class="no-print">
        <p>{t.heed}</p>
        <PrintButton lang={lang} />
      </div>
    </div>
  )
}
