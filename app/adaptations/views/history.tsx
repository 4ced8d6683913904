import { formatTime } from '../../platform/languages.ts'
import { historyMessages } from '../messages/history/index.ts'
import type { LocalEvent } from '../queries/history.ts'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

type Props = WorkProps & { events: LocalEvent[]; older: string | undefined }

/** What happened, in sentences, the latest first. */
export function History(props: Props) {
  const { lang, events, older } = props
  const t = historyMessages(lang)
  return (
    <WorkFrame {...props} title={t.title} lead={t.lead} here="/projet/histoire">
      <ol class="history">
        {events.map((event) => (
          <li key={event.id}>
            <time datetime={event.at.toISOString()} class="hint">
              {formatTime(lang, event.at)}
            </time>
            <p>
              <strong>{event.association ?? (event.byHand ? t.relay : t.nobody)}</strong>{' '}
              {t.kinds[event.kind] ?? event.kind}
              {isNamed(event.subject) && <span lang="fr"> {event.subject}</span>}.
            </p>
            {event.words && <blockquote lang="fr">{event.words}</blockquote>}
          </li>
        ))}
      </ol>
      {older && (
        <p>
          <a href={older}>{t.older}</a>
        </p>
      )}
    </WorkFrame>
  )
}

/** Identifiers are for machines. */
function isNamed(subject: string): boolean {
  return subject !== '' && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(subject) && !subject.startsWith('diagnostic-')
}
