export const letters = {
  noted: {
    subject: (from: string) => `${from} a noté une coopération avec vous`,
    text: (from: string, own: string) => `Bonjour,\n\n${from} dit avoir fait ceci avec ${own}\u00a0:`,
    what: (what: string, on: string) => `${what}, le ${on}`,
    answer: 'Est-ce exact\u00a0? Répondez oui, pas tout à fait, ou non\u00a0: une page, un bouton.',
    button: 'Répondre',
    private:
      'En attendant, personne d’autre ne voit cette note. Elle ne sera montrée que si les deux associations le souhaitent.',
    notYou: 'Vous n’êtes pas la bonne personne\u00a0? Transmettez cette lettre, ou ne faites rien.',
  },
  corrected: {
    subject: (from: string) => `${from} le dirait autrement`,
    text: (from: string) => `Bonjour,\n\n${from} a lu votre note et propose ces mots\u00a0:`,
    button: 'Lire et répondre',
  },
  confirmed: {
    subject: (from: string) => `${from} confirme votre coopération`,
    text: (from: string) => `Bonjour,\n\nVous et ${from} dites la même chose\u00a0:`,
    show: 'Souhaitez-vous la montrer sur le site\u00a0? Elle n’apparaît que si les deux associations le souhaitent.',
    button: 'Choisir',
  },
  links: {
    subject: 'Votre lien pour noter une coopération',
    text: 'Bonjour,\n\nVoici de quoi noter en vingt secondes ce que vous faites avec d’autres associations.',
    button: (association: string) => `Noter pour ${association}`,
    keep: 'Gardez cette lettre, ou enregistrez la page dans vos favoris\u00a0: le lien marche plus d’un an.',
    none: 'Bonjour,\n\nVous avez demandé un lien pour noter une coopération. Cette adresse n’a signé la charte pour aucune association, et n’agit ici pour aucune.',
    noneNext:
      'Une autre adresse peut-être\u00a0? Ou demandez à la personne qui a signé pour votre association\u00a0: elle peut vous passer son lien.',
  },
}
