import type { Lang } from '../../platform/languages.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { PublicMeeting } from '../queries/agenda.ts'

/** Public meetings, one a line: what, when, where. A cancelled one stays, crossed out and said so. */
export function MeetingLines({ lang, meetings }: { lang: Lang; meetings: readonly PublicMeeting[] }) {
  return (
    <ul class="cooperations">
      {meetings.map((meeting) => (
        <li key={meeting.id} class="cooperation">
          <p class="cooperation-what">
            <a href={localPath(lang, `/rencontres/${meeting.slug}`)}>
              {meeting.cancelledAt ? <s>{meeting.title}</s> : meeting.title}
            </a>
          </p>
          <p>
            {meeting.cancelledAt && <strong>{messages(lang).agenda.cancelled} · </strong>}
            <time datetime={meeting.startsAt.toISOString()}>{whenWords(lang, meeting)}</time>
          </p>
          <p class="hint">{`${meeting.place} · ${meeting.territory.name}`}</p>
        </li>
      ))}
    </ul>
  )
}
