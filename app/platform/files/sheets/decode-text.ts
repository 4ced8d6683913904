import type { SheetFile } from './sheet.ts'

type Decoded = { text: string; encoding: NonNullable<SheetFile['encoding']>; mended: boolean }

/**
 * The text of bytes whose encoding nobody told: UTF-16 by its mark or its zeros, UTF-8 by being valid, else
 * Windows-1252, where every byte is a letter. A text that was decoded wrongly once before (`Ã©`) is mended.
 * @example decodeText(Buffer.from('é', 'latin1')) // { text: 'é', encoding: 'windows-1252', mended: false }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideOf(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16', mended: false }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const mended = mend(text)
    return { text: mended ?? text, encoding: 'utf-8', mended: mended !== undefined }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', mended: false }
  }
}

function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400)
  const zeros = (parity: number) => head.filter((byte, i) => i % 2 === parity && byte === 0).length
  if (zeros(1) > head.length / 4) return 'utf-16le'
  return zeros(0) > head.length / 4 ? 'utf-16be' : undefined
}

// Each character of Windows-1252 and the byte it stands for.
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
)

/** UTF-8 that was read as Windows-1252, then saved as UTF-8: taken back one step, when the whole text allows it. */
function mend(text: string): string | undefined {
  if (!/Ã[\u0080-\u00bf©¨ª´¢§®¯¹»¼ˆ‰€]|â€™/.test(text)) return undefined
  const bytes: number[] = []
  for (const character of text.replace(/^\ufeff/, '')) {
    const byte = byteOf.get(character)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
