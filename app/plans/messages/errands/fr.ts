export const fr = {
  late: (title: string, owner: string, day: string) =>
    `«\u00a0${title}\u00a0»\u00a0: le jour prévu était le ${day}. Peut-être un mot à son association, ${owner}\u00a0?`,
  button: 'Ouvrir l’action',
}
