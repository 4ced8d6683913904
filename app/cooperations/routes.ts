import { get, post, type Route } from '../platform/http/route.ts'
import { openCooperation, pressAnswer, pressShow } from './pages/answer.tsx'
import { askForLink, poster, sendNotingLinks } from './pages/ask.tsx'
import { associationSuggestions, cooperations } from './pages/list.tsx'
import { noteForm, sendNote } from './pages/note.tsx'
import {
  answerHere,
  noteFormHere,
  openNotingLink,
  ownCooperation,
  ownCooperations,
  sendNoteHere,
  showHere,
} from './pages/space.tsx'
import './tables.ts'

const desk = '/espace/associations/:slug/cooperations'

export const routes: Route[] = [
  get('/cooperations', 'public', cooperations, { cached: true }),
  get('/cooperations/associations', 'public', associationSuggestions),
  get('/cooperations/noter', 'public', askForLink),
  post('/cooperations/noter', 'public', sendNotingLinks),
  get('/cooperations/noter/:token', 'public', noteForm),
  post('/cooperations/noter/:token', 'public', sendNote),
  get('/cooperations/noter/:token/affichette', 'public', poster),
  get('/cooperation/:token', 'public', openCooperation),
  post('/cooperation/:token', 'public', pressAnswer),
  post('/cooperation/:token/montrer', 'public', pressShow),
  get(desk, 'member-of:slug', ownCooperations),
  get(`${desk}/noter`, 'member-of:slug', noteFormHere),
  post(`${desk}/noter`, 'member-of:slug', sendNoteHere),
  post(`${desk}/lien`, 'representative-of:slug', openNotingLink),
  get(`${desk}/:cooperation`, 'member-of:slug', ownCooperation),
  post(`${desk}/:cooperation`, 'member-of:slug', answerHere),
  post(`${desk}/:cooperation/montrer`, 'member-of:slug', showHere),
]
