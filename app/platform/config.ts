import { resolve } from 'node:path'

/** What the operator decides. Read once at start; see docs/operating.md for each variable. */
export type Config = {
  port: number
  host: string
  /** Public address of the site, without a final slash. Letters and receipts link to it. */
  url: string
  /** Folder of everything that must be kept: database, mailbox. */
  dataDirectory: string
  /** Outside PostgreSQL; undefined means the embedded one. */
  databaseUrl: string | undefined
  /** Owner's connection for migrations, when it differs from the web one. */
  databaseOwnerUrl: string | undefined
  /** A fictional world, a mailbox anyone can open, and a ribbon that says so. */
  demo: boolean
  smtpUrl: string | undefined
  mailFrom: string
  /** Where answers to our letters go, `reponse@charte.example`: each gets its own `reponse+secret@…`. */
  replyTo: string | undefined
  /** What a post office must say to hand letters over at `/courrier`. */
  inboundSecret: string | undefined
  /** Port on which letters may be brought by SMTP. */
  inboundSmtpPort: number | undefined
  /** A mailbox kept for answers, that letters are fetched from: `imaps://login:password@mail.example/INBOX`. */
  imapUrl: string | undefined
  /** True when a reverse proxy we trust sets X-Forwarded-For. */
  trustProxy: boolean
  logLevel: 'debug' | 'info' | 'error'
  /** A service that finds addresses, as the Base Adresse Nationale does; none unless asked for. */
  geocoderUrl: string | undefined
  /** The official registers of companies and of associations, asked when ours does not know; none unless asked for. */
  companiesUrl: string | undefined
  associationsUrl: string | undefined
  associationsKey: string | undefined
  publisher: Publisher
}

/** What the legal notice says of whoever runs the site; what they did not say is told as such. */
export type Publisher = {
  name: string | undefined
  contact: string | undefined
  hostedBy: string | undefined
}

type Environment = Record<string, string | undefined>

/**
 * Reads the configuration.
 * @throws Error with one sentence for the operator when a value makes no sense.
 * @example readConfig({ PORT: '8080' }).url // 'http://localhost:8080'
 */
export function readConfig(env: Environment): Config {
  const port = readPort('PORT', env.PORT)
  return {
    port,
    host: env.HOST || (env.DATABASE_URL ? '0.0.0.0' : 'localhost'),
    url: readUrl(env.TISSONS_URL) ?? `http://localhost:${port}`,
    dataDirectory: resolve(env.TISSONS_DATA || '.tissons'),
    databaseUrl: readDatabaseUrl('DATABASE_URL', env.DATABASE_URL),
    databaseOwnerUrl: readDatabaseUrl('DATABASE_OWNER_URL', env.DATABASE_OWNER_URL),
    demo: readSwitch('TISSONS_DEMO', env.TISSONS_DEMO, !env.DATABASE_URL),
    smtpUrl: env.SMTP_URL || undefined,
    mailFrom: env.MAIL_FROM || 'Tissons <ne-pas-repondre@tissons.invalid>',
    replyTo: readReplyTo(env.MAIL_REPLY_TO) ?? (env.SMTP_URL ? undefined : 'reponse@tissons.invalid'),
    inboundSecret: env.INBOUND_SECRET || undefined,
    inboundSmtpPort: env.INBOUND_SMTP_PORT ? readPort('INBOUND_SMTP_PORT', env.INBOUND_SMTP_PORT) : undefined,
    imapUrl: readImapUrl(env.IMAP_URL),
    trustProxy: readSwitch('TRUST_PROXY', env.TRUST_PROXY, false),
    logLevel: readLevel(env.LOG_LEVEL),
    geocoderUrl: readService('GEOCODER_URL', env.GEOCODER_URL),
    companiesUrl: readService('RECHERCHE_ENTREPRISES_URL', env.RECHERCHE_ENTREPRISES_URL),
    associationsUrl: readService('API_ASSOCIATION_URL', env.API_ASSOCIATION_URL),
    associationsKey: env.API_ASSOCIATION_KEY || undefined,
    publisher: {
      name: env.PUBLISHER_NAME || undefined,
      contact: env.PUBLISHER_CONTACT || undefined,
      hostedBy: env.HOSTED_BY || undefined,
    },
  }
}

function readPort(name: string, text: string | undefined): number {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new Error(`${name} must be a number from 0 to 65535, not “${text}”.`)
}

function readReplyTo(text: string | undefined): string | undefined {
  if (!text) return undefined
  if (/^[a-z0-9._-]{1,20}@[a-z0-9.-]+$/i.test(text)) return text
  throw new Error(`MAIL_REPLY_TO must be a plain address such as reponse@charte.example, not “${text}”.`)
}

function readUrl(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.origin
  throw new Error(`TISSONS_URL must be an address such as https://tissons.example, not “${text}”.`)
}

function readService(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (url && (url.protocol === 'https:' || url.protocol === 'http:') && !url.search) return url.href
  throw new Error(`${name} must be an address such as https://data.geopf.fr/geocodage, not “${text}”.`)
}

/** Not parsed as a URL: it may name several hosts. Not repeated when it is wrong: it may hold a password. */
function readDatabaseUrl(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined
  if (/^postgres(ql)?:\/\/[^/]/.test(text)) return text
  throw new Error(`${name} must be an address such as postgres://user@host/database.`)
}

/** Not repeated when it is wrong: it holds a password. */
function readImapUrl(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (url && /^imaps?:$/.test(url.protocol) && url.hostname && url.username) return text
  throw new Error('IMAP_URL must be an address such as imaps://login:password@mail.example/INBOX.')
}

function readSwitch(name: string, text: string | undefined, otherwise: boolean): boolean {
  if (!text) return otherwise
  if (['1', 'true', 'yes'].includes(text)) return true
  if (['0', 'false', 'no'].includes(text)) return false
  throw new Error(`${name} must be 1 or 0, not “${text}”.`)
}

function readLevel(text: string | undefined): Config['logLevel'] {
  if (!text) return 'info'
  if (text === 'debug' || text === 'info' || text === 'error') return text
  throw new Error(`LOG_LEVEL must be debug, info or error, not “${text}”.`)
}
