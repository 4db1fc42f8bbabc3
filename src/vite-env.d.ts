/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The name of the site and of its publisher. The file `.env` has the default. */
  readonly VITE_SITE_NAME: string;
  /** Origin and folder of a content store elsewhere; by default `content/` beside the app. */
  readonly VITE_CONTENT_URL?: string;
  /** Where the site is published, for what others link to: oEmbed and the lines to paste. */
  readonly VITE_SITE_URL?: string;
  /** The language of the site, and of documents that name none (BCP 47); English by default. */
  readonly VITE_LANG?: string;
  /** `off` takes the service worker back, from readers who have it too. */
  readonly VITE_OFFLINE?: 'off';
  /** Listmonk's public subscription endpoint. */
  readonly VITE_NEWSLETTER_URL?: string;
  /** The lists a reader signs up for: UUIDs, comma separated. */
  readonly VITE_NEWSLETTER_LISTS?: string;
}

/** Trusted Types (https://w3c.github.io/trusted-types/), of which TypeScript's DOM knows nothing yet: text there. */
interface Window {
  trustedTypes?: {
    createPolicy<Rules extends { createScriptURL: (address: string) => string }>(
      name: string,
      rules: Rules,
    ): { createScriptURL(address: string): string };
  };
}

/** https://w3c.github.io/aria/#ARIANotifyMixin, of which TypeScript's DOM knows nothing yet. */
interface Document {
  ariaNotify?: (announcement: string) => void;
}
