import { get, type Handler, type Policy, post, type Route } from '../platform/http/route.ts'
import { agreementDocument, agreementPage, agreementPaper } from './pages/agreement.tsx'
import { projectsCalendar, projectsCsv, projectsFeed, projectsJson } from './pages/data.ts'
import { projectCalendar } from './pages/dates.ts'
import { changeForm, openForm, sendChange, sendOpening } from './pages/form.tsx'
import { pressHandOver, pressLead } from './pages/handover.tsx'
import { associationSuggestions, inviteForm, pressPartner, sendInvitation } from './pages/invite.tsx'
import { projectList } from './pages/list.tsx'
import { placeQueue, rulingPage, sendHiddenAnswer, sendRuling, teamQueue } from './pages/moderation.tsx'
import { projectHere } from './pages/project.tsx'
import { reportForm, sendReport } from './pages/report.tsx'
import { ownProjects } from './pages/space.tsx'
import { sendWish, wishForm } from './pages/wish.tsx'
import {
  itemForm,
  pressTick,
  sendDecision,
  sendItem,
  sendItemChange,
  takeDecisionAway,
} from './pages/work.tsx'
import { pressAnswer, pressQuiet, pressState, projectPlace } from './pages/workshop.tsx'
import './facts.ts'
import './tables.ts'

// Every address of a project ends with a figure: words such as “ouvrir” are pages of their own.
const code = ':code{[a-z0-9-]*[0-9]}'
const desk = '/espace/associations/:slug/projets'

const open: Route[] = [
  get('/projets', 'public', projectList, { cached: true }),
  get('/projets.json', 'public', projectsJson, { cached: true, open: true }),
  get('/projets.atom', 'public', projectsFeed, { cached: true, open: true }),
  get('/projets.csv', 'public', projectsCsv, { open: true }),
  get('/projets.ics', 'public', projectsCalendar, { open: true }),
  get('/projets/associations', 'public', associationSuggestions),
  // Not kept in memory: what is for signatories asks who reads.
  get(`/projets/${code}`, 'public', projectHere),
  get(`/projets/${code}/en-etre`, 'public', wishForm),
  post(`/projets/${code}/en-etre`, 'public', sendWish),
  get(`/projets/${code}/signaler`, 'public', reportForm),
  post(`/projets/${code}/signaler`, 'public', sendReport),
  // The page asks whether they tend its territory, or are of the team.
  get(`/projets/${code}/moderer`, 'person', rulingPage),
  post(`/projets/${code}/moderer`, 'person', sendRuling),
  get('/espace/territoires/:code/projets', 'steward-of:code', placeQueue),
  get('/equipe/projets', 'team', teamQueue),
  get(desk, 'member-of:slug', ownProjects),
  get(`${desk}/ouvrir`, 'member-of:slug', openForm),
  post(`${desk}/ouvrir`, 'member-of:slug', sendOpening),
]

/** What those in a project do, by the link of a letter as from their space; the gate of each page asks who they are. */
const work: [Route['method'], string, Handler][] = [
  ['GET', '', projectPlace],
  ['POST', '/reponse', pressAnswer],
  ['POST', '/lettres', pressQuiet],
  ['GET', '/changer', changeForm],
  ['POST', '/changer', sendChange],
  ['POST', '/etat', pressState],
  ['POST', '/masque', sendHiddenAnswer],
  ['POST', '/passer', pressHandOver],
  ['POST', '/porter', pressLead],
  ['GET', '/inviter', inviteForm],
  ['POST', '/inviter', sendInvitation],
  ['POST', '/partenaires', pressPartner],
  ['POST', '/decisions', sendDecision],
  ['POST', '/decisions/retirer', takeDecisionAway],
  ['POST', '/liste', sendItem],
  ['GET', '/liste/:item', itemForm],
  ['POST', '/liste/:item', sendItemChange],
  ['POST', '/liste/:item/fait', pressTick],
  ['GET', '/agenda.ics', projectCalendar],
  ['GET', '/convention', agreementPage],
  ['GET', '/convention.odt', agreementDocument],
  ['GET', '/convention.pdf', agreementPaper],
]

function under(base: string, policy: Policy): Route[] {
  return work.map(([method, path, handler]) => ({
    ...{ method, path: `${base}${path}`, policy, handler },
    ...{ cached: false, open: false, framed: false },
  }))
}

export const routes: Route[] = [
  ...open,
  ...under('/projet/:token', 'public'),
  ...under(`${desk}/${code}`, 'member-of:slug'),
]
