import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { Qr } from '../../ui/qr.tsx'
import { messages } from '../messages/index.ts'

type AskProps = { lang: Lang; typed: string; errors: readonly FieldError[] }

/** For who has no noting link yet: it goes to the mailbox that signed. */
export function AskForLink({ lang, typed, errors }: AskProps) {
  const t = messages(lang).ask
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      <form method="post" novalidate>
        <TextField
          lang={lang}
          name="email"
          label={t.label}
          hint={t.hint}
          value={typed}
          error={errorOf(errors, 'email')}
          type="email"
          inputmode="email"
          autocomplete="email"
          spellcheck={false}
          maxlength={254}
        />
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** The same page, whoever is known. */
export function LinkOnItsWay({ lang, email, isDemo }: { lang: Lang; email: string; isDemo: boolean }) {
  const t = messages(lang).ask
  return (
    <>
      <PageTitle title={t.sentTitle} lead={t.sent(email)} />
      {isDemo && (
        <Buttons>
          <ButtonLink href={localPath(lang, '/boite-demo')}>{t.mailbox}</ButtonLink>
        </Buttons>
      )}
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
