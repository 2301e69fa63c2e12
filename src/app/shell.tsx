import { lazy, Suspense } from 'react';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { MapHost } from '@/map/map-host';
import { useActions, useApp } from '@/panels/app-context';
import type { AppStore } from '@/store/app-store';
import type { MapPictureDesk } from '@/store/map-picture-port';
import type { PointerStore } from '@/store/pointer-store';
import { NarrowLayout } from './narrow-layout';
import { TopBar } from './top-bar';
import { useIsNarrow } from './use-is-narrow';
import { rememberWelcome } from './welcome-memory';
import { WideLayout } from './wide-layout';

const AboutPage = lazy(() =>
  import('@/panels/about/about-page').then((file) => ({ default: file.AboutPage })),
);
const AccuracyPage = lazy(() =>
  import('@/panels/accuracy/accuracy-page').then((file) => ({ default: file.AccuracyPage })),
);
const ComparePage = lazy(() =>
  import('@/panels/compare/compare-page').then((file) => ({ default: file.ComparePage })),
);
const SheetPage = lazy(() =>
  import('@/panels/sheet/sheet-page').then((file) => ({ default: file.SheetPage })),
);
const FrameCard = lazy(() =>
  import('@/panels/sheet-frame/frame-card').then((file) => ({ default: file.FrameCard })),
);
const ProximityPage = lazy(() =>
  import('@/panels/proximity/proximity-page').then((file) => ({ default: file.ProximityPage })),
);
const EmbeddedLayout = lazy(() =>
  import('./embedded-layout').then((file) => ({ default: file.EmbeddedLayout })),
);
const ExportDialog = lazy(() =>
  import('@/panels/data-export/export-dialog').then((file) => ({ default: file.ExportDialog })),
);
const ProjectsDialog = lazy(() =>
  import('@/panels/project/projects-dialog').then((file) => ({ default: file.ProjectsDialog })),
);
const ShareDialog = lazy(() =>
  import('@/panels/share/share-dialog').then((file) => ({ default: file.ShareDialog })),
);
const FileDrop = lazy(() => import('@/panels/share/file-drop').then((file) => ({ default: file.FileDrop })));
const DataChangesDialog = lazy(() =>
  import('@/panels/share/data-changes-dialog').then((file) => ({ default: file.DataChangesDialog })),
);
const VersionsDialog = lazy(() =>
  import('@/panels/project/versions-dialog').then((file) => ({ default: file.VersionsDialog })),
);
const WelcomeDialog = lazy(() =>
  import('@/panels/welcome/welcome-dialog').then((file) => ({ default: file.WelcomeDialog })),
);

export type ShellProps = {
  readonly store: AppStore;
  readonly pointer: PointerStore;
  readonly pictures: MapPictureDesk;
  readonly isEmbed: boolean;
};

/** The map fills the window; everything else floats over it. */
export function Shell({ store, pointer, pictures, isEmbed }: ShellProps) {
  const { t } = useWords();
  const actions = useActions();
  const page = useApp((state) => state.view.page);
  const dialog = useApp((state) => state.dialog.type);
  const isNarrow = useIsNarrow();
  const hasLaterWords = useHasLaterWords();
  return (
    <div className="relative h-full overflow-hidden">
      <main aria-label={t('common.landmark.map')} className="absolute inset-0">
        <MapHost store={store} pointer={pointer} pictures={pictures} />
      </main>
      {isEmbed ? (
        <Suspense>
          <EmbeddedLayout />
        </Suspense>
      ) : (
        <>
          <TopBar />
          {isNarrow ? <NarrowLayout /> : <WideLayout />}
        </>
      )}
      <Suspense>
        {hasLaterWords && !isEmbed && <FileDrop />}
        {hasLaterWords && page === 'about' && <AboutPage version={__APP_VERSION__} />}
        {hasLaterWords && page === 'accuracy' && <AccuracyPage />}
        {hasLaterWords && page === 'compare' && <ComparePage />}
        {hasLaterWords && page === 'sheet' && <SheetPage />}
        <FrameSlot />
        {page === 'proximity' && <ProximityPage />}
        {hasLaterWords && dialog === 'export' && <ExportDialog />}
        {hasLaterWords && dialog === 'projects' && <ProjectsDialog />}
        {hasLaterWords && dialog === 'share' && <ShareDialog />}
        {hasLaterWords && dialog === 'data-changes' && <DataChangesDialog />}
        {hasLaterWords && dialog === 'versions' && <VersionsDialog />}
        {dialog === 'welcome' && (
          <WelcomeDialog
            onDismiss={() => {
              rememberWelcome();
              actions.openDialog({ type: 'none' });
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

function FrameSlot() {
  const isShown = useApp(({ sheetFrame, view }) => sheetFrame !== null && view.page === 'map');
  return isShown ? <FrameCard /> : null;
}
