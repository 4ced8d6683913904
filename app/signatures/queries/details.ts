import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { SignatureDetails, SignedWith } from '../rules/details.ts'
import { type AssistedByRow, helpedBy, withDay } from './beside.ts'
import '../tables.ts'

type SignerDetails = SignatureDetails['signers'][number]

type Row = Omit<SignatureDetails, 'signers' | 'together' | 'agreed' | 'helpedBy'> & {
  agreed: { versionNumber: number; at: string } | null
  helpedBy: AssistedByRow | null
  together: (Omit<SignedWith, 'endedAt'> & { endedAt: string | null })[]
  signers: (Omit<SignerDetails, 'confirmedAt'> & { confirmedAt: string | null })[]
}

/** A signature by its id. */
export function detailsById(db: Db, id: string): Promise<SignatureDetails | undefined> {
  return details(db, sql`s.id = ${id}`)
}

/** A signature by the reference of its receipt. */
export function detailsByReference(db: Db, reference: string): Promise<SignatureDetails | undefined> {
  return details(db, sql`s.reference = ${reference}`)
}

async function details(db: Db, which: ReturnType<typeof sql>): Promise<SignatureDetails | undefined> {
  const { rows } = await sql<Row>`
    select s.id, s.reference, s.state, s.declared, s.publication, s.public_sentence as "publicSentence",
      s.decision_body as "decisionBody", s.decision_on as "decisionOn", s.in_force_at as "inForceAt",
      s.ended_at as "endedAt", s.consent, s.version_sha256 as sha256, v.title as "charterTitle",
      v.charter_slug as "charterSlug", s.is_local as "isLocal",
      coalesce((select json_agg(json_build_object('id', w.id, 'reference', w.reference, 'charterTitle', x.title,
          'charterSlug', x.charter_slug, 'versionNumber', x.number, 'isLocal', w.is_local,
          'sha256', w.version_sha256, 'state', w.state, 'endedAt', w.ended_at) order by w.is_local, x.title)
        from signatures w join charter_public x on x.id = w.version_id
        where (w.id = coalesce(s.together_with, s.id) or w.together_with = coalesce(s.together_with, s.id))
          and w.id <> s.id and w.in_force_at is not null), '[]') as together,
      (select json_build_object('versionNumber', r.number, 'at', r.at) from local_agreements_public r
        where r.signature_id = s.id) as agreed,
      v.number as "versionNumber", v.is_official as "isOfficial", a.slug,
      array(select t.name from signature_places p join territories_public t on t.id = p.territory_id
        where p.signature_id = s.id order by t.kind, t.name) as places,
      array(select c.text from signature_commitments c where c.signature_id = s.id order by c.position)
        as commitments,
      ${helpedBy} as "helpedBy",
      exists (select from signers n where n.signature_id = s.id and n.email is null) as "isOnPaper",
      (select json_agg(json_build_object('name', g.name, 'title', g.title, 'capacity', g.capacity,
        'confirmedAt', g.confirmed_at) order by g.position) from signers g where g.signature_id = s.id)
        as signers
    from signatures s join charter_public v on v.id = s.version_id
      left join associations_public a on a.id = s.association_id
    where ${which}`.execute(db)
  const [row] = rows
  return (
    row && {
      ...row,
      agreed: row.agreed && { ...row.agreed, at: new Date(row.agreed.at) },
      helpedBy: withDay(row.helpedBy),
      signers: row.signers.map(withDate),
      together: row.together.map((one) => ({ ...one, endedAt: one.endedAt ? new Date(one.endedAt) : null })),
    }
  )
}

function withDate(signer: Row['signers'][number]): SignerDetails {
  return { ...signer, confirmedAt: signer.confirmedAt === null ? null : new Date(signer.confirmedAt) }
}
