import { formatDate } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { messages } from '../messages/index.ts'
import type { MeetingProps } from './meeting.tsx'

/** For those who tend the meeting: telling the associations that may read its minutes, each once. */
export function SendMinutes({ lang, told, at }: MeetingProps) {
  if (!told) return null
  const t = messages(lang).desk.send
  const waiting = told.filter(({ toldAt }) => !toldAt)
  const informed = told.filter(({ toldAt }) => toldAt)
  const last = informed.map(({ toldAt }) => toldAt?.getTime() ?? 0).toSorted((a, b) => b - a)[0]
  const names = (of: typeof told) => of.map(({ name }) => name).join(', ')
  return (
    <section aria-labelledby="envoyer">
      <h2 id="envoyer">{t.title}</h2>
      {last && <p>{t.told(names(informed), formatDate(lang, new Date(last)))}</p>}
      {told.length === 0 && <p>{t.nobody}</p>}
      {waiting.length > 0 && (
        <form method="post" action={at('/compte-rendu/envoyer')}>
          <p>{t.text(waiting.length)}</p>
          <ul>
            {waiting.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <Buttons>
            <Button sending={t.button}>{t.button}</Button>
          </Buttons>
        </form>
      )}
    </section>
  )
}
