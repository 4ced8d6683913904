import { type Lang, localPath } from '../platform/languages.ts'
import { Button, ButtonLink, Buttons } from './button.tsx'
import { EmailField } from './fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from './form.tsx'
import { PageTitle } from './prose.tsx'

type Words = { title: string; lead: string; label: string; hint?: string; button: string }
type FormProps = { lang: Lang; words: Words; typed: string; errors: readonly FieldError[] }

/** A page that asks for an address, to write there. It says nothing of who is known. */
export function MailboxForm({ lang, words, typed, errors }: FormProps) {
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={words.title} lead={words.lead} />
      <form method="post" novalidate>
        <EmailField
          {...{ lang, name: 'email', label: words.label, hint: words.hint, value: typed }}
          error={errorOf(errors, 'email')}
        />
        <Buttons>
          <Button>{words.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** The way to the open mailbox of the demonstration; nothing elsewhere. */
export function DemoMailbox({ lang, words, isDemo }: { lang: Lang; words: string; isDemo: boolean }) {
  if (!isDemo) return null
  return (
    <Buttons>
      <ButtonLink href={localPath(lang, '/boite-demo')}>{words}</ButtonLink>
    </Buttons>
  )
}
