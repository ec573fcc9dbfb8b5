/** What holds inside a group of an RTF; a group inherits it and what it changes ends with it. */
export type Destination =
  | 'text'
  /** Its content is not the letter's: pictures, style sheets, unknown \* groups. */
  | 'skipped'
  | 'fonts'
  | 'label'
  | 'instruction'
  | 'note'
  | 'head'
  /** A drawing: only the text in it counts. */
  | 'drawing'

export interface GroupState {
  destination: Destination
  font: number | null
  /** How many signs after \uN stand for it in old readers (\ucN). */
  fallback: number
  hidden: boolean
  capitals: boolean
  deleted: boolean
  /** The next word decides the group's destination and may be passed over: \* was read. */
  starred: boolean
  inTable: boolean
}

export const firstState = (): GroupState => ({
  destination: 'text',
  font: null,
  fallback: 1,
  hidden: false,
  capitals: false,
  deleted: false,
  starred: false,
  inTable: false,
})

/** Where groups that begin with these words go; others keep the destination around them. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  colortbl: 'skipped',
  stylesheet: 'skipped',
  info: 'skipped',
  pict: 'skipped',
  objdata: 'skipped',
  listtable: 'skipped',
  listoverridetable: 'skipped',
  annotation: 'skipped',
  atnid: 'skipped',
  atnauthor: 'skipped',
  pntext: 'label',
  listtext: 'label',
  fldinst: 'instruction',
  footnote: 'note',
  header: 'head',
  headerl: 'head',
  headerr: 'head',
  headerf: 'head',
  footer: 'head',
  footerl: 'head',
  footerr: 'head',
  footerf: 'head',
  ftnsep: 'skipped',
  ftnsepc: 'skipped',
  aftnsep: 'skipped',
  aftnsepc: 'skipped',
  sp: 'skipped',
  // drawn again for old readers
  shprslt: 'skipped',
  nonesttables: 'skipped',
  xe: 'skipped',
  tc: 'skipped',
  bkmkstart: 'skipped',
  bkmkend: 'skipped',
  pn: 'skipped',
  shpinst: 'drawing',
  shptxt: 'text',
  nesttableprops: 'skipped',
}

/** Signs that have a word of their own. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201C',
  rdblquote: '\u201D',
  bullet: '\u2022',
  endash: '\u2013',
  emdash: '\u2014',
  nbsp: ' ',
  enspace: ' ',
  emspace: ' ',
  qmspace: ' ',
  // the byte of ư in TCVN3; elsewhere it goes with the other invisible signs
  softhyphen: '\u00AD',
  hardhyphen: '-',
}
