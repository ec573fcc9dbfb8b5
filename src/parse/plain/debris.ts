/**
 * Takes out what converters leave in a text (Markdown marks, escapes, entities, tags, images) and nothing that a letter means:
 * "5 * 3", "- mục", "+ mục", a lone "*", "x" and "1." stay.
 */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}
/** Attributes must have a value: "a<b và c>d" is no tag. */
const TAGS =
  /<\/?(?:u|b|i|s|em|strong|sup|sub|span|font|div|p|center|small|mark|del|ins|a|img|page)(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>"']+))*\s*\/?>/gi

/** Works on a whole file, before it is cut into lines. */
export function stripTags(text: string): string {
  return text
    .replace(/<!--[\s\S]{0,2000}?-->/g, '')
    .replace(/^(.*)<br\s*\/?>(.*)$/gim, (line) => line.replace(/<br\s*\/?>/gi, line.includes('|') ? ' ' : '\n'))
    .replace(TAGS, '')
    .replace(/!\[[^[\]\n]{0,300}\]\([^()\n]{0,2000}\)/g, '')
    .replace(/\[([^[\]\n]{1,1000})\]\((?:https?:|mailto:|www\.|\/|#)[^()\s]{0,2000}\)/g, '$1')
}

/** Works on a block: consecutive lines without a blank line between, since bold may span lines. */
export function stripMarks(block: string): string {
  const plain = dropEmphasis(block)
    .split('\n')
    .map((line) => stripLine(line))
    .join('\n')
  return plain
}

function stripLine(line: string): string {
  return decodeEntities(
    withoutHeading(line)
      .replace(/^(\s*)>\s?(?=[\p{L}"“(-])/u, '$1')
      .replace(/^(\s*)[-*] (?=(?:[-+]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][)])\s)/u, '$1')
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
      .replace(/\\([\\`*_{}[\]()#+\-.!|~<>&"'$])/g, '$1'),
  )
}

/** "## Mục ##" is "Mục". By hand: a pattern for both ends takes n^3 steps on n blanks. */
function withoutHeading(line: string): string {
  const mark = /^(\s*)#{1,6}(?=\s)/.exec(line)
  if (!mark) return line
  const rest = line.slice(mark[0].length).trimStart()
  let end = rest.length
  while (rest[end - 1] === '#') end--
  return (mark[1] ?? '') + rest.slice(0, end).trimEnd()
}

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([a-z]{2,6}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16)
    return code > 0 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })

interface Run {
  readonly at: number
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

/** Runs of two and more asterisks go; single ones only in pairs that hug words. */
function dropEmphasis(block: string): string {
  if (!block.includes('*')) return block
  const drop = new Set<number>()
  let open: Run | null = null
  for (const run of runsOf(block)) {
    if (run.length >= 2) for (let i = 0; i < run.length; i++) drop.add(run.at + i)
    if (run.length % 2 === 0) continue
    if (open !== null && run.closes) {
      drop.add(open.at).add(run.at)
      open = null
    } else if (run.opens) open = run
  }
  return [...block].length === block.length && drop.size === 0 ? block : removeAt(block, drop)
}

const removeAt = (text: string, drop: ReadonlySet<number>): string => {
  let out = ''
  for (let i = 0; i < text.length; i++) if (!drop.has(i)) out += text[i] ?? ''
  return out
}

function runsOf(block: string): Run[] {
  const runs: Run[] = []
  for (const m of block.matchAll(/(?<!\\)\*+/g)) {
    const before = block[m.index - 1] ?? '\n'
    const after = block[m.index + m[0].length] ?? '\n'
    const masked = /\p{N}/u.test(before) && /\p{N}/u.test(after)
    const bracketed = before === '(' && after === ')'
    const alone = /\s/.test(before) && /\s/.test(after) && m[0].length < 4
    if (masked || bracketed || alone) continue
    runs.push({
      at: m.index,
      length: m[0].length,
      opens: /\S/.test(after) && !/[\p{L}\p{N}]/u.test(before),
      closes: /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after),
    })
  }
  return runs
}
