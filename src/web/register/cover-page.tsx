/** /so-den/bia: whose book it is, and where its numbers begin. */
import type { Page } from '../section.js'
import { may } from '../who.js'
import { BOOK, yearIn } from './addresses.js'

export const coverPage: Page = {
  path: `${BOOK}/bia`,
  title: { vi: 'Bìa sổ văn bản đến', en: 'Cover of the register' },
  async show({ say, query, asOf, desk, who }) {
    const year = yearIn(query('nam')) ?? Number(asOf.slice(0, 4))
    const [cover, next] = await Promise.all([desk.store.register.cover(year), desk.store.register.next(year)])
    const begun = (await desk.store.register.entry({ year, no: next - 1 })) !== null
    const field = (name: string, label: string, value: string | null | undefined) => (
      <label>
        {label}
        <input name={name} value={value ?? ''} maxlength={200} />
      </label>
    )
    return {
      heading: say(`Bìa sổ văn bản đến năm ${year}`, `Cover of the register of ${year}`),
      body: (
        <form method="post" action={`${BOOK}/bia`} class="cover-form">
          <input type="hidden" name="nam" value={String(year)} />
          <p class="lead">
            {say(
              'Tên cơ quan đứng trên bìa khi in, và cho biết hạn nào trong văn bản là của cơ quan mình.',
              'The office stands on the printed cover, and tells which terms of letters are its own.',
            )}
          </p>
          {field('cap-tren', say('Cơ quan cấp trên', 'The body above'), cover?.parent)}
          {field('co-quan', say('Cơ quan (ví dụ: UBND xã An Phú)', 'Office'), cover?.office)}
          {field('quyen', say('Quyển số', 'Volume'), cover?.volume)}
          <label>
            {say('Số đến đầu tiên ghi ở đây', 'First number given here')}
            <input name="bat-dau" inputmode="numeric" value={String(cover?.begins ?? 1)} readonly={begun} size={8} />
          </label>
          <p class="lead">
            {begun
              ? say('Sổ năm này đã cấp số nên số bắt đầu không đổi nữa.', 'Numbers of this year have been given.')
              : say('Nếu đầu năm đã ghi sổ giấy đến số 411 thì ghi 412 để số nối tiếp.', 'Where a paper book ends with 411, write 412.')}
          </p>
          {may(who, 'register') && <button class="main">{say('Ghi bìa sổ', 'Save the cover')}</button>}{' '}
          <a href={`${BOOK}?nam=${year}`}>{say('Về sổ', 'Back')}</a>
        </form>
      ),
    }
  },
}
