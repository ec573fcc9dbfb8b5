/** What a reader of a page sees of it. */

export const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') // prettier-ignore

/** The body of the picture, row by row, cell by cell. */
export function cellsIn(page: string): string[][] {
  const [, body = ''] = /<table class="grid">.*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? []
  const rows = body.split('</tr>').slice(0, -1)
  return rows.map((row) => row.split(/<\/t[hd]>/).slice(0, -1).map((cell) => plain(cell.replace(/<a class="warn".*?<\/a>/s, '')).trim())) // prettier-ignore
}

export const linksIn = (page: string): string[] => [...page.matchAll(/href="([^"]*)"/g)].map((m) => (m[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')) // prettier-ignore
