let made = 0

/** A new fictional association and its president, so that tests of one file do not meet. */
export function another() {
  made += 1
  const number = `W99${String(1_000_100 + made).padStart(7, '0')}`
  const name = `Association d’essai ${made}`
  const email = `presidente${made}@essai.example`
  return { name, email, association: { name, number }, mandate: { 'signer-email': email } }
}
