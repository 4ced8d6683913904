import type { Lang } from '../../platform/languages.ts'
import { localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { Invitation } from '../queries/invitations.ts'
import type { Decision, Presence } from '../queries/record.ts'
import type { Told } from '../queries/to-tell.ts'
import type { Meeting } from '../rules/meeting.ts'
import { Answers } from './answers.tsx'
import type { Beside } from './beside.ts'
import { SendMinutes } from './send-minutes.tsx'
import { Written } from './told.tsx'

export type MeetingProps = {
  lang: Lang
  meeting: Meeting
  invitations: readonly Invitation[]
  decisions: readonly Decision[]
  presences: readonly Presence[]
  /** Whether whoever looks may read what was written. */
  reads: boolean
  mayTend: boolean
  /** Whom its minutes can be told to, for those who may send them now. */
  told: readonly Told[] | undefined
  at: (path: string) => string
  /** What a room upstairs tells beside decisions. */
  beside: Beside
  list: string
  news: string | undefined
  now: Date
}

/** `…/rencontres/:slug`, for those who tend it and for the signatories here. */
export function MeetingPage(props: MeetingProps) {
  const { lang, meeting, mayTend, news, list, now, at } = props
  const t = messages(lang)
  const isPlanned = meeting.cancelledAt === null && meeting.endsAt > now
  return (
    <>
      {news && (
        <Flash lang={lang}>
          <p>{news}</p>
        </Flash>
      )}
      <PageTitle over={meeting.territory.name} title={meeting.title} />
      {meeting.cancelledAt && (
        <Notice lang={lang} tone="warning" title={t.agenda.cancelledTitle}>
          {meeting.cancelledWhy && <p>{meeting.cancelledWhy}</p>}
        </Notice>
      )}
      <Planned lang={lang} meeting={meeting} />
      {mayTend && !meeting.cancelledAt && (
        <Buttons>
          <ButtonLink href={at('/en-direct')}>{t.desk.live}</ButtonLink>
          <ButtonLink href={at('/compte-rendu')} variant="quiet">
            {t.desk.minutes.title}
          </ButtonLink>
          {isPlanned && (
            <ButtonLink href={at('/changer')} variant="quiet">
              {t.desk.change}
            </ButtonLink>
          )}
        </Buttons>
      )}
      <Doors {...props} />
      {mayTend && <Answers {...props} isPlanned={isPlanned} />}
      <Written {...props} />
      <SendMinutes {...props} />
      {mayTend && isPlanned && <Reminders {...props} />}
      {mayTend && isPlanned && <Cancel {...props} />}
      <p>
        <a href={list}>{t.desk.all}</a>
      </p>
    </>
  )
}

function Planned({ lang, meeting }: { lang: Lang; meeting: Meeting }) {
  const t = messages(lang)
  const { rows } = t.desk
  const lines = [
    { label: rows.when, value: whenWords(lang, meeting) },
    { label: rows.place, value: meeting.place },
    { label: rows.access, value: meeting.access },
    {
      label: rows.online,
      value: meeting.onlineUrl && (
        <a href={meeting.onlineUrl} rel="noreferrer">
          {meeting.onlineUrl}
        </a>
      ),
    },
    { label: rows.agenda, value: meeting.agenda.length > 0 && <Points points={meeting.agenda} /> },
    { label: rows.onBehalf, value: meeting.convenedFor?.name },
    { label: rows.open, value: t.form.opens[meeting.isPublic ? 'oui' : 'non'].label },
    { label: rows.readers, value: t.form.levels[meeting.minutesFor].label },
  ]
  return <SummaryList lang={lang} rows={lines.filter(({ value }) => value)} />
}

export function Points({ points }: { points: readonly string[] }) {
  return (
    <ol>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ol>
  )
}

function Doors({ lang, meeting, mayTend, at }: MeetingProps) {
  const t = messages(lang).desk
  return (
    <ul class="desk-links">
      {meeting.isPublic && (
        <li>
          <a href={localPath(lang, `/rencontres/${meeting.slug}`)}>{t.publicPage}</a>
        </li>
      )}
      {mayTend && (
        <li>
          <a href={at('/presences')}>{t.sheet}</a>
        </li>
      )}
    </ul>
  )
}

function Reminders({ lang, meeting, at }: MeetingProps) {
  const t = messages(lang).desk.reminders
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{meeting.reminds ? t.on : t.off}</p>
      <form method="post" action={at('/rappels')}>
        <Buttons>
          <Button name="rappels" value={meeting.reminds ? 'non' : 'oui'} variant="quiet">
            {meeting.reminds ? t.stop : t.start}
          </Button>
        </Buttons>
      </form>
    </section>
  )
}

function Cancel({ lang, at }: MeetingProps) {
  const t = messages(lang).desk.cancel
  return (
    <details>
      <summary>{t.title}</summary>
      <form method="post" action={at('/annuler')}>
        <p>{t.text}</p>
        <TextField lang={lang} name="pourquoi" label={t.why} maxlength={300} optional />
        <Buttons>
          <Button variant="danger" sending={t.button}>
            {t.button}
          </Button>
        </Buttons>
      </form>
    </details>
  )
}
