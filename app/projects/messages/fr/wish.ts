export const wish = {
  button: 'Nous voulons en être',
  call: (lead: string) => `${lead} cherche d’autres associations pour le faire ensemble.`,
  title: 'Nous voulons en être',
  lead: (title: string, lead: string) =>
    `Vos mots sont envoyés à ${lead}, qui porte «\u00a0${title}\u00a0» et vous répondra par lettre.`,
  association: 'Votre association',
  associationHint: 'Son nom, tel qu’elle a signé si elle est signataire.',
  words: 'Ce que vous pourriez y apporter',
  wordsHint: 'Deux phrases suffisent\u00a0: une salle, un savoir-faire, des bénévoles…',
  email: 'Votre adresse e-mail',
  emailHint: 'Pour vous répondre. Elle n’est montrée à personne.',
  continue: 'Continuer',
  sentTitle: 'Regardez votre boîte aux lettres',
  sent: (email: string) =>
    `Une lettre part pour ${email}. Ouvrez son lien et appuyez sur le bouton\u00a0: vos mots partiront alors.`,
  mailbox: 'Ouvrir la boîte de démonstration',
  confirm: {
    title: 'Envoyer votre demande\u00a0?',
    lead: (lead: string) => `Voici ce que ${lead} recevra.`,
    button: 'Envoyer',
  },
  asking: {
    title: 'Votre demande est partie',
    text: (lead: string) => `${lead} vous répondra par lettre. Il n’y a rien d’autre à faire.`,
  },
  closed: {
    title: 'Ce projet ne cherche plus de partenaires',
    text: 'Sa date est passée, ou il est complet.',
    back: 'Voir le projet',
  },
  problems: {
    'email-missing': 'Écrivez votre adresse e-mail.',
    'email-wrong': 'Cette adresse n’est pas complète. Exemple\u00a0: nom@exemple.fr',
    'email-long': 'Cette adresse est trop longue.',
    'name-missing': 'Écrivez le nom de l’association.',
    'name-long': 'Raccourcissez un peu\u00a0: 160\u00a0caractères au plus.',
    'role-long': 'Raccourcissez un peu\u00a0: 120\u00a0caractères au plus.',
    'commits-long': 'Raccourcissez un peu\u00a0: 600\u00a0caractères au plus.',
    'words-missing': 'Dites en une phrase ce que vous pourriez apporter.',
    'words-long': 'Raccourcissez un peu\u00a0: 600\u00a0caractères au plus.',
    'nobody-known':
      'Nous ne trouvons pas cette association parmi les signataires. Donnez une adresse e-mail où lui écrire.',
  },
}
