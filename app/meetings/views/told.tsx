import { formatDate, type Lang } from '../../platform/languages.ts'
import { Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { dayWords, hourWords } from '../messages/when.ts'
import type { Decision, Presence } from '../queries/record.ts'
import type { Meeting } from '../rules/meeting.ts'
import type { Beside } from './beside.ts'

type Props = {
  lang: Lang
  meeting: Meeting
  decisions: readonly Decision[]
  presences: readonly Presence[]
  reads: boolean
  now: Date
  beside: Beside
  at: (path: string) => string
}

/** What came of a meeting, for those who may read it. */
export function Written({ lang, meeting, decisions, presences, reads, now, at, beside }: Props) {
  const t = messages(lang).desk.minutes
  if (!reads) return meeting.startsAt <= now ? <p class="hint">{t.hidden}</p> : null
  const isEmpty = !meeting.minutes && decisions.length === 0 && presences.length === 0
  if (isEmpty) return null
  return (
    <section aria-labelledby="dit">
      <h2 id="dit">{t.title}</h2>
      <Minutes text={meeting.minutes} />
      <Decisions lang={lang} decisions={decisions} beside={beside} />
      <MinutesFile lang={lang} href={at('/compte-rendu.pdf')} {...{ meeting, decisions }} />
      {presences.length > 0 && (
        <>
          <h3>{t.present}</h3>
          <ul>
            {presences.map((one) => (
              <li key={one.id}>{`${one.name} · ${messages(lang).desk.answers.people(one.people)}`}</li>
            ))}
          </ul>
        </>
      )}
      {meeting.nextAt && (
        <>
          <h3>{t.next}</h3>
          <p>{`${dayWords(lang, meeting.nextAt)}, ${hourWords(lang, meeting.nextAt)}`}</p>
        </>
      )}
    </section>
  )
}

type FileProps = {
  lang: Lang
  meeting: Pick<Meeting, 'minutes'>
  decisions: readonly Decision[]
  href: string
}

/** The same on paper, once something is written. */
export function MinutesFile({ lang, meeting, decisions, href }: FileProps) {
  if (!meeting.minutes && decisions.length === 0) return null
  return (
    <p>
      <a href={href}>{messages(lang).desk.minutes.pdf}</a>
    </p>
  )
}

/** Lines as they were typed. */
export function Minutes({ text }: { text: string | null }) {
  if (!text) return null
  return (
    <Prose>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>
          {paragraph.split('\n').flatMap((line, i) => (i === 0 ? [line] : [<br key={line} />, line]))}
        </p>
      ))}
    </Prose>
  )
}

type DecisionsProps = { lang: Lang; decisions: readonly Decision[]; beside?: Beside }

export function Decisions({ lang, decisions, beside }: DecisionsProps) {
  if (decisions.length === 0) return null
  const t = messages(lang).desk.minutes
  return (
    <>
      <h3>{t.decisions}</h3>
      <ul class="cooperations">
        {decisions.map(({ id, what, who, dueOn }) => (
          <li key={id} class="cooperation">
            <p>{what}</p>
            {(who || dueOn) && <p class="hint">{t.line(who, dueOn ? formatDate(lang, dueOn) : '')}</p>}
            {beside?.of.get(id)}
          </li>
        ))}
      </ul>
      {beside?.under}
    </>
  )
}
