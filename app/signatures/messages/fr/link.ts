export const link = {
  unknown: {
    title: 'Ce lien ne marche pas',
    text: 'Il est peut-être coupé\u00a0: copiez-le en entier depuis la lettre. Vous pouvez aussi en redemander un.',
    again: 'Redemander mes liens',
  },
  sign: {
    title: (association: string) => `Signer au nom de ${association}`,
    lead: (signer: string) =>
      `Bonjour ${signer}. Relisez le texte, puis appuyez sur le bouton. Tant que vous n’appuyez pas, rien n’est signé.`,
    consent: 'En appuyant, vous dites\u00a0:',
    button: (association: string) => `Signer au nom de ${association}`,
    sending: 'Signature en cours…',
    after: 'Vous recevrez un reçu. Vous pourrez retirer la signature à tout moment.',
    givenNational:
      'La charte nationale, votre association l’a déjà signée\u00a0: elle reste comme elle est, et rien n’est compté deux fois.',
    givenLocal: (title: string) =>
      `La déclinaison «\u00a0${title}\u00a0», votre association l’a déjà signée\u00a0: elle reste comme elle est, et rien n’est compté deux fois.`,
    second: 'La signature sera en vigueur quand la deuxième personne aura appuyé aussi.',
    toButton: 'Aller directement au bouton',
    wrong:
      'Quelque chose est faux\u00a0? Recommencez depuis le formulaire\u00a0: cette demande, jamais signée, s’éteindra toute seule.',
    notYou: 'Ce n’est pas vous, ou pas votre association\u00a0? Fermez cette page\u00a0: rien ne se passera.',
  },
  undecided: {
    title: 'La décision est-elle prise\u00a0?',
    lead: (association: string) =>
      `Cette demande au nom de ${association} attend la décision de votre instance.`,
    note: 'Ouvrir la note à imprimer',
    form: 'La décision est prise',
    button: 'Noter la décision et continuer',
    wait: 'Pas encore\u00a0? Gardez la lettre et revenez après la réunion.',
  },
  changed: {
    title: 'Le texte a changé',
    lead: 'Depuis votre demande, une nouvelle version de la charte a été publiée. Rien n’est signé. Voici ce qui change, mot à mot.',
    leadLocal: (title: string) =>
      `Depuis votre demande, une nouvelle version de la déclinaison «\u00a0${title}\u00a0» a été adoptée. Rien n’est signé. Voici ce qui change, mot à mot.`,
    reason: (summary: string) => `Pourquoi\u00a0: ${summary}`,
    button: 'J’ai lu ce qui change, continuer avec le nouveau texte',
    after: 'La page suivante montre le texte entier, avec le bouton pour signer.',
    other: 'La personne qui avait déjà signé l’ancien texte recevra une nouvelle lettre.',
  },
  closed: {
    title: 'Cette déclinaison est close',
    lead: (title: string) =>
      `La déclinaison «\u00a0${title}\u00a0» a été close depuis votre demande\u00a0: elle ne se signe plus. Rien n’a été signé. La charte nationale se signe toujours.`,
    again: 'Signer la charte nationale',
  },
  expired: {
    title: 'Ce lien a expiré',
    lead: 'Un lien de signature marche 30 jours. Rien n’est perdu\u00a0: votre demande est toujours là.',
    button: 'M’envoyer un nouveau lien',
    sentTitle: 'Un nouveau lien est en route',
    sent: 'Il part à l’adresse indiquée dans la demande. Si trois lettres sont déjà parties aujourd’hui, attendez demain.',
  },
  waiting: {
    title: 'Votre signature est notée',
    lead: (association: string) =>
      `Il manque encore celle de la deuxième personne pour ${association}. Elle a reçu sa propre lettre.`,
  },
  given: {
    title: 'C’est déjà fait',
    lead: (association: string) =>
      `Une signature au nom de ${association} est déjà en vigueur. Une association a une seule voix\u00a0: il n’y a rien à refaire.`,
    find: 'Retrouver ma signature',
  },
  withdrawn: {
    title: 'Cette signature est retirée',
    lead: (association: string, date: string) =>
      `La signature de ${association} a été retirée le ${date}. Elle n’est plus comptée.`,
    again: 'Signer de nouveau',
  },
  lapsed: {
    title: 'Cette demande s’est éteinte',
    lead: (association: string) =>
      `La demande au nom de ${association} a attendu trop longtemps. Rien n’a été signé. Vous pouvez recommencer.`,
    again: 'Commencer une signature',
  },
  contested: {
    title: 'Cette signature est contestée',
    lead: (association: string) =>
      `Quelqu’un conteste la signature de ${association}. Elle reste comptée en attendant une réponse.`,
  },
  receipt: {
    title: 'Reçu de signature',
    done: 'C’est signé. Merci.',
    doneText: 'La lettre qui contient ce reçu est en route\u00a0: gardez-la.',
    lead: (association: string, what: string) =>
      `${association} est signataire de ${what.replaceAll(' et la déclinaison «\u00a0', ' et de la déclinaison «\u00a0')}.`,
    alreadyGiven: (what: string) =>
      `Votre association avait déjà signé ${what}\u00a0: cette signature reste comme elle est.`,
    together: 'Signé dans le même geste',
    withdrawnSince: (day: string) => `retirée le ${day}`,
    textOf: (what: string, n: number, reference: string) => `${what}, version ${n} (reçu ${reference})`,
    withdrawOne: (what: string) => `Retirer la signature de ${what}`,
    helpedBy: 'Avec l’aide de',
    confirmation: 'Confirmation',
    onPaper: 'avec un code remis sur papier',
    reference: 'Référence',
    version: 'Texte signé',
    versionText: (title: string, n: number) => `${title}, version ${n}`,
    since: 'En vigueur depuis le',
    agreed: 'Toujours d’accord',
    agreedText: (version: number, date: string) => `avec la version ${version}, le ${date}`,
    signers: 'Signé par',
    decision: 'Décision',
    places: 'Lieux d’action',
    commitments: 'Engagements',
    publication: 'Publication',
    publications: { named: 'le nom est publié', counted: 'comptée sans être nommée' },
    fingerprints: 'Empreintes, pour vérifier à la machine',
    fingerprint: 'Empreinte du texte (SHA-256)',
    entry: 'Empreinte de l’inscription au journal (SHA-256)',
    pdf: 'Télécharger le reçu (PDF)',
    verify: 'N’importe qui peut vérifier ce reçu avec sa référence\u00a0:',
    capacities: {
      legal: 'représentation légale',
      delegated: 'par délégation',
      collegial: 'direction collégiale',
    },
    scan: 'Code à scanner\u00a0: il mène à la vérification de ce reçu',
    now: 'Et maintenant\u00a0?',
    page: 'Voir la page publique de l’association',
    represent:
      'Vous pouvez aussi représenter l’association sur Tissons : tenir sa fiche, inviter des collègues. Une lettre vous ouvrira votre espace.',
    representButton: 'Ouvrir mon espace',
    profile: 'Dire ce que vous faites, pour que vos voisins vous trouvent',
    representing: 'Un instant…',
    invite: 'Inviter une association voisine\u00a0: envoyez-lui cette adresse.',
    copy: 'Copier l’adresse',
    copied: 'Adresse copiée',
    withdraw: 'Retirer cette signature',
  },
  withdraw: {
    title: 'Retirer la signature',
    lead: (association: string) => `Vous êtes sur le point de retirer la signature de ${association}.`,
    which: (what: string) =>
      `Il s’agit de la signature de ${what}. Une autre signature de l’association n’est pas touchée.`,
    what: [
      'L’association n’est plus comptée ni montrée parmi les signataires.',
      'Le retrait est daté et reste visible\u00a0; aucune raison n’est demandée.',
      'Vous pourrez signer de nouveau quand vous le voudrez.',
    ],
    button: (association: string) => `Retirer la signature de ${association}`,
    keep: 'Non, garder la signature',
  },
  again: {
    title: 'Retrouver ma signature',
    lead: 'Écrivez l’adresse e-mail avec laquelle vous avez signé. Nous y envoyons vos liens\u00a0: reçu, retrait, signature en attente.',
    label: 'Votre adresse e-mail',
    button: 'Recevoir mes liens',
    sentTitle: 'Regardez votre boîte aux lettres',
    sent: (email: string) =>
      `Une lettre part à ${email}, si cette boîte n’en a pas déjà reçu trois aujourd’hui.`,
  },
  verify: {
    title: 'Vérifier un reçu',
    lead: 'Écrivez la référence du reçu\u00a0: trois groupes de lettres et de chiffres.',
    label: 'Référence',
    hint: 'Par exemple\u00a0: K7MR-4PXD-9TB. Les majuscules et les tirets ne comptent pas.',
    button: 'Vérifier',
    mistyped: 'Cette référence est mal recopiée\u00a0: un caractère au moins ne convient pas.',
    missing: 'Écrivez la référence du reçu.',
    unknown: 'Nous ne connaissons aucun reçu avec cette référence.',
    valid: 'Ce reçu est authentique',
    validText: 'La signature est en vigueur et le texte signé n’a pas changé.',
    ended: 'Ce reçu est authentique, et la signature a été retirée',
    endedText: 'Elle n’est plus comptée. Le retrait est daté et se fait sans raison à donner.',
    association: 'Signataire',
    unnamed: 'une association qui a choisi de ne pas être nommée',
    since: 'En vigueur depuis le',
    endedOn: 'Retirée le',
    version: 'Texte signé',
    versionText: (n: number) => `la charte, version ${n}`,
    localVersionText: (title: string, n: number) => `la déclinaison «\u00a0${title}\u00a0», version ${n}`,
    fingerprint: 'Empreinte du texte (SHA-256)',
    entries: 'Inscriptions au journal',
    another: 'Vérifier un autre reçu',
    kinds: {
      'signature.confirmed': 'signature en vigueur',
      'signature.withdrawn': 'signature retirée',
      'signature.in-meeting': 'signature donnée en réunion',
      'signature.taken-over': 'signature historique reprise d’une liste',
      'signature.reaffirmed': 'signature historique confirmée par son association',
      'signature.yielded': 'signature qui a cédé à une plus ancienne',
    },
  },
}
