import about from './messages/en/about.json';
import accuracy from './messages/en/accuracy.json';
import analyse from './messages/en/analyse.json';
import candidates from './messages/en/candidates.json';
import charts from './messages/en/charts.json';
import compare from './messages/en/compare.json';
import composer from './messages/en/composer.json';
import cornerTable from './messages/en/corner-table.json';
import criterion from './messages/en/criterion.json';
import dataExport from './messages/en/data-export.json';
import decide from './messages/en/decide.json';
import decisionExport from './messages/en/decision-export.json';
import draw from './messages/en/draw.json';
import importFile from './messages/en/import-file.json';
import importProblem from './messages/en/import-problem.json';
import project from './messages/en/project.json';
import prospectus from './messages/en/prospectus.json';
import province from './messages/en/province.json';
import requirement from './messages/en/requirement.json';
import share from './messages/en/share.json';
import sheet from './messages/en/sheet.json';
import slides from './messages/en/slides.json';
import snapshot from './messages/en/snapshot.json';
import storageProblem from './messages/en/storage-problem.json';
import suitability from './messages/en/suitability.json';

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
