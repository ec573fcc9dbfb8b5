/**
 * The files of a form (multipart/form-data, RFC 7578), read by busboy and handed on one after the other as they come: an upload is never held in memory.
 * Fields beside the files are passed over.
 */
import busboy from 'busboy'
import { on } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface SentFile {
  /** The form's field. */
  readonly field: string
  /** As the sender calls it; '' where nothing was chosen. */
  readonly name: string
  /** What is left of it when the next file is asked for is passed over. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The request is no such form, or ends in the middle of one. */
export class NotAForm extends Error {}

/** `type`: the request's Content-Type. */
export async function* filesOf(body: AsyncIterable<Uint8Array>, type: string | null): AsyncGenerator<SentFile> {
  const form = openForm(type)
  // Told where the file is read, not before.
  form.on('file', (_, stream) => stream.on('error', () => undefined))
  const files = on(form, 'file', { close: ['finish'] })
  const fed = pipeline(Readable.from(body), form)
  fed.catch(() => undefined)
  try {
    for await (const [field, stream, { filename }] of files as AsyncIterable<FileEvent>) {
      yield { field, name: typed(filename ?? ''), bytes: bytesOf(stream) }
      for await (const rest of bytesOf(stream)) void rest
    }
    await fed
  } catch {
    throw new NotAForm()
  } finally {
    form.destroy()
  }
}

/** A part that calls itself bytes is a file even where it tells no name. */
type FileEvent = readonly [field: string, stream: Readable, told: { readonly filename: string | undefined }]

function openForm(type: string | null): busboy.Busboy {
  try {
    return busboy({ headers: { 'content-type': type ?? '' }, preservePath: true, defParamCharset: 'utf8' })
  } catch {
    throw new NotAForm()
  }
}

/** Whoever leaves it in the middle leaves the stream as it is: the form goes on behind it. */
async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>
  } catch {
    throw new NotAForm()
  }
}

/** Browsers write these signs so (HTML, "multipart/form-data encoding algorithm"). */
const typed = (name: string): string => name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
