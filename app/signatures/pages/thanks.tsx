import { dayOf } from '../../kernel/instants.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { besideMessages } from '../messages/beside/index.ts'
import { messages } from '../messages/index.ts'
import { readMandate } from '../rules/mandate-form.ts'
import { chosenTexts } from '../rules/signable.ts'
import { Thanks } from '../views/thanks.tsx'
import type { OpenDraft } from './draft.tsx'

/** Tells only what was typed: nothing here depends on who is known. */
export function thanks(c: Ctx, draft: OpenDraft): Response {
  const { lang, site } = c.var
  // What was sent with help is shown also once the help is over.
  const sent = { email: '' }
  const mandate = readMandate(draft.typed, dayOf(site.clock()), sent)
  if (!mandate.ok) return c.redirect(draft.at('mandat'), 303)
  const { signers, decision } = mandate.value
  const t = messages(lang).steps.thanks
  const title = signers.some(({ email }) => email) ? t.title : besideMessages(lang).paperTitle
  return show(
    c,
    { title: decision ? title : t.undecidedTitle, robots: 'noindex' },
    <Thanks
      lang={lang}
      emails={signers.flatMap(({ email }) => email ?? [])}
      texts={chosenTexts(draft.typed)}
      isDecided={decision !== undefined}
      isDemo={site.config.demo}
      paper={signers.some(({ email }) => !email) ? draft.paperAt : undefined}
      isHelping={c.var.help !== undefined}
    />,
  )
}
