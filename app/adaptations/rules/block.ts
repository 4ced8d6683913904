/** Where a block stands: before all, under a national article, an article of its own, or in the diagnosis. */
export type BlockPlace = 'preamble' | 'under' | 'article' | 'diagnosis'

/** What a block was made from, word for word. */
export type Origin = {
  /** A national article said in our words, one of its suggestions, our version before, or another local charter. */
  kind: 'article' | 'suggestion' | 'version' | 'charter'
  /** The version of the national charter, our own version, or the name of the other charter. */
  ref: string
  text: string
}

/** A piece of the local text. `revision` grows at each save: it tells two writers apart. */
export type Block = {
  blockId: string
  place: BlockPlace
  /** The national article it stands under; empty elsewhere. */
  articleId: string
  heading: string
  body: string
  revision: number
  origin?: Origin
}

/** A national article that stands here in an older version than the newest. */
export type HeldNote = { number: number; newest: number; declined?: string }

/** What a local charter says of each of its articles. */
export type Lineage =
  /** The national article, word for word. `held` when a newer version of it existed and was declined or not looked at. */
  | { mark: 'kept'; from: Origin | { kind: 'national'; ref: string; text: string }; held?: HeldNote }
  /** Written here. */
  | { mark: 'added' }
  /** Made from something and changed. */
  | { mark: 'reworded'; from: Origin }

/** Kept, added or reworded, and from what. */
export function lineageOf({ body, origin }: Pick<Block, 'body' | 'origin'>): Lineage {
  if (!origin) return { mark: 'added' }
  return sameWords(body, origin.text) ? { mark: 'kept', from: origin } : { mark: 'reworded', from: origin }
}

/** Spaces and line ends do not make another text. */
function sameWords(one: string, other: string): boolean {
  return squeezed(one) === squeezed(other)
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
