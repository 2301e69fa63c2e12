import common from './messages/vi/common.json';
import explore from './messages/vi/explore.json';
import figure from './messages/vi/figure.json';
import hub from './messages/vi/hub.json';
import layers from './messages/vi/layers.json';
import map from './messages/vi/map.json';
import problem from './messages/vi/problem.json';
import proximity from './messages/vi/proximity.json';
import scenario from './messages/vi/scenario.json';
import site from './messages/vi/site.json';
import tools from './messages/vi/tools.json';
import welcome from './messages/vi/welcome.json';
import zone from './messages/vi/zone.json';

/** The language of reference: every other language must hold these keys with these placeholders. */
export const messages = {
  common,
  explore,
  figure,
  hub,
  layers,
  map,
  problem,
  proximity,
  scenario,
  site,
  tools,
  welcome,
  zone,
};
