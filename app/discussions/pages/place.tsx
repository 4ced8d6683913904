import { signedIn } from '../../accounts/index.ts'
import type { Ctx, Handler, Person } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { type Territory, territoryAddress, territoryByAddress } from '../../territories/index.ts'
import { standingOn } from '../queries/standing.ts'
import type { Standing } from '../rules/standing.ts'

/** Somebody at the discussions of a territory. */
export type PlaceVisit = {
  territory: Territory
  person: Person
  standing: Standing & { seatedIn: string[] }
  at: (path: string) => string
}

/** For those who stand here; the door of the route has asked who it is. */
export function forPlace(page: (c: Ctx, visit: PlaceVisit) => Promise<Response>): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const person = signedIn(c)
    const territory = await territoryByAddress(site.db, c.req.param('code') ?? '')
    const standing = territory && (await standingOn(site.db, person.id, territory))
    if (!territory || !standing || standing.voices.length === 0) return c.notFound()
    const base = `/espace/territoires/${territoryAddress(territory)}/discussions`
    return page(c, { territory, person, standing, at: (path) => localPath(lang, `${base}${path}`) })
  }
}
