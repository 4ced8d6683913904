import { UnofficialNotice } from '../../charter/cards.tsx'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Lines, PageTitle, Prose } from '../../ui/prose.tsx'
import { noteMessages } from '../messages/note/index.ts'
import { agendaOf, asNoted, type ProposedText } from '../rules/proposed-text.ts'

type Props = { lang: Lang; texts: readonly ProposedText[]; signUrl: string }

/** What a board needs to decide, on one page to print. */
export function Note({ lang, texts, signUrl }: Props) {
  const t = noteMessages(lang)
  const agenda = agendaOf(texts)
  const query =
    agenda === 'national' ? '' : `?${new URLSearchParams(texts.map(({ slug }) => ['text', slug]))}`
  const first = texts.find(({ local }) => local !== undefined)
  const here = first ? `?declinaison=${first.slug}` : ''
  const unofficial = texts.find(({ isOfficial }) => !isOfficial)
  return (
    <>
      <PageTitle over={t.title} title={t.subjects[agenda]} lead={t.lead} />
      <Buttons>
        <ButtonLink href={`${localPath(lang, '/note-ca.pdf')}${query}`}>{t.pdf}</ButtonLink>
        <PrintButton lang={lang} />
      </Buttons>
      {texts.map((text) => (
        <p key={text.slug}>{t.version(text, formatDate(lang, text.publishedAt))}</p>
      ))}
      {unofficial && <UnofficialNotice version={unofficial} lang={lang} />}
      <Prose>
        <h2>{t.what.title}</h2>
        <p>{t.what.text}</p>
        {agenda !== 'national' && <p>{t.whatLocal}</p>}
        {[t.means, t.meansNot, t.questions].map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <Lines lines={lines} />
          </section>
        ))}
        {texts.map(({ slug, local }) => (
          <p key={slug}>
            <a href={localPath(lang, local ? `/declinaisons/${slug}` : '/charte')}>{t.read(local)}</a>
          </p>
        ))}
      </Prose>
      <section class="sign-box" aria-labelledby="decision">
        <h2 id="decision">{t.decision.title}</h2>
        <p>{t.decision.text(texts.map(asNoted))}</p>
        <ul class="blanks">
          {t.decision.blanks.map((blank) => (
            <li key={blank}>{blank}</li>
          ))}
        </ul>
      </section>
      <p>{t.after(signUrl)}</p>
      <Buttons>
        <ButtonLink href={`${localPath(lang, '/signer')}${here}`} variant="quiet">
          {t.sign}
        </ButtonLink>
      </Buttons>
    </>
  )
}
