import { type Lang, localPath } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { type Choice, Select, TextField } from '../../ui/fields.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { asksNothing, type Question } from '../rules/filter.ts'
import { kinds } from '../rules/signatory.ts'

export type FiltersProps = {
  question: Question
  /** Why the place could not be found, in a sentence. */
  placeError: string | undefined
  themes: readonly Choice[]
  lang: Lang
}

/** What one may ask of the register: an ordinary form, so that every answer has an address. */
export function Filters({ question, placeError, themes, lang }: FiltersProps) {
  const t = messages(lang)
  const { name, place, territory, theme, kind } = question
  return (
    <search aria-label={t.filters.title}>
      <form class="filters" action={localPath(lang, '/signataires')}>
        <TextField lang={lang} name="nom" type="search" label={t.filters.name} value={name} optional />
        <SuggestField
          lang={lang}
          name="lieu"
          label={t.filters.place}
          src="/territoires/suggestions"
          value={place}
          choice={territory}
          error={placeError}
          optional
        />
        <Select
          lang={lang}
          name="theme"
          label={t.filters.theme}
          empty={t.filters.anyTheme}
          value={theme}
          options={themes}
        />
        <Select
          lang={lang}
          name="type"
          label={t.filters.kind}
          empty={t.filters.anyKind}
          value={kind}
          options={kinds.map((each) => ({ value: each, label: t.kinds[each] }))}
        />
        <div class="filters-act">
          <Button>{t.filters.search}</Button>
          {!asksNothing(question) && <a href={localPath(lang, '/signataires')}>{t.filters.clear}</a>}
        </div>
      </form>
    </search>
  )
}
