import type { LocalCard } from '../../adaptations/index.ts'
import type { PlaceCard } from '../../places/index.ts'
import { territoryAddress } from '../../territories/index.ts'
import { publicDiscussions } from '../queries/lists.ts'
import { DiscussionsHere } from '../views/card.tsx'

/** On the page of a territory: what is discussed in public. */
export const discussionsOfPlace: PlaceCard = async ({ territory, db, lang }) => {
  const { lines } = await publicDiscussions(db, { territoryId: territory.id }, 3)
  const address = territoryAddress(territory)
  return <DiscussionsHere {...{ lang, lines }} all={`/discussions?territoire=${address}`} isCharter={false} />
}

/** On the page of a local charter: what is discussed of it in public. */
export const discussionsOfCharter: LocalCard = async ({ charter, db, lang }) => {
  const { lines } = await publicDiscussions(db, { charterId: charter.id }, 3)
  return <DiscussionsHere {...{ lang, lines }} all="/discussions" isCharter />
}
