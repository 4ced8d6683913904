import type { agreement as fr } from '../fr/agreement.ts'

const dots = '…………………………………………'

export const agreement = {
  link: 'The partnership agreement',
  title: 'Partnership agreement',
  lead: 'A template filled with what the project says already. Open it in your word processor, read it together, change all that does not suit you.',
  odt: 'Download the document to edit (ODT)',
  odtHint: 'Opens with LibreOffice and most word processors.',
  pdf: 'Read or print (PDF)',
  complete: 'To fill it better',
  completeText:
    'Each partner writes its part and what it commits to in “Your part”; the lead writes the dates of the project.',
  back: 'Back to the project',
  blank: dots,
  warning:
    'A template to adapt, without legal force by itself. It does not replace advice. What binds you is what you read, change and sign together.',
  foot: (title: string) => `${title} · template to adapt, without legal force by itself`,
  parties: {
    title: 'Between us',
    text: 'The associations that carry this project together:',
    lead: 'Leads the project and keeps the others informed.',
    rna: (number: string) => `RNA number: ${number}`,
    siren: (number: string) => `SIREN number: ${number}`,
    office: `Registered office: ${dots}`,
    representative: `Represented by: ${dots}`,
  },
  purpose: {
    title: 'What we want to do',
    where: (name: string) => `Where: ${name}.`,
    call: (name: string) => `Together we answer the call for projects “${name}”.`,
    callUntil: (name: string, day: string) =>
      `Together we answer the call for projects “${name}”, open until ${day}.`,
  },
  parts: {
    title: 'Who does what',
    leads: 'Leads the project',
    todo: 'What is to be done, as noted together:',
    item: (what: string, who: string | null, day: string | null) =>
      [what, who, day && `by ${day}`].filter(Boolean).join(', '),
  },
  lasts: {
    title: 'From when to when',
    text: (lasts: string) => `We do this project together: ${lasts}.`,
  },
  deciding: {
    title: 'How we decide',
    text: 'Each association has one voice. We look for what suits all of us; what we decide is noted and dated, and each can read it again.',
    already: 'What we decided already:',
    on: (day: string, what: string) => `${day}: ${what}`,
  },
  means: {
    title: 'Money, equipment, insurance',
    text: 'To be filled in together:',
    questions: [
      `Who receives the money of the project and accounts for its use? ${dots}`,
      `Who pays for what? ${dots}`,
      `Who lends what, and who insures it? ${dots}`,
    ],
  },
  leaving: {
    title: 'If one of us leaves',
    text: 'An association can leave the project. It writes so to the others, a month before if possible, and says how what it had to do is finished or handed over.',
  },
  differing: {
    title: 'If we do not agree',
    text: 'We first talk about it together. If that is not enough, we ask a person whom we all choose to help us talk.',
  },
  signing: {
    title: 'Signatures',
    text: (count: number) =>
      count > 1
        ? `Made in ${count} copies, one for each association.`
        : 'Made in as many copies as there are associations.',
    lines: [`Name and capacity: ${dots}`, `Date: ${dots}`, 'Signature:', '\u00a0', '\u00a0'],
  },
} satisfies typeof fr
