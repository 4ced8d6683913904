import { currentVersion, publishedVersions, versionByNumber } from '../../charter/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { territoriesByIds } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { sharedMessages } from '../messages/shared/index.ts'
import {
  countLocalCharters,
  latestLocalCharters,
  localCharterBySlug,
  pageSize,
  placesOf,
} from '../queries/charters.ts'
import { publishedLocal } from '../queries/published.ts'
import { associationsInGroup } from '../queries/seats.ts'
import { signedCounts, signedHere } from '../queries/signed-here.ts'
import { LocalCharters } from '../views/list.tsx'
import { LocalPage } from '../views/local-page.tsx'
import type { LocalCard } from './card.ts'

/** `/declinaisons`: all of them, the latest to move first. */
export async function list(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const after = readAfter(c.req.query('apres') ?? '')
  const [lines, counts] = await Promise.all([
    latestLocalCharters(site.db, after, pageSize + 1),
    countLocalCharters(site.db),
  ])
  const shown = lines.slice(0, pageSize)
  const signed = await signedCounts(
    site.db,
    shown.map(({ id }) => id),
  )
  const last = shown.at(-1)
  const next =
    last && lines.length > pageSize
      ? `${localPath(lang, '/declinaisons')}?apres=${last.lastActAt.toISOString()}_${last.id}`
      : undefined
  const t = sharedMessages(lang).list
  return show(
    c,
    { title: t.title, description: t.lead, wide: true, feed: { path: '/declinaisons.atom', title: t.feed } },
    <LocalCharters {...{ lang, counts, signed, next }} lines={shown} now={site.clock()} />,
  )
}

function readAfter(text: string): { at: Date; id: string } | undefined {
  const [at = '', id = ''] = text.split('_')
  const date = new Date(at)
  return Number.isNaN(date.getTime()) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? undefined
    : { at: date, id }
}

/** `/declinaisons/:slug`, and one of its versions: the same page for everyone. */
export function localPageWith(cards: readonly LocalCard[]) {
  return (c: Ctx) => localPage(c, cards)
}

async function localPage(c: Ctx, cards: readonly LocalCard[]): Promise<Response> {
  const { lang, site } = c.var
  const charter = await localCharterBySlug(site.db, c.req.param('slug') ?? '')
  if (!charter) return c.notFound()
  const asked = c.req.param('number')
  const number = asked === undefined ? charter.version : Number.parseInt(asked, 10)
  const found = number === undefined ? undefined : await versionByNumber(site.db, number, charter.slug)
  if (asked !== undefined && !found) return c.notFound()
  const newest = found && (await currentVersion(site.db))
  const [places, group, versions, published, counts, signed] = await Promise.all([
    placesOf(site.db, charter.id).then((ids) => territoriesByIds(site.db, ids)),
    associationsInGroup(site.db, charter.id),
    publishedVersions(site.db, charter.slug),
    found && publishedLocal(site.db, found, newest),
    signedCounts(site.db, [charter.id]),
    signedHere(site.db, charter.id),
  ])
  const about = { charter, db: site.db, lang, now: site.clock() }
  const told = await Promise.all(cards.map((card) => card(about)))
  return show(
    c,
    { title: charter.name, description: sharedMessages(lang).page.describe(charter.name) },
    <LocalPage
      lang={lang}
      charter={charter}
      places={places}
      group={group}
      versions={versions}
      published={published}
      counts={counts(charter.id)}
      signed={signed}
      now={site.clock()}
    >
      {told}
    </LocalPage>,
  )
}
