import type { Ctx, Handler } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { infoMessages } from '../messages/info/index.ts'
import type { InfoPage } from '../rules/info-page.ts'
import { Info } from '../views/info.tsx'

type Told = Exclude<keyof ReturnType<typeof infoMessages>, 'legal'>

/** `/aide`, `/accessibilite`… @example get('/aide', 'public', info('help'), { cached: true }) */
export function info(name: Told): Handler {
  return (c) => tell(c, infoMessages(c.var.lang)[name])
}

/** `/mentions-legales`: what the operator said of themselves, or that they said nothing. */
export function legal(c: Ctx): Response {
  return tell(c, infoMessages(c.var.lang).legal(c.var.site.config.publisher))
}

function tell(c: Ctx, page: InfoPage): Response {
  return show(c, { title: page.title, description: page.lead }, <Info lang={c.var.lang} page={page} />)
}
