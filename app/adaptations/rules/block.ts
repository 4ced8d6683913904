import type { Lineage, Origin } from '../../charter/index.ts'

/** Where a block stands: before all, under a national article, an article of its own, or in the diagnosis. */
export type BlockPlace = 'preamble' | 'under' | 'article' | 'diagnosis'

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
