import { get, type Route } from '../platform/http/route.ts'
import { registerCsv, registerJson } from './pages/data.ts'
import { association, register } from './pages/register.tsx'
import './tables.ts'

export const routes: Route[] = [
  get('/signataires', 'public', register, { cached: true }),
  get('/signataires.json', 'public', registerJson, { cached: true }),
  get('/signataires.csv', 'public', registerCsv),
  get('/associations/:slug{[a-z0-9-]+}', 'public', association, { cached: true }),
]
