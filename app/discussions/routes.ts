import { get, post, type Route } from '../platform/http/route.ts'
import { discussionsDesk, sendAddress } from './pages/desk.tsx'
import { publicFeed, publicList } from './pages/list.tsx'
import {
  hidingPage,
  placeModeration,
  rulePlace,
  ruleTeam,
  sendHiding,
  teamModeration,
} from './pages/moderation.tsx'
import { choosePlace, openingPage, sendOpening } from './pages/opening.tsx'
import { ownDiscussions } from './pages/own.tsx'
import { hiddenPage, reportForm, sendHiddenAnswer, sendReport } from './pages/report.tsx'
import { pressStop, stopPage } from './pages/stop.tsx'
import { sendMessage, sendTakeBack, switchFollow, thread } from './pages/thread.tsx'
import { sendNarrowing, sendOutcome, sendReopening } from './pages/turns.tsx'
import './facts.ts'
import './tables.ts'

const desk = '/espace/territoires/:code/discussions'
// Every code ends with a figure: words such as “ouvrir” are pages of their own.
const one = '/discussions/:code{[a-z0-9]*[0-9]}'
const message = `${one}/messages/:message`

export const routes: Route[] = [
  get('/discussions', 'public', publicList, { cached: true }),
  get('/discussions.atom', 'public', publicFeed, { cached: true, open: true }),
  get('/discussions/ouvrir', 'person', choosePlace),
  get('/espace/discussions', 'person', ownDiscussions),
  get('/discussions/arret/:token', 'public', stopPage),
  post('/discussions/arret/:token', 'public', pressStop, { fromAnywhere: true }),
  // Public as addresses; the gate of each page asks who reads and whether this discussion lets them.
  get(one, 'public', thread),
  post(`${one}/messages`, 'person', sendMessage),
  post(`${one}/suivre`, 'person', switchFollow),
  post(`${one}/clore`, 'person', sendOutcome),
  post(`${one}/rouvrir`, 'person', sendReopening),
  post(`${one}/restreindre`, 'person', sendNarrowing),
  get(`${message}/signaler`, 'public', reportForm),
  post(`${message}/signaler`, 'public', sendReport),
  get(`${message}/moderer`, 'person', hidingPage),
  post(`${message}/moderer`, 'person', sendHiding),
  get(`${message}/masque`, 'person', hiddenPage),
  post(`${message}/masque`, 'person', sendHiddenAnswer),
  post(`${message}/reprendre`, 'person', sendTakeBack),
  get(desk, 'signatory-in:code', discussionsDesk),
  get(`${desk}/ouvrir`, 'signatory-in:code', openingPage),
  post(`${desk}/ouvrir`, 'signatory-in:code', sendOpening),
  post(`${desk}/adresse`, 'signatory-in:code', sendAddress),
  get(`${desk}/moderation`, 'steward-of:code', placeModeration),
  post(`${desk}/moderation`, 'steward-of:code', rulePlace),
  get('/equipe/discussions', 'team', teamModeration),
  post('/equipe/discussions', 'team', ruleTeam),
]
