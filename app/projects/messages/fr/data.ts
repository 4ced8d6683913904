/** What each column of the open list says. */
export const data = {
  columns: {
    adresse: 'adresse courte du projet\u00a0; elle ne change pas',
    titre: 'son titre',
    but: 'ce que ses partenaires veulent faire, et pourquoi',
    etat: 'en préparation, en cours ou mené à bien',
    porte_par: 'association qui le porte',
    partenaires: 'autres associations qui ont accepté d’en être',
    lieu_code: 'identifiant du territoire',
    lieu: 'nom du territoire',
    appel: 'appel à projets auquel il répond',
    appel_lien: 'page de cet appel, chez le financeur',
    appel_limite: 'dernier jour de cet appel',
    a_plusieurs: 'vrai si d’autres associations peuvent demander à en être',
    ouvert_le: 'jour où il a été ouvert, heure de Paris',
    fictif: 'vrai sur le site de démonstration',
    page: 'sa page',
  },
}
