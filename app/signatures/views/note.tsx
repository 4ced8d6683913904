import { UnofficialNotice } from '../../charter/cards.tsx'
import type { CharterVersion } from '../../charter/index.ts'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { noteMessages } from '../messages/note/index.ts'

type Props = { lang: Lang; version: CharterVersion; signUrl: string }

/** What a board needs to decide, on one page to print. */
export function Note({ lang, version, signUrl }: Props) {
  const t = noteMessages(lang)
  return (
    <>
      <PageTitle over={t.title} title={t.subject} lead={t.lead} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/note-ca.pdf')}>{t.pdf}</ButtonLink>
        <PrintButton lang={lang} />
      </Buttons>
      <p>{t.version(version.number, formatDate(lang, version.publishedAt))}</p>
      <UnofficialNotice version={version} lang={lang} />
      <Prose>
        <h2>{t.what.title}</h2>
        <p>{t.what.text}</p>
        {[t.means, t.meansNot, t.questions].map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={localPath(lang, '/charte')}>{t.read}</a>
        </p>
      </Prose>
      <section class="sign-box" aria-labelledby="decision">
        <h2 id="decision">{t.decision.title}</h2>
        <p>{t.decision.text(version.number, version.sha256.slice(0, 12))}</p>
        <ul class="blanks">
          {t.decision.blanks.map((blank) => (
            <li key={blank}>{blank}</li>
          ))}
        </ul>
      </section>
      <p>{t.after(signUrl)}</p>
      <Buttons>
        <ButtonLink href={localPath(lang, '/signer')} variant="quiet">
          {t.sign}
        </ButtonLink>
      </Buttons>
    </>
  )
}
