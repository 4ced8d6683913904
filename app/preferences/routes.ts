import { get, post, type Route } from '../platform/http/route.ts'
import { lettersByLink, ownLetters, saveLettersByLink, saveOwnLetters } from './pages/letters.tsx'
import { pressStop, stopPage } from './pages/stop.tsx'

export const routes: Route[] = [
  get('/espace/lettres', 'person', ownLetters),
  post('/espace/lettres', 'person', saveOwnLetters),
  get('/lettres/:token', 'public', lettersByLink),
  post('/lettres/:token', 'public', saveLettersByLink),
  get('/lettres/:token/:choix', 'public', stopPage),
  post('/lettres/:token/:choix', 'public', pressStop, { fromAnywhere: true }),
]
