import { get, type Route } from '../platform/http/route.ts'
import { mailbox, oneLetter } from './pages.tsx'

export const routes: Route[] = [
  get('/boite-demo', 'demo', mailbox),
  get('/boite-demo/:id', 'demo', oneLetter),
]
