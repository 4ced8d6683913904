import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { EmailField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { DemoMailbox } from '../../ui/mailbox.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Partner } from '../rules/partner.ts'
import { longestName, longestWords } from '../rules/partner-form.ts'
import type { Project } from '../rules/project.ts'
import type { Typed } from '../rules/typed.ts'

type FormProps = { lang: Lang; project: Project; typed: Typed; errors: readonly FieldError[] }

/** `/projets/:code/en-etre`: an association says that it wants to be in it. */
export function WishForm({ lang, project, typed, errors }: FormProps) {
  const t = messages(lang).wish
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead(project.title, project.lead.name)} />
      <form method="post" novalidate>
        <TextField
          {...field('association')}
          label={t.association}
          hint={t.associationHint}
          maxlength={longestName}
          autocomplete="organization"
        />
        <TextArea {...field('mots')} label={t.words} hint={t.wordsHint} max={longestWords} rows={4} />
        <EmailField {...field('email')} label={t.email} hint={t.emailHint} />
        <Buttons>
          <Button sending={t.continue}>{t.continue}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** A letter is on its way: the same page, whoever is known. */
export function WishSent({ lang, email, isDemo }: { lang: Lang; email: string; isDemo: boolean }) {
  const t = messages(lang).wish
  return (
    <>
      <PageTitle title={t.sentTitle} lead={t.sent(email)} />
      <DemoMailbox {...{ lang, isDemo }} words={t.mailbox} />
    </>
  )
}

/** What its date or its lead has closed to others. */
export function WishClosed({ lang, code }: { lang: Lang; code: string }) {
  const t = messages(lang).wish.closed
  return (
    <>
      <PageTitle title={t.title} lead={t.text} />
      <Buttons>
        <ButtonLink href={localPath(lang, `/projets/${code}`)}>{t.back}</ButtonLink>
      </Buttons>
    </>
  )
}

type OwnProps = { lang: Lang; project: Project; me: Partner; action: string }

/** What the link of the letter shows: the words that would leave, and the button. */
export function ConfirmWish({ lang, project, me, action }: OwnProps) {
  const t = messages(lang).wish.confirm
  return (
    <>
      <PageTitle over={project.title} title={t.title} lead={t.lead(project.lead.name)} />
      <blockquote>
        <p class="presentation">{me.words}</p>
        <p>{me.name}</p>
      </blockquote>
      <form method="post" action={action}>
        <Buttons>
          <Button name="faire" value="confirm" sending={t.button}>
            {t.button}
          </Button>
        </Buttons>
      </form>
    </>
  )
}

/** The lead has the word now. */
export function WishAsking({ lang, project }: { lang: Lang; project: Project }) {
  const t = messages(lang).wish.asking
  return (
    <Notice lang={lang} title={t.title}>
      <p>{t.text(project.lead.name)}</p>
    </Notice>
  )
}
