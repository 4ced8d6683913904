import { get, post, type Route } from '../platform/http/route.ts'
import { ask, askPage, leave, linkPage, useLink } from './pages/sign-in.tsx'
import './tables.ts'

export const routes: Route[] = [
  get('/connexion', 'public', askPage),
  post('/connexion', 'public', ask),
  get('/connexion/:token', 'public', linkPage),
  post('/connexion/:token', 'public', useLink),
  post('/deconnexion', 'public', leave),
]
