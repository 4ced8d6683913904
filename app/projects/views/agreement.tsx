import type { Lang } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; project: string; at: (path: string) => string }

/** What the agreement is and is not, and its two files. */
export function AgreementPage({ lang, project, at }: Props) {
  const t = messages(lang).agreement
  return (
    <>
      <PageTitle over={project} title={t.title} lead={t.lead} />
      <Notice lang={lang}>
        <p>{t.warning}</p>
      </Notice>
      <Buttons>
        <ButtonLink href={at('/convention.odt')} download>
          {t.odt}
        </ButtonLink>
        <ButtonLink href={at('/convention.pdf')} variant="quiet">
          {t.pdf}
        </ButtonLink>
      </Buttons>
      <p class="hint">{t.odtHint}</p>
      <h2>{t.complete}</h2>
      <p>{t.completeText}</p>
      <p>
        <a href={at('')}>{t.back}</a>
      </p>
    </>
  )
}
