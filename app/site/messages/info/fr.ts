import type { Publisher } from '../../../platform/config.ts'
import type { InfoPage } from '../../rules/info-page.ts'
import { help } from './fr/help.ts'

const accessibility: InfoPage = {
  title: 'Accessibilité',
  lead: 'Ce site est fait pour marcher sans souris, sans script, sur un vieux téléphone et avec un lecteur d’écran.',
  sections: [
    {
      title: 'Ce que nous vérifions à chaque changement',
      list: [
        'Les pages publiques et chaque étape de la signature avec l’outil axe (règles WCAG 2.2, niveaux A et AA)\u00a0: aucune erreur.',
        'La signature entière au clavier, sans souris.',
        'Les mêmes parcours sans script, et sur un écran de 320 pixels de large\u00a0: rien ne dépasse.',
        'Les documents PDF sont balisés, avec leur titre et leur langue.',
      ],
    },
    {
      title: 'Ce que nous n’avons pas fait',
      text: [
        'Aucun audit du RGAA par une personne extérieure, et pas encore d’essai avec des personnes qui utilisent un lecteur d’écran tous les jours. Nous ne pouvons donc pas dire que le site est conforme\u00a0: seulement ce que nous avons vérifié.',
      ],
    },
    {
      title: 'Quelque chose vous bloque\u00a0?',
      text: ['Écrivez-nous\u00a0: l’adresse est dans les mentions légales.'],
      link: { href: '/mentions-legales', label: 'Mentions légales' },
    },
  ],
}

const privacy: InfoPage = {
  title: 'Confidentialité',
  lead: 'Les organisations sont publiques, les personnes ne le sont pas. Nous gardons peu, et nous le disons.',
  sections: [
    {
      title: 'Ce qui est public',
      text: [
        'Le nom de l’association, sa commune, ses thèmes, ses lieux d’action, ses engagements, la version signée et la date\u00a0: seulement si elle a choisi de publier son nom. Jamais le nom ni l’adresse des personnes qui ont signé.',
      ],
    },
    {
      title: 'Ce que nous gardons, et combien de temps',
      list: [
        'Un formulaire commencé\u00a0: sept jours après la dernière étape.',
        'Une demande jamais signée\u00a0: elle s’éteint au bout de 60 jours, ou de 180 si l’instance n’avait pas décidé.',
        'Une signature\u00a0: le nom, la fonction et l’adresse e-mail de qui a signé, la décision de l’instance. Ils servent à envoyer le reçu et à prouver la signature. Ils restent tant que la signature existe, puis dans son histoire.',
        'L’adresse réseau et le navigateur du moment où le bouton est pressé\u00a0: 30 jours, au cas où quelqu’un conteste.',
        'Un compte, pour qui agit au nom d’une association ou anime un territoire\u00a0: l’adresse e-mail, le nom, les places et les sessions ouvertes. Il s’efface en deux pressions, ou au bout de deux ans sans visite, un mois après une lettre.',
        'Ce qui a été fait au nom d’une association\u00a0: l’acte, le jour et la personne. Si elle efface son compte, l’acte reste, sans son nom.',
        'Une demande sur une fiche\u00a0: trente jours si elle n’est pas confirmée\u00a0; sinon le nom et l’adresse de qui l’a faite s’effacent un an après la réponse.',
        'Une réponse à un besoin ou à une offre\u00a0: les mots s’effacent dès qu’ils sont transmis, ou sept jours après s’ils n’ont pas été confirmés. L’adresse de qui publie et celle de qui répond\u00a0: trente jours après la fin de l’annonce.',
        'Qui a demandé des lettres\u00a0: deux jours, sous une forme qui ne permet pas de retrouver l’adresse.',
      ],
    },
    {
      title: 'Ce que nous ne faisons pas',
      list: [
        'Aucun témoin (cookie) pour lire ni pour signer\u00a0; un seul, pour qui se connecte, et pendant une heure un autre, sans secret, pour qui aide une personne.',
        'Aucune mesure d’audience, aucune publicité, aucune demande à un autre site.',
        'Aucune donnée sur les habitantes et les habitants.',
        'Les journaux techniques ne contiennent ni nom, ni adresse, ni lien secret.',
      ],
    },
    {
      title: 'Vos droits',
      text: [
        'Si vous avez un compte, «\u00a0Mon nom et mes données\u00a0» vous laisse emporter et effacer ce qui vous concerne. Sinon, vous pouvez demander à voir, corriger ou effacer ce qui vous concerne\u00a0: écrivez à l’adresse des mentions légales. Vous pouvez aussi saisir la CNIL.',
      ],
      link: { href: '/mentions-legales', label: 'À qui écrire' },
    },
  ],
}

const ecology: InfoPage = {
  title: 'Éco-conception',
  lead: 'Un site léger marche mieux sur un vieux téléphone, et use moins.',
  sections: [
    {
      title: 'Ce qui est tenu à chaque changement',
      list: [
        'Une page et tout ce qu’il lui faut\u00a0: 30\u00a0Ko au plus et cinq demandes au plus, polices et styles compris. Un essai l’empêche de grossir.',
        'Les pages que tout le monde voit sont gardées en mémoire, déjà compressées.',
        'Aucune image de décor\u00a0: les dessins sont faits de quelques traits.',
        'Aucune demande à un autre site.',
      ],
    },
    {
      title: 'Ce que nous n’avons pas mesuré',
      text: [
        'La consommation électrique du serveur et l’empreinte de l’hébergement\u00a0: elles dépendent de qui tient ce site.',
      ],
    },
  ],
}

const legal = (publisher: Publisher): InfoPage => ({
  title: 'Mentions légales',
  lead: 'Qui tient ce site, et comment lui écrire.',
  sections: [
    { title: 'Éditeur', text: [publisher.name ?? 'Non renseigné par la personne qui tient ce site.'] },
    { title: 'Contact', text: [publisher.contact ?? 'Non renseigné par la personne qui tient ce site.'] },
    {
      title: 'Hébergement',
      text: [publisher.hostedBy ?? 'Non renseigné par la personne qui tient ce site.'],
    },
    {
      title: 'Logiciel',
      text: [
        'Tissons est un logiciel libre, sous licence AGPL 3.0. Les données du registre sont sous Licence Ouverte 2.0.',
      ],
    },
    {
      title: 'La charte',
      text: [
        'La charte de coopération interassociative dans les quartiers prioritaires est celle du Mouvement associatif et de la Fédération des centres sociaux. Là où il est écrit «\u00a0résumé non officiel\u00a0», le texte est de nous.',
      ],
    },
  ],
})

export const fr = { help, accessibility, privacy, ecology, legal }
