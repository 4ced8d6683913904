import { generateAtomFeed } from 'feedsmith'
import { localPath } from '../languages.ts'
import type { Ctx } from './route.ts'

/** Something that happened, as a feed reader shows it. */
export type FeedEntry = {
  /** Never changes, never given to another entry. */
  uuid: string
  title: string
  summary: string
  /** Path of its page, in the language of the feed. */
  path: string
  at: Date
}

export type Feed = {
  title: string
  subtitle: string
  /** Path of the page that the feed follows, in the language of the feed. */
  path: string
  /** Newest first. */
  entries: readonly FeedEntry[]
  /** When nothing has happened yet. */
  since: Date
}

/** Answers an Atom feed (RFC 4287). Its name is its address: the same question is the same feed for ever. */
export function answerFeed(c: Ctx, { title, subtitle, path, entries, since }: Feed): Response {
  const { url } = c.var.site.config
  const { pathname, search } = new URL(c.req.url)
  const self = `${url}${pathname}${search}`
  const xml = generateAtomFeed({
    id: self,
    title: { value: title },
    subtitle: { value: subtitle },
    updated: entries[0]?.at ?? since,
    authors: [{ name: 'Tissons', uri: `${url}${localPath(c.var.lang, '/')}` }],
    rights: { value: 'Licence Ouverte 2.0' },
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: `${url}${path}`, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: c.var.lang },
    entries: entries.map((entry) => ({
      id: `urn:uuid:${entry.uuid}`,
      title: { value: entry.title },
      summary: { value: entry.summary },
      updated: entry.at,
      published: entry.at,
      links: [{ href: `${url}${entry.path}`, rel: 'alternate', type: 'text/html' }],
    })),
  })
  c.header('content-type', 'application/atom+xml; charset=utf-8')
  return c.body(xml)
}
