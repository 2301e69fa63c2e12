import type { Candidate } from '@/domain/candidate';
import { candidateById } from '@/domain/candidate-by-id';
import type { ReferenceData } from '@/domain/reference-data';
import type { Selection } from '@/domain/view-state';
import type { Words } from '@/i18n/use-words';

export type TooltipText = { readonly title: string; readonly kind: string };

/** Name and kind of what the pointer is over; undefined where the data does not hold it. */
export function tooltipText(
  data: ReferenceData,
  hovered: Selection,
  words: Words,
  candidates: readonly Candidate[] = [],
): TooltipText | undefined {
  switch (hovered.type) {
    case 'none':
      return undefined;
    case 'candidate': {
      const candidate = candidateById(candidates, hovered.id);
      return candidate && { title: candidate.name, kind: words.t('layers.name.candidates') };
    }
    case 'zone': {
      const zone = data.zones.find(({ id }) => id === hovered.id);
      if (!zone) return undefined;
      const kind = `${words.t(`zone.kind.${zone.kind}`)} · ${words.t(`zone.status.${zone.status}`)}`;
      return { title: words.locale === 'vi' ? zone.name : zone.nameEn, kind };
    }
    case 'hub': {
      const hub = data.hubs.find(({ id }) => id === hovered.id);
      return (
        hub && {
          title: words.text(hub.name),
          kind: words.t(`hub.kind.${hub.kind}`),
        }
      );
    }
    case 'commune': {
      const commune = data.communes.find(({ code }) => code === hovered.id);
      return (
        commune && {
          title: commune.fullName,
          kind: words.t(`map.commune.${commune.type}`),
        }
      );
    }
    case 'place': {
      const place = data.places.find(({ id }) => id === hovered.id);
      return (
        place && {
          title: words.text(place.name),
          kind: words.t(`map.place.${place.kind}`),
        }
      );
    }
  }
}

const DISTANCE_PX = 14;

/** A small label that follows the pointer. For eyes only: the same words stand in the list and the sheet. */
export class MapTooltip {
  readonly #box = document.createElement('div');
  readonly #title = document.createElement('div');
  readonly #kind = document.createElement('div');
  readonly #container: HTMLElement;

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#box.className =
      'pointer-events-none absolute left-0 top-0 z-10 max-w-64 rounded-control border border-line bg-paper px-2.5 py-1.5 text-ink shadow-card';
    this.#title.className = 'text-[13px] font-semibold leading-tight';
    this.#kind.className = 'mt-0.5 text-[11px] leading-tight text-muted';
    this.#box.setAttribute('aria-hidden', 'true');
    this.#box.hidden = true;
    this.#box.append(this.#title, this.#kind);
    container.append(this.#box);
  }

  /** At a point of the container in pixels; flips to the other side near its edges. */
  show(text: TooltipText, x: number, y: number): void {
    this.#title.textContent = text.title;
    this.#kind.textContent = text.kind;
    this.#box.hidden = false;
    const { offsetWidth, offsetHeight } = this.#box;
    const isRight = x + DISTANCE_PX + offsetWidth > this.#container.clientWidth;
    const isLow = y + DISTANCE_PX + offsetHeight > this.#container.clientHeight;
    const left = isRight ? x - DISTANCE_PX - offsetWidth : x + DISTANCE_PX;
    const top = isLow ? y - DISTANCE_PX - offsetHeight : y + DISTANCE_PX;
    this.#box.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }

  hide(): void {
    this.#box.hidden = true;
  }

  remove(): void {
    this.#box.remove();
  }
}
