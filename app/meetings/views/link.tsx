import type { Lang } from '../../platform/languages.ts'
import { localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { Invitation } from '../queries/invitations.ts'
import type { Decision } from '../queries/record.ts'
import { longestSentence } from '../rules/answer-form.ts'
import { answers, type Meeting } from '../rules/meeting.ts'
import type { Typed } from '../rules/typed.ts'
import { Points } from './meeting.tsx'
import { Decisions, Minutes, MinutesFile } from './told.tsx'

type Props = {
  lang: Lang
  invitation: Invitation
  meeting: Meeting
  typed: Typed
  errors: readonly FieldError[]
  minutes: string | null
  decisions: readonly Decision[]
  path: string
  isFresh: boolean
  now: Date
}

/** What the link of a letter opens: the meeting, and the one answer of an association. */
export function InvitationPage(props: Props) {
  const { lang, invitation, meeting, errors, isFresh, now, path } = props
  const t = messages(lang).link
  const isOver = meeting.endsAt <= now
  const isOpen = !isOver && !meeting.cancelledAt
  return (
    <>
      {isFresh && invitation.answer && (
        <Flash lang={lang} title={t.answer.saved}>
          <p>{t.answer.said[invitation.answer]}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.from(meeting.territory.name)} title={meeting.title} lead={t.over(invitation.name)} />
      {meeting.cancelledAt && (
        <Notice lang={lang} tone="warning" title={t.cancelled}>
          {meeting.cancelledWhy && <p>{meeting.cancelledWhy}</p>}
        </Notice>
      )}
      {isOver && !meeting.cancelledAt && <Notice lang={lang} title={t.over_} />}
      <Facts lang={lang} meeting={meeting} />
      {isOpen && <AnswerForm {...props} />}
      {(props.minutes || props.decisions.length > 0) && <h2>{messages(lang).desk.minutes.title}</h2>}
      <Minutes text={props.minutes} />
      <Decisions lang={lang} decisions={props.decisions} />
      <MinutesFile
        lang={lang}
        meeting={{ minutes: props.minutes }}
        decisions={props.decisions}
        href={`${path}/compte-rendu.pdf`}
      />
      {!meeting.cancelledAt && (
        <Buttons>
          <ButtonLink href={`${path}/agenda.ics`} variant="quiet">
            {t.calendar}
          </ButtonLink>
        </Buttons>
      )}
      {isOpen && <Quiet lang={lang} path={path} isQuiet={invitation.isQuiet} />}
    </>
  )
}

function Facts({ lang, meeting }: { lang: Lang; meeting: Meeting }) {
  const { rows } = messages(lang).desk
  const lines = [
    { label: rows.when, value: whenWords(lang, meeting) },
    { label: rows.place, value: meeting.place },
    { label: rows.access, value: meeting.access },
    {
      label: rows.online,
      value: meeting.onlineUrl && (
        <a href={meeting.onlineUrl} rel="noreferrer">
          {messages(lang).link.online}
        </a>
      ),
    },
    { label: rows.agenda, value: meeting.agenda.length > 0 && <Points points={meeting.agenda} /> },
    { label: rows.onBehalf, value: meeting.convenedFor?.name },
  ]
  return <SummaryList lang={lang} rows={lines.filter(({ value }) => value)} />
}

function AnswerForm({ lang, invitation, typed, errors, path }: Props) {
  const t = messages(lang).link.answer
  const field = fieldsOf({ lang, typed, errors })
  return (
    <form method="post" action={path} novalidate>
      <RadioGroup
        {...field('reponse')}
        legend={t.title}
        hint={t.once}
        options={answers.map((value) => ({ value, label: t.choices[value] }))}
      />
      <TextField
        {...field('combien')}
        label={t.people}
        hint={t.peopleHint}
        inputmode="numeric"
        width="short"
        maxlength={3}
        optional
      />
      <TextField {...field('phrase')} label={t.sentence} maxlength={longestSentence} optional />
      <Buttons>
        <Button sending={t.button}>{invitation.answer ? t.change : t.button}</Button>
      </Buttons>
    </form>
  )
}

function Quiet({ lang, path, isQuiet }: { lang: Lang; path: string; isQuiet: boolean }) {
  const t = messages(lang).link.quiet
  return (
    <form method="post" action={`${path}/lettres`}>
      {isQuiet && <p class="hint">{t.on}</p>}
      <Buttons>
        <Button name="lettres" value={isQuiet ? 'oui' : 'non'} variant="quiet">
          {isQuiet ? t.start : t.stop}
        </Button>
      </Buttons>
    </form>
  )
}

/** A link that was cut, or is too old. */
export function UnknownInvitation({ lang }: { lang: Lang }) {
  const t = messages(lang).link.unknown
  return (
    <>
      <PageTitle title={t.title} lead={t.text} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/agenda')}>{t.agenda}</ButtonLink>
      </Buttons>
    </>
  )
}
