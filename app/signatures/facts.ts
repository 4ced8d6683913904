declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** A signer must receive a link. `notBefore` slows the post down when one network asks for a lot. */
    'signature.requested': { signerId: string; notBefore?: string }
    /** Every signer pressed the button: the signature is in force. */
    'signature.confirmed': { signatureId: string }
    'signature.withdrawn': { signatureId: string }
    /** A signature older than the site was brought in, corrected, or taken back, by the team. */
    'signature.taken-over': { signatureId: string }
    'signature.corrected': { signatureId: string }
    'signature.taken-back': { signatureId: string }
    /** Given in a meeting: its association must hear of it, and may confirm. */
    'signature.given-in-meeting': { signatureId: string }
    /** Its association confirmed, from its mailbox, a signature that was brought in. */
    'signature.reaffirmed': { signatureId: string }
    /** Somebody asked for the links of a mailbox again. `notBefore` as above. */
    'signature.links-requested': { email: string; lang: string; notBefore?: string }
  }
}

export {}
