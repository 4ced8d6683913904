import type { Theme } from '../../associations/index.ts'
import { fold, squeeze } from '../../kernel/text.ts'

/** Several values in one cell: `a; b`, `a | b`, one on each line; commas only when nothing else separates. */
export function readList(text: string): string[] {
  const strong = text.split(/[;|\n]/)
  const parts = strong.length > 1 ? strong : outsideBrackets(text)
  return [...new Set(parts.map((part) => squeeze(part.replace(/^[\s•*-]+/, ''))).filter(Boolean))]
}

/** Cuts at commas, but not inside brackets: `Sport (foot, judo), Santé` is two values. */
function outsideBrackets(text: string): string[] {
  return text.split(/,(?![^(]*\))/)
}

const words: [Theme, RegExp][] = [
  ['food', /(alimenta|cuisine|repas|faim|epicerie|food)/],
  ['digital', /(numeri|informatique|digital|internet|mediation num)/],
  [
    'social-centre',
    /(centre social|vie sociale|lien social|vie de quartier|espace de vie|convivial|animation)/,
  ],
  ['children', /(enfan|jeune|famil|parent|petite enfance|children|youth)/],
  ['education', /(educa|scola|soutien|alphab|francais|apprent|lecture|formation|school)/],
  ['employment', /(emploi|insertion|travail|entrepre|economi|employment|job)/],
  ['environment', /(environ|cadre de vie|ecolog|jardin|nature|proprete|velo|climat|green)/],
  ['health', /(sante|soin|bien etre|handicap|prevention|health)/],
  ['housing', /(logement|habitat|hebergement|locataire|housing)/],
  ['rights', /(droit|juridique|citoyen|discrimin|egalite|femmes|rights|solidarit|precarite|acces aux)/],
  ['culture', /(cultur|art|musique|theatre|danse|mediatheque|patrimoine)/],
  ['sport', /(sport|loisir|football|boxe|judo|basket)/],
]

/** The theme that words mean, in any of the usual ways of saying it. */
export function themeMeant(text: string, names: ReadonlyMap<string, Theme>): Theme | undefined {
  const folded = fold(text)
  return names.get(folded) ?? words.find(([, shape]) => shape.test(folded))?.[0]
}
