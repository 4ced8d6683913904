import { get, post, type Route } from '../platform/http/route.ts'
import { add, addPage } from './pages/additions.tsx'
import { adoptionPage, countVoices, giveVoice, sendProposal } from './pages/adoption.tsx'
import { amendPage, sendAmendment } from './pages/amending.tsx'
import { amendmentPage, amendmentsPage, sendComment, sendDecision } from './pages/amendments.tsx'
import { editPage, remove, save } from './pages/blocks.tsx'
import type { LocalCard } from './pages/card.ts'
import { commentByLink, commentPage } from './pages/comment-link.tsx'
import { changeSeat, groupPage, sendInvitation } from './pages/group.tsx'
import { accept, invitationPage, joinPage, takeSeat } from './pages/joining.tsx'
import { decideNationalPage, nationalPage } from './pages/national.tsx'
import { formPage, open, placesPage, suggestions } from './pages/opening.tsx'
import { list, localPageWith } from './pages/public.tsx'
import { callSuccessors, quietPage, sayQuiet } from './pages/quiet.tsx'
import { sayAgreed, stillAgreedPage } from './pages/reaffirming.tsx'
import { saveSettings, settingsPage, step, stepsPage } from './pages/steps.tsx'
import { additionPlaces, additionsPage } from './pages/upward.tsx'
import { compareNational, compareVersions, versionPaper, versionText } from './pages/versions.tsx'
import { minutes, resultPage, sayVoice, voicePage } from './pages/voice.tsx'
import { diagnosisPage, historyPage, raise, restore, textsPage, workPage } from './pages/work.tsx'
import './facts.ts'
import './tables.ts'

const local = '/declinaisons/:slug{[a-z0-9-]+}'
const work = `${local}/projet`
const block = `${work}/blocs/:block{[a-z0-9-]+}`

/** Before the pages of a charter: these words are no charter’s address. */
const opening: Route[] = [
  get('/declinaisons', 'public', list),
  get('/ouvrir-une-declinaison', 'person', placesPage),
  get('/ouvrir-une-declinaison/groupe', 'person', formPage),
  post('/ouvrir-une-declinaison/groupe', 'person', open),
  get('/ouvrir-une-declinaison/associations', 'person', suggestions),
  get('/declinaisons/invitation/:token', 'public', invitationPage),
  post('/declinaisons/invitation/:token', 'public', accept),
  get('/declinaisons/avis/:token', 'public', commentPage),
  post('/declinaisons/avis/:token', 'public', commentByLink),
  get('/toujours-d-accord/:token', 'public', stillAgreedPage),
  post('/toujours-d-accord/:token', 'public', sayAgreed),
  get('/declinaisons/nouvelles/:token', 'public', quietPage),
  post('/declinaisons/nouvelles/:token', 'public', sayQuiet),
  get('/declinaisons/voix/:token', 'public', voicePage),
  post('/declinaisons/voix/:token', 'public', sayVoice),
]

const version = `${local}/versions/:number`

const reading = (cards: readonly LocalCard[]): Route[] => [
  get(local, 'public', localPageWith(cards), { cached: true }),
  get(`${version}{[1-9][0-9]{0,5}}`, 'public', localPageWith(cards), { cached: true }),
  get(`${version}{[1-9][0-9]{0,5}\\.txt}`, 'public', versionText, { cached: true }),
  get(`${version}{[1-9][0-9]{0,5}\\.pdf}`, 'public', versionPaper, { cached: true }),
  get(`${version}{[1-9][0-9]{0,5}}/comparer`, 'public', compareNational, { cached: true }),
  get(`${local}/comparer/:before{[1-9][0-9]{0,5}}/:after{[1-9][0-9]{0,5}}`, 'public', compareVersions, {
    cached: true,
  }),
]

/** Public as addresses; the gate of each page asks who reads and what the charter lets them read. */
const workspace: Route[] = [
  get(work, 'public', workPage),
  get(`${work}/diagnostic`, 'public', diagnosisPage),
  get(`${work}/histoire`, 'public', historyPage),
  get(`${block}/redactions`, 'public', textsPage),
  get(`${work}/national`, 'person', nationalPage),
  post(`${work}/national`, 'person', decideNationalPage),
  get(`${work}/rejoindre`, 'person', joinPage),
  post(`${work}/rejoindre`, 'person', takeSeat),
  get(`${work}/groupe`, 'person', groupPage),
  post(`${work}/groupe`, 'person', sendInvitation),
  post(`${work}/groupe/successeurs`, 'person', callSuccessors),
  post(`${work}/groupe/places`, 'person', changeSeat),
  get(`${work}/etapes`, 'person', stepsPage),
  post(`${work}/etapes`, 'person', step),
  get(`${work}/regles`, 'person', settingsPage),
  post(`${work}/regles`, 'person', saveSettings),
  get(`${work}/adoption`, 'person', adoptionPage),
  post(`${work}/adoption`, 'person', sendProposal),
  post(`${work}/adoption/voix`, 'person', giveVoice),
  post(`${work}/adoption/compter`, 'person', countVoices),
  get(`${work}/adoptions/:id`, 'public', resultPage),
  get(`${work}/adoptions/:id/compte-rendu.pdf`, 'public', minutes),
  get(`${work}/redactions`, 'public', amendmentsPage),
  get(`${work}/redactions/:id`, 'public', amendmentPage),
  post(`${work}/redactions/:id/avis`, 'person', sendComment),
  post(`${work}/redactions/:id/decision`, 'person', sendDecision),
  get(`${block}/autre-redaction`, 'person', amendPage),
  post(`${block}/autre-redaction`, 'person', sendAmendment),
  get(`${work}/ajouter`, 'person', addPage),
  post(`${work}/ajouter`, 'person', add),
  get(block, 'person', editPage),
  post(block, 'person', save),
  post(`${block}/retirer`, 'person', remove),
  post(`${block}/monter`, 'person', raise),
  post(`${block}/remettre`, 'person', restore),
]

/** What local charters tell the national team. */
const upward: Route[] = [
  get('/equipe/ajouts', 'team', additionPlaces),
  get('/equipe/ajouts/:place{[a-z0-9-]+}', 'team', additionsPage),
]

/** `cards`: what the rooms upstairs tell of a local charter, on its public page. */
export function localCharterRoutes(cards: readonly LocalCard[]): Route[] {
  return [...upward, ...opening, ...reading(cards), ...workspace]
}
