export const fr = {
  strayed: {
    subject: 'Votre lettre n’est arrivée chez personne',
    text: 'Bonjour,\n\nVous avez écrit à une adresse qui ne mène à personne, ou dont la conversation est finie. Votre lettre n’a pas été lue.',
    heard:
      'Bonjour,\n\nVous avez répondu à une lettre qui part toute seule\u00a0: personne ne lit les réponses, et la vôtre n’a pas été lue.',
    areas: {
      account: 'Pour vous connecter, demandez un nouveau lien\u00a0: il arrive en une minute.',
      aid: 'Pour répondre à une annonce, la prolonger ou la fermer, utilisez le bouton de sa lettre. S’il est perdu, demandez vos liens ici\u00a0:',
      cooperation:
        'Pour dire oui, pas tout à fait ou non, utilisez le bouton de la lettre. Pour noter vous-même une coopération, demandez votre lien ici\u00a0:',
      digest: 'Pour choisir les lettres que vous recevez, ou les arrêter\u00a0:',
      beside:
        'Pour confirmer ou annuler ce qui a été fait avec de l’aide, prenez le bouton de la lettre. Vos signatures se retrouvent ici\u00a0:',
      discussion:
        'Pour continuer une discussion, utilisez le bouton de sa lettre. Celles qui sont publiques se lisent ici\u00a0:',
      identity:
        'Pour décider d’une demande ou la confirmer, utilisez le bouton de la lettre. Ce que l’on demande à votre association attend aussi dans votre espace\u00a0:',
      'local-charter':
        'Pour donner une voix, un avis ou une réponse, utilisez le bouton de la lettre. Toutes les déclinaisons se lisent ici\u00a0:',
      meeting:
        'Pour dire si vous venez, ou changer d’avis, utilisez le bouton de la lettre\u00a0: il marche jusqu’à la rencontre. L’agenda public est ici\u00a0:',
      'meeting.minutes':
        'Le compte rendu et ses décisions se relisent par le bouton de la lettre. S’il s’y trouve une erreur, dites-le à qui anime votre territoire\u00a0: son compte rendu se corrige. Pour en parler avec les autres associations, les discussions sont ici\u00a0:',
      member:
        'Pour accepter une place, la refuser ou dire que c’est toujours vous, utilisez le bouton de la lettre. Vos places sont dans votre espace\u00a0:',
      plan: 'Pour dire où en est une action, ou ne plus la prendre, utilisez le bouton de la lettre. Les plans se lisent avec leur déclinaison\u00a0:',
      project:
        'Pour répondre au sujet d’un projet, utilisez le bouton de la lettre. Les projets se lisent ici\u00a0:',
      signature:
        'Pour signer, retrouver un reçu ou retirer une signature, un lien suffit. S’il est perdu, demandez-le ici\u00a0:',
    },
    open: 'Ouvrir la page',
    what: 'Pour tout le reste, l’aide dit à qui s’adresser\u00a0:',
    button: 'Ouvrir l’aide',
  },
}
