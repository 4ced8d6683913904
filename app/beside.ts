import { signedIn } from './accounts/index.ts'
import { voiceBeside } from './adaptations/index.ts'
import { listingBeside } from './aid/index.ts'
import { type AssistedKinds, namedSignatories, type OfferedStructure } from './beside/index.ts'
import { noteBeside } from './cooperations/index.ts'
import { associationsOf, territoriesTendedBy } from './members/index.ts'
import type { Ctx } from './platform/http/route.ts'
import { signatureBeside } from './signatures/index.ts'

/** What may be done beside somebody. A room whose acts may be adds a line, and records them with who helped. */
export const assistedKinds: AssistedKinds = {
  signature: signatureBeside,
  voice: voiceBeside,
  cooperation: noteBeside,
  listing: listingBeside,
}

/**
 * For whom a person may help: whoever is known here by a place. A contributor may too: they speak for nobody. Of an
 * association that chose not to be named among the signatories, nothing is told.
 */
export async function structuresOf(c: Ctx): Promise<OfferedStructure[]> {
  const { db } = c.var.site
  const person = signedIn(c)
  const [associations, territories] = await Promise.all([
    associationsOf(db, person.id),
    territoriesTendedBy(db, person.id),
  ])
  const ids = associations.map(({ associationId }) => associationId)
  const named = await namedSignatories(db, ids)
  return [
    ...associations
      .filter(({ associationId }) => named.has(associationId))
      .map(({ slug, association: name }) => ({ key: slug, kind: 'association' as const, name })),
    ...territories.map(({ id, name }) => ({ key: id, kind: 'territory' as const, name })),
    ...(person.isTeam ? [{ key: 'equipe', kind: 'team' as const, name: '' }] : []),
  ]
}
