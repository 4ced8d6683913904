import { get, post, type Route } from '../platform/http/route.ts'
import { answerForm, openAnswer, pressAnswer, sendAnswer } from './pages/answer.tsx'
import { conversation, sendWords, stop } from './pages/conversation.tsx'
import { listingsCsv, listingsFeed, listingsJson } from './pages/data.ts'
import { editByLink, editHere, saveByLink, saveHere } from './pages/edit.tsx'
import { listings } from './pages/list.tsx'
import { listing } from './pages/listing.tsx'
import { decide, moderation, reportForm, sendReport } from './pages/moderation.tsx'
import { decideHere, placeDesk } from './pages/place-desk.tsx'
import {
  askForPostingLink,
  postByLink,
  postFormByLink,
  postFormHere,
  postHere,
  sendPostingLinks,
} from './pages/post.tsx'
import { ownListings } from './pages/space.tsx'
import { moveByLink, moveHere, tendByLink, tendHere } from './pages/tended.tsx'
import './tables.ts'

// Every short address ends with a figure: words such as “publier” are pages of their own.
const one = '/entraide/:code{[a-z0-9]*[0-9]}'
const desk = '/espace/associations/:slug/entraide'
const place = '/espace/territoires/:code/entraide'
const data = { cached: true, open: true }

export const routes: Route[] = [
  get('/entraide', 'public', listings, { cached: true }),
  get('/entraide.json', 'public', listingsJson, data),
  get('/entraide.atom', 'public', listingsFeed, data),
  get('/entraide.csv', 'public', listingsCsv, { open: true }),
  get('/entraide/publier', 'public', askForPostingLink),
  post('/entraide/publier', 'public', sendPostingLinks),
  get('/entraide/publier/:token', 'public', postFormByLink),
  post('/entraide/publier/:token', 'public', postByLink),
  get('/entraide/annonce/:token', 'public', tendByLink),
  post('/entraide/annonce/:token', 'public', moveByLink),
  get('/entraide/annonce/:token/modifier', 'public', editByLink),
  post('/entraide/annonce/:token/modifier', 'public', saveByLink),
  get('/entraide/reponse/:token', 'public', openAnswer),
  post('/entraide/reponse/:token', 'public', pressAnswer),
  get('/entraide/conversation/:token', 'public', conversation),
  post('/entraide/conversation/:token', 'public', sendWords),
  post('/entraide/conversation/:token/arreter', 'public', stop),
  get(one, 'public', listing, { cached: true }),
  get(`${one}/repondre`, 'public', answerForm),
  post(`${one}/repondre`, 'public', sendAnswer),
  get(`${one}/signaler`, 'public', reportForm),
  post(`${one}/signaler`, 'public', sendReport),
  get(desk, 'member-of:slug', ownListings),
  get(`${desk}/publier`, 'member-of:slug', postFormHere),
  post(`${desk}/publier`, 'member-of:slug', postHere),
  get(`${desk}/:listing`, 'member-of:slug', tendHere),
  post(`${desk}/:listing`, 'member-of:slug', moveHere),
  get(`${desk}/:listing/modifier`, 'member-of:slug', editHere),
  post(`${desk}/:listing/modifier`, 'member-of:slug', saveHere),
  get(place, 'steward-or-relay-of:code', placeDesk),
  post(`${place}/:listing`, 'steward-of:code', decideHere),
  get('/equipe/entraide', 'team', moderation),
  post('/equipe/entraide/:listing', 'team', decide),
]
