export const fr = {
  title: 'La boîte aux lettres de démonstration',
  lead: 'Les lettres que ce site aurait envoyées, la plus récente d’abord.',
  fictional: {
    title: 'Tout est fictif ici',
    text: 'Aucune lettre ne quitte ce site de démonstration\u00a0: tout le monde peut les lire ici. Sur un vrai site, chaque lettre part dans la boîte de son destinataire, et cette page n’existe pas.',
  },
  empty: {
    title: 'Aucune lettre pour le moment',
    text: 'Demandez un lien de connexion, ou signez la charte\u00a0: la lettre arrivera ici en une ou deux secondes.',
    link: 'Demander un lien de connexion',
  },
  to: (address: string) => `Pour ${address}`,
  received: (when: string) => `Reçue le ${when}`,
  noSubject: 'Lettre sans objet',
  toLabel: 'Pour',
  receivedLabel: 'Reçue le',
  back: 'Toutes les lettres',
  reply: {
    title: 'Répondre par lettre',
    hint: 'Comme depuis une vraie messagerie : votre réponse part à l’adresse secrète de cette lettre.',
    label: 'Votre réponse',
    button: 'Envoyer la réponse',
    missing: 'Écrivez votre réponse.',
    sent: 'Votre réponse est partie.',
  },
}
