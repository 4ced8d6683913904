import { dayOf } from '../../kernel/instants.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { readMandate } from '../rules/mandate-form.ts'
import { chosenTexts } from '../rules/signable.ts'
import { Thanks } from '../views/thanks.tsx'
import type { OpenDraft } from './draft.tsx'

/** Tells only what was typed: nothing here depends on who is known. */
export function thanks(c: Ctx, draft: OpenDraft): Response {
  const { lang, site } = c.var
  const mandate = readMandate(draft.typed, dayOf(site.clock()))
  if (!mandate.ok) return c.redirect(draft.at('mandat'), 303)
  const { signers, decision } = mandate.value
  const t = messages(lang).steps.thanks
  return show(
    c,
    { title: decision ? t.title : t.undecidedTitle, robots: 'noindex' },
    <Thanks
      lang={lang}
      emails={signers.map((signer) => signer.email)}
      texts={chosenTexts(draft.typed)}
      isDecided={decision !== undefined}
      isDemo={site.config.demo}
    />,
  )
}
