import type { Lang } from '../platform/languages.ts'
import { localPath } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { PublicMeeting } from './queries/agenda.ts'
import { MeetingLines } from './views/lines.tsx'

type Props = { lang: Lang; meetings: readonly PublicMeeting[] }

/** On the page of a territory: its next public meetings. */
export function MeetingsHere({ lang, meetings, address }: Props & { address: string }) {
  const t = messages(lang).agenda
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="rencontres">
      <h2 id="rencontres">{t.card}</h2>
      <MeetingLines lang={lang} meetings={meetings} />
      <p>
        <a href={localPath(lang, `/agenda?territoire=${address}`)}>{t.cardAll}</a>
      </p>
    </section>
  )
}

/** On the home page: the next meetings everywhere. */
export function NextMeetings({ lang, meetings }: Props) {
  const t = messages(lang).agenda
  if (meetings.length === 0) return null
  return (
    <section class="prose" aria-labelledby="rencontres">
      <h2 id="rencontres">{t.homeTitle}</h2>
      <MeetingLines lang={lang} meetings={meetings} />
      <p>
        <a href={localPath(lang, '/agenda')}>{t.homeAll}</a>
      </p>
    </section>
  )
}
