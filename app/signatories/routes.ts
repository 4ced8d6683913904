import { get, type Route } from '../platform/http/route.ts'
import { association } from './pages/association.tsx'
import { registerCsv, registerGeojson, registerJson } from './pages/data.ts'
import { registerFeed } from './pages/feed.ts'
import { mapPlaces } from './pages/map-places.ts'
import { register } from './pages/register.tsx'
import type { AssociationCard } from './rules/card.ts'
import './tables.ts'

/** @param cards what other rooms tell on the page of an association. */
export const signatoriesRoutes = (cards: readonly AssociationCard[]): Route[] => [
  get('/signataires', 'public', register, { cached: true }),
  get('/signataires.json', 'public', registerJson, { cached: true, open: true }),
  get('/signataires.atom', 'public', registerFeed, { cached: true, open: true }),
  get('/signataires.csv', 'public', registerCsv, { open: true }),
  get('/signataires.geojson', 'public', registerGeojson, { open: true }),
  get('/signataires/carte.json', 'public', mapPlaces, { cached: true }),
  get('/associations/:slug{[a-z0-9-]+}', 'public', association(cards), { cached: true }),
]
