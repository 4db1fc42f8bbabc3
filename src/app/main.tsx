import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { rememberLoadedPictures } from '../picture/loadedRenditions.ts';
import { providePageSettings, readPageSettings } from '../site/pageSettings.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { onceStarted } from '../viewer/replay/started.ts';
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
if (!root) throw new Error('index.html has no element with the id "root".');

const settings = readPageSettings(document);
providePageSettings(settings);

const client = createQueryClient();
// The selector names the element's type as well, because a slide's id in a grid can be any word.
const state = document.querySelector('script#state')?.textContent;
const data = state ? (JSON.parse(state) as PageData) : [];
providePageData(client, data);

readdressOnBack();
rememberLoadedPictures();

// Before rendering, because hydration must repeat the prerendered words. The documents give the language of the page;
// `lang` of the root element may be what a browser has translated it into.
const isSpoken = await loadWords(...data.map(([, document]) => declaredLanguage(document)));
// For the next pages and errors, the site's own language.
void loadWords();

const app = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <PageRouter basename={settings.base}>
        <App />
      </PageRouter>
    </QueryClientProvider>
  </StrictMode>
);

// Static hosts answer every unknown address with the page "not found". It is not hydrated, because the address may be
// that of content added after the build.
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

// If it fails, the site still works online.
const startLate = async () => {
  const { startLater } = await import('./startLater.ts');
  await startLater(client);
};
if (settings.offline || settings.scripts) {
  // Once the page has dispatched its own events: a publisher's scripts would otherwise hear them twice.
  onceStarted(() => whenIdle(() => startLate().catch(() => undefined)));
}
