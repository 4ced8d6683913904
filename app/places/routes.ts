import { get, post, type Route } from '../platform/http/route.ts'
import { address, answerAddress } from './pages/address.tsx'
import { placeGeojson, placeJson } from './pages/data.ts'
import { entrance } from './pages/entrance.tsx'
import { districtsGeojson, entranceGeojson, entranceJson } from './pages/entrance-data.ts'
import { groups, makeGroup } from './pages/groups.tsx'
import { place } from './pages/place.tsx'
import type { PlaceCard } from './rules/card.ts'

const kept = { cached: true }
const data = { cached: true, open: true }

// Every code holds a digit or a hyphen: words such as “adresse” are pages of their own.
/** @param cards what rooms upstairs tell of a place. */
export const placesRoutes = (cards: readonly PlaceCard[]): Route[] => [
  get('/territoires', 'public', entrance, kept),
  get('/territoires.json', 'public', entranceJson, data),
  get('/territoires.geojson', 'public', entranceGeojson, data),
  get('/territoires/quartiers.geojson', 'public', districtsGeojson, { open: true }),
  get('/territoires/adresse', 'public', address),
  post('/territoires/adresse', 'public', answerAddress),
  get('/territoires/:file{[A-Za-z0-9-]*[0-9-][A-Za-z0-9-]*\\.json}', 'public', placeJson, data),
  get('/territoires/:file{[A-Za-z0-9-]*[0-9-][A-Za-z0-9-]*\\.geojson}', 'public', placeGeojson, data),
  get('/territoires/:code{[A-Za-z0-9-]*[0-9-][A-Za-z0-9-]*}', 'public', place(cards), kept),
  get('/equipe/groupes', 'team', groups),
  post('/equipe/groupes', 'team', makeGroup),
]
