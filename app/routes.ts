import { routes as accounts, myDataRoutes } from './accounts/routes.ts'
import { localCharterRoutes } from './adaptations/routes.ts'
import { routes as aid } from './aid/routes.ts'
import { routes as api, lastRoutes as lastOfApi } from './api/routes.ts'
import { besideRoutes } from './beside/routes.ts'
import { assistedKinds, structuresOf } from './beside.ts'
import { associationCards, decisionCard, localCards, placeCards } from './cards.ts'
import { routes as charter } from './charter/routes.ts'
import { routes as cooperations } from './cooperations/routes.ts'
import { desk } from './desk.ts'
import { digestRoutes } from './digest/routes.ts'
import { routes as discussions } from './discussions/routes.ts'
import { routes as embeds } from './embeds/routes.ts'
import { routes as identity } from './identity/routes.ts'
import { routes as intake } from './intake/routes.ts'
import { routes as mail } from './mail/routes.ts'
import { routes as mailbox } from './mailbox/routes.ts'
import { meetingsRoutes } from './meetings/routes.ts'
import { membersRoutes } from './members/routes.ts'
import { routes as opendata } from './opendata/routes.ts'
import { shelves } from './personal-data.ts'
import { placesRoutes } from './places/routes.ts'
import { routes as plans } from './plans/routes.ts'
import type { Route } from './platform/http/route.ts'
import { routes as preferences } from './preferences/routes.ts'
import { routes as profiles } from './profiles/routes.ts'
import { routes as projects } from './projects/routes.ts'
import { routes as register } from './register/routes.ts'
import { routes as resources } from './resources/routes.ts'
import { signatoriesRoutes } from './signatories/routes.ts'
import { routes as signatures } from './signatures/routes.ts'
import { routes as site } from './site/routes.ts'
import { teamRoutes } from './team/routes.ts'
import { routes as territories } from './territories/routes.ts'
import { weekly } from './weekly.ts'

/** Every address of the site, room by room. Each stands again under `/en`. */
export const routes: Route[] = [
  ...site,
  ...accounts,
  ...myDataRoutes(shelves),
  ...preferences,
  ...digestRoutes(weekly),
  ...besideRoutes(structuresOf, assistedKinds),
  ...charter,
  ...mail,
  ...mailbox,
  ...register,
  ...signatures,
  ...signatoriesRoutes(associationCards),
  ...profiles,
  ...cooperations,
  ...aid,
  ...meetingsRoutes(decisionCard),
  ...resources,
  ...projects,
  ...discussions,
  ...membersRoutes(desk),
  ...identity,
  ...teamRoutes(desk.team),
  ...localCharterRoutes(localCards),
  ...plans,
  ...intake,
  ...territories,
  ...placesRoutes(placeCards),
  ...opendata,
  ...embeds,
  ...api,
  ...lastOfApi,
]
