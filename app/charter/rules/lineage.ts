import type { Article } from './article.ts'

/** What a block was made from, word for word. */
export type Origin = {
  /** A national article said in our words, one of its suggestions, our version before, or another local charter. */
  kind: 'article' | 'suggestion' | 'version' | 'charter'
  /** The version of the national charter, our own version, or the name of the other charter. */
  ref: string
  text: string
}

/** What a local charter says of each of its articles. */
export type Lineage =
  /** The national article, word for word. `held` when a newer version of it existed and was declined or not looked at. */
  | { mark: 'kept'; from: Origin | { kind: 'national'; ref: string; text: string }; held?: HeldNote }
  /** Written here. */
  | { mark: 'added' }
  /** Made from something and changed. */
  | { mark: 'reworded'; from: Origin }

/** An article of the local charter with what it comes from. */
export type LocalArticle = { article: Article; lineage: Lineage; note?: HeldNote }

/** A national article that stands here in an older version than the newest. */
export type HeldNote = { number: number; newest: number; declined?: string }
