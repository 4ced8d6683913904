import type { Article } from '../../charter/index.ts'
import { movedIds, sameArticle } from './fates.ts'

/** A published national text, as far as composing needs it. */
export type NationalText = { number: number; articles: Article[] }

/** What was decided of an article that a newer national version changed. */
export type Choice = {
  articleId: string
  number: number
  decision: 'take' | 'adapt' | 'decline'
  reason: string
}

/** An article as it stands here, and the national version whose words it has. */
export type KeptArticle = { article: Article; number: number }

/**
 * The national text as it stands here: the words of the base version, or of the newer version whose change was
 * taken or adapted. What was taken stands where the version that brought it has it; the rest does not move.
 */
export function keptText(versions: NationalText[], choices: Choice[]): KeptArticle[] {
  return orderKept(versions, choices).flatMap((id) => {
    const { number, articles } = versionKept(id, versions, choices)
    const article = articles.find(({ articleId }) => articleId === id)
    return article ? [{ article, number }] : []
  })
}

function orderKept([base, ...newer]: NationalText[], choices: Choice[]): string[] {
  if (!base) throw new Error('a local charter stands on a national version')
  return newer.reduce((ids, version) => orderAfter(ids, version, choices), idsOf(base))
}

function orderAfter(before: string[], version: NationalText, choices: Choice[]): string[] {
  const order = idsOf(version)
  const moved = movedIds(before, order)
  let ids = before
  for (const id of order) {
    if (!isTaken(id, version.number, choices) || (ids.includes(id) && !moved.has(id))) continue
    ids = placedAs(
      id,
      ids.filter((one) => one !== id),
      order,
    )
  }
  return ids
}

/** After the article it follows in the order. */
function placedAs(id: string, ids: string[], order: string[]): string[] {
  const before = order.slice(0, order.indexOf(id)).reverse()
  const neighbour = before.find((one) => ids.includes(one))
  const at = neighbour === undefined ? 0 : ids.indexOf(neighbour) + 1
  return [...ids.slice(0, at), id, ...ids.slice(at)]
}

/** The newest version in which the article was taken or adapted; else the base. */
function versionKept(id: string, versions: NationalText[], choices: Choice[]): NationalText {
  const taken = versions.filter(({ number }) => isTaken(id, number, choices))
  return taken.at(-1) ?? (versions[0] as NationalText)
}

function isTaken(id: string, number: number, choices: Choice[]): boolean {
  return choices.some(
    (choice) => choice.articleId === id && choice.number === number && choice.decision !== 'decline',
  )
}

function idsOf({ articles }: NationalText): string[] {
  return articles.map(({ articleId }) => articleId)
}

/** The newest national version that something was taken from; the base when nothing was. */
export function standsOn(versions: NationalText[], choices: Choice[]): number {
  const taken = choices.filter(({ decision }) => decision !== 'decline').map(({ number }) => number)
  return Math.max(versions[0]?.number ?? 1, ...taken)
}

/** The refusal that still holds of an article of the newest version: said of it, or of the same words earlier. */
export function declineOf(
  articleId: string,
  versions: NationalText[],
  choices: Choice[],
): Choice | undefined {
  const newest = versions.at(-1)
  const latest = choices.filter((choice) => choice.articleId === articleId).at(-1)
  if (!newest || latest?.decision !== 'decline') return undefined
  if (latest.number === newest.number) return latest
  const judged = versions.find(({ number }) => number === latest.number)
  const words = (text: NationalText | undefined) =>
    text?.articles.find((article) => article.articleId === articleId)
  return sameArticle(words(judged), words(newest)) ? latest : undefined
}
