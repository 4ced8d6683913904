import { formatDate, type Lang } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { messages } from '../messages/index.ts'
import type { Invitation } from '../queries/invitations.ts'

/** Invitations without an answer yet, each with the way to take it back. */
export function Waiting({ lang, waiting, at }: { lang: Lang; waiting: readonly Invitation[]; at: string }) {
  const t = messages(lang)
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>{t.invite.waiting}</h2>
      <ul class="people">
        {waiting.map(({ id, email, role, handsOver, expiresAt }) => (
          <li key={id}>
            <p>
              {t.invite.waits(email, t.roles[role], formatDate(lang, expiresAt))}
              {handsOver && ` ${t.invite.handsOver}`}
            </p>
            <form method="post" action={`${at}/invitations/${id}/annuler`}>
              <Button variant="quiet">{t.invite.cancel}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
