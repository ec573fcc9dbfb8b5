/** What is to be asked of a letter, worked out from what the store holds of it; and for those that wait, a few at a time. */
import type { Question } from '../../model/question.js'
import { valueAt } from '../../reconcile/words/pointer.js'
import type { Store } from '../../store/store.js'
import { reportView } from '../report-view.js'
import { standOf } from '../speak.js'
import { aboutOf } from './about.js'
import { candidatesIn } from './candidates.js'
import { rivalsOf } from './rivals.js'
import { weigher } from './weigh.js'

/** Raised whenever questions are made otherwise: those of every letter are then worked out anew, in quiet moments. */
export const QUESTIONS_VERSION = 1

/** A worn scan of a long table may doubt hundreds of cells: of so many it is worked out what hangs on them. */
const MOST_CANDIDATES = 120

type From = Pick<Store, 'standing' | 'words' | 'spoken' | 'view'>

/** In the order of the record. */
export async function questionsIn(
  store: From,
  letter: string,
): Promise<{ readonly from: string | null; readonly questions: readonly Question[] }> {
  const stand = await standOf(store, letter).catch(() => null)
  if (stand === null) return { from: null, questions: [] }
  const { record } = stand.now
  const { document, recordedFrom } = stand.letter
  const facts = (await reportView(store, null).factsOf([letter])).get(letter) ?? null
  const view = store.view(null)
  const weigh = weigher(stand, async (key) => (await view.lettersCiting(key)).filter((id) => id !== letter))
  const questions: Question[] = []
  for (const candidate of candidatesIn(record, document).slice(0, MOST_CANDIDATES)) {
    const rivals = rivalsOf(record, document, candidate.pointer, facts)
    // An empty place shows nothing to type from: it is asked about only where something tells what belongs there.
    if (candidate.why === 'blank' && rivals.length === 0) continue
    const changes = await weigh(candidate.pointer, rivals)
    // A question whose answer changes nothing is not asked.
    if (changes > 0)
      questions.push({
        ...candidate,
        value: valueAt(record, candidate.pointer) ?? null,
        rivals,
        changes,
        about: aboutOf(record, candidate.pointer),
      })
  }
  return { from: recordedFrom, questions }
}

/** Of this letter now: somebody has just spoken of it, and looks at the queue next. */
export async function askAnew(store: From & Pick<Store, 'questions'>, letter: string): Promise<void> {
  const { from, questions } = await questionsIn(store, letter)
  await store.questions.keep(letter, from, questions)
}

/** Of some letters that wait; gives whether others still do. Safe to kill and to do twice. */
export async function askSome(store: From & Pick<Store, 'questions'>, most: number): Promise<boolean> {
  const waiting = await store.questions.unasked(QUESTIONS_VERSION, most + 1)
  for (const letter of waiting.slice(0, most)) await askAnew(store, letter)
  return waiting.length > most
}
