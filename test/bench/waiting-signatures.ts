import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../../app/platform/db/database.ts'

/** Signatures that only await the press of a button; each is used once. */
export type Waiting = {
  /** The secret of the next link. */
  next(): string
  /** Makes sure that so many are left. */
  fill(left: number): Promise<void>
  /** How many were put in force so far. */
  inForce(): Promise<number>
  /** Ends when nothing waits that signatures cause: letters wait while a crowd signs, and would weigh on what is measured next. */
  posted(): Promise<void>
}

/** Writes the rows that the form would have left, in bulk: what is measured is the press, not the form. */
export function waitingSignatures(sql: Sql): Waiting {
  let made = 0
  let used = 0
  return {
    next: () => secretOf(++used),
    async fill(left) {
      const missing = used + left - made
      if (missing <= 0) return
      await insertWaiting(sql, made + 1, made + missing)
      made += missing
    },
    async inForce() {
      const [row] = await sql<{ n: number }[]>`
        select count(*) as n from signatures where state = 'in-force' and reference like 'BENCH-%'`
      return row?.n ?? 0
    },
    async posted() {
      for (;;) {
        const [row] = await sql<{ waits: boolean }[]>`
          select exists (select from facts where dispatched_at is null)
            or exists (select from pgboss.job where name = 'reactions' and state in ('created', 'active')) as waits`
        if (!row?.waits) return
        await sleep(250)
      }
    },
  }
}

/** 43 characters, as long as a real one. */
function secretOf(i: number): string {
  return String(i).padStart(43, 'b')
}

async function insertWaiting(sql: Sql, from: number, to: number): Promise<void> {
  await sql`
    with asked as (
      select i, uuidv7() as signature_id, uuidv7() as signer_id, lpad(i::text, 43, 'b') as secret,
        'W98' || lpad(i::text, 7, '0') as rna
      from generate_series(${from}::int, ${to}::int) as i
    ), version as (
      select id, charter_id, sha256 from charter_public where charter_slug = 'nationale' and is_current
    ), signature as (
      insert into signatures (id, reference, charter_id, version_id, version_sha256, state, identity_key,
        declared, consent, publication, requested_at)
      select signature_id, 'BENCH-' || i, version.charter_id, version.id, version.sha256,
        'awaiting-confirmation', 'rna:' || rna,
        jsonb_build_object('kind', 'association', 'name', 'Association fictive ' || i, 'rna', rna,
          'themes', '[]'::jsonb), 'Nous nous reconnaissons dans cette charte.', 'named', now()
      from asked, version
    ), signer as (
      insert into signers (id, signature_id, position, name, email, capacity)
      select signer_id, signature_id, 1, 'Personne fictive', 'personne' || i || '@bench.invalid', 'legal' from asked
    ), link as (
      insert into signing_links (hash, signer_id, purpose, created_at, expires_at)
      select encode(sha256(secret::bytea), 'hex'), signer_id, 'sign', now(), now() + interval '30 days' from asked
    )
    insert into letter_requests (at, mailbox_key, network_key, identity_key, signer_id)
      select now(), 'mailbox' || i, 'network' || i, 'identity' || i, signer_id from asked`
  await sql`analyze signatures, signers, signing_links, letter_requests`
}
