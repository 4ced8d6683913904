import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { show } from '../../ui/show.tsx'
import { askForAddress } from '../acts/ask-for-address.ts'
import { messages } from '../messages/index.ts'
import { discussionsHere } from '../queries/lists.ts'
import { readCursor, writtenCursor } from '../rules/cursor.ts'
import { DiscussionsDesk } from '../views/desk.tsx'
import { forPlace } from './place.tsx'

/** `/espace/territoires/:code/discussions`: what whoever looks may read here, public or not. */
export const discussionsDesk = forPlace(async (c, { territory, standing, at }) => {
  const { site, lang } = c.var
  const after = readCursor(c.req.query('apres') ?? '')
  const { lines, next } = await discussionsHere(site.db, territory.id, standing, after)
  return show(
    c,
    { title: messages(lang).desk.title(territory.name), robots: 'noindex' },
    <DiscussionsDesk
      {...{ lang, place: territory.name, lines, at, isSteward: standing.isSteward }}
      more={next && `${at('')}?apres=${writtenCursor(next)}`}
      hearsLetters={site.config.replyTo !== undefined}
      isAsked={c.req.query('fait') === 'adresse'}
    />,
  )
})

/** `POST …/discussions/adresse`: the letter with the address that opens discussions. */
export const sendAddress = forPlace(async (c, { territory, person, at }) => {
  const { site } = c.var
  const asked = { personId: person.id, email: person.email, territoryId: territory.id }
  const network = networkOf(addressOf(c))
  await site.transaction((tx) => askForAddress(tx, { ...asked, network }, site.clock()))
  return c.redirect(`${at('')}?fait=adresse`, 303)
})
