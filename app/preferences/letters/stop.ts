import type { Choice } from '../../kernel/letter-kinds.ts'
import { localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { withFoot } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import { addresses } from '../rules/addresses.ts'

/** A letter that one may stop: its foot says how, and its headers tell the mail host. */
export function stoppable(siteUrl: string, letter: Letter, choice: Choice, token: string): Letter {
  const t = messages(letter.lang)
  const page = siteUrl + localPath(letter.lang, `/lettres/${token}`)
  const unsubscribeUrl = `${page}/${addresses[choice]}`
  const links = [
    { words: t.foot.stop(t.choices[choice].label), url: unsubscribeUrl },
    { words: t.foot.choose, url: page },
  ]
  // A letter may have a smaller stop of its own, such as that of one discussion.
  return { ...withFoot(letter, links), unsubscribeUrl: letter.unsubscribeUrl ?? unsubscribeUrl }
}
