import type { Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'

/** To who wrote to nobody: what to do instead. */
export function strayedLetter(letter: { lang: Lang; to: string; key: string; url: string }): Letter {
  const t = messages(letter.lang).strayed
  return makeLetter({
    ...letter,
    kind: 'mail.strayed',
    subject: t.subject,
    blocks: [t.text, t.what, { button: t.button, url: letter.url }],
  })
}
