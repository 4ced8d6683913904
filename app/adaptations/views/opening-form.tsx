import { formatList, type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { EmailField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, Fieldset } from '../../ui/form.tsx'
import { KeepDraft } from '../../ui/keep-draft.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { openingMessages } from '../messages/opening/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import { Chosen } from './opening-places.tsx'
import { AboutFields, type FieldsProps, RuleFields } from './settings-fields.tsx'

export type Own = { id: string; name: string }

type Props = FieldsProps & { places: Territory[]; mine: Own[]; formKey: string }

/** With whom and how: the group, its rule, its calendar, who reads what. */
export function OpeningForm(props: Props) {
  const { lang, typed, errors, places, mine, formKey } = props
  const t = openingMessages(lang).form
  if (mine.length === 0) return <NoAssociation lang={lang} />
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} over={sharedMessages(lang).over} lead={t.lead} />
      <KeepDraft lang={lang} name="ouvrir-declinaison">
        <form method="post" action={localPath(lang, '/ouvrir-une-declinaison/groupe')} novalidate>
          <input type="hidden" name="cle" value={formKey} />
          <Chosen places={places} />
          <p>
            {t.where} :{' '}
            <strong>
              {formatList(
                lang,
                places.map((place) => place.name),
              )}
            </strong>
            . <a href={backToPlaces(lang, places)}>{t.changePlaces}</a>
          </p>
          <AboutFields lang={lang} typed={typed} errors={errors} />
          <Fieldset legend={t.mine}>
            <RadioGroup
              lang={lang}
              name="mienne"
              legend={t.mine}
              options={mine.map(({ id, name }) => ({ value: id, label: name }))}
              value={typed.mienne}
              error={errorOf(errors, 'mienne')}
            />
          </Fieldset>
          <Fieldset legend={t.other} hint={t.otherHint}>
            <InviteeFields lang={lang} typed={typed} errors={errors} />
          </Fieldset>
          <RuleFields lang={lang} typed={typed} errors={errors} />
          <Buttons>
            <Button sending={t.sending}>{t.open}</Button>
          </Buttons>
        </form>
      </KeepDraft>
    </>
  )
}

function backToPlaces(lang: Lang, places: Territory[]): string {
  const query = new URLSearchParams(places.map((place) => ['lieu', place.id]))
  return `${localPath(lang, '/ouvrir-une-declinaison')}?${query}`
}

function NoAssociation({ lang }: { lang: Lang }) {
  const t = openingMessages(lang).form
  return (
    <>
      <PageTitle title={t.title} over={sharedMessages(lang).over} />
      <Notice lang={lang}>
        <p>{t.noAssociation}</p>
      </Notice>
      <Buttons>
        <ButtonLink href={localPath(lang, '/signer')}>{t.sign}</ButtonLink>
      </Buttons>
    </>
  )
}

/** Somebody else, by their association and their mailbox. */
export function InviteeFields({ lang, typed, errors }: FieldsProps) {
  const t = openingMessages(lang).form
  return (
    <>
      <SuggestField
        lang={lang}
        name="association"
        label={t.association}
        hint={t.associationHint}
        src="/ouvrir-une-declinaison/associations"
        value={typed.association}
        choice={typed['association-choice'] ?? ''}
        error={errorOf(errors, 'association')}
        maxlength={200}
      />
      <EmailField
        lang={lang}
        name="courriel"
        label={t.email}
        value={typed.courriel}
        error={errorOf(errors, 'courriel')}
        autocomplete="off"
      />
    </>
  )
}
