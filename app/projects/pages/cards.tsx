import { dayOf } from '../../kernel/instants.ts'
import type { PlaceCard } from '../../places/index.ts'
import type { AssociationCard } from '../../signatories/index.ts'
import { projectsIn, projectsWith } from '../queries/public.ts'
import { ProjectsHere, ProjectsOf } from '../views/card.tsx'

const most = 6

/** On the page of a territory: what associations carry together here. */
export const projectsOfPlace: PlaceCard = async ({ territory, db, lang, now }) => {
  const today = dayOf(now)
  const projects = await projectsIn(db, territory.id, today, most)
  return <ProjectsHere {...{ lang, projects, today }} place={territory} />
}

/** On the page of an association: what it leads or takes part in. */
export const projectsOfAssociation: AssociationCard = async ({ association, db, lang, now }) => {
  const projects = await projectsWith(db, association.id, most)
  return <ProjectsOf {...{ lang, projects }} today={dayOf(now)} />
}
