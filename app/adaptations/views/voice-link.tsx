import { LocalText } from '../../charter/cards.tsx'
import type { LocalArticle } from '../../charter/index.ts'
import { formatDate, type Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { adoptionMessages } from '../messages/adoption/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import type { Adoption, Voter } from '../queries/adoptions.ts'
import type { Verdict } from '../rules/adoption.ts'
import { asVoiceTyped, VoiceFields } from './voice-fields.tsx'

type Props = {
  lang: Lang
  adoption: Adoption
  voter: Voter
  articles: LocalArticle[]
  rule: string
  typed: Record<string, string>
  errors: FieldError[]
  saved: boolean
}

/** What the link of a letter opens: the whole text, then the one button that says the voice. */
export function VoiceByLink({ lang, adoption, voter, articles, rule, typed, errors, saved }: Props) {
  const t = adoptionMessages(lang)
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {saved && (
        <Flash lang={lang}>
          <p>{t.link.thanks}</p>
        </Flash>
      )}
      <PageTitle
        title={t.link.title(voter.association)}
        over={adoption.title}
        lead={t.link.lead(adoption.title)}
      />
      <Prose>
        <p>
          {t.page.open(formatDate(lang, adoption.closesOn))} {rule}.
        </p>
        <p>
          {t.link.one} {t.link.notSigning}
        </p>
        {voter.voice && <p>{t.link.known(t.choices[voter.voice.choice])}</p>}
      </Prose>
      <h2>{t.link.text}</h2>
      <LocalText articles={articles} lang={lang} />
      <form method="post" novalidate>
        <VoiceFields lang={lang} typed={{ ...asVoiceTyped(voter.voice), ...typed }} errors={errors} />
        <Buttons>
          <Button sending={t.form.sending}>{t.form.press}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** The same link once the voices are counted: what was decided. */
export function VoiceCounted({
  lang,
  adoption,
  verdict,
}: {
  lang: Lang
  adoption: Adoption
  verdict: Verdict
}) {
  const t = adoptionMessages(lang)
  const sentences = adoption.outcome === 'taken-back' ? [t.takenBack] : t.explain(verdict)
  return (
    <>
      <PageTitle title={t.link.closed} over={`${sharedMessages(lang).over} · ${adoption.title}`} />
      <Prose>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Prose>
    </>
  )
}

export function VoiceLinkGone({ lang }: { lang: Lang }) {
  const t = adoptionMessages(lang).link
  return <PageTitle title={t.gone} lead={t.goneText} />
}
