import type { InfoPage } from '../../../rules/info-page.ts'

export const help: InfoPage = {
  title: 'Help',
  lead: 'The questions people ask us, and those they do not dare to ask.',
  sections: [
    {
      title: 'Who can sign?',
      text: [
        'An association, a network or an informal group that acts, or wants to act, in a priority district. A person signs on behalf of the organisation, never for herself.',
      ],
    },
    {
      title: 'Who signs, among us?',
      text: [
        'The person your body chose: president, treasurer, member of a collegial board… When the presidency is shared, two people may sign together.',
        'Somebody else may fill the form in: the letter then goes to the person who signs.',
      ],
    },
    {
      title: 'Our board has not decided yet',
      text: [
        'Begin anyway and choose “Not yet”. We keep your request for six months, and give you a note to print for the meeting.',
      ],
      link: { href: '/note-ca', label: 'Open the note for the board' },
    },
    {
      title: 'What does it bind us to?',
      text: [
        'To do your best, freely. The charter is neither a control, nor a label, nor a condition for funding, and it is not the “contrat d’engagement républicain”.',
        'You may withdraw the signature at any time, without giving a reason.',
      ],
    },
    {
      title: 'What does it cost?',
      text: ['Nothing. And there is no account to create, to read or to sign.'],
    },
    {
      title: 'We have no number',
      text: [
        'An informal group signs under its name and that of its commune. In Moselle, Bas-Rhin and Haut-Rhin, give the reference of the court register.',
        'The RNA number is on the receipt of the préfecture: a W and nine characters. A SIREN has nine digits, a SIRET fourteen.',
      ],
    },
    {
      title: 'We are a network',
      text: [
        'The signature of a network does not bind its members: each association decides for itself. Networks and associations are counted apart.',
      ],
    },
    {
      title: 'The letter does not arrive',
      text: [
        'Look among the unwanted mail. A mailbox receives three letters a day at most; when many people sign in one place, the letter may take a while.',
      ],
      link: { href: '/retrouver', label: 'Ask for my links again' },
    },
    {
      title: 'We want to withdraw our signature',
      text: [
        'Open your receipt from the letter, then “Withdraw this signature”. Lost the letter? Ask for your links again.',
      ],
      link: { href: '/retrouver', label: 'Find my signature' },
    },
    {
      title: 'Can we sign without our name being shown?',
      text: ['Yes: choose to be counted without being named. Neither your name nor your commitments appear.'],
    },
    {
      title: 'Somebody showed me a receipt: is it true?',
      text: [
        'Its reference is enough to know. The page says which text it is about and since when, never who signed for the association.',
      ],
      link: { href: '/verifier', label: 'Check a receipt' },
    },
    {
      title: 'May we show the signatories on our site?',
      text: [
        'Yes. A counter or a list is pasted in two minutes, and each named signatory has an image that says “signed the charter”. It is not a label.',
      ],
      link: { href: '/integrer', label: 'Show the register on your site' },
    },
    {
      title: 'May we reuse these data?',
      text: [
        'Yes, freely, saying where they come from and of which day. Everything public exists as files; nothing in them is about a person.',
      ],
      link: { href: '/donnees', label: 'The open data' },
    },
    {
      title: 'The text changes: what becomes of our signature?',
      text: [
        'It stays bound to the version you read. Every version stays readable, and can be compared word by word.',
      ],
      link: { href: '/charte/versions', label: 'See the versions of the charter' },
    },
    {
      title: 'We had signed before this site',
      text: [
        'Your signature may have been taken over from a form or a sheet: look for your association among the signatories. Its page then says “historic signature” and where it comes from.',
        'You may sign by yourselves: your signature will replace it. A mistake? Write to the people who run this site.',
      ],
      link: { href: '/signataires', label: 'Look among the signatories' },
    },
  ],
}
