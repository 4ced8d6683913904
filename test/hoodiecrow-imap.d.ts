declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  type Office = {
    server: Server
    getMailbox(name: string): { messages: { flags: string[] }[] }
    listen(port: number, host: string, listening: () => void): void
    close(closed: () => void): void
    appendMessage(mailbox: string, flags: string[], internalDate: false, raw: string): void
  }
  const hoodiecrow: (options: {
    plugins?: string[]
    users: Record<string, { password: string }>
    storage: Record<string, { messages: { raw: string }[] }>
  }) => Office
  export = hoodiecrow
}
