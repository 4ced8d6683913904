import { isId } from '../../kernel/ids.ts'
import { formatTime, type Lang } from '../../platform/languages.ts'
import { historyMessages } from '../messages/history/index.ts'
import { workMessages } from '../messages/work/index.ts'
import type { LocalEvent } from '../queries/history.ts'
import { diagnosisPartOf } from '../rules/diagnosis.ts'
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
              {subjectOf(lang, event)}.
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

/** They name an association or the number of a version; the others, the title of a part. */
const plain = new Set(['made-steward', 'seat-ended', 'national-stay'])

/** What it was done to: a person reads the title of a part, never its identifier. */
function subjectOf(lang: Lang, { kind, subject }: LocalEvent) {
  const part = diagnosisPartOf(subject)
  if (part) return ` ${historyMessages(lang).quoted(workMessages(lang).diagnosis.parts[part])}`
  // The sentence is whole: how the voices fell, who was asked.
  if (subject === '' || kind.startsWith('voted-') || isId(subject)) return ''
  return <span lang="fr"> {plain.has(kind) ? subject : historyMessages(lang).quoted(subject)}</span>
}
