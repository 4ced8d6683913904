import type { DeclaredAssociation } from '../../associations/index.ts'
import { canonicalJson, type Json, sha256 } from '../../kernel/canonical-json.ts'
import type { Judged } from './judge.ts'
import type { IntakeRecord, Settings } from './record.ts'

/** The association a row declares: its own words, with the numbers of whom it was matched with. */
export function declaredFrom(record: IntakeRecord, judged: Judged): DeclaredAssociation {
  const { target, kind, dropsNumber } = judged
  const matched = typeof target === 'object' ? target : undefined
  const own = dropsNumber ? {} : { rna: record.rna, siren: record.siren, siret: record.siret }
  const { name, acronym, localLawReference, communeId, communeName, website, themes } = record
  const rna = matched?.rna ?? own.rna
  const siren = matched?.siren ?? own.siren
  const siret = matched?.siret ?? own.siret
  return {
    kind,
    name,
    ...(acronym && { acronym }),
    ...(rna && { rna }),
    ...(siren && { siren }),
    // A SIRET of another SIREN would contradict the match.
    ...(siret && (!siren || siret.startsWith(siren)) && { siret }),
    ...(localLawReference && { localLawReference }),
    ...(communeId && { communeId }),
    ...(communeName && { communeName }),
    themes,
    ...(website && { website }),
  }
}

/** What a row says, as one word: the same again changes nothing. */
export function fingerprintOf(
  record: IntakeRecord,
  association: DeclaredAssociation,
  { proof }: Settings,
): string {
  const { places, publication, sentence = '', signedOn = '', version } = record
  return sha256(
    canonicalJson({
      association,
      places,
      publication,
      sentence,
      signedOn,
      version,
      proof,
    } as unknown as Json),
  )
}
