import type { LetterKind } from '../kernel/letter-kinds.ts'

declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Somebody answered a letter of ours. Each room looks whether the purpose is its own. */
    'mail.replied': { letterId: string }
    /** A letter came to an address that leads nowhere: its sender is told what to do. */
    'mail.strayed': { to: string; lang: string; kind?: LetterKind | undefined }
  }
}
