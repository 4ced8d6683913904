import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

/** A link that was cut, or is too old. */
export function UnknownLink({ lang }: { lang: Lang }) {
  const t = messages(lang).unknown
  return (
    <>
      <PageTitle title={t.title} lead={t.text} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/projets')}>{t.list}</ButtonLink>
        <ButtonLink href={localPath(lang, '/espace')} variant="quiet">
          {t.space}
        </ButtonLink>
      </Buttons>
    </>
  )
}
