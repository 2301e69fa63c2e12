import { expect } from '@playwright/test';
import type { GivenFile } from './given-files';
import type { Parts } from './parts';

type Format = 'geojson' | 'kml' | 'shapefile' | 'geopackage' | 'dxf' | 'csv' | 'xlsx';
type Content = 'candidates' | 'zones' | 'listed' | 'all';

/** Sites on their way out, as a file for another program. */
export class ExportDriver {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async opens(): Promise<void> {
    await this.#parts.part('data-export-open').click();
    await expect(this.#parts.part('export-dialog')).toBeVisible();
  }

  async isClosed(): Promise<void> {
    await this.#parts.page.keyboard.press('Escape');
    await expect(this.#parts.part('export-dialog')).toHaveCount(0);
  }

  async takes(content: Content): Promise<void> {
    await this.#parts.part('export-content').locator(`[data-value="${content}"]`).click();
  }

  /** The file that the page hands over, as a person's disk gets it. */
  async saves(format: Format): Promise<GivenFile> {
    await this.#parts.part('export-format').selectOption(format);
    return await this.#parts.files.from(() => this.#parts.part('export-run').click());
  }
}
