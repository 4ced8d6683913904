import { diff3Merge } from 'node-diff3'

/** A stretch on which both sides agree, or a place where each changed the same words. */
export type Stretch = { agreed: string } | { mine: string; theirs: string; before: string }

/** Two changes of one text, put together where they do not touch. `clean` when they never did. */
export type Merged = { clean: boolean; stretches: Stretch[]; text: string }

/**
 * Puts two changes of one text together: word by word when they do not touch, else sentence by sentence, so
 * that what a person must choose between can be read.
 */
export function merge(mine: string, before: string, theirs: string): Merged {
  const byWord = mergedBy(words, mine, before, theirs)
  return byWord.clean ? byWord : mergedBy(sentences, mine, before, theirs)
}

type Cut = (text: string) => string[]

function mergedBy(cut: Cut, mine: string, before: string, theirs: string): Merged {
  const regions = diff3Merge(cut(mine), cut(before), cut(theirs), { excludeFalseConflicts: true })
  const stretches = regions.flatMap((region): Stretch[] => {
    if (region.ok) return [{ agreed: region.ok.join('') }]
    if (!region.conflict) return []
    const { a, o, b } = region.conflict
    return [{ mine: a.join(''), before: o.join(''), theirs: b.join('') }]
  })
  const clean = stretches.every((stretch) => 'agreed' in stretch)
  return { clean, stretches, text: stretches.map(bothSides).join('').trim() }
}

/** Where the two differ both stand, theirs first: a person removes one, the machine removes nobody’s. */
function bothSides(stretch: Stretch): string {
  if ('agreed' in stretch) return stretch.agreed
  const both = [stretch.theirs, stretch.mine].filter((side) => side.trim() !== '')
  return both.map((side) => (/\s$/.test(side) ? side : `${side} `)).join('')
}

function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function sentences(text: string): string[] {
  return text.match(/[^.!?…\n]+[.!?…]*[\s»]*|\n+|[.!?…]+\s*/g) ?? []
}
