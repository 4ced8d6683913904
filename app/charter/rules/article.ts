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

/** What is read and signed: everything but the comments around it. */
export type CharterText = { title: string; number: number; articles: Article[] }
