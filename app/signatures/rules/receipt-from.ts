import type { Entry } from '../../journal/index.ts'
import type { SignatureDetails } from './details.ts'
import type { ReceiptData } from './receipt.ts'

/**
 * The receipt of a signature.
 * @returns nothing before the signature was in force: there is no proof of what did not happen.
 * @param together what the journal says of each text signed in the same act, by its id.
 */
export function receiptFrom(
  details: SignatureDetails,
  entries: readonly Entry[],
  verifyUrl: string,
  together: ReadonlyMap<string, readonly Entry[]>,
): ReceiptData | undefined {
  const { state, declared, inForceAt, decisionBody, decisionOn } = details
  const entry = confirmed(entries)
  if (!inForceAt || !entry) return undefined
  if (state !== 'in-force' && state !== 'withdrawn' && state !== 'contested') return undefined
  return {
    reference: details.reference,
    association: declared.name,
    kind: declared.kind,
    charterTitle: details.charterTitle,
    charterSlug: details.charterSlug,
    isLocal: details.isLocal,
    versionNumber: details.versionNumber,
    isOfficial: details.isOfficial,
    sha256: details.sha256,
    signers: details.signers.map((signer) => ({ ...signer, confirmedAt: signer.confirmedAt ?? inForceAt })),
    ...(decisionBody ? { decisionBody } : {}),
    ...(decisionOn ? { decisionOn } : {}),
    inForceAt,
    agreed: details.agreed,
    together: details.together.map((one) => ({
      ...one,
      entrySha256: confirmed(together.get(one.id) ?? [])?.sha256 ?? '',
    })),
    places: details.places,
    commitments: details.commitments,
    helpedBy: details.helpedBy,
    isOnPaper: details.isOnPaper,
    state,
    verifyUrl,
    entrySha256: entry.sha256,
  }
}

function confirmed(entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ kind }) => kind === 'signature.confirmed')
}
