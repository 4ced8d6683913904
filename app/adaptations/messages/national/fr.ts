export const fr = {
  nav: 'Texte national',
  title: 'Le texte national a changé',
  calm: 'Le texte national n’a pas changé',
  calmText: (number: number) =>
    `Votre déclinaison part de la version ${number} de la charte nationale, qui est la plus récente. Quand une nouvelle version paraîtra, ses changements se liront ici.`,
  sameText: (number: number, newest: number) =>
    `La version ${newest} de la charte nationale est parue. Elle ne change aucun mot du texte que vous gardez depuis la version ${number}\u00a0: il n’y a rien à décider.`,
  lead: (newest: number, day: string) =>
    `La version ${newest} de la charte nationale est parue le ${day}. Voici ce qu’elle change, article par article. Vous pouvez prendre, adapter, décliner… ou tout laisser comme c’est\u00a0: rien ne presse.`,
  count: (changed: number, left: number) => {
    const changes = changed === 1 ? 'Un article change' : `${changed}\u00a0articles changent`
    if (left === 0) return `${changes}. Tout est décidé.`
    return `${changes}. ${left === 1 ? 'Un reste à décider.' : `${left} restent à décider.`}`
  },
  notice: (newest: number, left: number) =>
    `La version ${newest} de la charte nationale est parue\u00a0: ${left === 1 ? 'un article change' : `${left}\u00a0articles changent`}.`,
  noticeLink: 'Voir ce qui change',
  columns: {
    before: (number: number) => `National, ici en version ${number}`,
    now: (number: number) => `National, version ${number}`,
    ours: 'Chez nous',
  },
  fates: {
    added: 'Article nouveau',
    removed: 'Article qui n’y est plus',
    changed: 'Article changé',
    moved: 'Article déplacé',
  },
  alsoMoved: 'Article changé et déplacé',
  noBefore: 'Cet article n’existait pas.',
  noNow: 'Cet article n’est plus dans le texte national.',
  onlyMoved: 'Les mots sont les mêmes. L’article change de place.',
  noOurs: 'Nous n’avons rien écrit sous cet article.',
  decisions: {
    take: 'Pris',
    adapt: 'Adapté avec nos mots',
    decline: 'Décliné',
  },
  decided: (association: string, day: string) => `par ${association}, le ${day}`,
  decidedEarlier: (number: number) => `déjà dit de la version ${number}, pour les mêmes mots`,
  nobody: 'une association du groupe',
  undecided: 'Pas encore décidé',
  take: {
    added: 'Prendre cet article',
    removed: 'Le retirer de notre texte',
    changed: 'Prendre le nouveau texte',
    moved: 'Le mettre à sa nouvelle place',
  },
  takeHint: {
    added: 'L’article national entre dans notre texte, mot pour mot.',
    removed:
      'L’article national sort de notre texte. Ce que nous avons écrit dessous reste, à la fin du texte.',
    changed: 'L’article national prend ses nouveaux mots. Ce que nous avons écrit dessous ne bouge pas.',
    moved: 'L’article et ce que nous avons écrit dessous changent de place.',
  },
  adapt: 'Adapter',
  adaptHint: {
    added: 'L’article national entre, et nous le disons dessous avec nos mots.',
    removed: 'L’article national sort, et nous gardons ses idées dans un article à nous.',
    changed: 'L’article national prend ses nouveaux mots, et les nôtres suivent. Relisez, corrigez.',
    moved: '',
  },
  merged: 'Nos mots et le changement national ne se touchent pas\u00a0: voici les deux réunis.',
  clash:
    'Le texte national et le nôtre ont changé les mêmes phrases. Les deux se suivent dans le champ\u00a0: gardez la bonne, ou écrivez-en une autre.',
  clashBefore: 'Avant',
  clashTheirs: 'National maintenant',
  clashMine: 'Chez nous',
  clashNothing: '(rien)',
  ours: (heading: string) => `Nos mots\u00a0: ${heading}`,
  fresh: 'Nos mots sur cet article',
  adaptPress: 'Adapter avec ces mots',
  decline: 'Décliner, avec une raison',
  declineHint: 'Notre texte reste comme il est. La raison se lira à côté de l’article dans le texte adopté.',
  reason: 'Notre raison',
  declinePress: 'Décliner ce changement',
  sending: 'Enregistrement…',
  saved: 'C’est noté. Le texte adopté ne change qu’à la prochaine adoption.',
  change: 'Changer cette décision',
  stewards: 'Les personnes qui animent décident ici, pour le groupe.',
  stayTitle: 'Tout laisser comme c’est',
  stayText: (number: number) =>
    `C’est permis, et rien ne s’arrête\u00a0: la page publique dira simplement «\u00a0sur la version ${number}\u00a0». Vous pourrez y revenir quand vous voudrez.`,
  stayWords: 'Un mot pour l’histoire du groupe',
  stayPress: (number: number) => `Rester sur la version ${number} pour l’instant`,
  stayed: (association: string, day: string, number: number) =>
    `Le ${day}, ${association} a noté que le groupe reste sur la version ${number} pour l’instant.`,
  revise: {
    title: 'Pour décider, ouvrez une révision',
    text: 'Le texte adopté reste en vigueur pendant que vous écrivez la version suivante. Elle passera par l’adoption, comme la première.',
    press: 'Ouvrir une révision',
  },
  frozen: 'Le texte est figé en ce moment\u00a0: on décidera quand il se réécrira.',
  seeAll: (before: number, after: number) => `Comparer les versions ${before} et ${after} en entier`,
  problems: {
    'not-yours': 'Ce sont les personnes qui animent qui décident.',
    'not-now': 'Le texte est figé en ce moment. Vos mots sont restés dans le formulaire.',
    'newer-version': 'Une version nationale plus récente vient de paraître\u00a0: relisez avant de décider.',
    'no-change':
      'Le texte a bougé pendant que vous écriviez\u00a0: cet article n’a plus de changement à décider. Rien n’a été enregistré.',
    'block-gone':
      'Quelqu’un a retiré nos mots sur cet article entre-temps. Rien n’a été enregistré\u00a0; les vôtres sont gardés ci-dessous.',
    'nothing-to-adapt': 'Cet article change seulement de place\u00a0: prenez ou déclinez.',
    'reason-missing': 'Dites pourquoi\u00a0: un refus se comprend avec sa raison.',
    'reason-long': 'C’est trop long\u00a0: 1\u00a0000\u00a0caractères au plus.',
    'decided-meanwhile':
      'Quelqu’un d’autre a décidé entre-temps\u00a0: sa décision est affichée ci-dessus. Vos mots sont restés ici\u00a0; enregistrez-les si le groupe change d’avis.',
    'changed-meanwhile':
      'Quelqu’un d’autre a modifié nos mots entre-temps\u00a0: ils sont dans la colonne «\u00a0Chez nous\u00a0». Les vôtres sont restés ici.',
  },
  meanwhile: {
    newer: (read: number, newest: number) =>
      `Vous aviez lu la version ${read}\u00a0; la version ${newest} est parue depuis. Voici ce qu’elle change dans cet article.`,
    freshArticle: (newest: number) => `Cet article entre avec la version ${newest}.`,
    block: 'Quelqu’un a enregistré ces mots entre-temps. Voici ce que les vôtres y changeraient.',
    addArticle: 'En faire un article d’ici',
  },
  public: {
    on: (number: number, newest: number) =>
      `Cette déclinaison est sur la version ${number} de la charte nationale. La version ${newest} existe\u00a0; le groupe la reprendra s’il le souhaite, à son rythme.`,
    compare: 'Ce qui change entre les deux',
  },
  letter: {
    subject: (number: number) => `La version ${number} de la charte nationale est parue`,
    hello: 'Bonjour,',
    told: (number: number) =>
      `La version ${number} de la charte nationale est parue. Vous animez une déclinaison qui part d’une version plus ancienne\u00a0: votre texte n’a pas changé, et ne changera pas sans vous.`,
    summary: 'Ce que dit l’équipe nationale de cette version\u00a0:',
    what: 'Vous pouvez regarder ce qui change, article par article, et prendre, adapter ou décliner. Vous pouvez aussi tout laisser comme c’est.',
    one: (name: string) => `Voir ce qui change pour «\u00a0${name}\u00a0»`,
    nothing: 'Rien ne presse, et il n’y a rien à répondre.',
  },
}
