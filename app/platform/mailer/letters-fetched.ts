import { setTimeout as sleep } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'
import { errorFields, type Log } from '../log.ts'
import type { TakeIn } from './letters-in.ts'

export type LettersFetched = { stop(): Promise<void> }

const largestLetter = 2 * 1024 * 1024

type Waiting = {
  /** Looks again after this long, even when the post office announced nothing. */
  look: number
  /** Tries again after this long when the post office was away. */
  retry: number
}

/**
 * Fetches letters from a mailbox kept for answers (IMAP, RFC 9051), as they come: what is unread is taken in, then marked as
 * read. A letter that could not be kept stays unread and is tried again; one too large is marked and left there.
 * @param url `imaps://login:password@mail.example/INBOX`; `imap:` speaks in the clear: for a post office on the same machine.
 * @example const fetched = fetchLetters(config.imapUrl, (source) => receiveLetter(site, source), log)
 */
export function fetchLetters(
  url: string,
  takeIn: (source: Buffer) => ReturnType<TakeIn>,
  log: Log,
  waiting: Waiting = { look: 60_000, retry: 30_000 },
): LettersFetched {
  const stopping = new AbortController()
  const done = (async () => {
    while (!stopping.signal.aborted) {
      try {
        await attend(url, takeIn, waiting.look, stopping.signal)
      } catch (error) {
        log.error('letters.unfetched', errorFields(error))
        await sleep(waiting.retry, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  })()
  return {
    stop() {
      stopping.abort()
      return done
    },
  }
}

/** One connection, from its opening until it is cut or no longer wanted. */
async function attend(
  url: string,
  takeIn: (source: Buffer) => ReturnType<TakeIn>,
  everyMilliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  const { client, mailbox } = clientFor(url)
  let cut: unknown
  let wake = () => {}
  const look = () => wake()
  client.on('exists', look)
  client.on('close', () => {
    cut ??= new Error('the post office hung up')
    wake()
  })
  client.on('error', (error) => {
    cut = error
    wake()
  })
  signal.addEventListener('abort', look)
  try {
    await client.connect()
    await client.mailboxOpen(mailbox)
    while (!signal.aborted) {
      const told = new Promise<void>((resolve) => {
        wake = resolve
      })
      await takeUnread(client, takeIn)
      if (cut) throw cut
      // Listens until the next command: a letter that comes is announced at once, where the post office can.
      client.idle().catch(() => {})
      await Promise.race([told, sleep(everyMilliseconds, undefined, { signal, ref: false }).catch(() => {})])
      if (cut) throw cut
    }
    await client.logout()
  } finally {
    signal.removeEventListener('abort', look)
    client.close()
  }
}

async function takeUnread(client: ImapFlow, takeIn: (source: Buffer) => ReturnType<TakeIn>): Promise<void> {
  const unread = (await client.search({ seen: false }, { uid: true })) || []
  for (const uid of unread) {
    const described = await client.fetchOne(String(uid), { size: true }, { uid: true })
    // Gone since, by another hand.
    if (!described) continue
    if ((described.size ?? 0) <= largestLetter) {
      const letter = await client.fetchOne(String(uid), { source: true }, { uid: true })
      if (!letter || letter.source === undefined) continue
      await takeIn(letter.source)
    }
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  }
}

function clientFor(url: string): { client: ImapFlow; mailbox: string } {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  const client = new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    // What it logs may hold addresses.
    logger: false,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
  })
  return { client, mailbox: decodeURIComponent(pathname.slice(1)) || 'INBOX' }
}
