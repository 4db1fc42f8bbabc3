/** Where readers of this site sign up for its newsletter. */
export interface Newsletter {
  /** Listmonk's `POST /api/public/subscription`, or a service with the same interface. */
  endpoint: string;
  /** The lists a sign-up is for, by their UUIDs. */
  lists: readonly string[];
  /**
   * The service's own page: it shows every public list, and answers a form sent without scripts in
   * words where the endpoint answers in JSON. Known for an endpoint at Listmonk's own address only.
   */
  page: string | undefined;
}

const endpointPath = /\/api\/public\/subscription$/;

/**
 * The newsletter this site was built with, or null if it was built without one.
 * @param lists UUIDs, parted by commas.
 * @throws if there is an endpoint and no list: every sign-up would be refused.
 */
export function newsletterOf(url: string | undefined, lists = ''): Newsletter | null {
  if (!url) return null;
  const uuids = lists.split(',').map((uuid) => uuid.trim());
  if (uuids.includes('')) {
    throw new Error(
      `VITE_NEWSLETTER_URL is ${url}, so VITE_NEWSLETTER_LISTS must name its lists: UUIDs parted by commas.`,
    );
  }
  const page = endpointPath.test(url) ? url.replace(endpointPath, '/subscription/form') : undefined;
  return { endpoint: url, lists: uuids, page };
}
