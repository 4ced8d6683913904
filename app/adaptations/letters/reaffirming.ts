import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { reaffirmingMessages } from '../messages/reaffirming/index.ts'
import type { Because } from '../rules/reaffirming.ts'

type Asked = {
  to: string
  lang: Lang
  key: string
  secret: string
  because: Because
  charter: string
  association: string
  since: Date
}

/** Still agreed? Four answers, and silence is one of them. */
export function reaffirmLetter(siteUrl: string, letter: Asked): Letter {
  const { lang, secret, because, charter, association, since } = letter
  const t = reaffirmingMessages(lang).letter
  const blocks = [
    t.hello,
    t.signed(association, charter, formatDate(lang, since)),
    t.because[because],
    { list: t.choices },
    { button: t.open, url: siteUrl + localPath(lang, `/toujours-d-accord/${secret}`) },
    t.nothing,
  ]
  return makeLetter({ ...letter, kind: 'local-charter.still-agreed', subject: t.subject(charter), blocks })
}
