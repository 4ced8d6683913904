import { type Lang, localPath } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { asksNothing, fieldsOf, type Question } from '../rules/filter.ts'

export type FiltersProps = {
  question: Question
  /** Why a place could not be found, in a sentence. */
  errors: readonly FieldError[]
  lang: Lang
}

/** Fields that are typed; the others travel along, hidden. */
const typed = ['nom', 'lieu', 'lieu-choice', 'pres', 'pres-choice', 'tri']

/** What one may type: an ordinary form, so that every answer has an address. */
export function Filters({ question, errors, lang }: FiltersProps) {
  const t = messages(lang).filters
  const { name, place, territory, near, nearTerritory } = question
  const src = '/territoires/suggestions'
  return (
    <search aria-label={t.title}>
      <form class="filters" action={localPath(lang, '/signataires')}>
        <TextField lang={lang} name="nom" type="search" label={t.name} value={name} optional />
        <SuggestField
          {...{ lang, src, name: 'lieu', label: t.place, value: place }}
          choice={territory}
          error={errorOf(errors, 'lieu')}
          optional
        />
        <near-me label={t.nearMe} looking={t.nearLooking} refused={t.nearRefused} promise={t.nearPromise}>
          <SuggestField
            {...{ lang, src, name: 'pres', label: t.near, value: near }}
            choice={nearTerritory}
            error={errorOf(errors, 'pres')}
            optional
          />
        </near-me>
        {fieldsOf(question)
          .filter(([field]) => !typed.includes(field))
          .map(([field, value]) => (
            <input key={`${field} ${value}`} type="hidden" name={field} value={value} />
          ))}
        <div class="filters-act">
          <Button>{t.search}</Button>
          {!(asksNothing(question) && !near) && <a href={localPath(lang, '/signataires')}>{t.clear}</a>}
        </div>
      </form>
    </search>
  )
}
