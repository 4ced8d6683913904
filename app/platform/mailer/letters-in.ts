import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** Takes a letter in: its source and the addresses of its envelope. Throws when it could not be kept. */
export type TakeIn = (source: Buffer, recipients: readonly string[]) => Promise<unknown>

export type LettersIn = { port: number; stop(): Promise<void> }

const largestLetter = 2 * 1024 * 1024

/**
 * Listens for letters to our own addresses, in plain SMTP (RFC 5321): behind a post office, or as the one of
 * its domain. 250 is said once the letter is kept; a fault answers 451, and the sender tries again.
 * @param at where to listen; port 0 takes a free one.
 * @param isOurs whether an address may receive here: anything else is refused, so that nothing is relayed.
 * @example const door = await listenForLetters({ port: 2525, host: '127.0.0.1' }, isOurs, takeIn)
 */
export async function listenForLetters(
  at: { port: number; host: string },
  isOurs: (address: string) => boolean,
  takeIn: TakeIn,
): Promise<LettersIn> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    size: largestLetter,
    maxClients: 20,
    socketTimeout: 30_000,
    closeTimeout: 5_000,
    onRcptTo({ address }, _session, callback) {
      callback(isOurs(address) ? null : refusal(550, 'no such mailbox'))
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => callback(refusal(451, 'try again')))
      stream.on('end', () => {
        if (stream.sizeExceeded) return callback(refusal(552, 'too large'))
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        takeIn(Buffer.concat(chunks), recipients).then(
          () => callback(null, 'kept'),
          () => callback(refusal(451, 'try again')),
        )
      })
    },
  })
  // A client that hangs up in the middle of a word is no fault of ours.
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(at.port, at.host, resolve)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
