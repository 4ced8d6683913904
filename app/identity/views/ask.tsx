import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { EmailField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Entry } from '../queries/entry.ts'
import { longestWords, type RequestKind } from '../rules/request.ts'

type Props = {
  lang: Lang
  kind: RequestKind
  entry: Entry
  typed: { name: string; words: string; email: string }
  errors: readonly FieldError[]
  back: string
}

/** “This entry is ours”, or “something is wrong here”: three fields, no account. */
export function Ask({ lang, kind, entry, typed, errors, back }: Props) {
  const t = messages(lang).ask
  const own = t[kind]
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={own.title(entry.name)} lead={own.lead} />
      <form method="post" novalidate>
        <TextField
          lang={lang}
          name="nom"
          label={t.name}
          hint={t.nameHint}
          autocomplete="name"
          width="medium"
          optional={kind === 'correction'}
          value={typed.name}
          error={errorOf(errors, 'nom')}
        />
        <TextArea
          lang={lang}
          name="mots"
          label={own.words}
          hint={own.wordsHint}
          max={longestWords}
          value={typed.words}
          error={errorOf(errors, 'mots')}
        />
        <EmailField
          lang={lang}
          name="courriel"
          label={t.email}
          hint={t.emailHint}
          width="medium"
          value={typed.email}
          error={errorOf(errors, 'courriel')}
        />
        <Buttons>
          <Button sending={t.sending}>{own.send}</Button>
        </Buttons>
      </form>
      <p>
        <a href={back}>{t.back}</a>
      </p>
    </>
  )
}

/** The letter is on its way. */
export function Asked({ lang, email, isDemo }: { lang: Lang; email: string; isDemo: boolean }) {
  const t = messages(lang).asked
  return (
    <>
      <PageTitle title={t.title} lead={t.text(email)} />
      {isDemo && (
        <p>
          <a href={localPath(lang, '/boite-demo')}>{t.demo}</a>
        </p>
      )}
    </>
  )
}
