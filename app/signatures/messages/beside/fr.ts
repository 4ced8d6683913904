export const fr = {
  noEmail: 'La personne n’a pas d’adresse e-mail',
  noEmailHint:
    'Vous imprimerez un papier avec un code. Elle signera avec ce code, quand elle voudra\u00a0: la signature sera dite «\u00a0déclarée\u00a0».',
  helping: 'Vous aidez\u00a0: répondez comme la personne le dit, avec ses mots. C’est elle qui signera.',
  nextPaper:
    'Vous imprimerez un papier pour la personne\u00a0: son code ouvre une page avec un bouton, et c’est ce bouton qui signe. Rien n’est signé avant.',
  submitPaper: 'Enregistrer et préparer le papier',
  paperTitle: 'Il reste à imprimer le papier',
  what: (title?: string) =>
    title ? `Une signature de la déclinaison «\u00a0${title}\u00a0»` : 'Une signature de la charte',
  whileHelping:
    'Vous aidez en ce moment. Ce bouton est à la personne\u00a0: elle l’ouvre elle-même avec son papier, une fois l’aide arrêtée, ou depuis un autre appareil.',
  paper: {
    title: 'Le papier de la personne qui signe',
    over: 'Pour signer, quand vous voulez',
    lead: (name: string, day: string, by: string) =>
      `${name}, ce papier est à vous. Le formulaire a été rempli le ${day}, avec l’aide de ${by}.`,
    steps: [
      'Scannez le code avec un téléphone, le vôtre ou celui d’une personne de confiance, ou tapez le code écrit à côté.',
      'Relisez le texte et ce qui est dit de votre association.',
      'Appuyez sur le bouton «\u00a0Signer\u00a0». C’est ce geste qui signe, et il est à vous.',
    ],
    scan: 'Code à scanner\u00a0: il ouvre la page où l’on signe',
    type: (address: string) => `Ou, à l’adresse ${address}, tapez\u00a0:`,
    notSigned:
      'Tant que vous n’avez pas appuyé, rien n’est signé et l’association n’est pas comptée. Sans geste de votre part, la demande s’éteint après 60 jours.',
    undo: 'Vous changez d’avis\u00a0? Pendant 30 jours, un bouton annule tout\u00a0:',
    keep: 'Gardez ce papier pour vous\u00a0: qui tient le code peut signer. Il ouvrira aussi votre reçu.',
    print: 'Imprimer le papier',
    printText:
      'La personne n’a pas d’adresse e-mail\u00a0: imprimez-lui ce papier. Il porte un code qui ouvre la page où elle signera. Rien n’est signé avant.',
    again: 'Imprimer de nouveau fait un autre code\u00a0: le premier ne marche plus.',
    helpOver:
      'L’aide est terminée. Pour imprimer le papier, recommencez à aider dans ce navigateur, puis revenez ici.',
    typeTitle: 'J’ai un papier avec un code',
    typeLead: 'Le code ouvre la page où vous signez au nom de votre association. L’ouvrir n’engage à rien.',
    code: 'Code du papier',
    codeHint: 'Quatre groupes de quatre. Les majuscules et les tirets ne comptent pas.',
    mistyped: 'Ce code est mal recopié\u00a0: un caractère au moins ne convient pas.',
    open: 'Ouvrir',
  },
}
