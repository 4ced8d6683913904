import type { DeclaredAssociation } from '../../associations/index.ts'
import { CharterText, UnofficialNotice } from '../../charter/cards.tsx'
import type { CharterVersion } from '../../charter/index.ts'
import type { FormFields } from '../../platform/http/form.ts'
import { formatDate, formatList, type Lang } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { Mandate } from '../rules/mandate-form.ts'
import { longestLine, suggestionsOf } from '../rules/reading-form.ts'
import { Step } from './step.tsx'

interface Props {
  lang: Lang
  version: CharterVersion
  association: DeclaredAssociation
  places: readonly Territory[]
  mandate: Mandate
  typed: FormFields
  errors: readonly FieldError[]
  /** The text changed while it was being read. */
  hasChanged: boolean
  at: (screen: 'association' | 'lieux' | 'mandat') => string
}

/** The third step: the whole text, what is published, and what will happen. */
export function ReadingStep(props: Props) {
  const { lang, version, errors, at, hasChanged } = props
  const t = messages(lang).steps.reading
  return (
    <Step lang={lang} current={3} title={t.title} lead={t.lead} errors={errors} back={at('mandat')}>
      {hasChanged && (
        <Notice lang={lang} tone="warning">
          <p>{t.changed}</p>
        </Notice>
      )}
      <h2>{t.text}</h2>
      <UnofficialNotice version={version} lang={lang} />
      <CharterText articles={version.articles} lang={lang} />
      <h2>{t.summary}</h2>
      <Summary {...props} />
      <form method="post" novalidate>
        <input type="hidden" name="fingerprint" value={version.sha256} />
        <Additions {...props} />
        <Agreement {...props} />
      </form>
    </Step>
  )
}

function Summary({ lang, association, places, mandate, at }: Props) {
  const t = messages(lang).steps.reading.rows
  const [first, second] = mandate.signers
  const number = association.siret ?? association.rna ?? association.siren ?? association.localLawReference
  const { decision } = mandate
  return (
    <SummaryList
      lang={lang}
      rows={[
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

function Additions({ lang, version, typed, errors }: Props) {
  const t = messages(lang).steps.reading
  return (
    <>
      <CheckboxGroup
        lang={lang}
        name="commitment"
        legend={t.commitments}
        hint={t.commitmentsHint}
        options={suggestionsOf(version.articles).map(({ value, text }) => ({ value, label: text }))}
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

function Agreement({ lang, association, version, mandate, typed, errors }: Props) {
  const t = messages(lang).steps.reading
  const emails = formatList(
    lang,
    mandate.signers.map((signer) => signer.email),
  )
  return (
    <>
      <h2>{t.consentTitle}</h2>
      <Checkbox
        lang={lang}
        name="consent"
        label={t.consent(association.name, version.number)}
        checked={typed.has('consent')}
        error={errorOf(errors, 'consent')}
      />
      <Notice lang={lang} title={t.nextTitle}>
        <p>{mandate.decision ? t.next(emails) : t.nextUndecided(emails)}</p>
      </Notice>
      <Buttons>
        <Button sending={messages(lang).link.sign.sending}>
          {mandate.decision ? t.submit : t.submitUndecided}
        </Button>
      </Buttons>
    </>
  )
}
