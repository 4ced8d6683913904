import { get, post, type Route } from '../platform/http/route.ts'
import { byAssociation, byTeam, byTerritory } from './pages/author.ts'
import { publicationsCsv, publicationsJson } from './pages/data.ts'
import { deskPage, hide, retire } from './pages/desk.tsx'
import { publicationsFeed } from './pages/feed.ts'
import { publications } from './pages/list.tsx'
import { publication } from './pages/publication.tsx'
import { changeForm, sendChange, sendNew, writeForm } from './pages/write.tsx'
import './tables.ts'

const kept = { cached: true }
const data = { cached: true, open: true }
// Every short address ends with a figure.
const code = ':code{[a-z0-9]*[0-9]}'

const own = '/espace/associations/:slug/publications'
const tended = '/espace/territoires/:code/publications'
const ofTeam = '/equipe/publications'

export const routes: Route[] = [
  get('/actualites', 'public', publications('news'), kept),
  get('/actualites.atom', 'public', publicationsFeed('news'), data),
  get('/actualites.json', 'public', publicationsJson('news'), data),
  get('/actualites.csv', 'public', publicationsCsv('news'), { open: true }),
  get(`/actualites/${code}`, 'public', publication, kept),
  get('/ressources', 'public', publications('resource'), kept),
  get('/ressources.atom', 'public', publicationsFeed('resource'), data),
  get('/ressources.json', 'public', publicationsJson('resource'), data),
  get('/ressources.csv', 'public', publicationsCsv('resource'), { open: true }),
  get(`/ressources/${code}`, 'public', publication, kept),
  get(own, 'representative-of:slug', deskPage(byAssociation)),
  get(`${own}/ecrire`, 'representative-of:slug', writeForm(byAssociation)),
  post(`${own}/ecrire`, 'representative-of:slug', sendNew(byAssociation)),
  get(`${own}/:id`, 'representative-of:slug', changeForm(byAssociation)),
  post(`${own}/:id`, 'representative-of:slug', sendChange(byAssociation)),
  post(`${own}/:id/retirer`, 'representative-of:slug', retire(byAssociation)),
  get(tended, 'steward-or-relay-of:code', deskPage(byTerritory)),
  get(`${tended}/ecrire`, 'steward-or-relay-of:code', writeForm(byTerritory)),
  post(`${tended}/ecrire`, 'steward-or-relay-of:code', sendNew(byTerritory)),
  get(`${tended}/:id`, 'steward-or-relay-of:code', changeForm(byTerritory)),
  post(`${tended}/:id`, 'steward-or-relay-of:code', sendChange(byTerritory)),
  post(`${tended}/:id/retirer`, 'steward-or-relay-of:code', retire(byTerritory)),
  post(`${tended}/:id/masquer`, 'steward-of:code', hide(byTerritory)),
  get(ofTeam, 'team', deskPage(byTeam)),
  get(`${ofTeam}/ecrire`, 'team', writeForm(byTeam)),
  post(`${ofTeam}/ecrire`, 'team', sendNew(byTeam)),
  get(`${ofTeam}/:id`, 'team', changeForm(byTeam)),
  post(`${ofTeam}/:id`, 'team', sendChange(byTeam)),
  post(`${ofTeam}/:id/retirer`, 'team', retire(byTeam)),
  post(`${ofTeam}/:id/masquer`, 'team', hide(byTeam)),
]
