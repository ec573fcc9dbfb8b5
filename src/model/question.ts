import { z } from 'zod'

/**
 * What a person is asked about a letter: a value that is doubtful, has rivals, or could not be read. Asked only where another reading would change something that
 * is published (a column of the register, a term, a statement, a document cited …); `changes` counts what.
 */
export const questionSchema = z.object({
  /** JSON Pointer into the record that stands. */
  pointer: z.string(),
  why: z.enum(['doubtful', 'rivals', 'blank', 'handwritten', 'illegible']),
  /** The commune, document or person that the item is about; null where it is about the letter itself. */
  about: z.string().nullable(),
  /** What stands there; null where nothing was read. */
  value: z.unknown(),
  /** Readings that may stand in its place, those that letters tell first. */
  rivals: z.array(z.object({ value: z.unknown(), from: z.enum(['page', 'words', 'letters']) })),
  /** How many published facts would be otherwise under the rival reading that changes most. */
  changes: z.number().int(),
  confidence: z.number().nullable(),
})

export type Question = z.infer<typeof questionSchema>

/** A question as it waits: with its letter, and its place in the queue. */
export interface WaitingQuestion extends Question {
  readonly letter: string
  readonly key: string
}

/** A person answers by typing. */
export const isToType = ({ why }: Pick<Question, 'why'>): boolean => why === 'blank' || why === 'handwritten' || why === 'illegible'
