import { dayOf } from '../../kernel/instants.ts'
import type { PlaceCard } from '../../places/index.ts'
import type { AssociationCard } from '../../signatories/index.ts'
import { listingsAround, openListings } from '../queries/listings.ts'
import { ListingsHere, ListingsOf } from '../views/card.tsx'

/** Cards on the page of a territory, or of an association. */
const most = 6

/** On the page of a territory: what is looked for and offered here. */
export const listingsOfPlace: PlaceCard = async ({ territory, db, lang, now }) => {
  const around = await listingsAround(db, territory.id, dayOf(now), most)
  return <ListingsHere lang={lang} place={territory} {...around} />
}

/** On the page of an association: what it looks for and offers at the moment. */
export const listingsOfAssociation: AssociationCard = async ({ association, db, lang, now }) => {
  const filter = { associationId: association.id }
  const { listings } = await openListings(db, filter, dayOf(now), { size: most })
  return <ListingsOf lang={lang} listings={listings} />
}
