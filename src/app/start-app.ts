import { loadConfig } from '@/catalogue/load-config';
import { loadReferenceData } from '@/catalogue/load-reference-data';
import { parseViewQuery } from '@/domain/view-query';
import type { Selection } from '@/domain/view-state';
import { createActions } from '@/store/actions';
import { type AppStore, createAppStore } from '@/store/app-store';
import { followBoundaries } from '@/store/follow-boundaries';
import type { MapPictureDesk } from '@/store/map-picture-port';
import { createPointerStore } from '@/store/pointer-store';
import { recordSettings } from '@/store/record-settings';
import { createPorts } from './create-ports';
import { isEmbedded } from './embedding';
import { fetchText } from './fetch-text';
import { followTheme } from './follow-theme';
import { keepAddressInStep } from './keep-address-in-step';
import { markReadiness } from './mark-readiness';
import { warmPanels } from './panels-on-demand';
import { isWelcomeDue } from './welcome-memory';
import { whenMapStands } from './when-map-stands';

/** Makes the stores, wires them to the browser, and begins to load. */
export function startApp() {
  const { search } = window.location;
  const isEmbed = isEmbedded();
  const { view, problems } = parseViewQuery(search);
  const store = createAppStore(view);
  const pointer = createPointerStore();
  const actions = createActions(store);
  const pictures: MapPictureDesk = { take: null };
  const ports = createPorts(store, isEmbed, pictures);
  problems.forEach(actions.notify);
  if (view.page === 'map' && !isEmbed && isWelcomeDue() && search === '' && window.location.hash === '') {
    actions.openDialog({ type: 'welcome' });
  }
  keepFromLeaving();
  followTheme(store);
  // The history of a page around this one is not ours to fill.
  if (isEmbed) store.setState({ projectStatus: 'read-only' });
  else keepAddressInStep(store);
  followBoundaries(store);
  recordSettings(store, () => performance.now());
  markReadiness(store);
  const loading = loadEverything(store);
  // The first map has the machine to itself: on two cores a second worker beside it is felt.
  void whenMapStands(store).then(() => {
    void beginFindings(store);
    void import('@/store/request-suitability').then(({ requestSuitability }) =>
      requestSuitability(store, ports.suitability),
    );
    warmPanels();
    if (!isEmbed) void ports.projectDesk();
    void loading.then(async () => {
      const { openSharedLinks } = await import('./open-shared-links');
      await openSharedLinks(store, search, ports.sharing);
      if (isEmbed) (await import('./embed-messages')).speakWithParent(store);
    });
  });
  return { store, pointer, ports, pictures, isEmbed };
}

/** What is worked out in the worker of the analysis, and shown where it is asked for. */
async function beginFindings(store: AppStore): Promise<void> {
  const [{ startAnalysis }, { requestFindings }] = await Promise.all([
    import('./start-analysis'),
    import('@/store/request-findings'),
  ]);
  const analysis = startAnalysis();
  requestFindings(store, analysis);
  const { requestRanking } = await import('@/store/request-ranking');
  requestRanking(store, analysis);
}

/** A file dropped before the page can take it must not make the browser show it in place of the page. */
function keepFromLeaving(): void {
  for (const event of ['dragover', 'drop']) document.addEventListener(event, (one) => one.preventDefault());
}

async function loadEverything(store: AppStore): Promise<void> {
  const actions = createActions(store);
  const [{ data, problems }, config] = await Promise.all([
    loadReferenceData((file) => fetchText(`geodata/${file}`, file)),
    loadConfig(() => fetchText('config.json', 'config.json')),
  ]);
  problems.forEach(actions.notify);
  if (!config.ok) actions.notify(config.problem);
  store.setState({ data, dataStatus: 'ready', basemaps: config.ok ? config.value : [] });
  dropUnknownSelection(store);
  // A link that names a zone and no place on the map means: show me this zone.
  const { selection, camera } = store.getState().view;
  if (selection.type !== 'none' && camera === null) actions.requestMap({ type: 'fit-selection' });
}

/** A link may point to what this version of the data no longer holds. */
function dropUnknownSelection(store: AppStore): void {
  const { data, view } = store.getState();
  const { selection } = view;
  if (selection.type === 'none' || isKnown(selection, data)) return;
  const actions = createActions(store);
  actions.notify({ code: 'selection-unknown', severity: 'warning', subject: selection.id });
  actions.select({ type: 'none' });
}

function isKnown(selection: Selection, data: ReturnType<AppStore['getState']>['data']): boolean {
  switch (selection.type) {
    case 'none':
    // The project is opened later, and looks for itself.
    case 'candidate':
      return true;
    case 'zone':
      return data.zones.some((zone) => zone.id === selection.id);
    case 'hub':
      return data.hubs.some((hub) => hub.id === selection.id);
    case 'commune':
      return data.communes.some((commune) => commune.code === selection.id);
    case 'place':
      return data.places.some((place) => place.id === selection.id);
  }
}
