/// <reference types="vite/client" />

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
