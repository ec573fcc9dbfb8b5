/** The label that Word printed before a list's paragraph (\listtext, \pntext): its sign made plain, its tab a blank. */
export function printedLabel(raw: string): string {
  const text = raw.replace(/[\s\u00A0]+/g, ' ').trim()
  if (text === '') return ''
  if (/[\p{L}\p{N}]/u.test(text) && text !== 'o') return `${text} `
  return /^[+*–—-]$/.test(text) ? `${text} ` : /^[o○◦]$/.test(text) ? '+ ' : '- '
}
