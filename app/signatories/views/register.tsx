import { localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { writeCursor } from '../rules/cursor.ts'
import type { Facets as FacetData, Found } from '../rules/directory/find.ts'
import type { DirectoryPage } from '../rules/directory/order.ts'
import { addressOf, asksNothing, type FacetName, type Sort } from '../rules/filter.ts'
import type { DirectoryMap } from '../rules/map/map.ts'
import { ChosenFilters } from './chosen.tsx'
import { DataLinks } from './data-links.tsx'
import { Facets } from './facets.tsx'
import { Filters, type FiltersProps } from './filters.tsx'
import { SignatoryLines } from './lines.tsx'
import { SignatoryMap } from './map.tsx'
import { NothingFound } from './nothing-found.tsx'
import { ViewAndOrder } from './order.tsx'

/** The words of a value one may choose. */
export type Words = (facet: FacetName, value: string) => string

/** What the directory answered: the list or the map, never both. */
export type Answer = {
  found: Found
  facets: FacetData
  /** The order it came in. */
  sort: Sort
  page: DirectoryPage | undefined
  map: DirectoryMap | undefined
}

type Props = FiltersProps & {
  /** Nothing while a place is not known. */
  answer: Answer | undefined
  /** How many chose not to be named, when nothing was asked. */
  unnamed: number | undefined
  territory: Territory | undefined
  /** Places among which the visitor must choose. */
  several: readonly Territory[]
  /** The place whose neighbours come first. */
  nearPlace: Territory | undefined
  words: Words
  mapScript: string | undefined
  now: Date
}

/** `/signataires`: everyone who signed and is named, and how to find one of them. */
export function Register(props: Props) {
  const { lang, question, errors, several, answer, unnamed } = props
  const t = messages(lang)
  const counts = answer && unnamed !== undefined ? { ...answer.found.count, unnamed } : undefined
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.register.title} over={t.register.over} lead={counts && t.counts.all(counts)} />
      {counts && counts.networks > 0 && <p class="hint">{t.counts.networksNote}</p>}
      <Filters {...props} />
      {several.length > 0 && <SeveralPlaces question={question} several={several} lang={lang} />}
      {answer && <Results {...props} answer={answer} />}
      <DataLinks question={question} lang={lang} />
    </>
  )
}

function SeveralPlaces({ question, several, lang }: Pick<Props, 'question' | 'several' | 'lang'>) {
  return (
    <section class="several">
      <p>{messages(lang).filters.several(question.place)}</p>
      <ul>
        {several.map((territory) => (
          <li key={territory.id}>
            <a
              href={addressOf(localPath(lang, '/signataires'), {
                ...question,
                place: territory.name,
                territory: territory.id,
              })}
            >
              {territory.name}
            </a>{' '}
            <span class="hint">{territory.hint}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Results(props: Props & { answer: Answer }) {
  const { lang, question, answer, territory, words } = props
  const { found, facets, sort } = answer
  const asked = !asksNothing(question)
  const isEmpty = found.count.associations + found.count.networks === 0
  return (
    <div class={isEmpty && !asked ? undefined : 'directory'}>
      <section class="directory-found" aria-labelledby="liste">
        {(asked || !isEmpty) && <FoundTitle {...props} />}
        <ChosenFilters {...{ question, territory, words, lang }} />
        {isEmpty ? (
          <NothingFound asked={asked} territory={territory} lang={lang} />
        ) : (
          <>
            <ViewAndOrder {...{ question, sort, lang }} />
            <ListOrMap {...props} />
          </>
        )}
      </section>
      {!(isEmpty && !asked) && <Facets {...{ question, facets, words, lang }} />}
    </div>
  )
}

function FoundTitle({ lang, question, answer, nearPlace }: Props & { answer: Answer }) {
  const t = messages(lang)
  const { count, corrected } = answer.found
  const asked = !asksNothing(question)
  return (
    <>
      <h2 id="liste">{asked ? t.register.found : t.register.list}</h2>
      {count.associations + count.networks > 0 && asked && <p class="found-count">{t.counts.found(count)}</p>}
      {corrected.map(({ typed, meant }) => (
        <p key={typed}>{t.filters.corrected(typed, meant)}</p>
      ))}
      {answer.sort === 'proche' && (
        <p class="hint">{nearPlace ? t.order.nearOf(nearPlace.name) : t.order.nearPoint}</p>
      )}
    </>
  )
}

function ListOrMap(props: Props & { answer: Answer }) {
  const { lang, question, answer, now } = props
  const { page, map } = answer
  if (map) return <SignatoryMap {...{ map, script: props.mapScript, question, lang }} />
  if (!page) return null
  const path = localPath(lang, '/signataires')
  return (
    <>
      <SignatoryLines signatories={page.lines} lang={lang} now={now} />
      <PageNav
        lang={lang}
        previous={
          page.previous ? addressOf(path, question, { avant: writeCursor(page.previous) }) : undefined
        }
        next={page.next ? addressOf(path, question, { apres: writeCursor(page.next) }) : undefined}
      />
    </>
  )
}
