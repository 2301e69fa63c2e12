import { changesSince, type KeptView, keptFigures } from '@/domain/kept-view';
import { failed } from '@/domain/result';
import { fullAddress, packedView, shortAddress } from '@/domain/share-address';
import { parseViewQuery, toViewQuery } from '@/domain/view-query';
import { keptFileKind, readKeptFile } from '@/export/read-kept-file';
import { readKeptView, writeKeptView } from '@/formats/kept-view-text';
import { packLinkText, unpackLinkText } from '@/formats/link-text';
import { createActions } from '@/store/actions';
import type { AppState, AppStore } from '@/store/app-store';
import type { ProjectDesk } from '@/store/project-desk';
import { selectListedZones } from '@/store/selectors';
import type { SharePort } from '@/store/share-port';

/** What stands before query and hash. */
const page = (): string => `${window.location.origin}${window.location.pathname}`;

/** @param desk null: the page is embedded in another, keeps nothing and shows a project without keeping it */
export function startSharing(store: AppStore, desk: (() => Promise<ProjectDesk>) | null): SharePort {
  const actions = createActions(store);
  return {
    shortLink: () => {
      const { view, data } = store.getState();
      return shortAddress(page(), view, data.catalogue?.version ?? null);
    },
    fullLink: (withProject) => {
      const state = store.getState();
      return fullAddress(page(), state.view, packLinkText(writeKeptView(keptView(state, withProject))));
    },
    keptView: () => writeKeptView(keptView(store.getState(), true)),
    viewText: () => writeKeptView(keptView(store.getState(), false)),
    readFile: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (keptFileKind(bytes) === null) return null;
      const subject = file.name;
      const text = await readKeptFile(bytes);
      if (text === null) return failed({ code: 'file-keeps-nothing', severity: 'warning', subject });
      const kept = readKeptView(text);
      return kept.ok
        ? kept
        : failed({ code: 'file-view-broken', severity: 'error', subject, detail: kept.problem });
    },
    readLink: (hash) => {
      const text = unpackLinkText(packedView(hash) ?? '');
      if (!text.ok) return failed({ code: 'link-broken', severity: 'warning', detail: text.problem });
      const kept = readKeptView(text.value);
      return kept.ok ? kept : failed({ code: 'link-broken', severity: 'warning', detail: kept.problem });
    },
    open: async (kept) => {
      await openProject(kept);
      const { view, problems } = parseViewQuery(kept.view);
      actions.changeView(view);
      problems.forEach(actions.notify);
      return changesSince(kept, store.getState().data);
    },
  };

  async function openProject({ project, view }: KeptView): Promise<void> {
    if (project === null) return;
    if (desk === null) store.setState({ project, projectStatus: 'read-only' });
    else await (await desk()).openFile({ project, view, savedAt: '' });
  }
}

function keptView(state: AppState, withProject: boolean): KeptView {
  return {
    view: toViewQuery(state.view),
    dataVersion: state.data.catalogue?.version ?? null,
    figures: keptFigures(selectListedZones(state)),
    project: withProject ? state.project : null,
  };
}
