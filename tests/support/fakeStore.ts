import { storeAddress } from '../../src/site/addresses.ts';

/** A content store in memory, which can be cut off and reconnected. */
export interface FakeStore {
  fetch: typeof fetch;
  documents: Record<string, unknown>;
  /** Whether requests fail. */
  isDown: boolean;
  /** The requested documents, in order. */
  asked: string[];
}

/** @param documents by path in the store; a string is sent as is, anything else as JSON. */
export function fakeStore(documents: Record<string, unknown>): FakeStore {
  const store: FakeStore = { fetch: answer, documents, isDown: false, asked: [] };
  return store;

  async function answer(input: RequestInfo | URL): Promise<Response> {
    const path = String(input).replace(storeAddress(''), '');
    store.asked.push(path);
    if (store.isDown) throw new TypeError('Failed to fetch');
    const document = store.documents[path];
    if (document === undefined) return new Response('', { status: 404 });
    return new Response(typeof document === 'string' ? document : JSON.stringify(document));
  }
}
