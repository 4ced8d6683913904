import {
  type CharterVersion,
  canonicalText,
  publishedVersions,
  versionByNumber,
} from '../../../charter/index.ts'
import { localPath } from '../../../platform/languages.ts'
import type { Shaped } from '../../rules/shapes.ts'
import type { Ask } from '../ask.ts'

export async function listCharterVersions(ask: Ask): Promise<Shaped<'CharterVersionPage'>> {
  const all = await publishedVersions(ask.c.var.site.db)
  return { items: all.map((version) => versionOf(ask, version, all)), next: null }
}

export async function getCharterVersion(ask: Ask): Promise<Shaped<'CharterText'> | undefined> {
  const found = await versionAsked(ask)
  if (!found) return undefined
  return {
    ...versionOf(ask, found, await publishedVersions(ask.c.var.site.db)),
    articles: found.articles.map((article) => ({
      id: article.articleId,
      parent_id: article.parentArticleId ?? null,
      kind: article.kind,
      heading: article.heading,
      body: article.body,
      plain: article.plain || null,
    })),
  }
}

/** The very bytes that are hashed and signed. */
export async function getCharterText(ask: Ask): Promise<string | undefined> {
  const found = await versionAsked(ask)
  return found && canonicalText(found)
}

function versionAsked({ c, asked }: Ask): Promise<CharterVersion | undefined> {
  return versionByNumber(c.var.site.db, Number(asked.values.number))
}

function versionOf({ c }: Ask, version: CharterVersion, all: CharterVersion[]): Shaped<'CharterVersion'> {
  const { number, title, isOfficial, changeKind, changeSummary, publishedAt, sha256 } = version
  const url = `${c.var.site.config.url}${localPath(c.var.lang, `/charte/versions/${number}`)}`
  return {
    ...{ number, title, sha256, url },
    is_official: isOfficial,
    is_current: number === all[0]?.number,
    change: changeKind,
    summary: changeSummary || null,
    published_at: publishedAt.toISOString(),
    text_url: `${url}.txt`,
  }
}
