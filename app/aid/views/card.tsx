import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Listing } from '../queries/listings.ts'
import { ListingCards } from './lines.tsx'

type HereProps = {
  lang: Lang
  place: { id: string; name: string }
  listings: readonly Listing[]
  isCut: boolean
}

/** On the page of a territory: what is looked for and offered here, or the way to say it first. */
export function ListingsHere({ lang, place, listings, isCut }: HereProps) {
  const t = messages(lang).card
  const query = new URLSearchParams({ lieu: place.name, 'lieu-choice': place.id })
  return (
    <section aria-labelledby="entraide">
      <h2 id="entraide">{t.here}</h2>
      {listings.length === 0 ? <p>{t.none}</p> : <ListingCards lang={lang} listings={listings} />}
      <p>
        <a href={localPath(lang, '/entraide/publier')}>{t.post}</a>
        {isCut && (
          <>
            {' · '}
            <a href={`${localPath(lang, '/entraide')}?${query}`}>{t.all}</a>
          </>
        )}
      </p>
    </section>
  )
}

/** On the page of an association; nothing where it posted nothing. */
export function ListingsOf({ lang, listings }: { lang: Lang; listings: readonly Listing[] }) {
  if (listings.length === 0) return null
  return (
    <section aria-labelledby="entraide">
      <h2 id="entraide">{messages(lang).card.of}</h2>
      <ListingCards lang={lang} listings={listings} />
    </section>
  )
}
