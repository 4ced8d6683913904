import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { EmailField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { Answer } from '../queries/answers.ts'
import type { Listing } from '../queries/listings.ts'
import { longestWords } from '../rules/answer.ts'
import type { Typed } from '../rules/listing-form.ts'

type FormProps = { lang: Lang; listing: Listing; typed: Typed; errors: readonly FieldError[] }

/** `/entraide/:code/repondre`: a message, and who writes it. */
export function AnswerForm({ lang, listing, typed, errors }: FormProps) {
  const t = messages(lang).answer
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over(listing.title)} title={t.title} lead={t.lead(listing.association.name)} />
      <form method="post" novalidate>
        <TextArea {...field('words')} label={t.words} hint={t.wordsHint} max={longestWords} rows={5} />
        <TextField {...field('name')} label={t.name} autocomplete="name" maxlength={80} />
        <TextField
          {...field('association')}
          label={t.association}
          autocomplete="organization"
          maxlength={200}
        />
        <EmailField {...field('email')} label={t.email} hint={t.emailHint} />
        <Buttons>
          <Button sending={t.button}>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** The page behind the letter’s button: what would leave, and the button that sends it. */
export function ConfirmAnswer({ lang, answer }: { lang: Lang; answer: Answer }) {
  const t = messages(lang).answer
  const { name, association, words, listing } = answer
  return (
    <>
      <PageTitle
        over={t.over(listing.title)}
        title={t.confirmTitle}
        lead={t.confirmText(listing.association)}
      />
      <SummaryList
        lang={lang}
        rows={[
          { label: t.words, value: <span class="presentation">{words}</span> },
          { label: t.name, value: name },
          { label: t.association, value: association },
        ]}
      />
      <form method="post">
        <Buttons>
          <Button sending={t.confirm}>{t.confirm}</Button>
        </Buttons>
      </form>
    </>
  )
}

type Sent = { lang: Lang; association: string; code: string }

/** The answer has left. */
export function AnswerSent({ lang, association, code }: Sent) {
  const t = messages(lang).answer
  return (
    <>
      <PageTitle over={t.yours} title={t.done} lead={t.doneText(association)} />
      <Buttons>
        <ButtonLink href={localPath(lang, `/entraide/${code}`)} variant="quiet">
          {t.listing}
        </ButtonLink>
      </Buttons>
    </>
  )
}

type TalkProps = {
  lang: Lang
  /** The listing’s title, and whom one writes to. */
  about: string
  who: string
  at: string
  typed: Typed
  errors: readonly FieldError[]
  isSent: boolean
}

/** One side of a conversation: a message to carry, or one button to hear no more. */
export function Conversation({ lang, about, who, at, typed, errors, isSent }: TalkProps) {
  const t = messages(lang).conversation
  return (
    <>
      {isSent && (
        <Flash lang={lang} title={t.sent}>
          <p>{t.sentText}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over(about)} title={t.title(who)} lead={t.lead} />
      <form method="post" novalidate>
        <TextArea
          {...{ lang, name: 'words', label: t.words, value: typed.text('words') }}
          error={errorOf(errors, 'words')}
          max={longestWords}
          rows={5}
        />
        <Buttons>
          <Button sending={t.send}>{t.send}</Button>
        </Buttons>
      </form>
      <section aria-labelledby="arreter">
        <h2 id="arreter">{t.stopTitle}</h2>
        <p>{t.stopText}</p>
        <form method="post" action={`${at}/arreter`}>
          <Buttons>
            <Button variant="quiet">{t.stop}</Button>
          </Buttons>
        </form>
      </section>
    </>
  )
}

/** Nothing passes any more. */
export function Stopped({ lang, code }: { lang: Lang; code: string }) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.conversation.stopped} lead={t.conversation.stoppedText} />
      <Buttons>
        <ButtonLink href={localPath(lang, `/entraide/${code}`)} variant="quiet">
          {t.answer.listing}
        </ButtonLink>
      </Buttons>
    </>
  )
}
