import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Facets as FacetData, FacetPlace, FacetValue } from '../rules/directory/find.ts'
import {
  addressOf,
  asksNothing,
  type FacetName,
  facetNames,
  placedAt,
  type Question,
  toggled,
} from '../rules/filter.ts'
import type { Words } from './register.tsx'

interface Props {
  question: Question
  facets: FacetData
  words: Words
  lang: Lang
}

/** More would be a list to search in: the form above does that better. */
const mostValues = 14
const mostPlaces = 40

/** What one may choose next, with how many would be found: links, each adds or takes away one value. */
export function Facets({ question, facets, words, lang }: Props) {
  const t = messages(lang).facets
  return (
    <aside class="facets" id="affiner" aria-labelledby="affiner-titre">
      <h2 id="affiner-titre">{t.title}</h2>
      <Places question={question} facets={facets} lang={lang} />
      {facetNames
        .filter((facet) => facets[facet].length > 0)
        .map((facet) => (
          <Group key={facet} {...{ facet, question, words, lang }} values={facets[facet]} />
        ))}
      <p class="hint">{t.note}</p>
    </aside>
  )
}

type GroupProps = Omit<Props, 'facets'> & { facet: FacetName; values: readonly FacetValue[] }

function Group({ facet, values, question, words, lang }: GroupProps) {
  const t = messages(lang).facets
  // The fullest first where the list is cut.
  const shown =
    values.length > mostValues
      ? values.toSorted((a, b) => b.associations - a.associations).slice(0, mostValues)
      : values
  return (
    <section class="facet">
      <h3>{t[facet]}</h3>
      <ul>
        {shown.map((each) => (
          <li key={each.value}>
            <FacetLink
              href={hrefOf(lang, toggled(question, facet, each.value))}
              text={words(facet, each.value)}
              count={t.count(each)}
              isChosen={each.isChosen}
              remove={t.remove}
              rel={relOf(question)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LinkProps {
  href: string
  text: string
  count: string
  isChosen?: boolean
  remove: string
  /** Robots may read each choice; all their combinations would keep them for ever. */
  rel: 'nofollow' | undefined
}

function FacetLink({ href, text, count, isChosen = false, remove, rel }: LinkProps) {
  if (isChosen)
    return (
      <a class="facet-chosen" href={href} rel={rel}>
        <span class="visually-hidden">{remove} </span>
        {text}
      </a>
    )
  return (
    <>
      <a href={href} rel={rel}>
        {text}
      </a>{' '}
      <span>{count}</span>
    </>
  )
}

/** From France down to the districts, one step at a time. */
function Places({ question, facets, lang }: Omit<Props, 'words'>) {
  const t = messages(lang).facets
  const { path, places } = facets
  if (path.length + places.length === 0) return null
  const here = path.at(-1)
  return (
    <section class="facet">
      <h3>{t.territory}</h3>
      {here && (
        <ol class="facet-path">
          <li>
            <a href={hrefOf(lang, placedAt(question))} rel="nofollow">
              {t.everywhere}
            </a>
          </li>
          {path.slice(0, -1).map((territory) => (
            <li key={territory.id}>
              <a href={hrefOf(lang, placedAt(question, territory))} rel="nofollow">
                {territory.name}
              </a>
            </li>
          ))}
          <li aria-current="true">{here.name}</li>
        </ol>
      )}
      <ul>
        {fullest(places).map((place) => (
          <PlaceLine key={place.territory.id} {...{ place, question, lang }} />
        ))}
      </ul>
    </section>
  )
}

function fullest(places: readonly FacetPlace[]): readonly FacetPlace[] {
  if (places.length <= mostPlaces) return places
  return places.toSorted((a, b) => b.associations - a.associations).slice(0, mostPlaces)
}

type PlaceProps = { place: FacetPlace; question: Question; lang: Lang }

function PlaceLine({ place, question, lang }: PlaceProps) {
  const t = messages(lang).facets
  const { territory } = place
  return (
    <li>
      <FacetLink
        href={hrefOf(lang, placedAt(question, territory))}
        text={territory.name}
        count={t.count(place)}
        remove={t.remove}
        rel={relOf(question)}
      />
    </li>
  )
}

function relOf(question: Question): 'nofollow' | undefined {
  return asksNothing(question) ? undefined : 'nofollow'
}

function hrefOf(lang: Lang, question: Question): string {
  return addressOf(localPath(lang, '/signataires'), question)
}
