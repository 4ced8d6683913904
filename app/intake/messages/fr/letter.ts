export const letter = {
  subject: (association: string) => `${association} et la charte de coopération`,
  hello: 'Bonjour,',
  stands: (association: string, source: string) =>
    `${association} figure parmi les signataires de la charte de coopération entre associations. Sa signature a été donnée avant l’ouverture de ce site\u00a0; elle vient de\u00a0: ${source}.`,
  may: 'Vous n’avez rien à faire. Si vous le souhaitez, confirmez-la\u00a0: la page qui s’ouvre ne change rien, seul son bouton confirme.',
  confirm: 'Voir, et confirmer si vous le voulez',
  anew: (address: string) =>
    `Vous pouvez aussi signer vous-mêmes, en deux minutes\u00a0: votre signature remplacera celle qui a été reprise. ${address}`,
  mistake: (address: string) =>
    `C’est une erreur, ou vous préférez ne plus figurer parmi les signataires\u00a0? Retirez-la, sans donner de raison\u00a0: ${address}`,
  once: 'Cette lettre ne part qu’une fois, et votre adresse est oubliée avec elle.',
}
