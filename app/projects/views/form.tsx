import type { Lang } from '../../platform/languages.ts'
import { localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { type Choice, DateField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { levels } from '../rules/project.ts'
import { longestCall, longestLasts, longestPurpose, longestTitle } from '../rules/project-form.ts'
import type { Typed } from '../rules/typed.ts'

type Props = {
  lang: Lang
  association: string
  typed: Typed
  errors: readonly FieldError[]
  themes: readonly Choice[]
  /** Of a new project: its key, so that sending twice opens one. */
  formKey: string | undefined
}

/** A project as its lead writes it. The call is folded away: most begin without one. */
export function ProjectForm(props: Props) {
  const { lang, association, typed, errors, themes, formKey } = props
  const t = messages(lang).form
  const field = fieldsOf(props)
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle
        over={t.over(association)}
        title={formKey ? t.title : t.changeTitle}
        lead={formKey && t.lead}
      />
      <form method="post" novalidate>
        {formKey && <input type="hidden" name="cle" value={formKey} />}
        <TextField {...field('titre')} label={t.name} hint={t.nameHint} maxlength={longestTitle} />
        <TextArea {...field('but')} label={t.purpose} hint={t.purposeHint} max={longestPurpose} rows={6} />
        <SuggestField
          {...field('lieu')}
          label={t.place}
          hint={t.placeHint}
          src="/territoires/suggestions"
          choice={typed.text('lieu-choice')}
          autocomplete="off"
        />
        <details
          class="fold"
          open={typed.all('themes').length > 0 || errorOf(errors, 'themes') !== undefined}
        >
          <summary>{t.themes}</summary>
          <CheckboxGroup
            {...{ lang, name: 'themes', legend: t.themes, hint: t.themesHint, options: themes }}
            values={typed.all('themes')}
            error={errorOf(errors, 'themes')}
            optional
          />
        </details>
        <TextField {...field('duree')} label={t.lasts} hint={t.lastsHint} maxlength={longestLasts} optional />
        <CallFields {...props} />
        <RadioGroup
          {...{ lang, name: 'lecture', legend: t.readers, hint: t.readersHint }}
          options={levels.toReversed().map((value) => ({ value, label: t.levels[value] }))}
          value={typed.text('lecture')}
          error={errorOf(errors, 'lecture')}
        />
        {formKey && <p class="hint">{t.next}</p>}
        <Buttons>
          <Button sending={formKey ? t.button : t.save}>{formKey ? t.button : t.save}</Button>
        </Buttons>
      </form>
    </>
  )
}

const callFields = ['appel', 'appel-lien', 'appel-jour', 'ensemble'] as const

function CallFields(props: Props) {
  const { typed, errors, lang } = props
  const t = messages(lang).form
  const field = fieldsOf(props)
  const isOpen = callFields.some((name) => typed.text(name) !== '' || errorOf(errors, name))
  return (
    <details class="fold" open={isOpen}>
      <summary>{t.callTitle}</summary>
      <TextField {...field('appel')} label={t.call} hint={t.callHint} maxlength={longestCall} optional />
      <TextField
        {...field('appel-lien')}
        label={t.callUrl}
        type="url"
        inputmode="url"
        maxlength={300}
        spellcheck={false}
        optional
      />
      <DateField {...field('appel-jour')} label={t.callDay} hint={t.callDayHint} optional />
      <Checkbox
        {...{ lang, name: 'ensemble', label: t.together, hint: t.togetherHint }}
        checked={typed.text('ensemble') === 'oui'}
      />
    </details>
  )
}

/** For an association that has not signed, or no longer. */
export function NotSignatory({ lang }: { lang: Lang }) {
  const t = messages(lang).form.notSignatory
  return (
    <>
      <PageTitle title={t.title} lead={t.text} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/charte')}>{t.sign}</ButtonLink>
      </Buttons>
    </>
  )
}
