import type { Publisher } from '../../../platform/config.ts'
import type { InfoPage } from '../../rules/info-page.ts'
import { help } from './en/help.ts'
import type { fr } from './fr.ts'

const accessibility: InfoPage = {
  title: 'Accessibility',
  lead: 'This site is made to work without a mouse, without scripts, on an old phone and with a screen reader.',
  sections: [
    {
      title: 'What we check at every change',
      list: [
        'Public pages and every step of signing with the axe tool (WCAG 2.2, levels A and AA): no error.',
        'The whole signature by keyboard, without a mouse.',
        'The same journeys without scripts, and on a screen 320 pixels wide: nothing overflows.',
        'PDF documents are tagged, with their title and language.',
      ],
    },
    {
      title: 'What we have not done',
      text: [
        'No RGAA audit by somebody from outside, and no trial yet with people who use a screen reader every day. So we cannot say that the site conforms: only what we checked.',
      ],
    },
    {
      title: 'Is something in your way?',
      text: ['Write to us: the address is in the legal notice.'],
      link: { href: '/mentions-legales', label: 'Legal notice' },
    },
  ],
}

const privacy: InfoPage = {
  title: 'Privacy',
  lead: 'Organisations are public, people are not. We keep little, and say what.',
  sections: [
    {
      title: 'What is public',
      text: [
        'The name of the association, its commune, themes, places of action, commitments, the version signed and the date: only if it chose to publish its name. Never the name nor the address of the people who signed.',
      ],
    },
    {
      title: 'What we keep, and for how long',
      list: [
        'A form that was begun: seven days after the last step.',
        'A request never signed: it lapses after 60 days, or 180 if the board had not decided.',
        'A signature: the name, role and e-mail address of who signed, the decision of the body. They serve to send the receipt and to prove the signature. They stay as long as the signature, then in its history.',
        'The network address and browser of the moment the button is pressed: 30 days, in case somebody contests.',
        'An account, for those who act in the name of an association or look after a territory: e-mail address, name, places and open sessions. It is erased in two presses, or after two years without a visit, a month after a letter.',
        'What was done in the name of an association: the act, the day and the person. If they erase their account, the act stays, without their name.',
        'A request about an entry: thirty days if it is not confirmed; otherwise the name and address of who asked are erased a year after the answer.',
        'An answer to a need or an offer: its words are erased as they are passed on, or after seven days if they were not confirmed. The address of who posted and that of who answered: thirty days after the end of the listing.',
        'Who asked for letters: two days, in a form from which the address cannot be found again.',
      ],
    },
    {
      title: 'What we do not do',
      list: [
        'No cookie to read or to sign; one only, for those who sign in, and for an hour another, without secret, for whoever helps a person.',
        'No audience measurement, no advertising, no request to another site.',
        'No data about residents.',
        'Technical logs hold neither name, nor address, nor secret link.',
      ],
    },
    {
      title: 'Your rights',
      text: [
        'If you have an account, “My name and my data” lets you take away and erase what concerns you. Otherwise you may ask to see, correct or erase what concerns you: write to the address in the legal notice. You may also turn to the CNIL.',
      ],
      link: { href: '/mentions-legales', label: 'Whom to write to' },
    },
  ],
}

const ecology: InfoPage = {
  title: 'Ecodesign',
  lead: 'A light site works better on an old phone, and uses less.',
  sections: [
    {
      title: 'What is held at every change',
      list: [
        'A page and all it needs: 30 KB at most and five requests at most, fonts and styles included. A test keeps it from growing.',
        'Pages that everybody sees are kept in memory, already compressed.',
        'No decorative image: drawings are made of a few strokes.',
        'No request to another site.',
      ],
    },
    {
      title: 'What we have not measured',
      text: [
        'The electricity of the server and the footprint of the hosting: they depend on who runs this site.',
      ],
    },
  ],
}

const legal = (publisher: Publisher): InfoPage => ({
  title: 'Legal notice',
  lead: 'Who runs this site, and how to write to them.',
  sections: [
    { title: 'Publisher', text: [publisher.name ?? 'Not filled in by whoever runs this site.'] },
    { title: 'Contact', text: [publisher.contact ?? 'Not filled in by whoever runs this site.'] },
    { title: 'Hosting', text: [publisher.hostedBy ?? 'Not filled in by whoever runs this site.'] },
    {
      title: 'Software',
      text: [
        'Tissons is free software, under the AGPL 3.0 licence. The data of the register are under Licence Ouverte 2.0.',
      ],
    },
    {
      title: 'The charter',
      text: [
        'The charter of cooperation between associations in priority districts is that of Le Mouvement associatif and the Fédération des centres sociaux. Where “unofficial summary” is written, the text is ours.',
      ],
    },
  ],
})

export const en = { help, accessibility, privacy, ecology, legal } satisfies typeof fr
