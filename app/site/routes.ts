import { get, type Route } from '../platform/http/route.ts'
import { alive, home, ready } from './pages.tsx'

export const routes: Route[] = [
  get('/', 'public', home, { cached: true }),
  get('/sante', 'public', alive),
  get('/sante/pret', 'public', ready),
]
