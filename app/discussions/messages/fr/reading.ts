import type { AboutKind, Level } from '../../rules/discussion.ts'
import type { Capacity } from '../../rules/standing.ts'

export const reading = {
  over: (place: string) => `Discussion · ${place}`,
  capacities: {
    steward: 'anime le territoire',
    relay: 'relais du territoire',
    representative: 'représente l’association',
    contributor: 'contribue à l’association',
    group: 'membre du groupe de travail',
  } satisfies Record<Capacity, string>,
  noAssociation: 'Territoire',
  alone: { steward: 'Animation du territoire', relay: 'Relais du territoire' },
  readBy: {
    group: 'Seul le groupe de travail lit cette discussion.',
    signatories:
      'Seuls les signataires qui agissent ici, et les personnes qui animent le territoire, lisent cette discussion.',
    public: 'Tout le monde peut lire cette discussion.',
  } satisfies Record<Level, string>,
  levels: {
    group: {
      label: 'Le groupe de travail',
      hint: 'Les personnes qui animent le territoire et celles qui écrivent sa charte locale.',
    },
    signatories: { label: 'Les signataires d’ici', hint: 'Les associations qui ont signé et agissent ici.' },
    public: { label: 'Tout le monde', hint: 'Chacun peut lire\u00a0; seuls les signataires d’ici écrivent.' },
  } satisfies Record<Level, { label: string; hint: string }>,
  about: {
    territory: (_words: string) => 'Le territoire en général',
    article: (words: string) => `Un article de la charte nationale\u00a0: ${words}`,
    passage: (words: string) => `Un passage de la charte locale\u00a0: ${words}`,
    project: (words: string) =>
      words ? `Un projet à plusieurs\u00a0: ${words}` : 'Un projet à plusieurs, que tous ne lisent plus',
  } satisfies Record<AboutKind, (words: string) => string>,
  seeAbout: 'Lire ce texte',
  hiddenTitle: 'Discussion masquée',
  fictional: 'Exemple fictif',
  thread: {
    outcome: 'Ce que nous retenons',
    closedOn: (day: string) => `Discussion close le ${day}.`,
    messages: (n: number) => (n === 1 ? '1 message' : `${n} messages`),
    answers: 'Les réponses',
    noAnswer: 'Personne n’a encore répondu.',
    earlier: (n: number) => (n === 1 ? 'Le message d’avant' : `Les ${n} messages d’avant`),
    later: (n: number) => (n === 1 ? 'Le message d’après' : `Les ${n} messages d’après`),
    start: 'Lire depuis le début',
    latest: 'Aller aux derniers messages',
    byLetter: 'par courriel',
    takenBack: (day: string) => `Message repris par son auteur le ${day}.`,
    hidden: {
      steward: (day: string, reason: string) =>
        `Message masqué le ${day} par l’animation du territoire, pour cette raison\u00a0: ${reason}`,
      team: (day: string, reason: string) =>
        `Message masqué le ${day} par l’équipe nationale, pour cette raison\u00a0: ${reason}`,
    },
    turns: {
      close: (day: string) => `Close le ${day}\u00a0:`,
      reopen: (day: string) => `Rouverte le ${day}\u00a0:`,
      narrow: (day: string) => `Depuis le ${day}, moins de personnes la lisent.`,
    },
    story: 'Ce qui s’est passé',
    signIn: 'Se connecter pour répondre',
    onlyHere: 'Les associations qui ont signé et agissent ici peuvent répondre.',
    closedText: 'Elle est close\u00a0: on la lit, on n’y répond plus.',
    report: 'Signaler',
    moderate: 'Modérer',
    moderateOf: (who: string) => ` le message de ${who}`,
    takeBack: 'Effacer mes mots',
    reportOf: (who: string) => ` le message de ${who}`,
    all: 'Toutes les discussions du territoire',
    allPublic: 'Toutes les discussions publiques',
  },
  list: {
    over: 'La charte vit',
    title: 'Discussions',
    at: (place: string) => `Discussions, ${place}`,
    onArticle: (words: string) => `Discussions sur «\u00a0${words}\u00a0»`,
    lead: 'Ce que les signataires se disent devant tout le monde, et ce qu’ils en retiennent.',
    description: 'Discussions publiques entre associations signataires de la charte de coopération.',
    liste: 'Les plus récentes d’abord',
    emptyTitle: 'Aucune discussion publique pour le moment',
    empty: 'Une question, une idée, un désaccord\u00a0: ouvrez la première.',
    open: 'Ouvrir une discussion',
    everywhere: 'Toutes les discussions publiques',
    more: 'Voir les suivantes',
    feed: 'Suivre par un flux (Atom)',
    feedTitle: (place?: string) => (place ? `Discussions, ${place}` : 'Discussions publiques'),
    closed: 'close',
    last: (day: string) => `dernier message le ${day}`,
  },
  card: {
    here: 'Discussions',
    none: 'Aucune discussion publique ici pour le moment.',
    onCharter: 'Discussions sur cette charte',
    all: 'Voir toutes les discussions',
    open: 'Ouvrir une discussion',
  },
}
