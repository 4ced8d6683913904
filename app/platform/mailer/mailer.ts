import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import type { Config } from '../config.ts'
import type { Letter } from './letter.ts'

/** Posts letters. Throws when the post office refuses for now: the job is tried again. */
export type Mailer = { post(letter: Letter): Promise<void> }

type MailConfig = Pick<Config, 'smtpUrl' | 'mailFrom' | 'url' | 'dataDirectory'>

/** SMTP when `SMTP_URL` is set, else a folder of `.eml` files that the demonstration shows as a mailbox. */
export function openMailer(config: MailConfig): Mailer {
  return config.smtpUrl ? smtpMailer(config, config.smtpUrl) : folderMailer(config, mailboxFolder(config))
}

/** Where the demonstration’s letters are kept. */
export function mailboxFolder(config: Pick<Config, 'dataDirectory'>): string {
  return join(config.dataDirectory, 'mailbox')
}

function smtpMailer(config: MailConfig, smtpUrl: string): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async post(letter) {
      await transport.sendMail(mail(config, letter))
    },
  }
}

function folderMailer(config: MailConfig, folder: string): Mailer {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  let opened: Promise<Map<string, string>> | undefined
  return {
    async post(letter) {
      const { message } = await transport.sendMail(mail(config, letter))
      opened ??= openFolder(folder)
      const known = await opened
      const key = digest(letter.key)
      const name = known.get(key) ?? `${String(Date.now()).padStart(15, '0')}-${key}.eml`
      known.set(key, name)
      const path = join(folder, name)
      // Written aside then renamed: a reader never sees half a letter.
      await writeFile(`${path}.tmp`, message as Buffer)
      await rename(`${path}.tmp`, path)
    },
  }
}

/** Makes the folder if it is missing. @returns the letters in it, the name of each file by its letter’s key. */
async function openFolder(folder: string): Promise<Map<string, string>> {
  await mkdir(folder, { recursive: true })
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  return new Map(names.map((name) => [name.slice(0, -4).split('-')[1] ?? '', name]))
}

function mail(config: MailConfig, letter: Letter) {
  return {
    from: config.mailFrom,
    to: letter.to,
    ...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: messageIdOf(config, letter.key),
    ...threadOf(config, letter),
    headers: { 'Auto-Submitted': 'auto-generated', ...stopHeaders(letter) },
  }
}

/** RFC 8058: the mail host shows a button of its own, and presses ours. */
function stopHeaders({ unsubscribeUrl }: Letter): Record<string, string> {
  if (!unsubscribeUrl) return {}
  return { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

function threadOf(config: MailConfig, { key, thread }: Letter) {
  if (!thread || thread === key) return {}
  const began = messageIdOf(config, thread)
  return { inReplyTo: began, references: began }
}

function messageIdOf(config: MailConfig, key: string): string {
  return `<${digest(key)}@${new URL(config.url).hostname}>`
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

/** A letter of the demonstration mailbox, as stored. */
export type StoredLetter = { id: string; at: Date; source: Buffer }

/** The newest letters of the demonstration mailbox first. */
export async function storedLetters(folder: string, most = 50): Promise<StoredLetter[]> {
  const names = await readdir(folder).catch(() => [])
  const letters = names
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
    .slice(0, most)
  return Promise.all(
    letters.map(async (name) => ({
      id: name.slice(0, -4),
      at: new Date(Number(name.split('-')[0])),
      source: await readFile(join(folder, name)),
    })),
  )
}

/** One letter of the demonstration mailbox, by the id a list gave. */
export async function storedLetter(folder: string, id: string): Promise<StoredLetter | undefined> {
  // An id becomes a file name: only the shape we write may.
  if (!/^\d{15}-[0-9a-f]{32}$/.test(id)) return undefined
  const source = await readFile(join(folder, `${id}.eml`)).catch(() => undefined)
  return source && { id, at: new Date(Number(id.split('-')[0])), source }
}
