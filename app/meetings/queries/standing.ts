import { associationsOf, tendingOf } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Member } from '../../platform/http/route.ts'
import type { Standing } from '../rules/meeting.ts'
import { signingHere } from './here.ts'

type Place = { id: string; name: string }

/** A person’s associations that signed and act in a territory, those they speak for first. */
export async function ownIn(db: Db | Tx, personId: string, territory: Place): Promise<Member[]> {
  const own = await associationsOf(db, personId)
  const ids = own.map(({ associationId }) => associationId)
  const signing = await signingHere(db, territory.id, ids)
  return own
    .filter(({ associationId }) => signing.includes(associationId))
    .toSorted((a, b) => b.role.localeCompare(a.role))
}

/** What somebody is to the meetings of a territory. */
export async function standingIn(db: Db | Tx, personId: string, territory: Place): Promise<Standing> {
  if (await tendingOf(db, personId, territory)) return 'tends'
  const [first] = await ownIn(db, personId, territory)
  if (!first) return 'anyone'
  return first.role === 'representative' ? 'represents' : 'contributes'
}
