import { post, type Route } from '../platform/http/route.ts'
import { letterBox } from './pages.ts'

export const routes: Route[] = [post('/courrier', 'public', letterBox)]
