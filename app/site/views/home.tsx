import { UnofficialNotice } from '../../charter/cards.tsx'
import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; isOfficial: boolean }

/** The home page: what the charter is in three lines, and the way in. */
export function Home({ lang, isOfficial }: Props) {
  const t = messages(lang).home
  return (
    <>
      <PageTitle title={t.heading} over={t.over} lead={t.lead} />
      <Prose>
        <ul>
          {t.what.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Prose>
      <Buttons>
        <ButtonLink href={localPath(lang, '/charte')}>{t.read}</ButtonLink>
        <ButtonLink href={localPath(lang, '/charte/versions')} variant="quiet">
          {t.versions}
        </ButtonLink>
      </Buttons>
      <p>{t.soon}</p>
      <UnofficialNotice version={{ isOfficial }} lang={lang} />
    </>
  )
}
