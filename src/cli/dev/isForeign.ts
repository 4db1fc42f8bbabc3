/** Names of this machine that other machines cannot take. */
const ownNames = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Whether a request comes from another site. What is not published must not be read by any page that an editor happens
 * to visit: neither across origins, which the headers of published documents allow, nor by a name that leads here (DNS
 * rebinding).
 * @param isLocal whether the site is served for this machine only.
 */
export function isForeign({ url, headers }: Request, isLocal: boolean): boolean {
  const { hostname, host } = new URL(url);
  if (isLocal && !ownNames.test(hostname)) return true;
  const origin = headers.get('origin');
  if (origin === null) return false;
  if (!URL.canParse(origin)) return true;
  const from = new URL(origin);
  return from.host !== host && !ownNames.test(from.hostname);
}
