/** The hashes by which a policy lets in the scripts that stand in a page itself (CSP 3, 2.3.1); data blocks are none. */
export async function inlineScriptHashes(html: string): Promise<string[]> {
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  const texts = scripts.flatMap(([, attributes = '', text = '']) =>
    /\bsrc=|\btype="application\//.test(attributes) ? [] : [text],
  );
  return Promise.all(texts.map(hashOf));
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
