import type { HelpedBy } from '../../platform/http/route.ts'
import { formatDate, type Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { helpedByWords } from '../../ui/helped-by.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'

type ActLetter = {
  lang: Lang
  to: string
  key: string
  url: string
  association: string
  what: string
  helpedBy: HelpedBy
  doneAt: Date
  undoUntil: Date
}

/** To the association: what was done with help, and where it confirms or takes it back. */
export function actLetter(letter: ActLetter): Letter {
  const t = messages(letter.lang).letter
  const day = (date: Date) => formatDate(letter.lang, date)
  return makeLetter({
    ...letter,
    kind: 'beside.done',
    subject: t.subject(letter.association),
    blocks: [
      t.hello,
      t.text(
        letter.what,
        letter.association,
        day(letter.doneAt),
        helpedByWords(letter.lang, letter.helpedBy),
      ),
      t.open(day(letter.undoUntil)),
      { button: t.button, url: letter.url },
    ],
  })
}
