import { signedIn } from '../../accounts/index.ts'
import { memberHere, recordDeed, tendingHere } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { placesToPublish } from '../queries/publications.ts'
import type { Author } from '../rules/publication.ts'

/** Who publishes from this desk, where, and what they may hide. */
export type Desk = {
  author: Author
  name: string
  /** An address under this desk, in the visitor’s language. */
  at: (path: string) => string
  /** Where this author may say that it is of use; none for the team, who speaks everywhere. */
  places: readonly { id: string; name: string }[]
  mayWrite: boolean
  /** The territory in which this author may hide what associations publish; none for associations. */
  moderates: { within?: string } | undefined
  record: (tx: Tx, deed: 'publication.published' | 'publication.changed') => Promise<void>
}

/** One of the three doors to a desk: each policy puts its own in the context. */
export type Door = (c: Ctx) => Promise<Desk>

export const byAssociation: Door = async (c) => {
  const { site } = c.var
  const { associationId, association: name, slug } = memberHere(c)
  const places = await placesToPublish(site.db, associationId)
  return {
    author: { is: 'association', id: associationId, name },
    name,
    at: addressUnder(c, `/espace/associations/${slug}/publications`),
    places,
    mayWrite: places.length > 0,
    moderates: undefined,
    record: (tx, deed) => recordDeed(tx, { personId: signedIn(c).id, deed, associationId }, site.clock()),
  }
}

export const byTerritory: Door = async (c) => {
  const { site } = c.var
  const { territoryId, territory: name, role } = tendingHere(c)
  return {
    author: { is: 'territory', id: territoryId, name },
    name: messages(c.var.lang).by.territory(name),
    at: addressUnder(c, `/espace/territoires/${c.req.param('code')}/publications`),
    places: [{ id: territoryId, name }],
    mayWrite: true,
    moderates: role === 'steward' ? { within: territoryId } : undefined,
    record: (tx, deed) => recordDeed(tx, { personId: signedIn(c).id, deed, territoryId }, site.clock()),
  }
}

export const byTeam: Door = async (c) => ({
  author: { is: 'team' },
  name: messages(c.var.lang).by.team,
  at: addressUnder(c, '/equipe/publications'),
  places: [],
  mayWrite: true,
  moderates: {},
  record: async () => {},
})

function addressUnder(c: Ctx, base: string): (path: string) => string {
  return (path) => localPath(c.var.lang, `${base}${path}`)
}
