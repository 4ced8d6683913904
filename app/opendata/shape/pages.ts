/** Page after page, each from the key of the last row of the one before. */
export async function* pages<T>(
  read: (last: string) => Promise<T[]>,
  keyOf: (row: T) => string,
  size: number,
): AsyncGenerator<T[], void> {
  let last = ''
  for (;;) {
    const rows = await read(last)
    yield rows
    const end = rows.at(-1)
    if (!end || rows.length < size) return
    last = keyOf(end)
  }
}
