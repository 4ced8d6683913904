/**
 * The text of a JSON object whose last member is a long list, batch after batch.
 * @example jsonParts({ licence: 'Licence Ouverte 2.0' }, 'donnees', batches) // {"licence":"…","donnees":[…]}
 */
export async function* jsonParts(
  head: Record<string, unknown>,
  list: string,
  batches: AsyncIterable<unknown[]>,
): AsyncGenerator<string, void> {
  const members = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`,
  )
  yield `{${members.join('')}${JSON.stringify(list)}:[\n`
  let begun = false
  for await (const items of batches) {
    if (items.length === 0) continue
    const text = items.map((item) => JSON.stringify(item)).join(',\n')
    yield begun ? `,\n${text}` : text
    begun = true
  }
  yield '\n]}\n'
}
