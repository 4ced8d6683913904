import { get, post, type Route } from '../platform/http/route.ts'
import { applyIntake, chooseTheRest, dropIntake, undoIntake } from './pages/acting.ts'
import { columnsPage, examine } from './pages/columns.tsx'
import { invitePage, inviteThem } from './pages/invite.tsx'
import { largestUpload, listPage, uploadFile } from './pages/list.tsx'
import { overviewPage, progress, undoPage } from './pages/overview.tsx'
import { reportCsv, reportPage } from './pages/report.tsx'
import { chooseForRow, rowPage } from './pages/row.tsx'

const one = '/equipe/imports/:id'

export const routes: Route[] = [
  get('/equipe/imports', 'team', listPage),
  post('/equipe/imports', 'team', uploadFile, { largest: largestUpload }),
  get(one, 'team', overviewPage),
  get(`${one}/avancement`, 'team', progress),
  get(`${one}/colonnes`, 'team', columnsPage),
  post(`${one}/colonnes`, 'team', examine),
  get(`${one}/lignes`, 'team', reportPage),
  get(`${one}/rapport.csv`, 'team', reportCsv),
  get(`${one}/lignes/:line`, 'team', rowPage),
  post(`${one}/lignes/:line`, 'team', chooseForRow),
  post(`${one}/reste`, 'team', chooseTheRest),
  post(`${one}/reprendre`, 'team', applyIntake),
  get(`${one}/annuler`, 'team', undoPage),
  post(`${one}/annuler`, 'team', undoIntake),
  get(`${one}/inviter`, 'team', invitePage),
  post(`${one}/inviter`, 'team', inviteThem),
  post(`${one}/abandonner`, 'team', dropIntake),
]
