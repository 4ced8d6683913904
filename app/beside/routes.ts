import { get, post, type Route } from '../platform/http/route.ts'
import { openAct, pressAct } from './pages/act.tsx'
import { helpPage, type Structures, startHelping, stopHelping } from './pages/helping.tsx'
import type { AssistedKinds } from './rules/kind.ts'
import './tables.ts'

/** Helping somebody, and what the association that was helped does with it. */
export const besideRoutes = (structures: Structures, kinds: AssistedKinds): Route[] => [
  get('/espace/aider', 'person', helpPage(structures)),
  post('/espace/aider', 'person', startHelping(structures)),
  post('/aider/arreter', 'public', stopHelping),
  get('/avec-aide/:token', 'public', openAct(kinds)),
  post('/avec-aide/:token', 'public', pressAct(kinds)),
]
