import { get, post, type Route } from '../platform/http/route.ts'
import { edit, editPage } from './pages/editing.tsx'
import { previewPage, publish, publishPage, teamHome } from './pages/publishing.tsx'

export const routes: Route[] = [
  get('/equipe', 'team', teamHome),
  get('/equipe/charte', 'team', editPage),
  post('/equipe/charte', 'team', edit),
  get('/equipe/charte/apercu', 'team', previewPage),
  get('/equipe/charte/publier', 'team', publishPage),
  post('/equipe/charte/publier', 'team', publish),
]
