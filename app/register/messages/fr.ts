export const fr = {
  number: {
    empty: 'Écrivez un numéro RNA, SIREN ou SIRET.',
    'not-a-number':
      'Ce n’est pas un numéro que nous connaissons. Un numéro RNA commence par W et a 9 chiffres ensuite, un SIREN a 9 chiffres, un SIRET en a 14.',
    'rna-too-short':
      'Il manque au moins un chiffre\u00a0: un numéro RNA commence par W et a 9 chiffres ensuite, par exemple W751000123.',
    'rna-too-long':
      'Il y a au moins un chiffre de trop\u00a0: un numéro RNA commence par W et a 9 chiffres ensuite, par exemple W751000123.',
    'rna-has-letters':
      'Il y a une lettre de trop\u00a0: un numéro RNA commence par W et a 9 chiffres ensuite. Seules la Corse et l’outre-mer ont une lettre, juste après le premier chiffre.',
    'nine-digits':
      'Vérifiez ces 9 chiffres\u00a0: l’un d’eux est sans doute mal recopié. Si c’est un numéro RNA, ajoutez le W du début.',
    'too-few-digits': 'Il manque des chiffres\u00a0: un SIREN en a 9, un SIRET en a 14.',
    'between-siren-and-siret':
      'Vérifiez le nombre de chiffres\u00a0: un SIREN en a 9, un SIRET en a 14. Vous pouvez n’écrire que les 9 premiers.',
    'siret-mistyped':
      'Vérifiez ces 14 chiffres\u00a0: l’un d’eux est sans doute mal recopié. Vous pouvez n’écrire que les 9 premiers.',
    'too-many-digits': 'Il y a trop de chiffres\u00a0: un SIREN en a 9, un SIRET en a 14.',
    'old-number':
      'C’est un ancien numéro de dossier de préfecture. Le numéro RNA commence par W\u00a0; si vous ne le trouvez pas, laissez ce champ vide.',
    'local-law':
      'Les associations de droit local n’ont pas de numéro RNA. Écrivez le volume et le folio dans le champ du droit local.',
  },
  suggestions: {
    rna: (number: string) => `RNA ${number}`,
    siren: (number: string) => `SIREN ${number}`,
  },
}
