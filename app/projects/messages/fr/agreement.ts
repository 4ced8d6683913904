const dots = '…………………………………………'

export const agreement = {
  link: 'La convention de partenariat',
  title: 'Convention de partenariat',
  lead: 'Un modèle rempli avec ce que le projet dit déjà. Ouvrez-le dans votre traitement de texte, relisez-le ensemble, changez tout ce qui ne vous va pas.',
  odt: 'Télécharger le document à modifier (ODT)',
  odtHint: 'S’ouvre avec LibreOffice et la plupart des traitements de texte.',
  pdf: 'Lire ou imprimer (PDF)',
  complete: 'Pour le remplir mieux',
  completeText:
    'Chaque partenaire écrit sa part et ses engagements dans «\u00a0Votre part\u00a0»\u00a0; le porteur écrit les dates du projet.',
  back: 'Revenir au projet',
  blank: dots,
  warning:
    'Modèle à adapter, sans valeur juridique par lui-même. Il ne remplace pas un conseil. Ce qui vous engage, c’est ce que vous relisez, changez et signez ensemble.',
  foot: (title: string) => `${title} · modèle à adapter, sans valeur juridique par lui-même`,
  parties: {
    title: 'Entre nous',
    text: 'Les associations qui portent ce projet ensemble\u00a0:',
    lead: 'Porte le projet et tient les autres au courant.',
    rna: (number: string) => `Numéro RNA\u00a0: ${number}`,
    siren: (number: string) => `Numéro SIREN\u00a0: ${number}`,
    office: `Siège\u00a0: ${dots}`,
    representative: `Représentée par\u00a0: ${dots}`,
  },
  purpose: {
    title: 'Ce que nous voulons faire',
    where: (name: string) => `Où\u00a0: ${name}.`,
    call: (name: string) => `Nous répondons ensemble à l’appel à projets «\u00a0${name}\u00a0».`,
    callUntil: (name: string, day: string) =>
      `Nous répondons ensemble à l’appel à projets «\u00a0${name}\u00a0», ouvert jusqu’au ${day}.`,
  },
  parts: {
    title: 'Qui fait quoi',
    leads: 'Porte le projet',
    todo: 'Ce qui est à faire, tel que noté ensemble\u00a0:',
    item: (what: string, who: string | null, day: string | null) =>
      [what, who, day && `pour le ${day}`].filter(Boolean).join(', '),
  },
  lasts: {
    title: 'De quand à quand',
    text: (lasts: string) => `Nous faisons ce projet ensemble\u00a0: ${lasts}.`,
  },
  deciding: {
    title: 'Comment nous décidons',
    text: 'Chaque association a une voix. Nous cherchons ce qui convient à toutes\u00a0; ce que nous décidons est noté et daté, et chacune peut le relire.',
    already: 'Ce que nous avons déjà décidé\u00a0:',
    on: (day: string, what: string) => `${day}\u00a0: ${what}`,
  },
  means: {
    title: 'Argent, matériel, assurance',
    text: 'À compléter ensemble\u00a0:',
    questions: [
      `Qui reçoit l’argent du projet et rend compte de son usage\u00a0? ${dots}`,
      `Qui paie quoi\u00a0? ${dots}`,
      `Qui prête quoi, et qui l’assure\u00a0? ${dots}`,
    ],
  },
  leaving: {
    title: 'Si l’une de nous s’en va',
    text: 'Une association peut quitter le projet. Elle l’écrit aux autres, si possible un mois avant, et dit comment ce qu’elle avait à faire est terminé ou transmis.',
  },
  differing: {
    title: 'Si nous ne sommes pas d’accord',
    text: 'Nous en parlons d’abord ensemble. Si cela ne suffit pas, nous demandons à une personne que nous choisissons toutes de nous aider à en parler.',
  },
  signing: {
    title: 'Signatures',
    text: (count: number) =>
      count > 1
        ? `Fait en ${count}\u00a0exemplaires, un pour chaque association.`
        : 'Fait en autant d’exemplaires que d’associations.',
    lines: [`Nom et qualité\u00a0: ${dots}`, `Date\u00a0: ${dots}`, 'Signature\u00a0:', '\u00a0', '\u00a0'],
  },
}
