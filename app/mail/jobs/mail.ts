import type { Site } from '../../platform/http/site.ts'
import type { Facts } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { tidyMail as tidy } from '../acts/tidy.ts'
import { strayedLetter } from '../letters/strayed-letter.ts'
import { areaOf } from '../rules/letter-address.ts'
import '../facts.ts'

/** To who wrote to nobody. */
export async function postStrayed(
  site: Site,
  { to, lang, kind }: Facts['mail.strayed'],
  fact: { id: number },
): Promise<void> {
  const letter = { lang: lang as Lang, to, key: `strayed ${fact.id}`, area: kind && areaOf(kind) }
  await site.mailer.post(strayedLetter(site.config.url, letter))
}

/** Forgets old letters and addresses. */
export function tidyMail(site: Site): Promise<void> {
  return site.transaction((tx) => tidy(tx, site.clock()))
}
