export const fr = {
  strayed: {
    subject: 'Votre lettre n’est arrivée chez personne',
    text: 'Bonjour,\n\nVous avez écrit à une adresse qui ne mène à personne, ou dont la conversation est finie. Votre lettre n’a pas été lue.',
    what: 'Pour répondre à une lettre du site, utilisez le bouton qu’elle contient. Pour tout le reste, l’aide dit où s’adresser\u00a0:',
    button: 'Ouvrir l’aide',
  },
}
