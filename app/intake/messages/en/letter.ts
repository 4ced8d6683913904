import type { letter as fr } from '../fr/letter.ts'

export const letter = {
  subject: (association: string) => `${association} and the cooperation charter`,
  hello: 'Hello,',
  stands: (association: string, source: string) =>
    `${association} stands among the signatories of the cooperation charter between associations. Its signature was given before this site opened; it comes from: ${source}.`,
  may: 'You have nothing to do. If you wish, confirm it: the page that opens changes nothing, only its button confirms.',
  confirm: 'See it, and confirm if you wish',
  anew: (address: string) =>
    `You may also sign by yourselves, in two minutes: your signature will replace the one that was taken over. ${address}`,
  mistake: (address: string) =>
    `Is it a mistake, or would you rather not stand among the signatories? Withdraw it, without giving a reason: ${address}`,
  once: 'This letter leaves only once, and your address is forgotten with it.',
} satisfies typeof fr
