import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; typed: string; errors: readonly FieldError[] }

/** For who lost the letter: the links go to the mailbox that signed. */
export function FindAgain({ lang, typed, errors }: Props) {
  const t = messages(lang).link.again
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      <form method="post" novalidate>
        <TextField
          lang={lang}
          name="email"
          label={t.label}
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
export function LinksOnTheirWay({ lang, email, isDemo }: { lang: Lang; email: string; isDemo: boolean }) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.link.again.sentTitle} lead={t.link.again.sent(email)} />
      <p>{t.steps.thanks.notHereText}</p>
      {isDemo && (
        <Buttons>
          <ButtonLink href={localPath(lang, '/boite-demo')}>{t.steps.thanks.mailbox}</ButtonLink>
        </Buttons>
      )}
    </>
  )
}
