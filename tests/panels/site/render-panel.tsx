import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import type { Candidate } from '@/domain/candidate';
import { NO_REFERENCE_DATA, type ReferenceData } from '@/domain/reference-data';
import { DEFAULT_VIEW, type Selection } from '@/domain/view-state';
import { loadLaterMessages, loadMessages } from '@/i18n/load-messages';
import { AppContextProvider } from '@/panels/app-context';
import type { AppPorts } from '@/store/app-ports';
import { createAppStore, type Findings } from '@/store/app-store';
import { createPointerStore } from '@/store/pointer-store';

/** A rendering to text asks for nothing. */
const NO_PORTS: AppPorts = {
  version: '0',
  mapPicture: () => Promise.reject(new Error('no map here')),
  projectDesk: () => Promise.reject(new Error('no desk here')),
  importer: () => Promise.reject(new Error('no importer here')),
  exporter: () => Promise.reject(new Error('no exporter here')),
  requirementFiles: () => Promise.reject(new Error('no files here')),
  sheets: () => Promise.reject(new Error('no sheets here')),
  printFonts: () => Promise.reject(new Error('no fonts here')),
  sharing: () => Promise.reject(new Error('no sharing here')),
  suitability: () => Promise.reject(new Error('no heat map here')),
  survey: () => Promise.reject(new Error('no survey here')),
};

type Scene = {
  readonly data?: Partial<ReferenceData>;
  readonly selection?: Selection;
  readonly year?: number | null;
  readonly findings?: Partial<Findings>;
  readonly candidates?: readonly Candidate[];
};

/** The markup of a panel over made-up data, in Vietnamese. */
export async function renderPanel(
  panel: ReactNode,
  { data = {}, selection = { type: 'none' }, year = null, findings = {}, candidates = [] }: Scene,
): Promise<string> {
  const store = createAppStore({ ...DEFAULT_VIEW, selection, year });
  store.setState((state) => ({
    data: { ...NO_REFERENCE_DATA, ...data },
    dataStatus: 'ready',
    findings: { ...state.findings, ...findings },
    project: { ...state.project, candidates },
  }));
  // Rendering to text reads the initial state of a store, which is empty.
  const full = { ...store, getInitialState: store.getState };
  const messages = { ...(await loadMessages('vi')), ...(await loadLaterMessages('vi')) };
  return renderToStaticMarkup(
    <IntlProvider locale="vi" messages={messages}>
      <AppContextProvider store={full} pointer={createPointerStore()} ports={NO_PORTS}>
        {panel}
      </AppContextProvider>
    </IntlProvider>,
  );
}
