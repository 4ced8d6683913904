import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

/** What a link opens: one button. Programs that open links for people press nothing. */
export function ConfirmSignIn({ lang, email }: { lang: Lang; email: string }) {
  const t = messages(lang).confirm
  return (
    <>
      <PageTitle title={t.title} lead={t.text(email)} />
      <p>{t.stays}</p>
      <form method="post">
        <Buttons>
          <Button sending={t.sending}>{t.open}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** A link that was used, is too old, or never was. */
export function LinkGone({ lang }: { lang: Lang }) {
  const t = messages(lang).gone
  return (
    <>
      <PageTitle title={t.title} lead={t.text} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/connexion')}>{t.again}</ButtonLink>
      </Buttons>
    </>
  )
}
