import { newSecret } from '../kernel/ids.ts'
import type { Site } from '../platform/http/site.ts'
import { localPath } from '../platform/languages.ts'
import { tidyHelps as tidy } from './acts/help.ts'
import { letUndo } from './acts/record-assisted.ts'
import { actLetter } from './letters/act-letter.ts'
import { actById } from './queries/acts.ts'
import type { AssistedKinds } from './rules/kind.ts'

/** To the association in whose name something was done: was it you? Some acts carry this in their own letters. */
export async function postAssisted(
  site: Site,
  kinds: AssistedKinds,
  { actId }: { actId: string },
  fact: { id: number },
): Promise<void> {
  const act = await actById(site.db, actId)
  const kind = act && kinds[act.kind]
  if (!act || act.undoneAt || !kind?.mailboxes) return
  for (const { email, lang } of await kind.mailboxes(site.db, act.subjectId)) {
    const told = await kind.tell(site.db, act.subjectId, lang)
    if (!told) continue
    // The secret of the link is made here, at the last moment: no fact and no queue ever holds one.
    const secret = newSecret()
    await letUndo(site.db, secret, act, site.clock())
    const url = `${site.config.url}${localPath(lang, `/avec-aide/${secret}`)}`
    const key = `beside ${fact.id} ${email}`
    await site.mailer.post(actLetter({ ...act, ...told, lang, to: email, key, url }))
  }
}

/** Every night: helps that are over and old links are forgotten. */
export function tidyHelps(site: Site): Promise<void> {
  return site.transaction((tx) => tidy(tx, site.clock()))
}
