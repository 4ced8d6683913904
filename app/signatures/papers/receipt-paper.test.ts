import { expect, test } from 'vitest'
import type { ReceiptData } from '../rules/receipt.ts'
import { receiptPdf } from './receipt-paper.ts'

const receipt: ReceiptData = {
  reference: 'K7MR-4PXD-9TB',
  association: 'Les Glaneurs de Valbrume',
  kind: 'association',
  charterTitle:
    'Charte de coopération interassociative dans les quartiers prioritaires (résumé non officiel)',
  charterSlug: 'nationale',
  isLocal: false,
  together: [],
  versionNumber: 1,
  isOfficial: false,
  sha256: 'a3'.repeat(32),
  signers: [
    {
      name: 'Ines Fabre',
      title: 'présidente',
      capacity: 'legal',
      confirmedAt: new Date('2026-03-14T10:00:00Z'),
    },
  ],
  decisionBody: 'le conseil d’administration',
  decisionOn: '2026-03-02',
  inForceAt: new Date('2026-03-14T10:00:00Z'),
  agreed: { versionNumber: 2, at: new Date('2026-10-02T10:00:00Z') },
  helpedBy: null,
  isOnPaper: false,
  places: ['Les Glycines', 'Bellevue - Le Moulin'],
  commitments: [
    'Prêter notre salle quand elle est libre',
    'Rencontrer deux associations voisines dans l’année',
  ],
  state: 'in-force',
  verifyUrl: 'https://tissons.example/verifier/K7MR-4PXD-9TB',
  entrySha256: '5c'.repeat(32),
}

test('a receipt is one tagged sheet, in both languages', async () => {
  for (const lang of ['fr', 'en'] as const) {
    const pdf = await printed(receipt, lang)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain(`/Lang (${lang})`)
    expect(pagesOf(pdf)).toBe(1)
  }
})

test('a receipt stays on one sheet, however much was written', async () => {
  const long = 'Accueillir une activité d’une association qui n’a plus de local '.repeat(5)
  const signer = { name: 'Marie-Éléonore de la Tour-Vieille '.repeat(3), capacity: 'collegial' as const }
  const full: ReceiptData = {
    ...receipt,
    association: 'Fédération des associations de quartier et de leurs amies et amis '.repeat(3),
    signers: [1, 2].map(() => ({ ...signer, confirmedAt: receipt.inForceAt })),
    places: Array.from({ length: 80 }, (_, n) => `Quartier prioritaire numéro ${n}, Valbrume`),
    commitments: [long, long, long],
    state: 'contested',
  }
  expect(pagesOf(await printed(full))).toBe(1)
})

test('a receipt with the least there is to say', async () => {
  const { decisionBody: _, decisionOn: __, ...rest } = receipt
  const least: ReceiptData = {
    ...rest,
    isOfficial: true,
    places: [],
    commitments: [],
    kind: 'informal',
    state: 'withdrawn',
  }
  expect(pagesOf(await printed(least))).toBe(1)
})

test('what an association is called stays text', async () => {
  const pdf = await printed({
    ...receipt,
    association: '#pagebreak() #panic("non")',
    commitments: ['= Titre'],
  })
  expect(pagesOf(pdf)).toBe(1)
})

async function printed(data: ReceiptData, lang: 'fr' | 'en' = 'fr'): Promise<string> {
  return Buffer.from(await receiptPdf(data, lang)).toString('latin1')
}

function pagesOf(pdf: string): number {
  return Number(pdf.match(/\/Type \/Pages\s+\/Count (\d+)/)?.[1])
}
