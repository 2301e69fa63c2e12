import { lazy } from 'react';

/*
 * Panels that the first picture of the map does not need. They come once it stands, so that the first
 * press finds them there; a link that needs one sooner gets it sooner.
 */
const loadSheet = () => import('@/panels/site/site-sheet');
const loadCandidates = () => import('@/panels/candidates/candidates-panel');
const loadDrawCard = () => import('@/panels/draw/draw-card');
const loadMeasureCard = () => import('@/panels/map-tools/measure-card');
const loadControls = () => import('@/panels/project/project-controls');
const loadLayers = () => import('@/panels/layers/layers-panel');
const loadProvince = () => import('@/panels/province/province-panel');
const loadAnalyse = () => import('@/panels/analyse/analyse-panel');
const loadCompareTray = () => import('@/panels/compare/compare-tray');
const loadCompareEntry = () => import('@/panels/compare/compare-entry');

export const SiteSheet = lazy(() => loadSheet().then((file) => ({ default: file.SiteSheet })));
export const CandidatesPanel = lazy(() =>
  loadCandidates().then((file) => ({ default: file.CandidatesPanel })),
);
export const DrawCard = lazy(() => loadDrawCard().then((file) => ({ default: file.DrawCard })));
export const MeasureCard = lazy(() => loadMeasureCard().then((file) => ({ default: file.MeasureCard })));
export const ProjectControls = lazy(() => loadControls().then((file) => ({ default: file.ProjectControls })));
export const LayersPanel = lazy(() => loadLayers().then((file) => ({ default: file.LayersPanel })));
export const ProvincePanel = lazy(() => loadProvince().then((file) => ({ default: file.ProvincePanel })));
export const AnalysePanel = lazy(() => loadAnalyse().then((file) => ({ default: file.AnalysePanel })));
export const CompareTray = lazy(() => loadCompareTray().then((file) => ({ default: file.CompareTray })));
export const CompareEntry = lazy(() => loadCompareEntry().then((file) => ({ default: file.CompareEntry })));

export function warmPanels(): void {
  for (const load of [
    loadControls,
    loadMeasureCard,
    loadSheet,
    loadCandidates,
    loadLayers,
    loadProvince,
    loadAnalyse,
    loadCompareTray,
  ])
    void load().catch(() => undefined);
}
