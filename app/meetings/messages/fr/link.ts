export const link = {
  over: (association: string) => `Pour ${association}`,
  from: (territory: string) => `Une rencontre des associations\u00a0: ${territory}`,
  answer: {
    title: 'Viendrez-vous\u00a0?',
    once: 'Une réponse pour toute l’association. Vous pourrez la changer par ce même lien.',
    choices: { yes: 'Oui', no: 'Non', perhaps: 'Peut-être' },
    people: 'À combien\u00a0?',
    peopleHint: 'Un nombre, même à peu près. Jamais de noms.',
    sentence: 'Une phrase pour qui prépare',
    button: 'Répondre',
    change: 'Changer notre réponse',
    said: {
      yes: 'Vous avez répondu oui. À bientôt\u00a0!',
      no: 'Vous avez répondu non. Merci de l’avoir dit.',
      perhaps: 'Vous avez répondu peut-être.',
    },
    saved: 'C’est noté',
  },
  calendar: 'Ajouter à mon calendrier',
  online: 'Participer à distance',
  cancelled: 'Cette rencontre est annulée',
  over_: 'Cette rencontre a eu lieu',
  quiet: {
    stop: 'Ne plus recevoir de lettre sur cette rencontre',
    start: 'Recevoir de nouveau les lettres de cette rencontre',
    on: 'Vous ne recevrez plus de lettre sur cette rencontre.',
  },
  unknown: {
    title: 'Ce lien ne marche plus',
    text: 'Il est peut-être incomplet, ou la rencontre est passée depuis longtemps. Les rencontres publiques sont dans l’agenda.',
    agenda: 'Voir l’agenda',
  },
  problems: {
    'answer-missing': 'Choisissez oui, non ou peut-être.',
    'people-wrong': 'Écrivez un nombre de 1 à 200, ou laissez vide.',
    'sentence-long': 'Raccourcissez un peu\u00a0: 200\u00a0caractères au plus.',
  },
}
