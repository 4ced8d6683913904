import { get, post, type Route } from '../platform/http/route.ts'
import { associationPages } from './pages/association.tsx'
import { deedsPages } from './pages/deeds.tsx'
import { accept, decline, openInvitation } from './pages/invitation.tsx'
import { answerByLink, answerOwnMandate, mandateByLink, ownMandate } from './pages/mandate.tsx'
import { openSpaceFromReceipt, representAssociation, space } from './pages/space.tsx'
import { endTending, nameTender, teamPeople } from './pages/team-people.tsx'
import { territoryPages } from './pages/territory.tsx'
import type { Desk } from './rules/desk.ts'

const association = '/espace/associations/:slug'
const territory = '/espace/territoires/:code'

/** What a link of a letter opens; every change is a press. */
const links: Route[] = [
  get('/invitation/:token', 'public', openInvitation),
  post('/invitation/:token', 'public', accept),
  post('/invitation/:token/refuser', 'public', decline),
  get('/mandat/:token', 'public', mandateByLink),
  post('/mandat/:token', 'public', answerByLink),
  post('/signature/:token/espace', 'public', openSpaceFromReceipt),
]

/** Where people act; the other rooms put their doors on the desks. */
export function membersRoutes(desk: Desk): Route[] {
  const ofAssociation = associationPages(desk)
  const ofTerritory = territoryPages(desk)
  const deeds = deedsPages(desk)
  return [
    ...links,
    get('/espace', 'person', space),
    post('/espace/representer', 'person', representAssociation),
    get(association, 'member-of:slug', ofAssociation.home),
    post(`${association}/quitter`, 'member-of:slug', ofAssociation.leave),
    post(`${association}/inviter`, 'representative-of:slug', ofAssociation.inviteColleague),
    post(`${association}/invitations/:invitation/annuler`, 'representative-of:slug', ofAssociation.cancel),
    post(`${association}/personnes/:membership/role`, 'representative-of:slug', ofAssociation.giveRole),
    post(`${association}/personnes/:membership/retirer`, 'representative-of:slug', ofAssociation.thank),
    get(`${association}/mandat`, 'representative-of:slug', ownMandate),
    post(`${association}/mandat`, 'representative-of:slug', answerOwnMandate),
    get(`${association}/actes`, 'representative-of:slug', deeds.ofAssociation),
    get(territory, 'steward-or-relay-of:code', ofTerritory.home),
    post(`${territory}/quitter`, 'steward-or-relay-of:code', ofTerritory.leave),
    post(`${territory}/au-nom-de`, 'steward-or-relay-of:code', ofTerritory.sayBehalf),
    post(`${territory}/inviter`, 'steward-of:code', ofTerritory.inviteSteward),
    post(`${territory}/invitations/:invitation/annuler`, 'steward-of:code', ofTerritory.cancel),
    get(`${territory}/actes`, 'steward-of:code', deeds.ofTerritory),
    get('/equipe/territoires', 'team', teamPeople),
    post('/equipe/territoires', 'team', nameTender),
    post('/equipe/territoires/fin', 'team', endTending),
    get('/equipe/associations/:slug/actes', 'team', deeds.forTeam),
  ]
}
