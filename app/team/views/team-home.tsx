import type { CharterVersion, Draft } from '../../charter/index.ts'
import { DeskLinks } from '../../members/cards.tsx'
import type { DeskLink } from '../../members/index.ts'
import { formatDate, formatTime, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = {
  lang: Lang
  email: string
  current: CharterVersion | undefined
  draft: Draft | undefined
  /** The version that was just published. */
  published: number | undefined
  links: readonly DeskLink[]
}

/** Where the team begins: the state of the charter, and what can be done about it. */
export function TeamHome({ lang, email, current, draft, published, links }: Props) {
  const t = messages(lang).home
  const next = draft?.number ?? (current?.number ?? 0) + 1
  return (
    <>
      {published !== undefined && (
        <Flash lang={lang}>
          <p>
            {t.published(published)} <a href={localPath(lang, `/charte/versions/${published}`)}>{t.read}</a>
          </p>
        </Flash>
      )}
      <PageTitle title={t.title} />
      <h2>{t.charter}</h2>
      {current && <p>{t.inForce(current.number, formatDate(lang, current.publishedAt))}</p>}
      <p>{draft ? t.draft(draft.number, formatTime(lang, draft.savedAt)) : t.noDraft(next)}</p>
      <Buttons>
        <ButtonLink href={localPath(lang, '/equipe/charte')}>
          {draft ? t.resume(next) : t.begin(next)}
        </ButtonLink>
        {draft && (
          <ButtonLink href={localPath(lang, '/equipe/charte/apercu')} variant="quiet">
            {t.preview}
          </ButtonLink>
        )}
      </Buttons>
      <p>
        <a href={localPath(lang, '/charte/versions')}>{t.versions}</a>
      </p>
      <h2>{t.desk}</h2>
      <DeskLinks lang={lang} links={links} address="" />
      <hr />
      <p>{t.signedIn(email)}</p>
      <form method="post" action={localPath(lang, '/deconnexion')}>
        <Button variant="quiet">{t.signOut}</Button>
      </form>
    </>
  )
}
