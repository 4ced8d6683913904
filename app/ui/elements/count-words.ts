/** `left` or `over` with its `{n}` replaced. @example countWords(-3, '{n} restants', '{n} de trop') // '3 de trop' */
export function countWords(left: number, leftWords: string, overWords: string): string {
  return (left < 0 ? overWords : leftWords).replace('{n}', String(Math.abs(left)))
}
