import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Select, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { KeepDraft } from '../../ui/keep-draft.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { OwnPlace } from '../queries/places.ts'
import type { Subject } from '../queries/subjects.ts'
import type { Level } from '../rules/discussion.ts'
import type { Voice } from '../rules/standing.ts'
import { longestTitle, longestWords, type Typed } from '../rules/words.ts'
import { SpeakingFor } from './writing.tsx'

type ChoiceProps = { lang: Lang; places: readonly OwnPlace[]; query: string }

/** `/discussions/ouvrir`: on which of their territories. */
export function ChoosePlace({ lang, places, query }: ChoiceProps) {
  const t = messages(lang).open
  if (places.length === 0)
    return (
      <>
        <PageTitle title={t.title} />
        <NoPlace lang={lang} />
      </>
    )
  return (
    <>
      <PageTitle title={t.title} lead={t.placeLead} />
      <h2>{t.place}</h2>
      <ul class="desk-links">
        {places.map(({ name, hint, address }) => (
          <li key={address}>
            <a href={localPath(lang, `/espace/territoires/${address}/discussions/ouvrir${query}`)}>{name}</a>
            {hint && <span class="hint"> {hint}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whose association acts nowhere yet. */
export function NoPlace({ lang }: { lang: Lang }) {
  const t = messages(lang).open
  return (
    <Empty title={t.noPlace}>
      <p>{t.noPlaceText}</p>
      <Buttons>
        <ButtonLink href={localPath(lang, '/signer')}>{t.sign}</ButtonLink>
      </Buttons>
    </Empty>
  )
}

type FormProps = {
  lang: Lang
  place: string
  subjects: readonly Subject[]
  levels: readonly Level[]
  voices: readonly Voice[]
  typed: Typed
  errors: readonly FieldError[]
  formKey: string
  back: string
}

/** `/espace/territoires/:code/discussions/ouvrir` */
export function OpeningForm(props: FormProps) {
  const { lang, place, subjects, levels, voices, typed, errors, formKey, back } = props
  const t = messages(lang)
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={place} title={t.open.title} />
      <KeepDraft lang={lang} name="discussion">
        <form method="post" novalidate>
          <input type="hidden" name="cle" value={formKey} />
          <Select
            {...{ lang, name: 'sur', label: t.open.about, empty: false, value: typed.text('sur') }}
            options={subjects.map((subject) => ({ value: subject.key, label: subjectWords(lang, subject) }))}
          />
          <TextField
            {...field('titre')}
            label={t.open.name}
            hint={t.open.nameHint}
            maxlength={longestTitle}
            autocomplete="off"
          />
          <TextArea {...field('message')} label={t.open.message} rows={8} max={longestWords} />
          <RadioGroup
            {...field('lecture')}
            legend={t.open.readers}
            hint={t.open.readersHint}
            options={levels.map((value) => ({ value, ...t.levels[value] }))}
          />
          <SpeakingFor {...{ lang, voices, typed }} usual={undefined} signs={false} />
          <Buttons>
            <Button sending={t.open.sending}>{t.open.button}</Button>
          </Buttons>
        </form>
      </KeepDraft>
      <p>
        <a href={back}>{t.thread.all}</a>
      </p>
    </>
  )
}

function subjectWords(lang: Lang, { of, about }: Subject): string {
  const t = messages(lang)
  if (about.kind === 'territory' || about.kind === 'project') return t.about[about.kind](about.words)
  return `${of ?? t.open.ofNational}\u00a0: ${about.words}`
}
