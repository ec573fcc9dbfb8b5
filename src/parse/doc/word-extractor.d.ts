/** As much of word-extractor 1.0.4 (pinned: these are its inner parts) as is used here. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  namespace WordOleExtractor {
    interface Piece {
      /** Position of its first byte in the main stream. */
      readonly startFilePos: number
      /** Bytes a character. */
      readonly bpc: 1 | 2
      /** Deleted text is overwritten with \0, the end of a table row with \n. */
      readonly text: string
    }
  }
  class WordOleExtractor {
    _pieces: WordOleExtractor.Piece[]
    _boundaries: Readonly<Record<'ccpText' | 'ccpFtn' | 'ccpHdd' | 'ccpAtn' | 'ccpEdn' | 'ccpTxbx', number>>
    _taggedHeaders: { readonly type: string; readonly text: string }[]
    extract(reader: object): Promise<unknown>
    writeParagraphProperties(stream: Buffer, table: Buffer): void
    buildDocument(): unknown
  }
  export = WordOleExtractor
}

declare module 'word-extractor/lib/buffer-reader.js' {
  class BufferReader {
    constructor(bytes: Buffer)
    open(): Promise<unknown>
    close(): Promise<unknown>
  }
  export = BufferReader
}
