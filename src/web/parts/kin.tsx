/** Pages that belong together and share one place in the menu. */
import type { FC } from 'hono/jsx'
import type { Words } from '../../report/report.js'
import type { Asked } from '../asked.js'

const KIN = {
  trail: [
    ['/so-sanh', { vi: 'So sánh', en: 'Compare' }],
    ['/chuoi', { vi: 'Chuỗi văn bản', en: 'Chain' }],
    ['/ho-so', { vi: 'Hồ sơ chứng cứ', en: 'Evidence pack' }],
  ],
  log: [
    ['/nhat-ky', { vi: 'Ai làm gì lúc nào', en: 'Who did what when' }],
    ['/nhat-ky/loi', { vi: 'Lời của người', en: "People's words" }],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [path: string, name: Words])[]>>

export const Kin: FC<{ asked: Asked; of: keyof typeof KIN }> = ({ asked: { at, lang, say }, of }) => (
  <nav class="kin noprint" aria-label={say('Trang cùng nhóm', 'Related pages')}>
    <ul>
      {KIN[of].map(([path, name]) => (
        <li>
          <a href={path} aria-current={at.split('?')[0] === path ? 'page' : undefined}>
            {name[lang]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
