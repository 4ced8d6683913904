import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { EmailField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; email: string; returnTo: string; errors: FieldError[] }

/** Asks for the address the link goes to. */
export function Ask({ lang, email, returnTo, errors }: Props) {
  const t = messages(lang).ask
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <ErrorSummary lang={lang} errors={errors} />
      <form method="post" action={localPath(lang, '/connexion')} novalidate>
        <EmailField
          lang={lang}
          name="adresse"
          label={t.email}
          hint={t.emailHint}
          width="medium"
          value={email}
          error={errorOf(errors, 'adresse')}
        />
        {returnTo && <input type="hidden" name="suite" value={returnTo} />}
        <Buttons>
          <Button>{t.send}</Button>
        </Buttons>
      </form>
      <p>
        {t.forWhom} <a href={localPath(lang, '/signer')}>{t.sign}</a>
      </p>
    </>
  )
}
