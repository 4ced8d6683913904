import { get, post, type Route } from '../platform/http/route.ts'
import { findAgain, sendLinks } from './pages/again.tsx'
import { associationStep, saveAssociation } from './pages/association.tsx'
import { screen } from './pages/draft.tsx'
import { begin, find } from './pages/find.tsx'
import { openLink } from './pages/link.tsx'
import { mandateStep, saveMandate } from './pages/mandate.tsx'
import { note, noteOnPaper } from './pages/note.tsx'
import { askWithdrawOlder, openOlder, pressOlder, pressWithdrawOlder } from './pages/older.tsx'
import { printPaper, typeCode } from './pages/paper.tsx'
import { placesStep, savePlaces } from './pages/places.tsx'
import { press, pressDecision, pressNewText, pressResend } from './pages/press.tsx'
import { readingStep, sendReading } from './pages/reading.tsx'
import { receiptOnPaper } from './pages/receipt-paper.ts'
import { saveTexts, textsStep } from './pages/texts.tsx'
import { thanks } from './pages/thanks.tsx'
import { verified, verify } from './pages/verify.tsx'
import { askWithdraw, pressWithdraw } from './pages/withdraw.tsx'

/** The three steps, each screen a page. */
const form: Route[] = [
  get('/signer', 'public', find),
  post('/signer', 'public', begin),
  get('/signer/:draft/textes', 'public', screen('textes', textsStep)),
  post('/signer/:draft/textes', 'public', screen('textes', saveTexts)),
  get('/signer/:draft/association', 'public', screen('association', associationStep)),
  post('/signer/:draft/association', 'public', screen('association', saveAssociation)),
  get('/signer/:draft/lieux', 'public', screen('lieux', placesStep)),
  post('/signer/:draft/lieux', 'public', screen('lieux', savePlaces)),
  get('/signer/:draft/mandat', 'public', screen('mandat', mandateStep)),
  post('/signer/:draft/mandat', 'public', screen('mandat', saveMandate)),
  get('/signer/:draft/relecture', 'public', screen('relecture', readingStep)),
  post('/signer/:draft/relecture', 'public', screen('relecture', sendReading)),
  get('/signer/:draft/merci', 'public', screen('merci', thanks)),
  post('/signer/:draft/papier', 'public', printPaper),
  get('/papier', 'public', typeCode),
]

/** What a link of a letter opens; every change is a press. */
const links: Route[] = [
  get('/signature/:token', 'public', openLink),
  post('/signature/:token', 'public', press),
  get('/signature/:token/recu.pdf', 'public', receiptOnPaper),
  post('/signature/:token/decision', 'public', pressDecision),
  post('/signature/:token/texte', 'public', pressNewText),
  post('/signature/:token/renvoyer', 'public', pressResend),
  get('/signature/:token/retirer', 'public', askWithdraw),
  post('/signature/:token/retirer', 'public', pressWithdraw),
  get('/reprise/:token', 'public', openOlder),
  post('/reprise/:token', 'public', pressOlder),
  get('/reprise/:token/retirer', 'public', askWithdrawOlder),
  post('/reprise/:token/retirer', 'public', pressWithdrawOlder),
]

const afterwards: Route[] = [
  get('/note-ca', 'public', note, { cached: true }),
  get('/note-ca.pdf', 'public', noteOnPaper),
  get('/retrouver', 'public', findAgain),
  post('/retrouver', 'public', sendLinks),
  get('/verifier', 'public', verify),
  get('/verifier/:code', 'public', verified),
]

export const routes: Route[] = [...form, ...links, ...afterwards]
