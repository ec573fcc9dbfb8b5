/** Review: the queue of doubtful values, one question at a time, and what people answer. */
import { letterIdIn } from '../parts/links.js'
import type { Page, Section } from '../section.js'
import { sayAct, takeBackAct } from './acts.js'
import { questionPage } from './question-page.js'
import { queuePage } from './queue-page.js'

const reviewPage: Page = {
  path: '/xem-lai',
  title: { vi: 'Xem lại', en: 'Review' },
  menu: { vi: 'Xem lại', en: 'Review' },
  show(asked) {
    const letter = asked.query('van-ban')
    return letter === null ? queuePage(asked) : questionPage(asked, letterIdIn(letter))
  },
}

export const reviewSection: Section = { pages: [reviewPage], acts: [sayAct, takeBackAct] }
