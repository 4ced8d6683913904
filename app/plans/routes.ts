import { get, post, type Route } from '../platform/http/route.ts'
import { actionPage, proposeTo, retire, take } from './pages/action.tsx'
import { planCalendar, planCsv, planJson } from './pages/data.ts'
import { addForm, addNew, changeForm, saveChange } from './pages/edit.tsx'
import { addFromMeeting } from './pages/from-meeting.tsx'
import { openEngagement, pressEngagement, pressReminders } from './pages/link.tsx'
import { ownAction, ownActions, pressOwnAction, pressOwnReminders } from './pages/own.tsx'
import { planPage } from './pages/plan.tsx'
import './facts.ts'
import './tables.ts'

const plan = '/declinaisons/:slug{[a-z0-9-]+}/plan'
const action = `${plan}/actions/:id`
const own = '/espace/associations/:slug/engagements'

/** Public as addresses; the gate of each page asks who reads and what the charter lets them read. */
export const routes: Route[] = [
  get(plan, 'public', planPage),
  get(`${plan}.csv`, 'public', planCsv),
  get(`${plan}.json`, 'public', planJson),
  get(`${plan}.ics`, 'public', planCalendar),
  get(`${plan}/ajouter`, 'person', addForm),
  post(`${plan}/ajouter`, 'person', addNew),
  post(`${plan}/depuis-une-rencontre`, 'person', addFromMeeting),
  get(action, 'public', actionPage),
  get(`${action}/preciser`, 'person', changeForm),
  post(`${action}/preciser`, 'person', saveChange),
  post(`${action}/proposer`, 'person', proposeTo),
  post(`${action}/prendre`, 'person', take),
  post(`${action}/retirer`, 'person', retire),
  get('/engagement/:token', 'public', openEngagement),
  post('/engagement/:token', 'public', pressEngagement),
  post('/engagement/:token/rappels', 'public', pressReminders),
  get(own, 'member-of:slug', ownActions),
  get(`${own}/:id`, 'member-of:slug', ownAction),
  post(`${own}/:id`, 'member-of:slug', pressOwnAction),
  post(`${own}/:id/rappels`, 'member-of:slug', pressOwnReminders),
]
