/** Where the next page begins: after the line that these words name. Its form is ours and may change. */
export function writeCursor(...words: readonly string[]): string {
  return Buffer.from(JSON.stringify(words)).toString('base64url')
}

/** @returns undefined for what we did not write */
export function readCursor(text: string | undefined): string[] | undefined {
  if (!text) return undefined
  try {
    const words: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined
  } catch {
    return undefined
  }
}
