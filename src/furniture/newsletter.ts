import type { PageSettings } from '../site/pageSettings.ts';

/** Where readers of this site sign up for its newsletter. */
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
  /** The form's heading, what readers get, and what they agree to; the interface's own words by default. */
  question?: string;
  about?: string;
  consent?: string;
}

const endpointPath = /\/api\/public\/subscription$/;

/** A site's newsletter as a form needs it; nothing where the site has none. */
export function newsletterOf(settings: PageSettings['newsletter']): Newsletter | undefined {
  if (!settings) return undefined;
  const { service, lists, ...texts } = settings;
  const isListmonk = endpointPath.test(service);
  const page = isListmonk ? service.replace(endpointPath, '/subscription/form') : undefined;
  return { ...texts, endpoint: service, lists, page };
}
