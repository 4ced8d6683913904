import { get, post, type Route } from '../platform/http/route.ts'
import { profileDoor } from './pages/door.ts'
import { profileForm, tellProfile } from './pages/profile.tsx'

export const routes: Route[] = [
  get('/associations/:slug/profil', 'person', profileDoor),
  get('/espace/associations/:slug/profil', 'member-of:slug', profileForm),
  post('/espace/associations/:slug/profil', 'member-of:slug', tellProfile),
]
