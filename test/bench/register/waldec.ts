import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Chance, makeChance } from './chance.ts'
import { initials, inventAssociation } from './names.ts'
import { makeCountry } from './words.ts'

const columns =
  'id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;observation;position;maj_time'

const purposes = [
  'organiser des rencontres, des ateliers et des sorties ouvertes à toutes et à tous, et faire vivre le quartier',
  'promouvoir la pratique amateur, former ses membres et participer aux manifestations locales',
  'créer du lien entre générations ; proposer un lieu d’accueil, d’écoute et d’entraide',
  'faire connaître et préserver le patrimoine, ""petit"" et grand, par tous les moyens',
]

/**
 * Writes a fictional file of the national register, as large and as uneven as the real one: dissolved entries,
 * namesakes, and one line in a thousand that must be rejected.
 */
export async function writeWaldec(path: string, rows: number, seed = 1): Promise<void> {
  await pipeline(Readable.from(pieces(rows, seed)), createWriteStream(path))
}

function* pieces(rows: number, seed: number) {
  const country = makeCountry(seed)
  const chance = makeChance(seed + 1)
  let piece = `${columns}\n`
  for (let i = 0; i < rows; i += 1) {
    piece += line(chance, country, i)
    if (piece.length < 1 << 18) continue
    yield piece
    piece = ''
  }
  yield piece
}

function line(chance: Chance, country: ReturnType<typeof makeCountry>, i: number): string {
  const { name, place } = inventAssociation(chance, country)
  const number = `W${place.code.slice(0, 2)}${1 + (i % 9)}${String(Math.floor(i / 9)).padStart(6, '0')}`
  const closed = chance.is(0.15)
  const fate = chance.below(1_000)
  const id = fate === 0 ? number.slice(0, 6) : number
  const position = closed ? 'D' : chance.is(0.01) ? 'S' : 'A'
  const siret = chance.is(0.3) ? madeUpSiret(chance) : ''
  const street = `${country.invent(chance)} ${country.invent(chance)}`
  const created = `${1950 + chance.below(75)}-0${1 + chance.below(9)}-1${chance.below(9)}`
  const cells = [
    ...[id, `"${i}"`, siret || '""', '""', `${number.slice(1, 3)}1P`, created, created, created],
    ...[closed ? '2019-03-05' : '0001-01-01', 'D', chance.is(0.03) ? 'U' : 'S', `"${name}"`],
    ...[
      chance.is(0.4) ? initials(name) : name.slice(0, 38),
      `"${chance.pick(purposes)}"`,
      '006070',
      '000000',
    ],
    ...[
      '""',
      1 + chance.below(90),
      '""',
      'RUE',
      `"${street}"`,
      '_',
      place.code,
      place.postcode,
      `"${place.name}"`,
    ],
    ...[
      '""',
      '""',
      '""',
      `"${1 + chance.below(90)} rue ${street}"`,
      '""',
      place.postcode,
      place.name.toUpperCase(),
      'FRANCE',
    ],
    ...['PM', '""', '0', '""', position, '2024-02-09 12:51:34'],
  ]
  return `${cells.join(';')}\n`
}

/** The last digit is the one that makes the whole number valid (Luhn), for the SIREN as for the SIRET. */
function madeUpSiret(chance: Chance): string {
  const siren = withKey(`9${String(chance.below(10_000_000)).padStart(7, '0')}`)
  return withKey(`${siren}000${1 + chance.below(9)}`)
}

function withKey(digits: string): string {
  let sum = 0
  for (let i = digits.length - 1, double = true; i >= 0; i -= 1, double = !double) {
    const digit = Number(digits[i]) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return `${digits}${(10 - (sum % 10)) % 10}`
}
