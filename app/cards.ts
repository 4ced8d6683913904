import type { LocalCard } from './adaptations/index.ts'
import { listingsOfAssociation, listingsOfPlace } from './aid/index.ts'
import { cooperationsCard } from './cooperations/index.ts'
import { discussionsOfCharter, discussionsOfPlace } from './discussions/index.ts'
import { type DecisionCard, meetingsCard } from './meetings/index.ts'
import type { PlaceCard } from './places/index.ts'
import { plannedDecisions, planOfAssociation, planOfCharter, planOfPlace } from './plans/index.ts'
import { projectsOfAssociation, projectsOfPlace } from './projects/index.ts'
import { publicationsCard } from './resources/index.ts'
import type { AssociationCard } from './signatories/index.ts'

/** What the rooms upstairs tell on the page of an association, in the order it is read. */
export const associationCards: AssociationCard[] = [
  planOfAssociation,
  projectsOfAssociation,
  listingsOfAssociation,
  cooperationsCard,
]

/** What they tell on the page of a territory. A room that has something to say adds a line. */
export const placeCards: PlaceCard[] = [
  meetingsCard,
  publicationsCard,
  planOfPlace,
  projectsOfPlace,
  discussionsOfPlace,
  listingsOfPlace,
]

/** What a plan does with what a meeting decided. */
export const decisionCard: DecisionCard = plannedDecisions

/** What they tell on the public page of a local charter. */
export const localCards: LocalCard[] = [planOfCharter, discussionsOfCharter]
