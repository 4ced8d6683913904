import type { Lang } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { DateField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { dayWords, hourWords } from '../messages/when.ts'
import type { Invitation } from '../queries/invitations.ts'
import type { Decision, Presence } from '../queries/record.ts'
import type { Meeting } from '../rules/meeting.ts'
import type { Typed } from '../rules/typed.ts'
import { fieldOf, LiveForm } from './live-form.tsx'
import { Present } from './present.tsx'
import { SpotForm } from './spot-form.tsx'
import { Decisions } from './told.tsx'

export type LiveProps = {
  lang: Lang
  meeting: Meeting
  invitations: readonly Invitation[]
  presences: readonly Presence[]
  decisions: readonly Decision[]
  typed: Typed
  errors: readonly FieldError[]
  news: string | undefined
  /** Number of the charter that is signed; nothing before one is published. */
  version: number | undefined
  /** A key for each form: what is sent twice is done once. */
  newKey: () => string
  worker: string | undefined
  at: (path: string) => string
  convene: string
}

/** `…/en-direct`: the parts of a meeting in their order, each a form that posts at once. */
export function LivePage(props: LiveProps) {
  const { lang, meeting, news, errors, at, worker } = props
  const t = messages(lang).live
  return (
    <live-meeting
      name={meeting.slug}
      src={at('/en-direct')}
      worker={worker}
      until={String(meeting.endsAt.getTime() + twoDays)}
      words={JSON.stringify({ ...t.kept, ended: t.end.done })}
    >
      {news && (
        <Flash lang={lang}>
          <p>{news}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={meeting.title} title={t.title} lead={t.lead} />
      <div class="kept" data-kept role="status" />
      <ul class="kept-list" data-kept-list />
      <Present {...props} />
      <section aria-labelledby="lire">
        <h2 id="lire">{t.read.title}</h2>
        <p>{t.read.text}</p>
        <Buttons>
          <ButtonLink href={at('/en-direct/ecran')} variant="quiet">
            {t.read.open}
          </ButtonLink>
        </Buttons>
      </section>
      <SpotForm {...props} />
      <Decide {...props} />
      <Note {...props} />
      <Next {...props} />
      <section aria-labelledby="fin" data-end hidden>
        <h2 id="fin">{t.end.title}</h2>
        <p>{t.end.text}</p>
        <Button type="button" variant="quiet">
          {t.end.button}
        </Button>
      </section>
      <p>
        <a href={at('')}>{meeting.title}</a>
      </p>
    </live-meeting>
  )
}

const twoDays = 2 * 86_400_000

function Decide(props: LiveProps) {
  const { lang, decisions, newKey, at } = props
  const t = messages(lang)
  return (
    <section aria-labelledby="decider">
      <h2 id="decider">{t.live.decide.title}</h2>
      <div id="decisions" data-fresh>
        <Decisions lang={lang} decisions={decisions} />
      </div>
      <LiveForm act="decision" newKey={newKey} at={at}>
        <TextField {...fieldOf(props, 'quoi')} label={t.desk.minutes.what} maxlength={300} />
        <TextField {...fieldOf(props, 'qui')} label={t.desk.minutes.who} maxlength={160} optional />
        <DateField {...fieldOf(props, 'pour')} label={t.desk.minutes.due} optional />
        <Button>{t.live.decide.button}</Button>
      </LiveForm>
    </section>
  )
}

function Note(props: LiveProps) {
  const { lang, meeting, newKey, at } = props
  const t = messages(lang).live.note
  return (
    <section aria-labelledby="noter">
      <h2 id="noter">{t.title}</h2>
      <p class="hint">{messages(lang).desk.minutes.hint}</p>
      <div id="compte-rendu" class="live-minutes" data-fresh>
        {meeting.minutes}
      </div>
      <LiveForm act="note" newKey={newKey} at={at}>
        <TextArea {...fieldOf(props, 'texte')} label={t.label} rows={3} max={1_000} />
        <Button>{t.button}</Button>
      </LiveForm>
    </section>
  )
}

function Next(props: LiveProps) {
  const { lang, meeting, newKey, at, convene } = props
  const t = messages(lang).live.next
  return (
    <section aria-labelledby="prochaine">
      <h2 id="prochaine">{t.title}</h2>
      <div id="date" data-fresh>
        {meeting.nextAt && (
          <p>
            {t.kept(`${dayWords(lang, meeting.nextAt)}, ${hourWords(lang, meeting.nextAt)}`)}{' '}
            <a href={convene}>{t.convene}</a>
          </p>
        )}
      </div>
      <LiveForm act="prochaine" newKey={newKey} at={at}>
        <DateField {...fieldOf(props, 'jour')} label={t.day} />
        <TextField {...fieldOf(props, 'heure')} label={t.hour} width="short" maxlength={8} optional />
        <Button>{t.button}</Button>
      </LiveForm>
    </section>
  )
}
