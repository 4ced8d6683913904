import type { Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'

/** After a signature given in a meeting: what was noted, and the button that confirms it. */
export function meetingLetter(data: {
  lang: Lang
  to: string
  key: string
  signerName: string
  association: string
  source: string
  url: string
  mistakeUrl: string
}): Letter {
  const { hello, meeting: t } = messages(data.lang).letters
  const blocks = [
    hello(data.signerName),
    t.text(data.association, data.source),
    t.confirm,
    { button: t.button, url: data.url },
    t.mistake(data.mistakeUrl),
  ]
  return makeLetter({ ...data, kind: 'signature.in-meeting', subject: t.subject(data.association), blocks })
}
