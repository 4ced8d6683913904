import type { Member } from '../../platform/http/route.ts'
import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DateField, Select, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { readers } from '../rules/meeting.ts'
import { longestAccess, longestPlace, longestTitle } from '../rules/meeting-form.ts'
import type { Typed } from '../rules/typed.ts'

type Props = {
  lang: Lang
  title: string
  territory: string
  typed: Typed
  /** The form’s own key: sent twice, it is one meeting. */
  formKey: string
  errors: readonly FieldError[]
  isNew: boolean
  own: readonly Member[]
  maySayNobody: boolean
  back: string
}

/** To convene a meeting, or to change it. */
export function MeetingForm(props: Props) {
  const { lang, title, territory, errors, isNew, formKey, back } = props
  const t = messages(lang)
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={territory} title={title} />
      <form method="post" novalidate>
        <input type="hidden" name="cle" value={formKey} />
        <When {...props} />
        <Where {...props} />
        <What {...props} />
        {isNew && <OnBehalf {...props} />}
        <p class="hint">{isNew ? t.form.next : t.form.saveNext}</p>
        <Buttons>
          <Button sending={isNew ? t.form.convene : t.form.save}>
            {isNew ? t.form.convene : t.form.save}
          </Button>
        </Buttons>
      </form>
      <p>
        <a href={back}>{t.desk.all}</a>
      </p>
    </>
  )
}

function fieldOf({ lang, typed, errors }: Props, name: string) {
  return { lang, name, value: typed.text(name), error: errorOf(errors, name), autocomplete: 'off' }
}

function When(props: Props) {
  const t = messages(props.lang).form
  return (
    <>
      <TextField {...fieldOf(props, 'titre')} label={t.name} hint={t.nameHint} maxlength={longestTitle} />
      <DateField {...fieldOf(props, 'jour')} label={t.day} />
      <TextField {...fieldOf(props, 'heure')} label={t.hour} hint={t.hourHint} width="short" maxlength={8} />
      <TextField
        {...fieldOf(props, 'fin')}
        label={t.end}
        hint={t.endHint}
        width="short"
        maxlength={8}
        optional
      />
    </>
  )
}

function Where(props: Props) {
  const t = messages(props.lang).form
  return (
    <>
      <TextField {...fieldOf(props, 'lieu')} label={t.place} hint={t.placeHint} maxlength={longestPlace} />
      <TextArea
        {...fieldOf(props, 'acces')}
        label={t.access}
        hint={t.accessHint}
        rows={2}
        max={longestAccess}
        optional
      />
      <TextField
        {...fieldOf(props, 'en-ligne')}
        label={t.online}
        hint={t.onlineHint}
        inputmode="url"
        spellcheck={false}
        maxlength={300}
        optional
      />
    </>
  )
}

function What(props: Props) {
  const t = messages(props.lang).form
  const { typed, lang, errors } = props
  return (
    <>
      <TextArea {...fieldOf(props, 'ordre')} label={t.agenda} hint={t.agendaHint} rows={5} optional />
      <RadioGroup
        lang={lang}
        name="ouverte"
        legend={t.open}
        options={(['oui', 'non'] as const).map((value) => ({ value, ...t.opens[value] }))}
        value={typed.text('ouverte') || 'non'}
      />
      <RadioGroup
        lang={lang}
        name="lecture"
        legend={t.readers}
        options={readers.map((value) => ({ value, ...t.levels[value] }))}
        value={typed.text('lecture')}
        error={errorOf(errors, 'lecture')}
      />
    </>
  )
}

function OnBehalf(props: Props) {
  const { own, maySayNobody, lang, typed } = props
  const t = messages(lang).form
  if (own.length === 0 || (own.length === 1 && !maySayNobody)) return null
  return (
    <Select
      lang={lang}
      name="association"
      label={t.behalf}
      empty={maySayNobody ? t.behalfNone : false}
      options={own.map(({ slug, association }) => ({ value: slug, label: association }))}
      value={typed.text('association')}
    />
  )
}
