import { members } from './fr/members.ts'
import { words } from './fr/operations.ts'

const among = (values: readonly string[] | undefined) =>
  values && values.length > 0 ? ` Choisissez parmi\u00a0: ${values.join(', ')}.` : ''

export const fr = {
  members,
  words,
  title: 'API de Tissons',
  about:
    'Lire le registre de la charte de coopération entre associations. Sans clé, sans compte, en lecture seule. Aucune donnée ne parle d’une personne.',
  page: { items: 'les lignes', next: 'adresse de la page suivante, ou rien à la fin' },
  given: {
    ok: 'Voici.',
    same: 'Vous l’avez déjà\u00a0: rien n’a changé.',
    problem: 'Ce n’est pas possible.',
  },
  problem: {
    type: 'où cette sorte de problème est expliquée',
    title: 'la sorte de problème',
    status: 'code HTTP',
    detail: 'ce qui ne va pas cette fois, et quoi faire',
    parameter: 'le paramètre à corriger',
    instance: 'cette fois-ci, à citer si vous nous écrivez',
    errors: 'chaque paramètre à corriger, quand il y en a plusieurs',
  },
  problems: {
    'unknown-parameter': {
      title: 'Paramètre inconnu',
      detail: (name: string, values?: readonly string[]) =>
        `Cette adresse ne connaît pas «\u00a0${name}\u00a0».${among(values)}`,
    },
    'bad-value': {
      title: 'Valeur impossible',
      detail: (name: string, values?: readonly string[]) =>
        `La valeur de «\u00a0${name}\u00a0» n’est pas possible.${among(values)}`,
    },
    'missing-parameter': {
      title: 'Paramètre manquant',
      detail: (name: string, _values?: readonly string[]) => `Ajoutez «\u00a0${name}\u00a0» à l’adresse.`,
    },
    'not-found': {
      title: 'Introuvable',
      detail: 'Il n’y a rien à cette adresse.',
    },
  },
  human: {
    title: 'L’API',
    over: 'Données ouvertes',
    lead: 'Pour qu’un site, une feuille de calcul ou un programme lise le registre tout seul. Sans clé et sans compte.',
    description: 'L’API du registre de la charte\u00a0: adresses, exemples, OpenAPI.',
    tryTitle: 'Essayez tout de suite',
    tryText: 'Ouvrez cette adresse dans votre navigateur, ou dans un terminal\u00a0:',
    rules: 'Ce qu’il faut savoir',
    rulesList: [
      'On lit, on n’écrit pas\u00a0: GET, HEAD et OPTIONS.',
      'Une liste vient par pages\u00a0: suivez l’adresse «\u00a0next\u00a0» jusqu’à ce qu’elle soit vide. Qui signe pendant que vous lisez ne décale rien.',
      'Un membre qui n’a rien à dire vaut null\u00a0: il n’est jamais absent.',
      'Gardez l’en-tête ETag d’une réponse et renvoyez-le dans If-None-Match\u00a0: si rien n’a changé, la réponse est 304, sans contenu. Une réponse peut dater d’une minute.',
      'Toute page web peut demander ces adresses (CORS).',
      'Ce qui est ici ne changera pas de sens. De nouveaux membres peuvent apparaître\u00a0; un changement qui casse ferait une version 2, et celle-ci resterait un an.',
      'Il n’y a pas de limite par personne. Si le serveur est trop occupé, il répond 503 et dit quand revenir (Retry-After).',
    ],
    describe: 'La description pour les programmes',
    describeText: 'OpenAPI 3.1. Un programme peut en faire un client, et vous une collection de requêtes.',
    operations: 'Toutes les adresses',
    parameters: 'Ce qu’on peut demander',
    needed: 'obligatoire',
    values: 'Valeurs\u00a0:',
    gives: 'Ce qui vient',
    example: 'Exemple',
    problems: 'Quand ce n’est pas possible',
    problemsText:
      'La réponse est un problème que lit un programme (RFC\u00a09457, application/problem+json)\u00a0: sa sorte, une phrase, et le paramètre à corriger.',
    data: 'Tous les fichiers et leur dictionnaire',
  },
}
