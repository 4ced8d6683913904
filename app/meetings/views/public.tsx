import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { PublicMeeting } from '../queries/agenda.ts'
import type { Decision } from '../queries/record.ts'
import { Points } from './meeting.tsx'
import { Decisions, Minutes, MinutesFile } from './told.tsx'

type Props = { lang: Lang; meeting: PublicMeeting; decisions: readonly Decision[]; now: Date }

/** `/rencontres/:slug` */
export function PublicMeetingPage({ lang, meeting, decisions, now }: Props) {
  const t = messages(lang).agenda
  const isComing = meeting.endsAt > now && !meeting.cancelledAt
  return (
    <>
      <PageTitle
        over={meeting.territory.name}
        title={meeting.title}
        lead={<time datetime={meeting.startsAt.toISOString()}>{whenWords(lang, meeting)}</time>}
      />
      {meeting.cancelledAt && (
        <Notice lang={lang} tone="warning" title={t.cancelledTitle}>
          {meeting.cancelledWhy && <p>{meeting.cancelledWhy}</p>}
        </Notice>
      )}
      {meeting.fictional && <p class="hint">{t.page.fictional}</p>}
      <SummaryList lang={lang} rows={rowsOf(lang, meeting)} />
      {isComing && <p>{t.page.come}</p>}
      <Buttons>
        <ButtonLink href={localPath(lang, `/rencontres/${meeting.slug}.ics`)} variant="quiet">
          {t.page.add}
        </ButtonLink>
      </Buttons>
      {(meeting.minutes || decisions.length > 0) && (
        <section aria-labelledby="dit">
          <h2 id="dit">{t.page.minutes}</h2>
          {meeting.minutesAt && <p class="hint">{t.page.updated(formatDate(lang, meeting.minutesAt))}</p>}
          <Minutes text={meeting.minutes} />
          <Decisions lang={lang} decisions={decisions} />
          <MinutesFile
            {...{ lang, meeting, decisions }}
            href={localPath(lang, `/rencontres/${meeting.slug}/compte-rendu.pdf`)}
          />
        </section>
      )}
      <p>
        <a href={localPath(lang, '/agenda')}>{t.page.back}</a>
      </p>
    </>
  )
}

function rowsOf(lang: Lang, { place, access, agenda, territory }: PublicMeeting) {
  const t = messages(lang).agenda.page
  const where = <a href={localPath(lang, `/territoires/${territory.address}`)}>{territory.name}</a>
  return [
    {
      label: t.place,
      value: (
        <>
          {place}
          <br />
          {where}
        </>
      ),
    },
    { label: t.access, value: access },
    { label: t.agenda, value: agenda.length > 0 && <Points points={agenda} /> },
  ].filter(({ value }) => value)
}
