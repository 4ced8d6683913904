import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Card, Cards } from '../../ui/card.tsx'
import { messages } from '../messages/index.ts'
import type { Listing } from '../queries/listings.ts'

type Props = { lang: Lang; listings: readonly Listing[]; level?: 2 | 3 }

/** A card each: what, where, who, until when. */
export function ListingCards({ lang, listings, level = 3 }: Props) {
  return (
    <Cards>
      {listings.map((one) => (
        <Card
          key={one.id}
          title={one.title}
          href={localPath(lang, `/entraide/${one.code}`)}
          over={overOf(lang, one)}
          tone={one.direction === 'need' ? 'act' : 'territory'}
          level={level}
        >
          <p>
            {one.place.name} · {one.association.name}
          </p>
          <p class="hint">{daysOf(lang, one)}</p>
        </Card>
      ))}
    </Cards>
  )
}

/** “Besoin · Une salle”. */
export function overOf(lang: Lang, { direction, kind }: Pick<Listing, 'direction' | 'kind'>): string {
  const t = messages(lang)
  return `${t.directions[direction]} · ${t.kinds[kind]}`
}

function daysOf(lang: Lang, { neededBy, listedUntil }: Listing): string {
  const t = messages(lang).list
  return neededBy ? t.neededBy(formatDate(lang, neededBy)) : t.until(formatDate(lang, listedUntil))
}

/** Short, plain, with the link: for a messaging app. */
export function readyWords(lang: Lang, listing: Listing, url: string): string {
  const t = messages(lang).ready
  const { direction, title, place, association, neededBy, listedUntil } = listing
  const day = neededBy ? t.by(formatDate(lang, neededBy)) : t.until(formatDate(lang, listedUntil))
  return [t[direction](title, place.name, association.name), day, `${t.answer} ${url}`].join('\n')
}
