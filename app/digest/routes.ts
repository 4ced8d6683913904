import { get, type Route } from '../platform/http/route.ts'
import { previewPage } from './pages/preview.tsx'
import type { WeeklyPart } from './rules/part.ts'

export const digestRoutes = (weekly: readonly WeeklyPart[]): Route[] => [
  get('/espace/nouvelles', 'person', previewPage(weekly)),
]
