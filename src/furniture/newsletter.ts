/** The newsletter service of this site. */
export interface Newsletter {
  /** The URL of Listmonk's `/api/public/subscription`, or of a service with the same interface. */
  endpoint: string;
  /** The UUIDs of the lists to sign up for. */
  lists: readonly string[];
  /**
   * Listmonk's page of all public lists. It takes a form sent without scripts, which the endpoint would answer in JSON.
   * Undefined if the endpoint's path is not Listmonk's.
   */
  page: string | undefined;
}

const endpointPath = /\/api\/public\/subscription$/;

/**
 * The newsletter in a site's settings, or null if there is none.
 * @param lists UUIDs separated by commas.
 * @throws if there is a URL but no list, since the service would reject every sign-up.
 */
export function newsletterOf(url: string | undefined, lists = ''): Newsletter | null {
  if (!url) return null;
  const uuids = lists.split(',').map((uuid) => uuid.trim());
  if (uuids.includes('')) {
    throw new Error(
      `VITE_NEWSLETTER_URL is ${url}, so VITE_NEWSLETTER_LISTS must name its lists: UUIDs separated by commas.`,
    );
  }
  const page = endpointPath.test(url) ? url.replace(endpointPath, '/subscription/form') : undefined;
  return { endpoint: url, lists: uuids, page };
}
