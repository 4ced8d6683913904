import { get, type Route } from '../platform/http/route.ts'
import { suggestions } from './pages.ts'
import './tables.ts'

export const routes: Route[] = [get('/associations/suggestions', 'public', suggestions)]
