/** What a writer started from: the number being written and the last save they saw. */
export type Base = { number: number; savedAt: Date | undefined }

/** As a hidden field carries it: `2:2026-11-14T20:00:00.000Z`, or `2:` before the first save. */
export function writeBase({ number, savedAt }: Base): string {
  return `${number}:${savedAt?.toISOString() ?? ''}`
}

/** A base that was tampered with matches nothing. */
export function readBase(text: string): Base {
  const [, number = '0', at = ''] = /^(\d{1,6}):(.*)$/.exec(text) ?? []
  const savedAt = at === '' ? undefined : new Date(at)
  return { number: Number(number), savedAt }
}
