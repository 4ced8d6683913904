export type ArticleKind = 'preamble' | 'value' | 'principle' | 'article'

/** A block of a charter. `articleId` is stable from version to version; `parentArticleId` says where it came from. */
export type Article = {
  articleId: string
  parentArticleId?: string
  kind: ArticleKind
  heading: string
  /** Paragraphs, separated by an empty line. */
  body: string
  /** The same in simple French. */
  plain: string
  /** Concrete commitments an association may choose when it signs. */
  suggestions: string[]
}

/** What the team writes of a version; its number and dates come by themselves. */
export type NewVersion = {
  title: string
  isOfficial: boolean
  /** Who wrote the text, or where it comes from. */
  source: string
  changeKind: 'minor' | 'substantive'
  changeSummary: string
  articles: Article[]
}

/** What is read and signed: everything but the comments around it. */
export type CharterText = { title: string; number: number; articles: Article[] }
