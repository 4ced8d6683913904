import type { InfoPage } from '../../../rules/info-page.ts'

export const help: InfoPage = {
  title: 'Aide',
  lead: 'Les questions qu’on nous pose, et celles qu’on n’ose pas poser.',
  sections: [
    {
      title: 'Qui peut signer\u00a0?',
      text: [
        'Une association, un réseau ou un collectif sans statut qui agit, ou veut agir, dans un quartier prioritaire. Une personne signe au nom de son organisation, jamais pour elle-même.',
      ],
    },
    {
      title: 'Qui signe, chez nous\u00a0?',
      text: [
        'La personne que votre instance a choisie\u00a0: présidente, trésorier, membre d’une direction collégiale… Si la présidence est partagée, deux personnes peuvent signer ensemble.',
        'Quelqu’un d’autre peut remplir le formulaire\u00a0: la lettre part alors à la personne qui signe.',
      ],
    },
    {
      title: 'Notre conseil n’a pas encore décidé',
      text: [
        'Commencez quand même et choisissez «\u00a0Pas encore\u00a0». Nous gardons votre demande six mois, et vous donnons une note à imprimer pour la réunion.',
      ],
      link: { href: '/note-ca', label: 'Ouvrir la note pour le conseil d’administration' },
    },
    {
      title: 'À quoi cela nous engage\u00a0?',
      text: [
        'À faire de votre mieux, librement. La charte n’est ni un contrôle, ni un label, ni une condition pour être financé, et ce n’est pas le contrat d’engagement républicain.',
        'Vous pouvez retirer la signature à tout moment, sans donner de raison.',
      ],
    },
    {
      title: 'Combien ça coûte\u00a0?',
      text: ['Rien. Et il n’y a pas de compte à créer pour lire ni pour signer.'],
    },
    {
      title: 'Nous n’avons pas de numéro',
      text: [
        'Un collectif sans statut signe sous son nom et celui de sa commune. En Moselle, dans le Bas-Rhin et le Haut-Rhin, donnez la référence du registre du tribunal.',
        'Le numéro RNA est sur le récépissé de la préfecture\u00a0: un W suivi de neuf caractères. Le SIREN a neuf chiffres, le SIRET quatorze.',
      ],
    },
    {
      title: 'Nous sommes un réseau',
      text: [
        'La signature d’un réseau n’engage pas ses membres\u00a0: chaque association décide pour elle-même. Nous comptons les réseaux et les associations séparément.',
      ],
    },
    {
      title: 'La lettre n’arrive pas',
      text: [
        'Regardez dans les courriers indésirables. Une boîte ne reçoit pas plus de trois lettres par jour\u00a0; si beaucoup de monde signe au même endroit, la lettre peut prendre un moment.',
      ],
      link: { href: '/retrouver', label: 'Redemander mes liens' },
    },
    {
      title: 'Nous voulons retirer notre signature',
      text: [
        'Ouvrez votre reçu depuis la lettre, puis «\u00a0Retirer cette signature\u00a0». Lettre perdue\u00a0? Redemandez vos liens.',
      ],
      link: { href: '/retrouver', label: 'Retrouver ma signature' },
    },
    {
      title: 'Pouvons-nous signer sans que notre nom paraisse\u00a0?',
      text: [
        'Oui\u00a0: choisissez «\u00a0La compter sans la nommer\u00a0». Ni votre nom ni vos engagements n’apparaissent.',
      ],
    },
    {
      title: 'On m’a montré un reçu\u00a0: est-il vrai\u00a0?',
      text: [
        'Sa référence suffit pour le savoir. La page dit de quel texte il s’agit et depuis quand, jamais qui a signé pour l’association.',
      ],
      link: { href: '/verifier', label: 'Vérifier un reçu' },
    },
    {
      title: 'Peut-on montrer les signataires sur notre site\u00a0?',
      text: [
        'Oui. Un compteur ou une liste se colle en deux minutes, et chaque signataire nommé a une image qui dit «\u00a0a signé la charte\u00a0». Ce n’est pas un label.',
      ],
      link: { href: '/integrer', label: 'Montrer le registre sur votre site' },
    },
    {
      title: 'Peut-on réutiliser ces données\u00a0?',
      text: [
        'Oui, librement, en disant d’où elles viennent et de quel jour. Tout ce qui est public existe en fichiers\u00a0; rien n’y parle d’une personne.',
      ],
      link: { href: '/donnees', label: 'Les données ouvertes' },
    },
    {
      title: 'Le texte change, que devient notre signature\u00a0?',
      text: [
        'Elle reste attachée à la version que vous avez lue. Toutes les versions restent lisibles, et se comparent mot à mot.',
      ],
      link: { href: '/charte/versions', label: 'Voir les versions de la charte' },
    },
    {
      title: 'Nous avions signé avant ce site',
      text: [
        'Votre signature a peut-être été reprise d’un formulaire ou d’une feuille\u00a0: cherchez votre association parmi les signataires. Sa page dit alors «\u00a0signature historique\u00a0» et d’où elle vient.',
        'Vous pouvez signer vous-mêmes\u00a0: votre signature la remplacera. Une erreur\u00a0? Écrivez aux personnes qui tiennent ce site.',
      ],
      link: { href: '/signataires', label: 'Chercher parmi les signataires' },
    },
  ],
}
