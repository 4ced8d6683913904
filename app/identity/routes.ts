import { get, post, type Route } from '../platform/http/route.ts'
import { answerRequest, openRequest } from './pages/answer.tsx'
import { askPages } from './pages/ask.tsx'
import { documents, noteDocument, unsayDocument } from './pages/documents.tsx'
import { askJoin, close, entries, join, reopen } from './pages/entries.tsx'
import { knownHere, ownNeighbours, vouchAsAssociation, vouchAsSteward } from './pages/neighbours.tsx'
import { decideForTeam, decideOwn, ownQueue, teamQueue } from './pages/queue.tsx'
import './facts.ts'
import './tables.ts'

const claim = askPages('claim')
const correction = askPages('correction')

export const routes: Route[] = [
  get('/associations/:slug/rejoindre', 'public', claim.form),
  post('/associations/:slug/rejoindre', 'public', claim.send),
  get('/associations/:slug/corriger', 'public', correction.form),
  post('/associations/:slug/corriger', 'public', correction.send),
  get('/demande/:token', 'public', openRequest),
  post('/demande/:token', 'public', answerRequest),
  get('/espace/associations/:slug/demandes', 'representative-of:slug', ownQueue),
  post('/espace/associations/:slug/demandes', 'representative-of:slug', decideOwn),
  get('/espace/associations/:slug/voisines', 'representative-of:slug', ownNeighbours),
  post('/espace/associations/:slug/voisines', 'representative-of:slug', vouchAsAssociation),
  get('/espace/territoires/:code/connues', 'steward-of:code', knownHere),
  post('/espace/territoires/:code/connues', 'steward-of:code', vouchAsSteward),
  get('/equipe/demandes', 'team', teamQueue),
  post('/equipe/demandes', 'team', decideForTeam),
  get('/equipe/fiches', 'team', entries),
  get('/equipe/fiches/reunir', 'team', askJoin),
  post('/equipe/fiches/reunir', 'team', join),
  post('/equipe/fiches/fermer', 'team', close),
  post('/equipe/fiches/rouvrir', 'team', reopen),
  get('/equipe/documents', 'team', documents),
  post('/equipe/documents', 'team', noteDocument),
  post('/equipe/documents/reprendre', 'team', unsayDocument),
]
