/** The queue as those see it who answer: what waits is worked out first, as far as that takes a moment. */
import type { WaitingQuestion } from '../../model/question.js'
import type { Store } from '../../store/store.js'
import { askAnew, askSome, QUESTIONS_VERSION } from './work-out.js'

type From = Pick<Store, 'questions' | 'standing' | 'words' | 'spoken' | 'view'>

/** Letters worked out before a page is shown; the others when the desk has nothing to do. */
const AT_ONCE = 12

/** A piece of the queue; `more`: letters wait of which it is not known yet what to ask. */
export async function questionsAfter(
  store: From,
  key: string,
  most: number,
): Promise<{ readonly questions: readonly WaitingQuestion[]; readonly more: boolean }> {
  const more = await askSome(store, AT_ONCE)
  return { questions: await store.questions.after(key, most), more }
}

/** Of one letter, in the order of the queue. */
export async function questionsWaiting(store: From, letter: string): Promise<readonly WaitingQuestion[]> {
  const waiting = await store.questions.unasked(QUESTIONS_VERSION, 1)
  if (waiting.length > 0) await askAnew(store, letter)
  return store.questions.of(letter)
}
