import { get, type Route } from '../platform/http/route.ts'
import { badgeImage, badgePage } from './pages/badge.tsx'
import { embedPage } from './pages/embed.tsx'
import { counterFrame, listFrame, mapFrame } from './pages/frames.tsx'
import { mapShapes } from './pages/map-shapes.ts'

const framed = { cached: true, framed: true }

export const routes: Route[] = [
  get('/integrer', 'public', embedPage, { cached: true }),
  get('/integrer/compteur', 'public', counterFrame, framed),
  get('/integrer/liste', 'public', listFrame, framed),
  get('/integrer/carte', 'public', mapFrame, framed),
  get('/integrer/carte.json', 'public', mapShapes, { cached: true, open: true }),
  get('/associations/:slug{[a-z0-9-]+}/badge', 'public', badgePage, { cached: true }),
  get('/associations/:slug{[a-z0-9-]+}/badge.svg', 'public', badgeImage, { cached: true, open: true }),
]
