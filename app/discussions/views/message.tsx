import { formatDate, formatTime, type Lang } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { speakerOf } from '../messages/byline.ts'
import { messages } from '../messages/index.ts'
import type { Message } from '../queries/messages.ts'
import { paragraphsOf } from '../rules/words.ts'

type Props = {
  lang: Lang
  message: Message
  /** Whoever looks, when they signed in: their own messages may be taken back. */
  personId: string | undefined
  /** Whether they hide what should not be there. */
  moderates: boolean
  at: (path: string) => string
}

/** One message: who, when, what; or why it is no longer read. */
export function MessageText({ lang, message, personId, moderates, at }: Props) {
  const t = messages(lang).thread
  const who = speakerOf(lang, message)
  const isMine = personId !== undefined && message.personId === personId
  const isShown = !message.hidden && !message.takenBackAt
  return (
    <article class="said" id={`m-${message.id}`} aria-label={who}>
      <p class="said-who">
        <strong>{who}</strong>{' '}
        <span class="hint">
          <time datetime={message.writtenAt.toISOString()}>{formatTime(lang, message.writtenAt)}</time>
          {message.byLetter && ` · ${t.byLetter}`}
        </span>
      </p>
      {isShown ? <Words words={message.words} /> : <Gone lang={lang} message={message} />}
      {isShown && (
        <p class="said-acts">
          {isMine ? (
            <form method="post" action={at(`/messages/${message.id}/reprendre`)}>
              <Button variant="quiet">{t.takeBack}</Button>
            </form>
          ) : (
            <a href={at(`/messages/${message.id}/${moderates ? 'moderer' : 'signaler'}`)} rel="nofollow">
              {moderates ? t.moderate : t.report}
              <span class="visually-hidden">{moderates ? t.moderateOf(who) : t.reportOf(who)}</span>
            </a>
          )}
        </p>
      )}
    </article>
  )
}

/** What somebody wrote, in their language and their lines. */
export function Words({ words }: { words: string }) {
  return (
    <div class="said-words" lang="fr">
      {paragraphsOf(words).map((paragraph, i) => (
        <p key={`${i} ${paragraph}`}>{paragraph}</p>
      ))}
    </div>
  )
}

function Gone({ lang, message }: { lang: Lang; message: Message }) {
  const t = messages(lang).thread
  const { hidden, takenBackAt } = message
  if (hidden)
    return <p class="said-gone">{t.hidden[hidden.by](formatDate(lang, hidden.at), hidden.reason)}</p>
  return <p class="said-gone">{takenBackAt && t.takenBack(formatDate(lang, takenBackAt))}</p>
}
