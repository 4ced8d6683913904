import type { Person } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

/** For someone whose session is open: where to go, and how to leave. */
export function AlreadySignedIn({ lang, person }: { lang: Lang; person: Person }) {
  const t = messages(lang).already
  return (
    <>
      <PageTitle title={t.title} lead={t.text(person.email)} />
      <form method="post" action={localPath(lang, '/deconnexion')}>
        <Buttons>
          <ButtonLink href={localPath(lang, '/espace')}>{t.space}</ButtonLink>
          {person.isTeam && (
            <ButtonLink href={localPath(lang, '/equipe')} variant="quiet">
              {t.team}
            </ButtonLink>
          )}
          <Button variant="quiet">{t.out}</Button>
        </Buttons>
      </form>
    </>
  )
}
