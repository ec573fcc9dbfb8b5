/** What a chain of documents asks of the store, number by number. */
import type { LedgerView } from '../model/ledger.js'
import type { ChainSource } from '../reconcile/letters/chain-start.js'
import type { ToldView } from './people-told.js'

type View = Pick<LedgerView, 'lettersById' | 'lettersInFile' | 'lettersNumbered' | 'lettersCiting' | 'derivedUnder' | 'known'>

export const chainSource = (view: View, told: ToldView): ChainSource => ({
  bearing: async (key, date) => {
    const printed = (await view.lettersNumbered([{ numberKey: key, date }])).flat().map(({ id }) => id)
    return view.known([...printed, ...(await view.derivedUnder('facts', [key])).keys()])
  },
  citing: async (key) => view.known(await view.lettersCiting(key)),
  called: async (typed) => {
    const [inFile, byId] = await Promise.all([view.lettersInFile(typed), view.lettersById([typed])])
    return view.known([...inFile, ...byId].map(({ id }) => id))
  },
  facts: (letters) => told.facts(letters),
})
