import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';
import '@/ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppContextProvider } from '@/panels/app-context';
import { App } from './app';
import { ErrorBoundary } from './error-boundary';
import { startApp } from './start-app';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const { store, pointer, ports, pictures, isEmbed } = startApp();

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <AppContextProvider store={store} pointer={pointer} ports={ports}>
        <App store={store} pointer={pointer} pictures={pictures} isEmbed={isEmbed} />
      </AppContextProvider>
    </ErrorBoundary>
  </StrictMode>,
);
