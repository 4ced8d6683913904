export const fr = {
  title: 'Les étapes de la déclinaison',
  lead: 'Une déclinaison s’ouvre, s’écrit, s’adopte, se vit, se révise. Elle peut aussi dormir, ou s’arrêter.',
  now: 'Où en sommes-nous',
  words: 'Un mot pour les autres',
  wordsHint: 'Il se lira dans l’histoire.',
  verbs: {
    draft: { title: 'Passer à l’écriture', text: 'Le groupe est là\u00a0: on écrit.' },
    propose: {
      title: 'Soumettre à l’adoption',
      text: 'Le texte se fige, chaque association du groupe reçoit une lettre pour dire sa voix.',
    },
    'take-back': {
      title: 'Reprendre le texte',
      text: 'On arrête là pour l’instant. La version adoptée, s’il y en a une, reste en vigueur.',
    },
    adopt: { title: 'Adopter', text: '' },
    revise: {
      title: 'Ouvrir une révision',
      text: 'On écrit la version suivante. Celle d’aujourd’hui reste en vigueur jusqu’à l’adoption.',
    },
    sleep: {
      title: 'Mettre en sommeil',
      text: 'On fait une pause, et on le dit. Rien n’est effacé, aucune signature ne tombe.',
    },
    wake: { title: 'Réveiller', text: 'On reprend là où l’on s’était arrêté.' },
    close: {
      title: 'Clore',
      text: 'C’est fini, au moins pour l’instant. Le texte et son histoire restent lisibles.',
    },
    reopen: { title: 'Rouvrir', text: 'On reprend, avec deux associations au moins pour animer.' },
  },
  sending: 'Un instant…',
  done: 'C’est noté. L’histoire le dit.',
  problems: {
    'not-now': 'Ce n’est plus possible à cette étape.',
    'stewards-missing':
      'Il faut deux personnes de deux associations pour animer. Invitez la seconde dans «\u00a0Groupe\u00a0».',
    'nothing-written': 'Rien n’est écrit ici\u00a0: ajoutez au moins un engagement ou un article.',
    'no-version': 'Aucune version n’est encore adoptée.',
    'words-long': 'C’est trop long\u00a0: 1\u00a0000\u00a0caractères au plus.',
  },
}
