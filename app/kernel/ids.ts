import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'

/** A UUID version 7 (RFC 9562): sorts by time, so indexes stay compact. @example newId() */
export function newId(now: number = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  // Node keeps random bytes ready for its own UUIDs; asking the system for sixteen costs more than all the rest.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

/** Whether a text has the shape of an identifier: what comes from an address may be anything. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** 32 random bytes as 43 URL-safe characters: the secret of a link. Only its hash is stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a secret, 64 hexadecimal characters. @example hashSecret(token) */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** A keyed hash: it recognises a value that comes back, and tells nobody what it was. 43 URL-safe characters. */
export function keyedHash(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

// Without 0 O 1 I L U: nothing that a person copying from paper can take for another.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A receipt code a person can copy: ten random characters (49 bits) and a check character, `K7MR-4PXD-9TB`. */
export function newReference(): string {
  const body = Array.from(randomCharacters(10)).join('')
  return grouped(body + checkCharacter(body))
}

/**
 * Reads a code as typed: case, spaces and hyphens do not matter. Undefined when a character is mistyped.
 * @example readReference('k7mr 4pxd 9tb')
 */
export function readReference(text: string): string | undefined {
  const characters = text.toUpperCase().replace(/[\s‐-―-]/g, '')
  if (characters.length !== 11 || [...characters].some((one) => !alphabet.includes(one))) return undefined
  return checkCharacter(characters.slice(0, 10)) === characters[10] ? grouped(characters) : undefined
}

/** The secret of a link on paper, short enough to be typed: fifteen random characters (73 bits) and a check character. */
export function newPaperCode(): string {
  const body = Array.from(randomCharacters(15)).join('')
  return inFours(body + checkCharacter(body))
}

/** Reads a code from paper as typed. @example readPaperCode('k7mr 4pxd 9tbc 2345') */
export function readPaperCode(text: string): string | undefined {
  const characters = text.toUpperCase().replace(/[\s‐-―-]/g, '')
  if (characters.length !== 16 || [...characters].some((one) => !alphabet.includes(one))) return undefined
  return checkCharacter(characters.slice(0, 15)) === characters[15] ? inFours(characters) : undefined
}

function inFours(characters: string): string {
  return characters.replaceAll(/(.{4})(?=.)/g, '$1-')
}

function* randomCharacters(count: number): Generator<string> {
  let given = 0
  while (given < count) {
    const index = randomBytes(1).readUInt8(0) & 31
    const character = alphabet[index]
    // Rejecting the two values beyond the alphabet keeps each character equally likely.
    if (character === undefined) continue
    given += 1
    yield character
  }
}

/** Weighted sum modulo 29 (a prime above every weight): finds any one wrong character and any swap. */
function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, one, i) => total + (i + 2) * alphabet.indexOf(one), 0)
  return alphabet[sum % 29] ?? ''
}

function grouped(characters: string): string {
  return `${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`
}
