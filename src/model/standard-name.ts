import type { Standard } from './written-criteria.js'

/** Standards as Vietnamese letters shorten them. */
export const STANDARD_NAMES: Readonly<Record<Standard, string>> = {
  ntm: 'NTM',
  'ntm-nang-cao': 'NTM nâng cao',
  'ntm-kieu-mau': 'NTM kiểu mẫu',
  'ntm-hien-dai': 'NTM hiện đại',
}

/** "NTM nâng cao 2021-2025": the standard and the period that ends the set's id. */
export const setName = (standard: Standard, set: string | null): string =>
  [STANDARD_NAMES[standard], /\d{4}-\d{4}$/.exec(set ?? '')?.[0]].filter(Boolean).join(' ')
