/** What is shown where there is nothing to show. */
import type { Page } from './section.js'

export const MISSING: Page = {
  path: '*',
  title: { vi: 'Không có trang này', en: 'No such page' },
  show: ({ say }) =>
    Promise.resolve({
      missing: true,
      body: <p>{say('Địa chỉ này không có gì; hãy chọn một mục ở trên.', 'There is nothing at this address; choose from the menu.')}</p>,
    }),
}
