import { StreamedZip } from '@/export/archive/streamed-zip';
import type { DocumentDetails } from '@/export/drawing/writing';
import { KEPT_PART, keptPartXml } from './kept-part';
import { packageParts, SLIDES_TYPE } from './package-xml';
import { relationsXml } from './part-xml';
import type { Slide } from './slide';
import { slidePart } from './slide-xml';

/** A presentation (PPTX) that is given away slide by slide: only the slide at hand is in memory. */
export class SlidesFile {
  readonly #zip: StreamedZip;
  readonly #language: string;
  #slides = 0;
  #pictures = 0;

  /** @param slides how many `add` will bring: the parts that count them stand in front */
  constructor(slides: number, details: DocumentDetails) {
    this.#zip = new StreamedZip(details.created);
    this.#language = details.language;
    for (const [name, xml] of packageParts(slides, details)) this.#text(name, xml);
    for (const { bytes } of (details.attachments ?? []).slice(0, 1))
      this.#text(KEPT_PART, keptPartXml(bytes));
  }

  /** @returns `false` where the file has grown larger than such a file may be */
  add(slide: Slide): boolean {
    const { xml, relations, pictures } = slidePart(slide, this.#pictures + 1, this.#language);
    const name = `slide${++this.#slides}.xml`;
    const areIn = pictures.every((png) => this.#zip.add(`ppt/media/image${++this.#pictures}.png`, png, true));
    return (
      areIn &&
      this.#text(`ppt/slides/${name}`, xml) &&
      this.#text(`ppt/slides/_rels/${name}.rels`, relationsXml(relations))
    );
  }

  finish(): Blob {
    return this.#zip.finish(SLIDES_TYPE);
  }

  #text(name: string, xml: string): boolean {
    return this.#zip.add(name, new TextEncoder().encode(xml));
  }
}
