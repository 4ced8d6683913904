export const letter = {
  subject: (association: string) => `${association} et la charte de coopération`,
  hello: 'Bonjour,',
  stands: (association: string, source: string) =>
    `${association} figure parmi les signataires de la charte de coopération entre associations. Sa signature a été donnée avant l’ouverture de ce site\u00a0; elle vient de\u00a0: ${source}.`,
  may: 'Vous n’avez rien à faire. Si vous le souhaitez, signez vous-mêmes\u00a0: cela prend deux minutes, et votre signature remplacera celle qui a été reprise.',
  sign: 'Lire la charte et signer',
  mistake: (address: string) =>
    `C’est une erreur, ou vous préférez ne plus figurer parmi les signataires\u00a0? Écrivez aux personnes qui tiennent ce site\u00a0: ${address}`,
  once: 'Cette lettre ne part qu’une fois, et votre adresse est oubliée avec elle.',
}
