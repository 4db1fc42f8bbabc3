/** A hash of some bytes that names their version: the first 12 bytes of SHA-256, in hexadecimal digits. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 12);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
