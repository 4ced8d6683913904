import { CharterText, Differences, UnofficialNotice } from '../../charter/cards.tsx'
import type { CharterVersion, Draft } from '../../charter/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; draft: Draft; current: CharterVersion | undefined }

/** The draft as the public would read it, and what it changes. */
export function Preview({ lang, draft, current }: Props) {
  const t = messages(lang)
  const buttons = (
    <Buttons>
      <ButtonLink href={localPath(lang, '/equipe/charte/publier')}>{t.preview.publish}</ButtonLink>
      <ButtonLink href={localPath(lang, '/equipe/charte')} variant="quiet">
        {t.preview.resume}
      </ButtonLink>
    </Buttons>
  )
  return (
    <>
      <PageTitle title={t.preview.title(draft.number)} over={t.over} lead={t.preview.lead} />
      {buttons}
      {current && (
        <>
          <h2>{t.preview.changes}</h2>
          <p>{t.preview.sinceVersion(current.number)}</p>
          <Differences before={current} after={draft} lang={lang} level={3} />
          <p>{t.preview.help}</p>
        </>
      )}
      <hr />
      <h2>{t.preview.text}</h2>
      <p class="lead" lang="fr">
        {draft.title}
      </p>
      <UnofficialNotice version={draft} lang={lang} />
      <CharterText articles={draft.articles} lang={lang} />
      {buttons}
    </>
  )
}
