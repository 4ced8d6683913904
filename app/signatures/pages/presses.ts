import { gather } from '../../platform/gather.ts'
import type { Site } from '../../platform/http/site.ts'
import type { Questions } from '../acts/confirm.ts'
import type { TextToSign } from '../acts/write-presses.ts'
import { writeTogether } from '../acts/write-together.ts'
import { type LinkDetails, openedLinks } from '../queries/opened-link.ts'

/** A whole room presses in the same minute; a statement for more would keep the first of them waiting. */
const mostTogether = 64
/** So many fill a statement well: they do not wait for the one that is still writing to the disk. */
const enough = 8

const bySite = new WeakMap<Site, Questions>()

/** The questions of presses: each alone when they come one by one, together when they come at once. */
export function questionsOf(site: Site): Questions {
  const questions = bySite.get(site) ?? gathered(site)
  bySite.set(site, questions)
  return questions
}

function gathered(site: Site): Questions {
  return {
    read: gather<string, LinkDetails | undefined>(
      async (hashes) => {
        const links = new Map((await openedLinks(site.keyed, hashes)).map((link) => [link.hash, link]))
        return hashes.map((hash) => links.get(hash))
      },
      { most: mostTogether, enough },
    ),
    write: gather<TextToSign, boolean>(
      (texts) => site.statement((db) => writeTogether(db, texts, site.clock()), texts.length),
      { most: mostTogether, enough },
    ),
  }
}
