import type { MessageTree } from './message-id';
import common from './messages/en/common.json';
import explore from './messages/en/explore.json';
import figure from './messages/en/figure.json';
import hub from './messages/en/hub.json';
import layers from './messages/en/layers.json';
import map from './messages/en/map.json';
import problem from './messages/en/problem.json';
import proximity from './messages/en/proximity.json';
import scenario from './messages/en/scenario.json';
import site from './messages/en/site.json';
import tools from './messages/en/tools.json';
import welcome from './messages/en/welcome.json';
import zone from './messages/en/zone.json';
export const messages: MessageTree = {
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
