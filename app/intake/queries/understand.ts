import { type Theme, themeName, themes } from '../../associations/index.ts'
import { readEmail } from '../../kernel/email.ts'
import { fold } from '../../kernel/text.ts'
import { readNumber } from '../../register/index.ts'
import { themeMeant } from '../rules/listed.ts'
import type { Said } from '../rules/read-row.ts'
import type { IntakeRecord, Note } from '../rules/record.ts'
import type { PlaceFinder } from './places.ts'

type Understood = { record: IntakeRecord; notes: Note[] }

/** What a row says, in the words of the rooms that know: numbers, places, themes. What is unclear is noted. */
export async function understand(said: Said, places: PlaceFinder): Promise<Understood> {
  const notes: Note[] = [...said.notes]
  const where = await readPlaces(said, places, notes)
  const website = readWebsite(said.website, notes)
  const email = readEmail(said.email)
  const record: IntakeRecord = {
    name: said.name,
    ...(said.acronym && { acronym: said.acronym }),
    ...(said.kind && { kind: said.kind }),
    ...readNumbers(said.numbers, notes),
    ...(said.localLaw && { localLawReference: said.localLaw }),
    ...(website && { website }),
    ...where,
    themes: readThemes(said.themes, notes),
    ...(said.signedOn && { signedOn: said.signedOn }),
    publication: said.publication,
    ...(said.sentence && { sentence: said.sentence }),
    version: said.version,
    ...(email.ok && { email: email.value }),
    ...(said.sourceId && { sourceId: said.sourceId }),
  }
  return { record, notes }
}

/** Several columns or one cell may hold an RNA number and a SIRET: they complete each other. */
function readNumbers(texts: readonly string[], notes: Note[]) {
  const numbers: { rna?: string; siren?: string; siret?: string } = {}
  for (const text of texts) {
    const read = readNumber(text)
    if (read.ok) Object.assign(numbers, read.value)
    // “None”, “in progress”, a dash: words that are no number and pretend to be none.
    else if (/\d/.test(text)) notes.push({ code: 'number-wrong', text })
  }
  return numbers
}

async function readPlaces(said: Said, finder: PlaceFinder, notes: Note[]) {
  const commune =
    said.commune || said.postcode ? await finder.commune(said.commune, said.postcode) : undefined
  if (said.commune && !commune) notes.push({ code: 'commune-unknown', text: said.commune })
  const places = new Set<string>()
  const add = async (text: string, find: Promise<{ id: string } | undefined>) => {
    const place = await find
    if (place) places.add(place.id)
    else notes.push({ code: 'place-unknown', text })
  }
  for (const text of said.districts) await add(text, finder.district(text, commune))
  for (const text of said.areas) await add(text, finder.area(text))
  // A list without districts says at least where the association is.
  if (places.size === 0 && commune) places.add(commune.id)
  return {
    ...(commune ? { communeId: commune.id } : {}),
    ...(commune || said.commune ? { communeName: commune?.name ?? said.commune } : {}),
    ...(said.postcode && { postcode: said.postcode }),
    places: [...places],
  }
}

const themeNames = new Map(
  themes.flatMap((theme) => [
    [fold(themeName('fr', theme)), theme] as const,
    [fold(themeName('en', theme)), theme] as const,
  ]),
)

function readThemes(texts: readonly string[], notes: Note[]): Theme[] {
  const meant = texts.map((text) => ({ text, theme: themeMeant(text, themeNames) }))
  for (const { text, theme } of meant) if (!theme) notes.push({ code: 'theme-unknown', text })
  return [...new Set(meant.flatMap(({ theme }) => theme ?? []))]
}

function readWebsite(text: string, notes: Note[]): string | undefined {
  if (text === '' || !text.includes('.')) return undefined
  const url = URL.parse(/^[a-z]+:/i.test(text) ? text : `https://${text}`)
  if (url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username) return url.href
  notes.push({ code: 'website-wrong', text })
  return undefined
}
