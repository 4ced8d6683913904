import { get, post, type Route } from '../platform/http/route.ts'
import { openCooperation, pressAnswer, pressShow } from './pages/answer.tsx'
import { askForLink, poster, sendNotingLinks } from './pages/ask.tsx'
import { associationSuggestions, cooperations } from './pages/list.tsx'
import { noteForm, sendNote } from './pages/note.tsx'
import './tables.ts'

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
]
