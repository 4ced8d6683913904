import { get, type Route } from '../platform/http/route.ts'
import { alive, ready } from './pages/health.ts'
import { home } from './pages/home.tsx'
import { info, legal } from './pages/info.tsx'

export const routes: Route[] = [
  get('/', 'public', home, { cached: true }),
  get('/aide', 'public', info('help'), { cached: true }),
  get('/accessibilite', 'public', info('accessibility'), { cached: true }),
  get('/confidentialite', 'public', info('privacy'), { cached: true }),
  get('/eco-conception', 'public', info('ecology'), { cached: true }),
  get('/mentions-legales', 'public', legal, { cached: true }),
  get('/sante', 'public', alive),
  get('/sante/pret', 'public', ready),
]
