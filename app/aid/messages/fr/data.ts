/** What each column of the open list says. */
export const data = {
  columns: {
    adresse: 'adresse courte de l’annonce\u00a0; elle ne change pas',
    sens: 'besoin ou offre',
    quoi: 'salle, matériel, savoir-faire, bénévoles ou information',
    titre: 'ce qui est cherché ou proposé, en une ligne',
    precisions: 'le reste, tel que l’association l’a écrit',
    personnes: 'pour combien de personnes, quand c’est une salle',
    association: 'qui publie',
    lieu_code: 'code officiel du territoire',
    lieu: 'nom du territoire',
    pour_le: 'jour pour lequel c’est nécessaire',
    jusqu_au: 'dernier jour sur la liste',
    publiee_le: 'jour de la publication, heure de Paris',
    modifiee_le: 'jour de la dernière modification, s’il y en a une',
    page: 'sa page, où l’on répond',
  },
}
