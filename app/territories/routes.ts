import { get, type Route } from '../platform/http/route.ts'
import { apiQpv } from './pages/api-qpv.ts'
import { suggestions } from './pages/suggestions.ts'
import './tables.ts'

export const routes: Route[] = [
  get('/territoires/suggestions', 'public', suggestions),
  get('/api/v1/qpv', 'public', apiQpv, { open: true }),
]
