import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { rememberLoadedPictures } from '../picture/loadedRenditions.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { readdressOnBack } from '../views/gallery/history.ts';
import { declaredLanguage, resolveLanguage } from '../words/catalogue.ts';
import { setDocumentLanguage } from '../words/documentLanguage.ts';
import { loadWords } from '../words/loadWords.ts';
import { App } from './App.tsx';
import { lastResort } from './lastResort.ts';
import { PageRouter } from './PageRouter.tsx';
import { type PageData, providePageData } from './pageData.ts';
import { createQueryClient } from './queryClient.ts';
import { reportCaughtError } from './reportCaughtError.ts';
import { reportRecoverableError } from './reportRecoverableError.ts';
import '../styles/base.css';
import '../styles/fonts.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its element "root".');

const client = createQueryClient();
// By its kind too: a slide in a grid is found by its id, which may be any word.
const state = document.querySelector('script#state')?.textContent;
const data = state ? (JSON.parse(state) as PageData) : [];
providePageData(client, data);

readdressOnBack();
rememberLoadedPictures();

// Before anything is rendered: what a prerendered page says must be said again, word for word. Its documents tell the
// language it was written in; the root element may name the one that a browser has translated it into.
const isSpoken = await loadWords(...data.map(([, document]) => declaredLanguage(document)));
// And for what the reader may meet next, errors among it, the words of the site.
void loadWords();

const app = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <PageRouter basename={import.meta.env.BASE_URL}>
        <App />
      </PageRouter>
    </QueryClientProvider>
  </StrictMode>
);

// Static hosts answer every unknown address with the page "not found", which is not the page to hydrate:
// the address may be one whose content came after the build.
const isThisPage = root.hasChildNodes() && root.dataset.page !== 'not-found';
const options = {
  onCaughtError: reportCaughtError,
  onUncaughtError: lastResort(root),
  onRecoverableError: reportRecoverableError,
};
if (isThisPage && isSpoken) hydrateRoot(root, app, options);
else {
  setDocumentLanguage(resolveLanguage());
  createRoot(root, options).render(app);
}

// Without it the site reads as before, with a network.
const keepForOffline = async () => {
  const { startOffline } = await import('./startOffline.ts');
  await startOffline(client);
};
// Where it is switched off, browsers that have the worker fetch the one that takes leave by themselves.
const isWanted = import.meta.env.PROD && import.meta.env.VITE_OFFLINE !== 'off';
if (isWanted) whenIdle(() => keepForOffline().catch(() => undefined));
