import type { DeclaredAssociation } from '../../associations/index.ts'
import type { FormFields } from '../../platform/http/form.ts'
import { formatDate, formatList, type Lang } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { besideMessages } from '../messages/beside/index.ts'
import { messages } from '../messages/index.ts'
import type { Mandate } from '../rules/mandate-form.ts'
import { longestLine, suggestionsOf } from '../rules/reading-form.ts'
import type { SignableText } from '../rules/signable.ts'
import { SignedTexts } from './signed-texts.tsx'
import { Step } from './step.tsx'

interface Props {
  lang: Lang
  /** What is signed. */
  texts: readonly [SignableText, ...SignableText[]]
  /** Local charters of the places where it acts, which it does not sign for now. */
  near: readonly { slug: string; name: string }[]
  association: DeclaredAssociation
  places: readonly Territory[]
  mandate: Mandate
  typed: FormFields
  errors: readonly FieldError[]
  /** The text changed while it was being read. */
  hasChanged: boolean
  at: (screen: 'textes' | 'association' | 'lieux' | 'mandat') => string
}

/** The third step: the whole text, what is published, and what will happen. */
export function ReadingStep(props: Props) {
  const { lang, texts, near, errors, at, hasChanged } = props
  const t = messages(lang).steps.reading
  return (
    <Step lang={lang} current={3} title={t.title} lead={t.lead} errors={errors} back={at('mandat')}>
      {hasChanged && (
        <Notice lang={lang} tone="warning">
          <p>{t.changed}</p>
        </Notice>
      )}
      {near.length > 0 && (
        <p>
          {t.near(near.map(({ name }) => name))} <a href={at('textes')}>{t.choose}</a>
        </p>
      )}
      <h2>{texts.length === 1 ? t.text : t.texts(texts.length)}</h2>
      <SignedTexts lang={lang} texts={texts} />
      <h2>{t.summary}</h2>
      <Summary {...props} />
      <form method="post" novalidate>
        {texts.map(({ slug, version }) => (
          <input key={slug} type="hidden" name="fingerprint" value={version.sha256} />
        ))}
        <Additions {...props} />
        <Agreement {...props} />
      </form>
    </Step>
  )
}

function Summary({ lang, texts, association, places, mandate, at }: Props) {
  const t = messages(lang).steps.reading.rows
  const [first, second] = mandate.signers
  const number = association.siret ?? association.rna ?? association.siren ?? association.localLawReference
  const { decision } = mandate
  return (
    <SummaryList
      lang={lang}
      rows={[
        ...textRows(texts, lang, at('textes')),
        { label: t.association, value: association.name, change: at('association') },
        { label: t.number, value: number ?? t.noNumber, change: at('association') },
        { label: t.commune, value: association.communeName, change: at('association') },
        {
          label: t.places,
          value: formatList(
            lang,
            places.map((place) => place.name),
          ),
          change: at('lieux'),
        },
        { label: t.signer, value: first && `${first.name} (${first.email})`, change: at('mandat') },
        ...(second
          ? [{ label: t.second, value: `${second.name} (${second.email})`, change: at('mandat') }]
          : []),
        {
          label: t.decision,
          value: decision ? t.decided(decision.body, formatDate(lang, decision.on)) : t.notYet,
          change: at('mandat'),
        },
      ]}
    />
  )
}

/** The national text alone needs no row. */
function textRows(texts: readonly SignableText[], lang: Lang, change: string) {
  const { reading, texts: t } = messages(lang).steps
  if (texts.every(({ local }) => !local)) return []
  const names = texts.map(({ version, local }) =>
    local ? t.local(local.name, version.number) : t.national(version.number),
  )
  return [{ label: reading.rows.texts, value: formatList(lang, names), change }]
}

function Additions({ lang, texts, typed, errors }: Props) {
  const t = messages(lang).steps.reading
  return (
    <>
      <CheckboxGroup
        lang={lang}
        name="commitment"
        legend={t.commitments}
        hint={t.commitmentsHint}
        options={suggestionsOf(texts[0].version.articles).map(({ value, text }) => ({ value, label: text }))}
        values={typed.all('commitment')}
        error={errorOf(errors, 'commitment')}
        optional
      />
      <TextField
        lang={lang}
        name="own-commitment"
        label={t.own}
        value={typed.text('own-commitment')}
        error={errorOf(errors, 'own-commitment')}
        maxlength={longestLine}
        optional
      />
      <TextArea
        lang={lang}
        name="sentence"
        label={t.sentence}
        hint={t.sentenceHint}
        value={typed.text('sentence')}
        error={errorOf(errors, 'sentence')}
        rows={2}
        max={longestLine}
        optional
      />
      <RadioGroup
        lang={lang}
        name="publication"
        legend={t.publication}
        value={typed.text('publication')}
        error={errorOf(errors, 'publication')}
        options={[
          { value: 'named', label: t.publications.named },
          { value: 'counted', label: t.publications.counted, hint: t.countedHint },
        ]}
      />
    </>
  )
}

function Agreement({ lang, association, texts, mandate, typed, errors }: Props) {
  const t = messages(lang).steps.reading
  const emails = formatList(
    lang,
    mandate.signers.flatMap(({ email }) => email ?? []),
  )
  const onPaper = mandate.signers.some(({ email }) => !email)
  return (
    <>
      <h2>{t.consentTitle}</h2>
      <Checkbox
        lang={lang}
        name="consent"
        label={texts
          .map(({ version, local }) => t.consent(association.name, version.number, local?.name))
          .join(' ')}
        checked={typed.has('consent')}
        error={errorOf(errors, 'consent')}
      />
      <Notice lang={lang} title={t.nextTitle}>
        {emails !== '' && <p>{mandate.decision ? t.next(emails) : t.nextUndecided(emails)}</p>}
        {onPaper && <p>{besideMessages(lang).nextPaper}</p>}
      </Notice>
      <Buttons>
        <Button sending={messages(lang).link.sign.sending}>
          {emails === '' ? besideMessages(lang).submitPaper : mandate.decision ? t.submit : t.submitUndecided}
        </Button>
      </Buttons>
    </>
  )
}
