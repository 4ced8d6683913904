import { seatedOver } from '../../adaptations/index.ts'
import { ownIn } from '../../meetings/index.ts'
import { tendersOf, tendingOf } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Discussion } from '../rules/discussion.ts'
import { mayRead, type Standing, type Voice } from '../rules/standing.ts'

type Place = { id: string; name: string }

/** What somebody is to the discussions of a territory, and the local charters in whose group they sit there. */
export async function standingOn(
  db: Db | Tx,
  personId: string,
  territory: Place,
): Promise<Standing & { seatedIn: string[] }> {
  const [tending, own, seats, tenders] = await Promise.all([
    tendingOf(db, personId, territory),
    ownIn(db, personId, territory),
    seatedOver(db, personId, territory.id),
    tendersOf(db, territory.id),
  ])
  const behalf = tenders.find((one) => one.personId === personId)?.association
  const voices: Voice[] = [
    ...(tending
      ? [{ associationId: behalf?.id ?? null, association: behalf?.name ?? null, capacity: tending.role }]
      : []),
    ...own.map(({ associationId, association, role }) => ({ associationId, association, capacity: role })),
    ...seats.map(({ associationId, association }) => ({
      associationId,
      association,
      capacity: 'group' as const,
    })),
  ]
  const isGroup = tending !== undefined || seats.length > 0
  return {
    reader: isGroup ? 'group' : own.length > 0 ? 'signatory' : 'anyone',
    isSteward: tending?.role === 'steward',
    voices: onePerAssociation(voices),
    seatedIn: seats.map(({ charterId }) => charterId),
  }
}

function onePerAssociation(voices: Voice[]): Voice[] {
  return voices.filter(
    (voice, i) => voices.findIndex(({ associationId }) => associationId === voice.associationId) === i,
  )
}

/**
 * What somebody is to a discussion. The working group of a passage is that of its local charter: whoever tends the
 * territory is not in it by that alone.
 */
export async function standingIn(
  db: Db | Tx,
  personId: string,
  { about, territory, level }: Discussion,
): Promise<Standing> {
  const standing = await standingOn(db, personId, territory)
  if (about.kind !== 'passage') return standing
  const isSeated = about.charterId !== null && standing.seatedIn.includes(about.charterId)
  const reader = isSeated ? 'group' : standing.reader === 'anyone' ? 'anyone' : 'signatory'
  return { ...standing, reader, isSteward: standing.isSteward && mayRead(level, reader) }
}
