import { type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { messages } from '../messages/index.ts'
import { addressOf, type FacetName, facetNames, placedAt, type Question, toggled } from '../rules/filter.ts'
import type { Words } from './register.tsx'

interface Props {
  question: Question
  territory: Territory | undefined
  words: Words
  lang: Lang
}

/** What was chosen, each with the way to take it away. */
export function ChosenFilters({ question, territory, words, lang }: Props) {
  const t = messages(lang).facets
  const { name, chosen } = question
  const chips: { text: string; without: Question }[] = [
    ...(name ? [{ text: t.chosenName(name), without: { ...question, name: '' } }] : []),
    ...(territory ? [{ text: `${territory.name} (${territory.hint})`, without: placedAt(question) }] : []),
    ...facetNames.flatMap((facet) =>
      (chosen[facet] ?? []).map((value) => ({
        text: chipText(lang, facet, words(facet, value)),
        without: toggled(question, facet, value),
      })),
    ),
  ]
  if (chips.length === 0) return null
  return (
    <ul class="chosen" aria-label={t.chosen}>
      {chips.map(({ text, without }) => (
        <li key={text}>
          <a class="chip" href={addressOf(localPath(lang, '/signataires'), without)} rel="nofollow">
            <span class="visually-hidden">{t.remove} </span>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** “Une salle” alone does not say whether it is offered or looked for. */
function chipText(lang: Lang, facet: FacetName, words: string): string {
  const t = messages(lang).facets
  if (facet === 'offers') return t.chosenOffers(words)
  if (facet === 'seeks') return t.chosenSeeks(words)
  return facet === 'network' ? t.chosenNetwork(words) : words
}
