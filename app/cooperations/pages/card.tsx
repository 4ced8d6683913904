import type { AssociationCard } from '../../signatories/index.ts'
import { shownCooperations } from '../queries/shown.ts'
import { CooperationsOf } from '../views/list.tsx'

/** Lines on the page of an association. */
const most = 5

/** On the page of an association: what it did with others, when both sides wish it shown. */
export const cooperationsCard: AssociationCard = async ({ association, db, lang, now }) => {
  const { cooperations, next } = await shownCooperations(db, { associationId: association.id }, most)
  return <CooperationsOf {...{ lang, cooperations, now }} isCut={next !== undefined} />
}
