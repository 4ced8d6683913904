import { formatDate, type Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import type { Essential } from '../rules/editing.ts'
import type { Direction, Kind } from '../rules/listing.ts'

type Envelope = { lang: Lang; to: string; key: string; title: string; url: string }

type Edited = Envelope & {
  association: string
  changed: readonly Essential[]
  listing: { direction: Direction; kind: Kind; neededBy: string | null; place: { name: string } }
}

/** To who answered: what they answered says something else now. */
export function editedLetter({ association, changed, listing, ...letter }: Edited): Letter {
  const { lang, title, url } = letter
  const t = messages(lang)
  const said = t.letters.edited
  const now: Record<Essential, string> = {
    direction: t.directions[listing.direction],
    kind: t.kinds[listing.kind],
    title: said.title(title),
    place: said.place(listing.place.name),
    day: listing.neededBy ? said.day(formatDate(lang, listing.neededBy)) : said.noDay,
  }
  return makeLetter({
    ...letter,
    kind: 'aid.edited',
    subject: said.subject(title),
    blocks: [
      said.text(association, title),
      { list: changed.map((one) => now[one]) },
      said.kept,
      { button: said.button, url },
    ],
  })
}

/** To who posted: it is hidden, by whom, for which public reason, and how to answer. */
export function hiddenLetter(letter: Envelope & { by: 'team' | 'steward'; reason: string }): Letter {
  const t = messages(letter.lang).letters.hidden
  return makeLetter({
    ...letter,
    kind: 'aid.hidden',
    subject: t.subject(letter.title),
    blocks: [
      t.text[letter.by](letter.title),
      { list: [letter.reason] },
      t.next,
      { button: t.button, url: letter.url },
    ],
  })
}

/** To who posted: it is shown again. */
export function shownLetter(letter: Envelope): Letter {
  const t = messages(letter.lang).letters.shown
  return makeLetter({
    ...letter,
    kind: 'aid.shown',
    subject: t.subject(letter.title),
    blocks: [t.text(letter.title), { button: t.button, url: letter.url }],
  })
}
