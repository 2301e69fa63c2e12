import { mapPalette } from '@/domain/palette';
import type { ProspectusContent, ProspectusOrder } from '@/domain/prospectus';
import { mapFeatures } from '@/export/sheet/map-features';
import type { MeasureText } from '@/export/sheet/measure-text';
import { creditNotes } from '@/export/sheet/source-notes';
import { PROVINCE_BOX } from '@/geometry/bounding-box';
import { lngLat } from '@/geometry/position';
import type { Words } from '@/i18n/use-words';
import { comparisonBlocks } from './comparison-blocks';
import { headingBlock, sectionBlocks } from './fact-blocks';
import { type DrawnPage, frontPage } from './front-page';
import { logisticsBlocks } from './logistics-page';
import { PageFlow } from './page-flow';
import { RUNNING_BOTTOM, runningHead } from './page-head';
import { BODY, looksOf, type PageTools, siteColour } from './page-look';
import { type ProspectusSite, prospectusSites } from './prospectus-site';
import { type SiteFacts, siteFacts } from './site-facts';
import { mapDraft } from './site-map';
import { addColumns } from './source-columns';

/** The pages of one site without their feet: how many there are is known when all are made. */
export function prospectusPages(
  site: ProspectusSite,
  content: ProspectusContent,
  { pages: wanted, comparedIds, contact }: Pick<ProspectusOrder, 'pages' | 'comparedIds' | 'contact'>,
  words: Words,
  measure: MeasureText,
): { readonly pages: readonly DrawnPage[]; readonly facts: SiteFacts; readonly tools: PageTools } {
  const palette = mapPalette('light');
  const tools: PageTools = { content, words, measure, palette, accent: siteColour(site, palette) };
  const others = comparedIds.filter((id) => id !== site.id);
  const beside = wanted.includes('comparison') ? prospectusSites(others, content) : [];
  const facts = siteFacts(site, beside, content, words);
  const flow = new PageFlow(
    () => runningHead(facts, tools),
    RUNNING_BOTTOM + (facts.mark === null ? 0 : 1.6),
  );
  const add = (blocks: ReturnType<typeof sectionBlocks>): void => {
    for (const block of blocks) flow.add(block);
  };
  if (wanted.includes('logistics')) add(logisticsBlocks(site, facts, tools));
  if (wanted.includes('figures')) {
    // A page of its own, unless the rings have begun one.
    if (flow.pages.length < 2) flow.endPage();
    add(facts.sections.flatMap((section) => sectionBlocks(section, tools)));
  }
  if (facts.comparison) add(comparisonBlocks(facts.comparison, tools));
  addSources(flow, site, facts, tools);
  return {
    facts,
    tools,
    pages: [frontPage(site, facts, contact, tools), ...flow.pages.map((items) => ({ items }))],
  };
}

/** What the numbers in brackets stand for, and whose data the maps are made of. */
function addSources(flow: PageFlow, site: ProspectusSite, { sources }: SiteFacts, tools: PageTools): void {
  const { note } = looksOf(tools);
  const whole = mapDraft(site, tools, {
    frame: BODY,
    centre: lngLat((PROVINCE_BOX[0] + PROVINCE_BOX[2]) / 2, (PROVINCE_BOX[1] + PROVINCE_BOX[3]) / 2),
    scaleDenominator: 1_000_000,
    hasRings: false,
  });
  flow.add(headingBlock(tools.words.t('prospectus.sources'), tools));
  const look = { ...note, size: 2.2, colour: tools.palette.ink };
  addColumns(flow, [...sources, creditNotes(whole, mapFeatures(whole))], look, tools);
}
