import { fold } from '../../kernel/text.ts'

/** Words that begin a line under a table, and no name. */
const totals = /^(sous )?(total|totaux|somme|moyenne|effectif|nombre (de|d)|grand total|count|sum|average)\b/
const comments =
  /^(source|sources|note|notes|nb|n b|remarque|remarques|legende|lecture|commentaire|mis a jour|maj|export(e)?|genere|generated)\b/

/**
 * A line that is no signature: a total, a comment under the table, the headings again. `name` is what stands
 * in the column of names.
 */
export function whyAside(
  cells: readonly string[],
  name: string,
  header: readonly string[],
): 'total' | 'comment' | 'header-again' | undefined {
  const filled = cells.filter((cell) => cell !== '')
  const first = fold(filled[0] ?? '')
  if (filled.length > 1 && filled.every((cell) => header.includes(cell))) return 'header-again'
  if (totals.test(first) || totals.test(fold(name))) return 'total'
  if (filled.length === 1 && header.length > 2 && (name === '' || comments.test(first))) return 'comment'
  return comments.test(first) && filled.length <= 2 ? 'comment' : undefined
}
