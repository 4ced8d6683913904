import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DateField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { DemoMailbox, MailboxForm } from '../../ui/mailbox.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { directions, kinds } from '../rules/listing.ts'
import { longestDetails, longestShort, longestTitle, type Typed } from '../rules/listing-form.ts'

type Props = {
  lang: Lang
  association: string
  typed: Typed
  errors: readonly FieldError[]
  /** Of a listing that is corrected. */
  words?: { title: string; next: string; button: string; back: { href: string; label: string } }
}

/** A need or an offer: what, where, until when; the rest is folded away. */
export function PostForm(props: Props) {
  const { lang, association, typed, errors, words } = props
  const t = messages(lang)
  const { title, next, button } = words ?? t.form
  const field = fieldsOf(props)
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.form.over(association)} title={title} />
      <form method="post" novalidate>
        <RadioGroup
          {...{ lang, name: 'direction', legend: t.form.direction, value: typed.text('direction') }}
          options={directions.map((value) => ({ value, label: t.form.directions[value] }))}
          error={errorOf(errors, 'direction')}
        />
        <RadioGroup
          {...{ lang, name: 'kind', legend: t.form.kind, value: typed.text('kind') }}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          error={errorOf(errors, 'kind')}
        />
        <TextField {...field('title')} label={t.form.what} hint={t.form.whatHint} maxlength={longestTitle} />
        <TextArea
          {...field('details')}
          label={t.form.details}
          hint={t.form.detailsHint}
          max={longestDetails}
          rows={3}
          optional
        />
        <RoomFields {...props} />
        <SuggestField
          {...field('place')}
          label={t.form.place}
          hint={t.form.placeHint}
          src="/territoires/suggestions"
          choice={typed.text('place-choice')}
          autocomplete="off"
        />
        <DateField {...field('needed-by')} label={t.form.neededBy} optional />
        <DateField {...field('until')} label={t.form.until} hint={t.form.untilHint} />
        <p class="hint">{next}</p>
        <Buttons>
          <Button sending={button}>{button}</Button>
        </Buttons>
      </form>
      {words && (
        <p>
          <a href={words.back.href}>{words.back.label}</a>
        </p>
      )}
    </>
  )
}

const roomFields = ['capacity', 'hours', 'notice', 'insurance', 'accessibility'] as const

function RoomFields(props: Props) {
  const { lang, typed, errors } = props
  const t = messages(lang).form
  const field = fieldsOf(props)
  const isOpen = roomFields.some((name) => typed.text(name) !== '' || errorOf(errors, name))
  return (
    <details class="fold" open={isOpen}>
      <summary>{t.room}</summary>
      <TextField
        {...field('capacity')}
        label={t.capacity}
        inputmode="numeric"
        width="short"
        maxlength={6}
        optional
      />
      <TextField {...field('hours')} label={t.hours} maxlength={longestShort} optional />
      <TextField {...field('notice')} label={t.notice} maxlength={longestShort} optional />
      <TextField {...field('insurance')} label={t.insurance} maxlength={longestShort} optional />
      <TextField
        {...field('accessibility')}
        label={t.accessibility}
        hint={t.accessibilityHint}
        maxlength={longestShort}
        optional
      />
    </details>
  )
}

type AskProps = { lang: Lang; typed: string; errors: readonly FieldError[] }

/** For who has no posting link yet: it goes to the mailbox that signed. */
export function AskToPost({ lang, typed, errors }: AskProps) {
  const t = messages(lang).form.ask
  return (
    <>
      <MailboxForm {...{ lang, typed, errors }} words={t} />
      <p>
        <a href={localPath(lang, '/espace')}>{t.account}</a>
      </p>
    </>
  )
}

type SentProps = { lang: Lang; title: string; text: string; mailbox: string; isDemo: boolean }

/** A letter is on its way: the same page, whoever is known. */
export function LetterOnItsWay({ lang, title, text, mailbox, isDemo }: SentProps) {
  return (
    <>
      <PageTitle title={title} lead={text} />
      <DemoMailbox {...{ lang, isDemo }} words={mailbox} />
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
        <ButtonLink href={localPath(lang, '/entraide')}>{t.list}</ButtonLink>
        <ButtonLink href={localPath(lang, '/entraide/publier')} variant="quiet">
          {t.again}
        </ButtonLink>
      </Buttons>
    </>
  )
}
