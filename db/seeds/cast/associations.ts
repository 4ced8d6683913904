import type { Theme } from '../../../app/associations/index.ts'

/** Fictional associations: their RNA numbers name a département that does not exist. */
export type CastAssociation = {
  name: string
  kind: 'association' | 'network' | 'informal'
  rna?: string
  /** INSEE code of its commune. */
  commune: string
  themes: Theme[]
  /** Identifiers of the territories where it acts. */
  actsIn: string[]
  /** The day it signed, and under whose name; undefined for those who have not signed. */
  signed?: { on: string; by: string; named: boolean; sentence?: string; commitments?: string[] }
}

export const associations: CastAssociation[] = [
  {
    name: 'Les Glaneurs de Valbrume',
    kind: 'association',
    rna: 'W991000001',
    commune: '99001',
    themes: ['food', 'environment'],
    actsIn: ['qpv:QN99001M', 'qpv:QN99002M'],
    signed: {
      on: '2026-03-14',
      by: 'Inès Larbaud',
      named: true,
      sentence: 'Ici, rien ne se perd : ni les légumes, ni les bonnes idées.',
      commitments: ['Prêter une salle ou du matériel quand ils sont libres'],
    },
  },
  {
    name: 'Centre social Les Glycines',
    kind: 'association',
    rna: 'W991000002',
    commune: '99001',
    themes: ['social-centre', 'children', 'digital'],
    actsIn: ['qpv:QN99001M'],
    signed: { on: '2026-03-02', by: 'Samir Kerdoual', named: true, sentence: 'Notre porte est ouverte.' },
  },
  {
    name: 'Bellevue Basket',
    kind: 'association',
    rna: 'W991000003',
    commune: '99001',
    themes: ['sport'],
    actsIn: ['qpv:QN99002M', 'commune:99001'],
    signed: { on: '2026-04-20', by: 'Noémie Astruc', named: true },
  },
  {
    name: 'Le Fil des mots',
    kind: 'association',
    rna: 'W991000004',
    commune: '99002',
    themes: ['education', 'culture'],
    actsIn: ['qpv:QN99003M'],
    signed: {
      on: '2026-05-06',
      by: 'Paul Tessandier',
      named: true,
      commitments: ['Faire circuler les informations utiles aux autres associations'],
    },
  },
  {
    name: 'Les Jardins de la Filature',
    kind: 'association',
    rna: 'W991000005',
    commune: '99002',
    themes: ['environment'],
    actsIn: ['qpv:QN99003M', 'commune:99002'],
    signed: { on: '2026-06-11', by: 'Aïcha Montreuil', named: true },
  },
  {
    name: 'Atelier vélo des Quais',
    kind: 'association',
    rna: 'W991000006',
    commune: '99003',
    themes: ['environment', 'employment'],
    actsIn: ['qpv:QN99004M'],
    signed: { on: '2026-06-30', by: 'Loïc Perrigaud', named: true },
  },
  {
    name: 'Les Oiseaux chantent',
    kind: 'informal',
    commune: '99003',
    themes: ['culture'],
    actsIn: ['qpv:QN99005M'],
    signed: { on: '2026-07-08', by: 'Maryse Oudinet', named: true },
  },
  {
    name: 'Accueil et droits Port-Clairière',
    kind: 'association',
    rna: 'W991000007',
    commune: '99003',
    themes: ['rights', 'health'],
    actsIn: ['qpv:QN99004M', 'qpv:QN99005M'],
    signed: { on: '2026-09-15', by: 'Hugo Vaillac', named: false },
  },
  {
    name: 'Fédération des associations de La Tisse',
    kind: 'network',
    rna: 'W991000008',
    commune: '99001',
    themes: ['social-centre'],
    actsIn: ['departement:D99'],
    signed: { on: '2026-02-10', by: 'Claire Dubreuilh', named: true },
  },
  {
    name: 'Secours des Essarts',
    kind: 'association',
    rna: 'W991000009',
    commune: '99004',
    themes: ['food', 'health'],
    actsIn: ['commune:99004'],
    signed: { on: '2026-10-05', by: 'Jean-Marc Ollivaud', named: true },
  },
  {
    name: 'Ludothèque La Toupie',
    kind: 'association',
    rna: 'W991000010',
    commune: '99001',
    themes: ['children', 'culture'],
    actsIn: ['qpv:QN99001M', 'qpv:QN99002M'],
    signed: { on: '2026-11-02', by: 'Fanta Brossard', named: true },
  },
  {
    name: 'Cap Numérique',
    kind: 'association',
    rna: 'W991000011',
    commune: '99003',
    themes: ['digital', 'employment'],
    actsIn: ['qpv:QN99004M'],
    signed: { on: '2026-11-12', by: 'Yann Kermorvan', named: true },
  },
  {
    name: 'Les Marmites du Lac',
    kind: 'association',
    rna: 'W991000012',
    commune: '99004',
    themes: ['food'],
    actsIn: ['commune:99004'],
  },
  {
    name: 'Théâtre du Moulin',
    kind: 'association',
    rna: 'W991000013',
    commune: '99001',
    themes: ['culture'],
    actsIn: ['qpv:QN99002M'],
  },
]
