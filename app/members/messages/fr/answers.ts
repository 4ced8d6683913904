export const answers = {
  invitation: {
    title: (place: string) => `Invitation\u00a0: ${place}`,
    account: (email: string) =>
      `Vous entrez avec l’adresse ${email}. Pas de mot de passe\u00a0: un lien par courriel suffit à chaque fois.`,
    name: 'Votre nom',
    nameHint:
      'Il reste entre les personnes de l’association, du territoire et l’équipe. Il n’est pas public.',
    accept: 'J’accepte',
    decline: 'Ce n’est pas pour moi',
    sending: 'Un instant…',
    space: 'Ouvrir mon espace',
    problems: {
      'name-missing': 'Écrivez votre nom\u00a0: il accompagne ce que vous ferez.',
      'name-long': 'Ce nom est trop long. Cent vingt caractères suffisent.',
    },
    states: {
      accepted: { title: 'Invitation acceptée', text: 'Tout est en place. Il ne reste rien à faire ici.' },
      declined: { title: 'C’est noté', text: 'Vous avez décliné l’invitation. Merci d’avoir répondu.' },
      closed: {
        title: 'Cette invitation n’est plus ouverte',
        text: 'Elle a été reprise ou déclinée. La personne qui invite peut en envoyer une autre.',
      },
      expired: {
        title: 'Cette invitation a expiré',
        text: 'Elle servait quatorze jours. La personne qui invite peut en envoyer une autre.',
      },
      'unknown-link': {
        title: 'Ce lien ne mène à rien',
        text: 'Vérifiez qu’il est complet, ou demandez une autre invitation.',
      },
    },
  },
  mandate: {
    title: 'Toujours vous\u00a0?',
    lead: (name: string, association: string, since: string) =>
      `Bonjour${name ? ` ${name}` : ''}. Vous représentez ${association}. Confirmé la dernière fois le ${since}.`,
    still: {
      title: 'Oui, c’est toujours moi',
      end: 'Fin de mon mandat, si je la connais',
      button: 'Oui, toujours moi',
    },
    handover: {
      title: 'Quelqu’un prend la suite',
      text: 'Cette personne reçoit une lettre. Votre place se libère quand elle accepte.',
      button: 'Passer la main',
    },
    leave: {
      title: 'Je n’agis plus pour l’association',
      text: 'Si d’autres personnes la représentent, votre place se libère tout de suite.',
      button: (association: string) => `Quitter ${association}`,
    },
    dayWrong: 'Écrivez ce jour ainsi\u00a0: 14/03/2027. Ou laissez vide.',
    dayPast: 'Ce jour est passé. Écrivez la prochaine fin de mandat, ou laissez vide.',
    done: {
      still: {
        title: 'Merci, c’est noté',
        text: (association: string) =>
          `Vous représentez toujours ${association}. Nous vous le redemanderons dans un an, ou à la fin du mandat.`,
      },
      handover: {
        title: 'La lettre part',
        text: (association: string) =>
          `Dès que la personne accepte, elle représente ${association} et votre place se libère. Merci pour tout ce temps.`,
      },
      left: {
        title: 'Votre place est libre',
        text: (association: string) => `Vous n’agissez plus pour ${association}. Merci pour tout ce temps.`,
      },
    },
    gone: {
      title: 'Ce lien ne sert plus',
      text: 'Il est trop ancien, ou votre place a changé. Votre espace dit où vous en êtes.',
    },
    space: 'Ouvrir mon espace',
  },
  deeds: {
    title: (name: string) => `Ce qui a été fait\u00a0: ${name}`,
    lead: 'Chaque acte, avec le nom de la personne et au nom de qui. Rien ne s’efface.',
    none: 'Rien n’a encore été fait',
    noneText: 'Les actes des personnes qui agissent ici viendront s’écrire.',
    back: 'Retour',
    words: {
      'representative.joined': 'représente l’association',
      'contributor.joined': 'contribue à l’association',
      'representative.made': 'a donné le rôle de représentation',
      'contributor.made': 'a donné le rôle de contribution',
      'member.left': 'a quitté l’association',
      'member.thanked': 'a remercié et retiré une personne',
      'representative.invited': 'a invité quelqu’un à représenter l’association',
      'contributor.invited': 'a invité quelqu’un à contribuer',
      'steward.invited': 'a invité quelqu’un à animer le territoire',
      'relay.invited': 'a invité quelqu’un comme relais du territoire',
      'invitation.cancelled': 'a repris une invitation',
      'steward.named': 'a fait entrer une personne qui anime',
      'relay.named': 'a fait entrer un relais',
      'tender.left': 'ne tient plus sa place sur ce territoire',
      'tender.thanked': 'a mis fin à une place sur ce territoire',
      'behalf.said': 'a dit au nom de quelle association le territoire est animé',
      'mandate.confirmed': 'a confirmé son mandat',
    },
  },
  team: {
    title: 'Territoires et personnes qui les animent',
    lead: 'Nommer, c’est inviter\u00a0: la personne reçoit une lettre et accepte d’un bouton.',
    name: 'Nommer quelqu’un',
    place: 'Territoire',
    placeHint: 'Un nom, un code postal ou un code.',
    placeUnknown: 'Nous ne trouvons pas ce territoire. Essayez son code.',
    placeSeveral: 'Plusieurs territoires portent ce nom. Choisissez ci-dessous.',
    which: 'Lequel\u00a0?',
    relayHint: 'Lit tout ce que ce territoire contient, ne change rien.',
    who: 'Qui anime quoi',
    nobody: 'Personne encore.',
    end: 'Mettre fin à cette place',
    back: 'Espace de l’équipe',
  },
}
