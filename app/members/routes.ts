import { get, post, type Route } from '../platform/http/route.ts'
import { associationDesk, territoryDesk } from './pages/desks.tsx'
import { openSpaceFromReceipt, representAssociation, space } from './pages/space.tsx'
import type { Desk } from './rules/desk.ts'

/** Where people act; the other rooms put their doors on the desks. */
export function membersRoutes(desk: Desk): Route[] {
  return [
    get('/espace', 'person', space),
    post('/espace/representer', 'person', representAssociation),
    post('/signature/:token/espace', 'public', openSpaceFromReceipt),
    get('/espace/associations/:slug', 'member-of:slug', associationDesk(desk)),
    get('/espace/territoires/:code', 'steward-or-relay-of:code', territoryDesk(desk)),
  ]
}
