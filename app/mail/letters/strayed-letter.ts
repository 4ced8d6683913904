import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import { type Area, pages } from '../rules/letter-address.ts'

type Strayed = { lang: Lang; to: string; key: string; area: Area | undefined }

/** To who wrote to nobody: what to do instead, and where. */
export function strayedLetter(siteUrl: string, letter: Strayed): Letter {
  const { lang, area } = letter
  const t = messages(lang).strayed
  const at = (path: string) => siteUrl + localPath(lang, path)
  const help = { button: t.button, url: at('/aide') }
  const blocks =
    area && area !== 'mail'
      ? [t.heard, t.areas[area], { button: t.open, url: at(pages[area]) }, t.what, help]
      : [t.text, t.what, help]
  return makeLetter({ ...letter, kind: 'mail.strayed', subject: t.subject, blocks })
}
