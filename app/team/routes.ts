import type { DeskLink } from '../members/index.ts'
import { get, post, type Route } from '../platform/http/route.ts'
import { edit, editPage } from './pages/editing.tsx'
import { previewPage, publish, publishPage, teamHome } from './pages/publishing.tsx'

/** The doors that the other rooms put on the team’s desk stand on its first page. */
export const teamRoutes = (links: readonly DeskLink[]): Route[] => [
  get('/equipe', 'team', teamHome(links)),
  get('/equipe/charte', 'team', editPage),
  post('/equipe/charte', 'team', edit),
  get('/equipe/charte/apercu', 'team', previewPage),
  get('/equipe/charte/publier', 'team', publishPage),
  post('/equipe/charte/publier', 'team', publish),
]
