import { get, post, type Route } from '../platform/http/route.ts'
import { answerLetter, mailbox, oneLetter } from './pages.tsx'

export const routes: Route[] = [
  get('/boite-demo', 'demo', mailbox),
  get('/boite-demo/:id', 'demo', oneLetter),
  post('/boite-demo/:id', 'demo', answerLetter),
]
