import { get, post, type Route } from '../platform/http/route.ts'
import { agenda } from './pages/agenda.tsx'
import { changePage, convenePage, sendChange, sendConvening } from './pages/convene.tsx'
import { meetingsDesk } from './pages/desk.tsx'
import { invitePage, sendInvitations } from './pages/invite.tsx'
import { invitationCalendar, openInvitation, pressAnswer, pressQuiet } from './pages/link.tsx'
import { livePage, liveScreen, sendLive } from './pages/live.tsx'
import { cancelMeeting, meetingPage, switchReminders } from './pages/meeting.tsx'
import { minutesPage, pressSend, sendDecision, sendMinutes, takeDecisionAway } from './pages/minutes.tsx'
import { linkedMinutesPaper, minutesPaper, publicMinutesPaper, sheetPaper } from './pages/papers.ts'
import type { DecisionCard } from './pages/promises.ts'
import { publicPage } from './pages/public.tsx'
import { attendanceSheet } from './pages/sheet.tsx'
import { agendaCalendar, agendaFeed, agendaJson, meetingCalendar } from './pages/twins.ts'
import './facts.ts'
import './tables.ts'

const open: Route[] = [
  get('/agenda', 'public', agenda, { cached: true }),
  get('/agenda.ics', 'public', agendaCalendar, { open: true }),
  get('/agenda.atom', 'public', agendaFeed, { open: true }),
  get('/agenda.json', 'public', agendaJson, { open: true }),
  get('/rencontres/:file{[a-z0-9-]+\\.ics}', 'public', meetingCalendar, { open: true }),
  get('/rencontres/:slug{[a-z0-9-]+}', 'public', publicPage, { cached: true }),
  get('/rencontres/:slug{[a-z0-9-]+}/compte-rendu.pdf', 'public', publicMinutesPaper),
]

/** What a link of a letter opens; every change is a press. */
const links: Route[] = [
  get('/rencontre/:token', 'public', openInvitation),
  post('/rencontre/:token', 'public', pressAnswer),
  post('/rencontre/:token/lettres', 'public', pressQuiet),
  get('/rencontre/:token/agenda.ics', 'public', invitationCalendar),
  get('/rencontre/:token/compte-rendu.pdf', 'public', linkedMinutesPaper),
]

const desk = '/espace/territoires/:code/rencontres'
const meeting = `${desk}/:slug{[a-z0-9-]+}`

/** The gate of each page asks, beyond its door, whether this meeting is theirs to tend. */
const tended = (card: DecisionCard): Route[] => [
  get(desk, 'signatory-in:code', meetingsDesk),
  get(`${desk}/convoquer`, 'convener-in:code', convenePage),
  post(`${desk}/convoquer`, 'convener-in:code', sendConvening),
  get(meeting, 'signatory-in:code', meetingPage(card)),
  get(`${meeting}/changer`, 'convener-in:code', changePage),
  post(`${meeting}/changer`, 'convener-in:code', sendChange),
  post(`${meeting}/annuler`, 'convener-in:code', cancelMeeting),
  post(`${meeting}/rappels`, 'convener-in:code', switchReminders),
  get(`${meeting}/inviter`, 'convener-in:code', invitePage),
  post(`${meeting}/inviter`, 'convener-in:code', sendInvitations),
  get(`${meeting}/compte-rendu`, 'convener-in:code', minutesPage),
  post(`${meeting}/compte-rendu`, 'convener-in:code', sendMinutes),
  post(`${meeting}/compte-rendu/envoyer`, 'convener-in:code', pressSend),
  post(`${meeting}/decisions`, 'convener-in:code', sendDecision),
  post(`${meeting}/decisions/retirer`, 'convener-in:code', takeDecisionAway),
  get(`${meeting}/en-direct`, 'convener-in:code', livePage),
  post(`${meeting}/en-direct`, 'convener-in:code', sendLive),
  get(`${meeting}/en-direct/ecran`, 'convener-in:code', liveScreen),
  get(`${meeting}/presences`, 'convener-in:code', attendanceSheet),
  get(`${meeting}/presences.pdf`, 'convener-in:code', sheetPaper),
  get(`${meeting}/compte-rendu.pdf`, 'signatory-in:code', minutesPaper),
]

/** @param card what a room upstairs does with the decisions of a meeting */
export const meetingsRoutes = (card: DecisionCard): Route[] => [...open, ...links, ...tended(card)]
