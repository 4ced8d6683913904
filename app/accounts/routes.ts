import { get, post, type Route } from '../platform/http/route.ts'
import { askErase, erase, myData, saveName, signOutEverywhere, takeMyData } from './pages/my-data.tsx'
import { ask, askPage, leave, linkPage, useLink } from './pages/sign-in.tsx'
import type { Shelf } from './rules/shelf.ts'
import './tables.ts'

export const routes: Route[] = [
  get('/connexion', 'public', askPage),
  post('/connexion', 'public', ask),
  get('/connexion/:token', 'public', linkPage),
  post('/connexion/:token', 'public', useLink),
  post('/deconnexion', 'public', leave),
]

/** What a person may do with what is kept about them, on the shelves of every room. */
export const myDataRoutes = (shelves: readonly Shelf[]): Route[] => [
  get('/espace/mes-donnees', 'person', myData),
  post('/espace/mes-donnees', 'person', saveName),
  get('/espace/mes-donnees.json', 'person', takeMyData(shelves)),
  get('/espace/mes-donnees/effacer', 'person', askErase),
  post('/espace/mes-donnees/effacer', 'person', erase(shelves)),
  post('/espace/sessions/fermer', 'person', signOutEverywhere),
]
