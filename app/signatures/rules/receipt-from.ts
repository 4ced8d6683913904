import type { Entry } from '../../journal/index.ts'
import type { SignatureDetails } from './details.ts'
import type { ReceiptData } from './receipt.ts'

/**
 * The receipt of a signature.
 * @returns nothing before the signature was in force: there is no proof of what did not happen.
 */
export function receiptFrom(
  details: SignatureDetails,
  entries: readonly Entry[],
  verifyUrl: string,
): ReceiptData | undefined {
  const { state, declared, inForceAt, decisionBody, decisionOn } = details
  const entry = entries.find(({ kind }) => kind === 'signature.confirmed')
  if (!inForceAt || !entry) return undefined
  if (state !== 'in-force' && state !== 'withdrawn' && state !== 'contested') return undefined
  return {
    reference: details.reference,
    association: declared.name,
    kind: declared.kind,
    charterTitle: details.charterTitle,
    versionNumber: details.versionNumber,
    isOfficial: details.isOfficial,
    sha256: details.sha256,
    signers: details.signers.map((signer) => ({ ...signer, confirmedAt: signer.confirmedAt ?? inForceAt })),
    ...(decisionBody ? { decisionBody } : {}),
    ...(decisionOn ? { decisionOn } : {}),
    inForceAt,
    places: details.places,
    commitments: details.commitments,
    state,
    verifyUrl,
    entrySha256: entry.sha256,
  }
}
