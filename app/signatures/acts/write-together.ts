import type { Db } from '../../platform/db/database.ts'
import { againIfBeaten } from '../../platform/db/transaction.ts'
import { type TextToSign, writePresses } from './write-presses.ts'

/**
 * Writes presses that come together in one statement: each costs the database a fraction. One that stumbles makes
 * none of the others fall: each is then written alone.
 * @returns for each in its order, whether its signature was still as it was read, or the fault it met.
 */
export async function writeTogether(
  db: Db,
  texts: readonly TextToSign[],
  now: Date,
): Promise<(boolean | Error)[]> {
  const chosen = oneForEach(texts)
  try {
    const signed = await writePresses(db, chosen, now)
    return texts.map((text) => chosen.includes(text) && signed.has(text.link.signatureId))
  } catch {
    return Promise.all(texts.map((text) => writeAlone(db, text, now)))
  }
}

/** A statement knows an association, and an address made of a name, once. The others read again, and come next. */
function oneForEach(texts: readonly TextToSign[]): TextToSign[] {
  const byName = new Map(texts.map((text) => [text.link.declared.name, text]))
  return [...byName.values()]
}

async function writeAlone(db: Db, text: TextToSign, now: Date): Promise<boolean | Error> {
  try {
    return (await againIfBeaten(() => writePresses(db, [text], now))).size > 0
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
