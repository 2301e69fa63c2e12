import { expect, type Locator, type Page } from '@playwright/test';
import { AccuracyDriver } from './driver/accuracy-driver';
import { answerForHost, type PictureAt } from './driver/answer-host';
import { CandidatesDriver } from './driver/candidates-driver';
import { CompareDriver } from './driver/compare-driver';
import { ComposerDriver } from './driver/composer-driver';
import { CornerTableDriver } from './driver/corner-table-driver';
import { DecideDriver } from './driver/decide-driver';
import { DecisionExportDriver } from './driver/decision-export-driver';
import { DrawDriver } from './driver/draw-driver';
import { ExportDriver } from './driver/export-driver';
import { HeatDriver } from './driver/heat-driver';
import { ImportDriver } from './driver/import-driver';
import { LayersDriver } from './driver/layers-driver';
import { ListDriver } from './driver/list-driver';
import { MapDriver } from './driver/map-driver';
import { NearnessDriver } from './driver/nearness-driver';
import { Parts } from './driver/parts';
import { ProjectDriver } from './driver/project-driver';
import { ProspectusDriver } from './driver/prospectus-driver';
import { ProximityDriver } from './driver/proximity-driver';
import { RequirementDriver } from './driver/requirement-driver';
import { RingsDriver } from './driver/rings-driver';
import { ScenarioDriver } from './driver/scenario-driver';
import { SearchDriver } from './driver/search-driver';
import { seriousBarriers } from './driver/serious-barriers';
import { ShareDriver } from './driver/share-driver';
import { SheetDriver } from './driver/sheet-driver';
import { targetsSmallerThan } from './driver/small-targets';
import type { PageWatch } from './driver/watch-page';
import type { HelpPage, Locale } from './driver/words';

/** What a planner does and sees. With its parts, the one place that knows how the page is made. */
export class PlannerDriver {
  readonly accuracy: AccuracyDriver;
  readonly list: ListDriver;
  readonly search: SearchDriver;
  readonly sheet: SheetDriver;
  readonly candidates: CandidatesDriver;
  readonly composer: ComposerDriver;
  readonly compare: CompareDriver;
  readonly cornerTable: CornerTableDriver;
  readonly decide: DecideDriver;
  readonly decisionExport: DecisionExportDriver;
  readonly draw: DrawDriver;
  readonly export: ExportDriver;
  readonly heat: HeatDriver;
  readonly import: ImportDriver;
  readonly layers: LayersDriver;
  readonly map: MapDriver;
  readonly nearness: NearnessDriver;
  readonly project: ProjectDriver;
  readonly prospectus: ProspectusDriver;
  readonly proximity: ProximityDriver;
  readonly requirement: RequirementDriver;
  readonly rings: RingsDriver;
  readonly scenario: ScenarioDriver;
  readonly share: ShareDriver;
  readonly #page: Page;
  readonly #home: string;
  readonly #watch: PageWatch;
  readonly #parts: Parts;

  constructor(page: Page, home: string, watch: PageWatch) {
    this.#page = page;
    this.#home = home;
    this.#watch = watch;
    this.#parts = new Parts(page, watch.files);
    this.accuracy = new AccuracyDriver(this.#parts);
    this.list = new ListDriver(this.#parts);
    this.search = new SearchDriver(this.#parts);
    this.sheet = new SheetDriver(this.#parts);
    this.candidates = new CandidatesDriver(this.#parts);
    this.composer = new ComposerDriver(this.#parts);
    this.compare = new CompareDriver(this.#parts);
    this.cornerTable = new CornerTableDriver(this.#parts);
    this.decide = new DecideDriver(this.#parts);
    this.decisionExport = new DecisionExportDriver(this.#parts);
    this.draw = new DrawDriver(this.#parts);
    this.export = new ExportDriver(this.#parts);
    this.heat = new HeatDriver(this.#parts);
    this.import = new ImportDriver(this.#parts);
    this.layers = new LayersDriver(this.#parts);
    this.map = new MapDriver(this.#parts);
    this.nearness = new NearnessDriver(this.#parts);
    this.project = new ProjectDriver(this.#parts, watch);
    this.prospectus = new ProspectusDriver(this.#parts);
    this.proximity = new ProximityDriver(this.#parts);
    this.requirement = new RequirementDriver(this.#parts);
    this.rings = new RingsDriver(this.#parts);
    this.scenario = new ScenarioDriver(this.#parts);
    this.share = new ShareDriver(this.#parts);
  }

  /** As someone who has been here before: without the welcome. */
  async opens(query = ''): Promise<void> {
    await this.#page.addInitScript(() => window.localStorage.setItem('mat-bang.welcome-seen', '1'));
    await this.opensFirstTime(query);
  }

  async opensFirstTime(query = ''): Promise<void> {
    await this.#page.goto(`${this.#home}${query}`);
    await this.waits();
  }

  /** A whole address, as somebody else sent it. */
  async opensLink(address: string): Promise<void> {
    await this.#page.addInitScript(() => window.localStorage.setItem('mat-bang.welcome-seen', '1'));
    await this.#page.goto(address);
    await this.waits();
  }

  async reloads(): Promise<void> {
    await this.#page.reload();
    await this.waits();
  }

  async goesBack(): Promise<void> {
    await this.#page.goBack();
  }

  async waits(): Promise<void> {
    await expect(this.#page.locator('html[data-ready="true"]')).toBeAttached({ timeout: 60_000 });
    this.#parts.locale = (await this.#parts.root.getAttribute('data-locale')) === 'en' ? 'en' : 'vi';
  }

  async hasWindow(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  /** A file of the site that does not arrive. */
  async losesFile(name: string): Promise<void> {
    this.#watch.expect(new RegExp(name.replaceAll('.', '\\.')));
    await this.#page.route(`**/${name}`, (route) => route.abort());
  }

  async getsFile(name: string, body: string): Promise<void> {
    await this.#page.route(`**/${name}`, (route) => route.fulfill({ status: 200, body }));
  }

  /** The real file with something in it changed. */
  async changesFile(name: string, change: (text: string) => string): Promise<void> {
    await this.#page.route(`**/${name}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  }

  /** A host on the internet that gives pictures, or nothing at all; asking it is meant, and no fault of the page. */
  async hasHost(host: string, pictureAt: PictureAt): Promise<void> {
    await answerForHost(this.#page, this.#watch, host, pictureAt);
  }

  windowWidth(): number {
    return this.#page.viewportSize()?.width ?? 0;
  }

  address(): string {
    return this.#page.url();
  }

  query(): string {
    return new URL(this.#page.url()).search;
  }

  async addressHolds(name: string, value: string | null): Promise<void> {
    await expect.poll(() => new URL(this.#page.url()).searchParams.get(name)).toBe(value);
  }

  async opensTab(tab: 'explore' | 'candidates' | 'analyse' | 'layers' | 'province'): Promise<void> {
    await this.#page.getByRole('tab', { name: this.#parts.say(`common.tab.${tab}`) }).click();
  }

  async speaks(locale: Locale): Promise<void> {
    await this.#choosesFromMenu('common.language.label', `common.language.${locale}`);
    await expect(this.#parts.root).toHaveAttribute('data-locale', locale);
    this.#parts.locale = locale;
  }

  async choosesTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.#choosesFromMenu('common.theme.label', `common.theme.${theme}`);
  }

  async opensHelp(page: HelpPage): Promise<void> {
    await this.#choosesFromMenu('common.menu.help', `common.menu.${page}`);
    await this.seesDialog(page);
  }

  async seesDialog(name: HelpPage): Promise<void> {
    await expect(this.#parts.part(name)).toBeVisible();
  }

  async closesDialog(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.seesNoDialog();
  }

  async seesNoDialog(): Promise<void> {
    await expect(this.#page.getByRole('dialog')).toHaveCount(0);
  }

  /** A word of the interface in the present language, somewhere. */
  async seesWords(id: string): Promise<void> {
    await this.sees(this.#parts.say(id));
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.#page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }

  async presses(id: string): Promise<void> {
    await this.#parts.button(id).click();
  }

  async unfolds(title: RegExp): Promise<void> {
    await this.#page.getByRole('button', { name: title }).click();
  }

  async seesNotice(code: string, subject: string, timeout?: number): Promise<void> {
    const notices = this.#parts.part('notice', { code }).filter({ hasText: subject });
    await expect(notices.first()).toBeVisible(timeout === undefined ? {} : { timeout });
  }

  async seesNoticeNaming(subject: string): Promise<void> {
    await expect(this.#parts.part('notice').filter({ hasText: subject })).toBeVisible();
  }

  async seesNoNotice(code = ''): Promise<void> {
    const notices = this.#parts.part('notice', code === '' ? {} : { code });
    await expect.poll(() => notices.allTextContents()).toEqual([]);
  }

  /** The value of a figure anywhere in a part of the page. */
  async figuresIn(testId: string, code: string): Promise<readonly number[]> {
    const figures = this.#parts.figure(code, this.#parts.part(testId));
    await expect(figures.first()).toBeVisible();
    return await figures.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))));
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async types(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** As Ctrl+V does in a field: at once, unlike typing. */
  async insertsText(text: string): Promise<void> {
    await this.#page.keyboard.insertText(text);
  }

  /** The name of the next file that the page hands over. */
  async downloads(): Promise<string> {
    return (await this.#parts.files.next(60_000)).suggestedFilename();
  }

  /** Walks by Tab until the focus is within a part, as who has no pointer must. */
  async tabsTo(testId: string, most = 60): Promise<void> {
    await this.#tabsUntilWithin(this.#parts.part(testId).first(), most);
  }

  async tabsToButton(id: string, most = 60): Promise<void> {
    await this.#tabsUntilWithin(this.#parts.button(id), most);
  }

  async meetsNoBarrier(): Promise<void> {
    expect(await seriousBarriers(this.#page)).toEqual([]);
  }

  /** Nothing is wider than the window: a phone does not scroll sideways. */
  async seesNoSidewaysScroll(): Promise<void> {
    const root = this.#parts.root;
    expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
  }

  /** Buttons, links, tabs and switches in sight are as tall and as wide as a thumb needs, in pixels. */
  async seesTargetsOfAtLeast(px: number): Promise<void> {
    expect(await targetsSmallerThan(this.#page, px)).toEqual([]);
  }

  async takesPicture(path: string): Promise<void> {
    await this.#page.screenshot({ path, animations: 'disabled' });
  }

  async #tabsUntilWithin(target: Locator, most: number): Promise<void> {
    for (let step = 0; step < most; step++) {
      if (await target.evaluate((element) => element.contains(document.activeElement))) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`the focus did not come to ${target} in ${most} steps`);
  }

  async #choosesFromMenu(menu: string, entry: string): Promise<void> {
    await this.#parts.button(menu).click();
    const name = this.#parts.say(entry);
    const items = this.#page.getByRole('menuitem', { name });
    await items.or(this.#page.getByRole('menuitemradio', { name })).click();
  }
}
