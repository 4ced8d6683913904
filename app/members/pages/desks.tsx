import { peopleByIds } from '../../accounts/index.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { membershipsOf } from '../queries/memberships.ts'
import { tendersOf } from '../queries/territory-roles.ts'
import type { Desk } from '../rules/desk.ts'
import { AssociationDesk } from '../views/association-desk.tsx'
import { TerritoryDesk } from '../views/territory-desk.tsx'
import { memberHere, tendingHere } from './here.ts'

/** `/espace/associations/:slug` */
export function associationDesk(desk: Desk): Handler {
  return async (c: Ctx) => {
    const { site, lang } = c.var
    const member = memberHere(c)
    const memberships = await membershipsOf(site.db, member.associationId)
    const people = await peopleByIds(
      site.db,
      memberships.map(({ personId }) => personId),
    )
    const body = <AssociationDesk {...{ lang, member, memberships, people }} links={desk.association} />
    return show(c, { title: member.association, robots: 'noindex' }, body)
  }
}

/** `/espace/territoires/:code` */
export function territoryDesk(desk: Desk): Handler {
  return async (c: Ctx) => {
    const { site, lang } = c.var
    const tending = tendingHere(c)
    const tenders = await tendersOf(site.db, tending.territoryId)
    const people = await peopleByIds(
      site.db,
      tenders.map(({ personId }) => personId),
    )
    const address = c.req.param('code') ?? ''
    const body = <TerritoryDesk {...{ lang, tending, tenders, people, address }} links={desk.territory} />
    return show(c, { title: tending.territory, robots: 'noindex' }, body)
  }
}
