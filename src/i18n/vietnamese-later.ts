import about from './messages/vi/about.json';
import accuracy from './messages/vi/accuracy.json';
import analyse from './messages/vi/analyse.json';
import candidates from './messages/vi/candidates.json';
import charts from './messages/vi/charts.json';
import compare from './messages/vi/compare.json';
import composer from './messages/vi/composer.json';
import cornerTable from './messages/vi/corner-table.json';
import criterion from './messages/vi/criterion.json';
import dataExport from './messages/vi/data-export.json';
import decide from './messages/vi/decide.json';
import decisionExport from './messages/vi/decision-export.json';
import draw from './messages/vi/draw.json';
import importFile from './messages/vi/import-file.json';
import importProblem from './messages/vi/import-problem.json';
import project from './messages/vi/project.json';
import prospectus from './messages/vi/prospectus.json';
import province from './messages/vi/province.json';
import requirement from './messages/vi/requirement.json';
import share from './messages/vi/share.json';
import sheet from './messages/vi/sheet.json';
import slides from './messages/vi/slides.json';
import snapshot from './messages/vi/snapshot.json';
import storageProblem from './messages/vi/storage-problem.json';
import suitability from './messages/vi/suitability.json';

/** Words of tasks that are begun, not of the first picture: they follow once it stands. */
export const laterMessages = {
  about,
  accuracy,
  analyse,
  candidates,
  charts,
  compare,
  composer,
  cornerTable,
  criterion,
  dataExport,
  decide,
  decisionExport,
  draw,
  importFile,
  problem: { ...importProblem, ...storageProblem },
  project,
  prospectus,
  province,
  requirement,
  share,
  sheet,
  slides,
  snapshot,
  suitability,
};
