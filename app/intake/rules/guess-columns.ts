import { fold } from '../../kernel/text.ts'
import type { Columns, Field } from './field.ts'
import { shared } from './field.ts'

/** Headings of forms in French and English, folded; the first that fits wins. Exact words before loose ones. */
const headings: [Field | '', RegExp][] = [
  // Of the form and of people: never read.
  [
    '',
    /^(prenom|nom|nom prenom|prenom nom|nom et prenom|first name|last name|telephone|tel|phone|mobile|portable)$/,
  ],
  ['', /(representant|referent|contact|president|signataire personne|responsable|dirigeant)/],
  [
    '',
    /(remote ip|ip address|adresse ip|username|webform uid|\buid\b|submitted by|submission uri|respondent id)/,
  ],
  ['', /(modified|changed|updated|current page|serial|language|entity|locked|sticky|captcha)/],
  ['draft', /(^|\b)(is draft|draft|brouillon)$/],
  [
    'source-id',
    /(^sid$|webform sid|submission id|identifiant de (la )?(soumission|reponse)|^id( reponse)?$|^uuid$|response id|^n reponse$)/,
  ],
  [
    'signed-on',
    /(date.*(signature|signe|adhesion|engagement)|signe(e)? le|signed (on|at)|^date$|horodat|submitted at|timestamp|completed( time)?$|submit date|date de (soumission|reponse|creation))/,
  ],
  ['publication', /(publi|apparaitre|afficher|visible|rendre public|listed|display)/],
  ['agreement', /(consent|accord|accepte|engage|adhere|agree|j approuve)/],
  ['email', /(e ?mail|courriel|mail|adresse electronique)/],
  ['website', /(site (web|internet)|^site$|website|^web$|^url$)/],
  ['number', /(\brna\b|\bsiren\b|\bsiret\b|numero (d |de l )?association|registration number|\bwaldec\b)/],
  ['local-law', /(droit local|volume|folio|tribunal)/],
  ['version', /(version)/],
  ['postcode', /(code postal|^cp$|postcode|postal code|zip)/],
  ['qpv', /(\bqpv\b|quartier|district|neighbourhood|\bqp\b)/],
  ['places', /(territoire|lieu(x)? d (action|intervention)|ou (agi|interv)|zone d intervention|area)/],
  ['themes', /(theme|thematique|domaine|activite|champ d action|topic)/],
  ['kind', /(type (d |de )|^type$|statut|forme juridique|nature|kind|reseau ou association|legal form)/],
  ['acronym', /(sigle|acronym|abrevi)/],
  ['commune', /(commune|ville|city|town|localite)/],
  ['address', /(adresse|address|siege|rue|street)/],
  ['sentence', /(phrase|temoignage|message public|citation|public sentence|mot public)/],
  [
    'name',
    /(nom (de )?(la |l |votre |de votre )?(association|structure|organi[sz]ation|organisme|asso|collectif)|nom asso|raison sociale|denomination|intitule|^titre$|^(association|structure|organisation|organization|organisme|organisation name|name)s?$|association name|organi[sz]ation name|name of)/,
  ],
]

/** What a heading says its column is; an empty text when it says nothing we read. */
function guessField(heading: string): Field | '' {
  const words = fold(heading.replaceAll('_', ' '))
  if (words === '') return ''
  return named(words) ?? headings.find(([, shape]) => shape.test(words))?.[0] ?? ''
}

/** The name first: “Nom de votre association” must not be taken for anything else. */
function named(words: string): Field | undefined {
  const [, shape] = headings.at(-1) ?? []
  return shape?.test(words) && !/(consent|accord|publi|date)/.test(words) ? 'name' : undefined
}

/** What each column is, from its heading. A field is given to the first column that claims it. */
export function guessColumns(header: readonly string[]): Columns {
  const guessed = header.map(guessField)
  const said = guessed.map((field, i) =>
    field !== '' && !shared.includes(field) && guessed.indexOf(field) < i ? '' : field,
  )
  // A form that keeps its answers’ dates under “created” and nothing better.
  if (said.includes('signed-on')) return said
  const created = header.findIndex((heading) =>
    /^(created|cree le|webform time)$/.test(fold(heading.replaceAll('_', ' '))),
  )
  return said.map((field, i) => (i === created ? 'signed-on' : field))
}

/** How many columns of a row look like headings: tells the row of titles from what stands above it. */
export function headingsIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '' && cell.length < 200 && guessField(cell) !== '').length
}
