import { personOf, signInPath } from '../../accounts/index.ts'
import { associationsOf } from '../../members/index.ts'
import type { Ctx, Person } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { type LocalCharter, localCharterBySlug } from '../queries/charters.ts'
import { type Seat, standingOf } from '../queries/seats.ts'
import { diagnosisPartOf } from '../rules/diagnosis.ts'
import { type Level, mayRead, type Standing } from '../rules/standing.ts'

/** Who asks, and what they are to the local charter of the address. */
export type Visit = {
  charter: LocalCharter
  person: Person | undefined
  standing: Standing
  seat: Seat | undefined
  /** An address of this charter, in the visitor’s language. */
  at(path?: string): string
}

export type SeatedVisit = Visit & { person: Person; seat: Seat }

type Page<V> = (c: Ctx, visit: V) => Response | Promise<Response>

/** A page whose reader may be anyone that a level of the charter lets in. */
export function readableBy(levelOf: (charter: LocalCharter) => Level, page: Page<Visit>) {
  return async (c: Ctx): Promise<Response> => {
    const visit = await visitOf(c)
    if (!visit) return c.notFound()
    if (mayRead(levelOf(visit.charter), visit.standing)) return page(c, visit)
    return turnedAway(c, visit)
  }
}

/** A page for those who sit in the group. */
export function forGroup(page: Page<SeatedVisit>) {
  return async (c: Ctx): Promise<Response> => {
    const visit = await visitOf(c)
    if (!visit) return c.notFound()
    return isSeated(visit) ? page(c, visit) : turnedAway(c, visit)
  }
}

/** A page for its stewards. */
export function forStewards(page: Page<SeatedVisit>) {
  return forGroup((c, visit) => (visit.standing === 'steward' ? page(c, visit) : c.notFound()))
}

/** A page for whoever has signed in, in the group or not. */
export function forPerson(page: Page<Visit & { person: Person }>) {
  return async (c: Ctx): Promise<Response> => {
    const visit = await visitOf(c)
    if (!visit) return c.notFound()
    const { person } = visit
    return person ? page(c, { ...visit, person }) : turnedAway(c, visit)
  }
}

function isSeated(visit: Visit): visit is SeatedVisit {
  return visit.seat !== undefined && visit.person !== undefined
}

/** A stranger may be somebody who has not signed in; whoever has learns how to join. */
function turnedAway(c: Ctx, { person, at }: Visit): Response | Promise<Response> {
  if (!person) return c.redirect(signInPath(c), 303)
  return c.req.method === 'GET' ? c.redirect(at('/projet/rejoindre'), 303) : c.notFound()
}

async function visitOf(c: Ctx): Promise<Visit | undefined> {
  const { db } = c.var.site
  const charter = await localCharterBySlug(db, c.req.param('slug') ?? '')
  if (!charter) return undefined
  const person = await personOf(c)
  const own = person ? await associationsOf(db, person.id) : []
  const ids = own.map(({ associationId }) => associationId)
  const { standing, seat } = await standingOf(db, charter.id, person, ids)
  const at = (path = '') => localPath(c.var.lang, `/declinaisons/${charter.slug}${path}`)
  return { charter, person, standing, seat, at }
}

/** A block of the diagnosis is for other readers than a block of the text. */
export function mayReadBlock({ charter, standing }: Visit, blockId: string): boolean {
  const level = diagnosisPartOf(blockId) ? charter.diagnosisLevel : charter.draftLevel
  return mayRead(level, standing)
}

/** Associations a person acts for, as a choice. */
export async function ownAssociations(c: Ctx, person: Person): Promise<{ id: string; name: string }[]> {
  const own = await associationsOf(c.var.site.db, person.id)
  return own.map(({ associationId, association }) => ({ id: associationId, name: association }))
}
